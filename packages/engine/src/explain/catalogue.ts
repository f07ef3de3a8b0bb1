import type { CareLevel, CareSetting, Kind } from "@helhet/course";
import type { Confidence, Status, Text } from "../guideline.ts";
import type { CountedUnit, Reason, StepCode, StepValues, UndatedWhy, Unknown } from "../reason.ts";
import type { State, Tailored } from "../standing.ts";

/** The parts of an explanation, in the panel's fixed order. */
export type Section = keyof Reason;
/** How the words for a length of time are written: the one and the many. */
export type Plural = readonly [one: string, many: string];

/** How values are said in one language, for one reader. */
export interface Say {
  /** The explanation speaks to the person and not to staff. */
  readonly isPerson: boolean;
  /** A day, or an instant with its time of day unless that is midnight. */
  on(when: string): string;
  amount(count: number, unit: CountedUnit): string;
  text(text: Text): string;
  kind(kind: Kind): string;
  state(state: State): string;
}

/** What a step of each code says. */
export type Steps = { readonly [C in StepCode]: (values: StepValues[C], say: Say) => string };

/** A question of a rule, and the same thing as it stands after "that": "the person is pregnant". */
export type Question = readonly [question: string, that: string];

/** How a language says what a rule asked and what it found. */
export interface Asking {
  readonly answers: Readonly<Record<"yes" | "no" | "not-known", string>>;
  /** The day of an answer that somebody gave, and the day on which something happened. */
  readonly saidOn: (answer: string, day: string) => string;
  readonly happenedOn: (answer: string, day: string) => string;
  /** Nobody has recorded whether it is so. */
  readonly nobodySaid: (that: string) => string;
  /** Nobody has recorded that it is so. */
  readonly notRecorded: (that: string) => string;
  /** What it may take to change it. */
  readonly mayChange: (that: string) => string;
  /** It is not known whether it is so, and that decides. */
  readonly isOpen: (that: string) => string;
  /** A kind that has no question of its own: whether there is one, that there is none, and that one may change it. */
  readonly entry: (
    kind: string,
    times: number,
  ) => {
    readonly question: string;
    readonly isMissing: string;
    readonly mayChange: string;
  };
}

/** Everything that explanations say in one language: the same keys in nb, da and en. */
export interface Catalogue {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** `monday`, `9`, `november`, year or null, time of day or null. */
  readonly date: (
    weekday: string,
    dayOfMonth: number,
    month: string,
    year: number | null,
    time: string | null,
  ) => string;
  readonly timeOfDay: (hour: string, minute: string) => string;
  readonly units: Readonly<Record<CountedUnit, Plural>>;
  readonly states: Readonly<Record<State, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly levels: Readonly<Record<CareLevel, string>>;
  readonly settings: Readonly<Record<CareSetting, string>>;
  readonly forms: Readonly<Record<Tailored["form"], string>>;
  readonly undated: Readonly<Record<UndatedWhy, string>>;
  readonly unknowns: Readonly<Record<Unknown, string>>;
  /** When that which is not known will be, as it stands after "when". */
  readonly onceKnown: Readonly<Record<Unknown, string>>;
  readonly stopReasons: Readonly<Record<string, string>>;
  /** What rules ask, by `kind.field.wanted`, `kind.field`, `kind` or the word of the language. */
  readonly questions: Readonly<Record<string, Question>>;
  /** The same, said to the person, where it differs. */
  readonly questionsToPerson: Readonly<Record<string, Question>>;
  readonly asking: Asking;
  readonly steps: Steps;
  readonly source: {
    readonly cited: (publisher: string, title: string, edition: string | null, section: string) => string;
    /** Whose page it was read on, where that is not the publisher. */
    readonly readOn: (page: string) => string;
    readonly status: Readonly<Record<Status, string | null>>;
    readonly confidence: Readonly<Record<Confidence, string | null>>;
  };
}
