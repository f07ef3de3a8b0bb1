import type { Programme } from "@helhet/programme";
import type { ReactNode } from "react";
import { useKindWords } from "../../kinds/kind-words.ts";
import { useSaid } from "../../language/said.ts";
import { editorWords } from "../catalogue/editor.ts";
import { Count, Many, type Option, without } from "./fields.tsx";
import type { Editing } from "./words-section.tsx";

/** For which reasons an enrolment ends; all but death can be called drop-out. */
const endings = ["completed", "agreed", "person-left", "unit-ended", "transferred", "other"] as const;
type Continuity = NonNullable<Programme["continuity"]>;

/** What "completed" and "drop-out" mean in this unit. Nothing in it comes from a source. */
export function CompletedSection({ programme, change }: Editing): ReactNode {
  const { fields } = useSaid(editorWords);
  const kinds = useKindWords();
  const { continuity, dropOutReasons, ...rest } = programme;
  const put = (
    more: { readonly [K in keyof Continuity]?: Continuity[K] | undefined },
    reasons = dropOutReasons,
  ): void => {
    const chosen = without<Continuity>({ ...continuity, ...more });
    change({
      ...rest,
      ...(Object.keys(chosen).length === 0 ? {} : { continuity: chosen }),
      ...(reasons === undefined || reasons.length === 0 ? {} : { dropOutReasons: reasons }),
    });
  };
  const options = endings.map((one): Option => [one, kinds.choice("enrolment-ended", "reason", one) ?? one]);
  return (
    <>
      <p className="small-text sub">{fields.completedHelp}</p>
      <div className="form-row">
        <Count
          label={fields.leastPercent}
          most={100}
          value={continuity?.leastPercent}
          onChange={(leastPercent) => put({ leastPercent: leastPercent || undefined })}
        />
        <Count
          label={fields.mostMissed}
          most={100}
          value={continuity?.mostMissedInARow}
          onChange={(mostMissedInARow) => put({ mostMissedInARow })}
        />
      </div>
      <Many
        label={fields.dropOut}
        value={dropOutReasons ?? []}
        options={options}
        onChange={(reasons) => put({}, reasons)}
      />
    </>
  );
}
