import { decidableTitles, type Programme } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { capital, sayWord } from "../said.ts";
import { Count, Many, type Option } from "./fields.tsx";
import type { Editing } from "./words-section.tsx";

type Decides = Programme["decides"][number];
const roles = [
  "clinician",
  "milieu-therapist",
  "leader",
  "coordinator",
  "recovery-coach",
  "outreach",
] as const satisfies readonly Decides["roles"][number][];
const whats = Object.keys(decidableTitles) as readonly Decides["what"][];

/** Which roles decide what about one person. */
export function DecidesSection({ programme, change }: Editing): ReactNode {
  const { fields } = useSaid(editorWords);
  const { language } = useLanguage();
  const { reviewAfterDays, ...rest } = programme;
  const options = roles.map((role): Option => [role, capital(sayWord(role, language))]);
  const put = (what: Decides["what"], chosen: readonly string[]): void => {
    const others = programme.decides.filter((one) => one.what !== what);
    const next = roles.filter((role) => chosen.includes(role));
    const all = next.length === 0 ? others : [...others, { what, roles: next }];
    change({ ...programme, decides: all.toSorted((a, b) => whats.indexOf(a.what) - whats.indexOf(b.what)) });
  };
  return (
    <>
      <p className="small-text sub">{fields.decidesHelp}</p>
      {whats.map((what) => (
        <Many
          key={what}
          label={decidableTitles[what][language]}
          value={programme.decides.find((one) => one.what === what)?.roles ?? []}
          options={options}
          onChange={(chosen) => put(what, chosen)}
        />
      ))}
      <Count
        label={fields.reviewAfterDays}
        help={fields.reviewAfterHelp}
        most={366}
        value={reviewAfterDays}
        onChange={(days) => change({ ...rest, ...(days ? { reviewAfterDays: days } : {}) })}
      />
    </>
  );
}
