import { dayIn, ok, type Result } from "@helhet/course";
import { mayDo, staffRoles } from "@helhet/people";
import type { Decidable, formats } from "@helhet/programme";
import { type Caller, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { type Decider, decidersIn, decidingIn } from "./authority.ts";

/** Something the unit itself asks or offers, as tailoring names it. */
export interface Tailorable {
  /** `programme/<key>`. */
  readonly element: string;
  readonly title: string;
  readonly is: "timetable" | "service";
  readonly format: (typeof formats)[number];
  readonly gender: "mixed" | "women" | "men" | null;
}

/** What a unit lets be tailored, and who decides it. */
export interface TailoringFrame {
  readonly offers: readonly Tailorable[];
  readonly decides: readonly {
    readonly what: Decidable;
    /** The unit has said so in its programme; else these are all who may decide. */
    readonly isSaid: boolean;
    readonly people: readonly Decider[];
  }[];
  /** After how many days the unit usually looks at it again; null: it has not said. */
  readonly reviewAfterDays: number | null;
}

const asked = ["exemption", "substitution", "addition", "interval-change", "group"] as const satisfies Decidable[];

/** What the unit asks of itself that may be tailored, who decides each form there, and its usual time to a review. */
export async function tailoringFrame(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<TailoringFrame, Refusal>> {
  const working = workingAs(caller, ask.unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const { unit } = working;
  const [published, deciding] = await Promise.all([
    programmeOf(house, unit.id, dayIn(unit.zone, house.now())),
    decidingIn(house, unit),
  ]);
  const programme = published?.data.programme;
  const everybody = staffRoles.filter((role) => mayDo(role, "decide"));
  const decides = asked.map(async (what) => {
    const said = deciding.get(what);
    return { what, isSaid: said !== undefined, people: await decidersIn(house, unit, said ?? everybody) };
  });
  const timetable = (programme?.timetable ?? []).map(({ key, title, format }) => ({
    element: `programme/${key}`,
    title,
    is: "timetable" as const,
    format,
    gender: null,
  }));
  const services = (programme?.services ?? []).map(({ key, title, format, gender }) => ({
    element: `programme/${key}`,
    title,
    is: "service" as const,
    format,
    gender,
  }));
  return ok({
    offers: [...timetable, ...services],
    decides: await Promise.all(decides),
    reviewAfterDays: programme?.reviewAfterDays ?? null,
  });
}
