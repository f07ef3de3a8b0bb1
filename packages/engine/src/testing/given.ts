import { type CareLevel, type Course, dayFromIso, type Entry, msFromIso, uuidV8, zoneClock } from "@helhet/course";
import { courseOf, entry, syntheticUnit } from "@helhet/course/testing";
import { compile, type Program } from "../compile/program.ts";
import { follow } from "../follow/follow.ts";
import type { Act, Element, Guideline } from "../guideline.ts";
import type { Step, StepCode } from "../reason.ts";
import type { Setting } from "../setting.ts";
import type { Item, Standing, State } from "../standing.ts";
import { actOf, guidelineOf } from "./guideline.ts";

export const person = uuidV8("engine-testing", "person");
export const enrolment = uuidV8("engine-testing", "enrolment");
export const oslo = zoneClock("Europe/Oslo");

/** Every act a test asks for, one a kind. */
export const acts: readonly Act[] = [
  actOf("evaluation"),
  actOf("clinical-decision"),
  actOf("plan-version"),
  actOf("contact-attempt"),
  actOf("check-in"),
  actOf("meeting"),
  actOf("first-talk"),
  actOf("body-informed"),
  actOf("session-attended"),
  actOf("offer", { topic: "next-of-kin" }),
  actOf("coercion-notice", {}, { link: "coercion" }),
];

/** The setting of every test: Oslo, and edition 1 of the test guideline adopted everywhere from the beginning. */
export const setting: Setting = {
  zone: "Europe/Oslo",
  country: "NO",
  adoptions: [{ unit: "*", guideline: "test", edition: "1", from: "2000-01-01", to: null }],
  unitValues: [],
};

/** An enrolment that begins on a day. */
export function enrolled(when: string, careLevel: CareLevel = "outpatient", id = enrolment): Entry {
  return entry("enrolment-started", when, { enrolment: id, unit: syntheticUnit, careLevel });
}

/** The end of that enrolment. */
export function ended(when: string, id = enrolment): Entry {
  return entry("enrolment-ended", when, { enrolment: id, planned: true, reason: "completed" });
}

/** An evaluation, for tests that only need one to have happened. */
export function evaluated(when: string, more: { readonly nextWithinDays?: number } = {}): Entry {
  return entry("evaluation", when, { covered: ["useful"], with: ["person"], by: "meeting", closing: false, ...more });
}

/** A clinical decision on treatment. */
export function decided(when: string): Entry {
  return entry("clinical-decision", when, {
    after: "basic-assessment",
    outcome: "tsb-treatment",
    specialistTookPart: "yes",
    personTookPart: "yes",
    writtenInformation: "yes",
  });
}

/** An instant: noon in Oslo of a day, or the instant itself. */
export function instant(when: string): number {
  return when.length === 10 ? oslo.startOfDay(dayFromIso(when)) + 12 * 3_600_000 : msFromIso(when);
}

/** A standing, asked by short names. */
export interface Followed {
  readonly standing: Standing;
  readonly states: readonly State[];
  /** The only item, or the one whose key ends so. */
  item(ending?: string): Item;
  /** The steps of an item's reason with such a code. */
  steps(code: StepCode, ending?: string): readonly Step[];
}

function followedOf(standing: Standing): Followed {
  const item = (ending = ""): Item => {
    const found = standing.items.filter(({ key }) => key.endsWith(ending));
    const [only] = found;
    if (only === undefined || found.length > 1) {
      throw new Error(`${found.length} items end in "${ending}": ${standing.items.map(({ key }) => key).join(" ")}`);
    }
    return only;
  };
  const steps = (code: StepCode, ending?: string): readonly Step[] => {
    const { happened, rule, arithmetic, missing, changes } = item(ending).reasons();
    return [...happened, ...rule, ...arithmetic, ...missing, ...changes].filter((one) => one.code === code);
  };
  return { standing, states: standing.items.map(({ state }) => state), item, steps };
}

/** `given(entries).following(elements).at(day)`. */
export function given(...entries: readonly Entry[]) {
  const course: Course = courseOf(person, entries);
  return {
    course,
    following: (what: Element | readonly Element[] | Guideline, more: Partial<Setting> = {}) => {
      const guideline = "elements" in what ? what : guidelineOf(Array.isArray(what) ? what : [what as Element]);
      return withProgram(compile([guideline], acts, { ...setting, ...more }), course);
    },
  };
}

function withProgram(program: Program, course: Course) {
  return {
    program,
    course,
    at: (when: string, known?: string) =>
      followedOf(follow(program, course, instant(when), known === undefined ? undefined : instant(known))),
    /** The state of the only item on each of these days. */
    on: (...days: readonly string[]) =>
      days.map((day) =>
        followedOf(follow(program, course, instant(day)))
          .standing.items.map(({ state }) => state)
          .join(" "),
      ),
  };
}
