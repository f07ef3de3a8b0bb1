import type { Programme } from "@helhet/programme";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { FailedNotice, Loading } from "../../notices/notice.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { programmeWords } from "../catalogue/programme.ts";
import { programmeQueries } from "../queries.ts";
import { Count, type Option, Pick, Words } from "./fields.tsx";
import { ListEditor } from "./list-editor.tsx";
import type { Editing } from "./words-section.tsx";

type Frame = Programme["frames"][number];
type Silence = Programme["silences"][number];
const frameId = ({ guideline, edition, value }: Omit<Frame, "days">): string => [guideline, edition, value].join(" ");
const silenceId = ({ guideline, edition, element }: Omit<Silence, "reason">): string =>
  [guideline, edition, element].join(" ");

/** Unit values that the programme sets, and what it sets aside, of the guidelines that the unit follows; law cannot be chosen. */
export function FramesSection({ unit, programme, change }: Editing & { readonly unit: string }): ReactNode {
  const { heads, what, fields, list } = useSaid(editorWords);
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const choices = useQuery(programmeQueries.choices(unit));
  if (choices.error !== null) return <FailedNotice title={said.failed} error={choices.error} />;
  if (choices.data === undefined) return <Loading says={said.loading} />;
  const { frames, elements } = choices.data;
  const frameTitle = (of: Frame): string => {
    const found = frames.find((one) => frameId(one) === frameId(of));
    return found === undefined ? frameId(of) : `${found.guidelineTitle[language]}: ${found.title[language]}`;
  };
  const elementOf = (of: Silence) => elements.find((one) => silenceId(one) === silenceId(of));
  const frameOptions = frames.map(
    (one): Option => [frameId(one), `${one.guidelineTitle[language]}: ${one.title[language]}`],
  );
  const elementOptions = elements.map((one): Option => {
    const title = `${one.guidelineTitle[language]}: ${one.title[language]}`;
    return one.law === null ? [silenceId(one), title] : [silenceId(one), `${title} (${fields.isLaw(one.law)})`, true];
  });
  return (
    <>
      <ListEditor
        title={heads.frames}
        what={what.frame}
        items={programme.frames}
        say={(one) => [frameTitle(one), said.everyDays(one.days)]}
        make={(): Frame => ({ guideline: "", edition: "", value: "", days: 0 })}
        isWhole={({ value, days }) => value !== "" && days > 0}
        form={(item, set, isTried) => (
          <>
            <Pick
              label={fields.frameOf}
              value={item.value === "" ? undefined : frameId(item)}
              none={list.choose}
              options={frameOptions}
              isMissing={isTried && item.value === ""}
              onChange={(id) => {
                const { guideline = "", edition = "", value = "" } = frames.find((one) => frameId(one) === id) ?? {};
                set({ ...item, guideline, edition, value });
              }}
            />
            <Count
              label={fields.frameDays}
              help={fields.frameDaysHelp}
              most={366}
              value={item.days === 0 ? undefined : item.days}
              isMissing={isTried && item.days === 0}
              onChange={(days) => set({ ...item, days: days ?? 0 })}
            />
          </>
        )}
        onChange={(next) => change({ ...programme, frames: next })}
      />
      <ListEditor
        title={heads.silences}
        what={what.silence}
        items={programme.silences}
        say={(one) => [elementOf(one)?.title[language] ?? silenceId(one), one.reason]}
        make={(): Silence => ({ guideline: "", edition: "", element: "", reason: "" })}
        isWhole={({ element, reason }) => element !== "" && reason.trim() !== ""}
        form={(item, set, isTried) => (
          <>
            <Pick
              label={fields.silenceOf}
              help={fields.silenceHelp}
              value={item.element === "" ? undefined : silenceId(item)}
              none={list.choose}
              options={elementOptions}
              isMissing={isTried && item.element === ""}
              onChange={(id) => {
                const {
                  guideline = "",
                  edition = "",
                  element = "",
                } = elements.find((one) => silenceId(one) === id) ?? {};
                set({ ...item, guideline, edition, element });
              }}
            />
            <Words
              label={fields.reason}
              value={item.reason}
              isMissing={isTried && item.reason.trim() === ""}
              onChange={(reason) => set({ ...item, reason: reason ?? "" })}
            />
          </>
        )}
        onChange={(silences) => change({ ...programme, silences })}
      />
    </>
  );
}
