import { expect, test } from "vitest";
import { duplicateKeys, unknownReferences } from "../check/references.ts";
import { programme } from "../programme.ts";
import { templates } from "./templates.ts";

test.each(templates.map((one) => [one.id, one] as const))(
  "%s is a programme whose parts know each other",
  (_id, one) => {
    expect(programme.safeParse(one.programme).success).toBe(true);
    expect([...duplicateKeys(one.programme), ...unknownReferences(one.programme)]).toEqual([]);
    const services = new Set(one.programme.services.map(({ key }) => key));
    expect(one.suggested.filter(({ service }) => service !== undefined && !services.has(service))).toEqual([]);
  },
);

test("a template sets no hour, number or length for the unit, and decides nothing for it", () => {
  for (const { programme: one } of templates) {
    const { timetable, frames, silences, leave, continuity, decides, services } = one;
    expect({ timetable, frames, silences, leave, continuity, decides }).toEqual({
      timetable: [],
      frames: [],
      silences: [],
      leave: {},
      continuity: undefined,
      decides: [],
    });
    expect(services.filter(({ intensity, duration, capacity }) => intensity ?? duration ?? capacity)).toEqual([]);
  }
});
