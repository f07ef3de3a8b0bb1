import type { StaffRole } from "@helhet/people";
import type { Record, SystemJob } from "@helhet/record";
import { notThere } from "../../complaint.ts";
import { trialOrganisation, trialUnit } from "./house.ts";
import { idOf } from "./subject.ts";

const importer: SystemJob = { type: "system", job: "importer" };

/** An account that is to work in the trial unit. */
export interface NewMember {
  readonly subject: string;
  readonly role: StaffRole;
}

/** Makes the trial's organisation and unit where they are missing, and lets accounts that exist work there from a day on. */
export async function settle(record: Record, members: readonly NewMember[], today: string): Promise<void> {
  const { directory } = record;
  const organisations = await directory.organisations();
  if (!organisations.some(({ id }) => id === trialOrganisation.id))
    await directory.addOrganisation(importer, trialOrganisation);
  if ((await directory.unit(trialUnit.id)) === null) await directory.addUnit(importer, trialUnit);
  for (const member of members) await letIn(record, member, today);
}

async function letIn({ directory }: Record, { subject, role }: NewMember, today: string): Promise<void> {
  const practitioner = await directory.practitionerBySubject(subject);
  if (practitioner === null)
    throw notThere(`Nobody here signs in as ${subject}.`, {
      mend: "The demo's accounts are demo-runa, demo-marit and others.",
    });
  const id = idOf(`membership/${practitioner.id}/${role}`);
  const held = await directory.membershipsOf(practitioner.id);
  if (held.some((one) => one.id === id)) return;
  const { id: who } = practitioner;
  await directory.grant(importer, {
    id,
    practitioner: who,
    unit: trialUnit.id,
    role,
    from: today,
    to: null,
    grantedBy: who,
  });
}
