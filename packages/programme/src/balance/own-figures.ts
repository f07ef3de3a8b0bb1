import type { CountedPerson } from "./history.ts";
import { shared } from "./months.ts";
import { isPastReview } from "./signs.ts";

/** What one decider has decided: for that decider alone. */
export interface OwnFigures {
  readonly rows: readonly {
    readonly element: string;
    readonly form: string;
    readonly decided: number;
    readonly withoutAlternative: number;
    readonly pastReview: number;
  }[];
}

/** The agreements that whoever looks has decided and that held at any time from one day to another, by element and form. */
export function ownFiguresOf(
  people: readonly CountedPerson[],
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): OwnFigures {
  const own = people.flatMap((person) =>
    person.tailoring.filter((one) => one.byYou && shared(one, { from, to }) !== null).map((one) => ({ person, one })),
  );
  const groups = Map.groupBy(own, ({ one }) => `${one.element} ${one.form}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      element: first.one.element,
      form: first.one.form,
      decided: group.length,
      withoutAlternative: group.filter(({ one }) => !one.hasAlternative).length,
      pastReview: group.filter(({ person, one }) => isPastReview(person, one, today)).length,
    };
  });
  return { rows: rows.toSorted((a, b) => b.decided - a.decided || (a.element < b.element ? -1 : 1)) };
}
