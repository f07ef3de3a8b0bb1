import type { House } from "@helhet/service";
import { demoSubject } from "../sign-in/claims.ts";
import type { DemoAccount } from "./provider.ts";

/** Everybody of the demo, by unit: those in the directory whose subject is the demo provider's. */
export async function demoAccounts(house: House): Promise<readonly DemoAccount[]> {
  const { units, organisations } = await house.places();
  const found = new Map<string, DemoAccount>();
  for (const unit of units.values()) {
    for (const { practitionerRow, role } of await house.record.directory.members(unit.id)) {
      const { subject, name, title } = practitionerRow;
      if (subject === null || !subject.startsWith(demoSubject)) continue;
      const place = { role, unit: unit.name, organisation: organisations.get(unit.organisation)?.name ?? "" };
      const known = found.get(subject);
      found.set(subject, { subject, name, title, places: [...(known?.places ?? []), place] });
    }
  }
  return [...found.values()];
}
