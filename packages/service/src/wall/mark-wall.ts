import { ok, type Result, refuse, uuidV8 } from "@helhet/course";
import type { MarkFate, TimetableItem } from "@helhet/programme";
import type { WallSession } from "@helhet/record";
import { mark, type OneMark } from "../board/mark.ts";
import type { Caller } from "../caller.ts";
import type { House } from "../house.ts";
import type { Refusal } from "../refusal.ts";
import { handAt, keepHand } from "./hands.ts";
import type { WallRow } from "./read-wall.ts";
import { type WallMark, type WallView, type WallViews, wallView } from "./view.ts";

/** Marks of people at one row of the wall; the keys are the wall's own. */
export interface WallMarkAsk {
  readonly hand: string;
  readonly row: string;
  readonly who: readonly string[];
  /** Null: no longer marked. */
  readonly mark: WallMark | null;
}

const fates = { here: "attended", "not-here": "missed" } as const satisfies { readonly [M in WallMark]: MarkFate };

/** Why an earlier mark is no longer right, in the unit's language. */
const because = { NO: "Endret på tavla på veggen.", DK: "Ændret på tavlen på væggen.", SE: "Changed on the wall." };

/**
 * Writes marks as the one who has said who they are: their membership and relations decide, not the wall's. Whoever stands so already
 * is not marked again.
 */
export async function markWall(
  house: House,
  views: WallViews,
  { wall, reader }: { readonly wall: WallSession; readonly reader: Caller },
  key: string,
  ask: WallMarkAsk,
): Promise<Result<{ readonly until: string; readonly view: WallView }, Refusal>> {
  const hand = await handAt(house, wall, ask.hand);
  if (!hand.ok) return hand;
  const read = await views.read(wall, reader);
  if (!read.ok) return read;
  const { day, rows } = read.value;
  const row = rows.find((one) => one.row === ask.row);
  const marks = row === undefined ? null : marksOf(row, ask, key);
  if (row === undefined || marks === null) return refuse({ kind: "not-found" });
  if (marks.length > 0) {
    const { item, at, format } = row.session;
    const country = hand.value.working.find(({ unit }) => unit.id === wall.unit)?.organisation.country ?? "NO";
    const written = await mark(house, hand.value, key, {
      unit: wall.unit,
      day,
      item,
      at: at === null ? null : new Date(at).toISOString(),
      format: format as TimetableItem["format"],
      marks,
      because: because[country],
      authored: new Date(house.now()).toISOString(),
    });
    views.forget(wall);
    if (!written.ok) return written;
  }
  const until = await keepHand(house, wall, ask.hand);
  const view = await wallView(house, views, wall, reader);
  return view.ok ? ok({ until, view: view.value }) : view;
}

/** Null where the wall shows somebody of them not, or no longer. */
function marksOf({ people }: WallRow, ask: WallMarkAsk, key: string): readonly OneMark[] | null {
  const marked = ask.who.map((who) => people.find((one) => one.who === who)?.expected);
  if (marked.includes(undefined)) return null;
  const fate = ask.mark === null ? null : fates[ask.mark];
  return marked.flatMap((one) => {
    if (one === undefined || (one.mark?.fate ?? null) === fate) return [];
    const { person, session, mark: before } = one;
    const entry = uuidV8("helhet wall mark", `${key} ${person}`);
    return [{ person, session, entry, fate, takesBack: before === null ? [] : [before.entry] }];
  });
}
