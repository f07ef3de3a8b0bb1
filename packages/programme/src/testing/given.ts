import { product } from "@helhet/engine/testing";
import type { UnitEntry } from "../book/unit-entry.ts";
import type { Around } from "../check/around.ts";
import { emptyProgramme, type Programme, type Service, type TimetableItem } from "../programme.ts";

const ward = "0198a000-0000-7000-8000-0000000000ff";

/** An id of nobody, the same for the same number. */
export const someId = (n: number): string => `0198a000-0000-7000-8000-${String(n).padStart(12, "0")}`;
export const kari = someId(901);
export const ola = someId(902);

/** A programme with everything said that a check asks for, and nothing more. */
export const plainProgramme: Programme = {
  ...emptyProgramme("The ward"),
  treatment: "A stay with a plan.",
  minimum: {
    "plan-with-person": "Written together.",
    "work-and-who": "Says who does what.",
    "goals-together": "Goals are the person's.",
    "goals-evaluated": "Looked at together.",
    "assessment-first": "Assessment first.",
  },
  decides: (["exemption", "substitution", "addition", "interval-change", "leave", "group"] as const).map((what) => ({
    what,
    roles: ["leader"],
  })),
};

export const itemOf = (more: Partial<TimetableItem> & Pick<TimetableItem, "key">): TimetableItem => ({
  title: more.key,
  days: ["mon"],
  at: "10:00",
  minutes: 60,
  weeks: "every",
  leaders: [kari],
  everyone: false,
  format: "group",
  ...more,
});

export const serviceOf = (more: Partial<Service> & Pick<Service, "key">): Service => ({
  title: more.key,
  format: "group",
  needs: [],
  for: [],
  methods: [],
  gender: "mixed",
  ...more,
});

let written = 0;
/** An entry of the ward's book, numbered in the order in which they are made. */
export function entryOf<K extends UnitEntry["kind"]>(
  kind: K,
  data: Extract<UnitEntry, { readonly kind: K }>["data"],
): Extract<UnitEntry, { readonly kind: K }> {
  written += 1;
  const row = { id: someId(written), unit: ward, seq: written, author: null, recorded: "2026-01-01T08:00:00.000Z" };
  return { ...row, kind, data } as Extract<UnitEntry, { readonly kind: K }>;
}

export const holds = (practitioner: string, competence: string, from = "2026-01-01", to: string | null = null) =>
  entryOf("competence-held", { practitioner, competence, from, to });

/** The product's guidelines, of which the ward follows its own frames and the standard package. */
export const around: Around = {
  guidelines: product.guidelines,
  acts: product.acts,
  followed: [
    { guideline: "unit-frames", edition: "2026" },
    { guideline: "no-standard-package", edition: "2026" },
    { guideline: "no-law", edition: "2026" },
  ],
  day: "2026-12-01",
  staff: [
    { id: kari, name: "Kari" },
    { id: ola, name: "Ola" },
  ],
  held: [],
};
