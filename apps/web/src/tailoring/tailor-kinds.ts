import { formOf } from "@helhet/course";
import { dayAfter } from "@helhet/words";
import { firstValues, type Known, type Values } from "../record/first-values.ts";

/** The ways to fit something to one person. */
export const tailorKinds = ["exemption", "substitution", "addition", "interval-change", "preference"] as const;
export type TailorKind = (typeof tailorKinds)[number];

/** In which order the form asks; what a kind does not have is left out. */
const order = [
  "alternative",
  "instead",
  "title",
  "act",
  "everyDays",
  "dueOn",
  "about",
  "reason",
  "words",
  "agreed",
  "personsWords",
  "validFrom",
  "validTo",
  "reviewOn",
] as const;

/** The fields of a kind in the order in which somebody would say them. */
export function fieldsInOrder(kind: TailorKind) {
  const { fields } = formOf(kind);
  return order.flatMap((name) => fields.filter((field) => field.name === name));
}

/** What a form of this kind opens with: what was typed under another kind stays, where this one has the same field. */
export function openingValues(
  kind: TailorKind,
  known: Known,
  {
    carried,
    today,
    reviewAfterDays,
  }: { readonly carried: Values; readonly today: string; readonly reviewAfterDays: number | null },
): Values {
  const names = new Set(formOf(kind).fields.map(({ name }) => name));
  const usual = reviewAfterDays === null ? {} : { reviewOn: dayAfter(today, reviewAfterDays) };
  const preset = { validFrom: today, ...usual, ...carried };
  const own = Object.entries(preset).filter(([name, value]) => names.has(name) && value !== undefined);
  return firstValues(kind, known, Object.fromEntries(own));
}
