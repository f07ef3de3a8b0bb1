import type { Colleague } from "./colleague.ts";
import type { Ledger } from "./ledger.ts";

interface Line {
  readonly person: string;
  readonly item: string;
  readonly state: string;
}

/** States that the passing of time alone brings between two looks; a list and a page a moment apart may differ by them. */
const mostLooks = 3;

/**
 * A list that says nothing of its age must show what the person's own page says now. A difference that stays, while no
 * one writes to that person in between, is a stale standing shown as fresh.
 */
export async function checkList(colleague: Colleague, unit: string, ledger: Ledger): Promise<void> {
  for (let look = 1; look <= mostLooks; look += 1) {
    const difference = await differenceNow(colleague, unit);
    if (difference === null) return;
    if (look === mostLooks) ledger.complain(difference);
  }
}

async function differenceNow(colleague: Colleague, unit: string): Promise<string | null> {
  const list = await colleague.get(`/api/worklist?scope=unit&unit=${unit}`);
  if (list.status !== 200 || list.body["staleSince"] !== null) return null;
  const lines = list.body["lines"] as readonly Line[];
  const [line] = lines.slice(Math.floor(lines.length / 2));
  if (line === undefined) return null;
  const page = await colleague.get(`/api/persons/${line.person}/standing`);
  if (page.status !== 200) return null;
  const item = (page.body["items"] as readonly { readonly key: string; readonly state: string }[]).find(
    ({ key }) => key === line.item,
  );
  return item?.state === line.state ? null : `A list shows ${line.state} where the page shows ${item?.state}, unsaid.`;
}
