import type { Programme } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { editorWords } from "../catalogue/editor.ts";
import { Count, Words, without } from "./fields.tsx";
import { ListEditor } from "./list-editor.tsx";
import type { Editing } from "./words-section.tsx";

/** House rules, and the frame for leave. Every number is the unit's own. */
export function RulesSection({ programme, change }: Editing): ReactNode {
  const { heads, what, fields } = useSaid(editorWords);
  const { leave } = programme;
  type Leave = Programme["leave"];
  const put = (more: { readonly [K in keyof Leave]?: Leave[K] | undefined }): void =>
    change({ ...programme, leave: without<Leave>({ ...leave, ...more }) });
  return (
    <>
      <ListEditor
        title={heads.houseRules}
        what={what.houseRule}
        items={programme.houseRules}
        say={(rule) => [rule, ""]}
        make={() => ""}
        isWhole={(rule) => rule.trim() !== ""}
        form={(rule, set, isTried) => (
          <Words
            label={fields.rule}
            value={rule}
            isMissing={isTried && rule.trim() === ""}
            onChange={(words) => set(words ?? "")}
          />
        )}
        onChange={(houseRules) => change({ ...programme, houseRules })}
      />
      <h3>{heads.leave}</h3>
      <div className="form-row">
        <Count
          label={fields.notBeforeDay}
          most={365}
          value={leave.notBeforeDay}
          onChange={(notBeforeDay) => put({ notBeforeDay })}
        />
        <Count
          label={fields.mostHours}
          most={720}
          value={leave.mostHours}
          onChange={(mostHours) => put({ mostHours: mostHours || undefined })}
        />
        <Count
          label={fields.noticeHours}
          most={720}
          value={leave.noticeHours}
          onChange={(noticeHours) => put({ noticeHours })}
        />
      </div>
      <Words label={fields.leaveWords} value={leave.words} onChange={(words) => put({ words })} />
    </>
  );
}
