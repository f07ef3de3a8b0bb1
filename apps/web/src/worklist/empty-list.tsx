import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { noFilter } from "./lines.ts";
import type { useList } from "./use-list.ts";

/** Says what is true and what comes next; a filter with no hits offers to be cleared. */
export function EmptyList({ list }: { readonly list: ReturnType<typeof useList> }): ReactNode {
  const { worklist } = useWords();
  const titles = { mine: worklist.empty, team: worklist.emptyTeam, unit: worklist.emptyUnit };
  const elsewhere = list.answer.data?.counts.unit ?? 0;
  if (list.all.length === 0)
    return (
      <Notice tone="fine" title={titles[list.scope]}>
        <p className="sub">{worklist.emptyNext}</p>
        {list.scope !== "unit" && elsewhere > 0 && (
          <p className="row">
            <Button size="small" variant="secondary" onClick={() => list.chooseScope("unit")}>
              {worklist.seeUnit(elsewhere)}
            </Button>
          </p>
        )}
      </Notice>
    );
  return (
    <Notice tone="plain" title={worklist.noHits}>
      <p className="row">
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            list.setFilter(noFilter);
            list.setGroup(null);
          }}
        >
          {worklist.clearFilters}
        </Button>
      </p>
    </Notice>
  );
}
