import type { Programme } from "../programme.ts";
import type { Around } from "./around.ts";
import { wrongDays } from "./days.ts";
import type { Finding } from "./finding.ts";
import { leadersAmiss } from "./leaders.ts";
import { minimumMissing, nobodyDecides } from "./minimum.ts";
import { overlaps } from "./overlaps.ts";
import { duplicateKeys, unknownReferences } from "./references.ts";
import { wrongRules } from "./rules.ts";

/** All that stops a programme or should be looked at, in the order of its sections; what stops comes first. Pure. */
export function checkProgramme(programme: Programme, around: Around): readonly Finding[] {
  const found = [
    ...minimumMissing(programme),
    ...duplicateKeys(programme),
    ...unknownReferences(programme),
    ...wrongDays(programme),
    ...overlaps(programme),
    ...leadersAmiss(programme, around),
    ...wrongRules(programme, around),
    ...nobodyDecides(programme),
  ];
  const rank = { stops: 0, "look-at": 1 } as const;
  return found.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
