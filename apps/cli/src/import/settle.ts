import { type Organisation, type StaffRole, staffRoles, type Unit } from "@helhet/people";
import type { Record, SystemJob } from "@helhet/record";
import { misused, notThere } from "../complaint.ts";
import type { Options } from "../options.ts";

const importer: SystemJob = { type: "system", job: "importer" };

/** Where what is imported belongs: an organisation, its one unit, and how ids of the source are made. */
export interface Place {
  readonly organisation: Organisation;
  readonly unit: Unit;
  readonly idOf: (key: string) => string;
}

/** An account that is to work in the unit of an import. */
export interface NewMember {
  readonly subject: string;
  readonly role: StaffRole;
}

/** Makes an import's organisation and unit where they are missing, and lets accounts that exist work there from a day on. */
export async function settle(
  record: Record,
  place: Place,
  members: readonly NewMember[],
  today: string,
): Promise<void> {
  const { organisation, unit } = place;
  const { directory } = record;
  const organisations = await directory.organisations();
  if (!organisations.some(({ id }) => id === organisation.id)) await directory.addOrganisation(importer, organisation);
  if ((await directory.unit(unit.id)) === null) await directory.addUnit(importer, unit);
  for (const member of members) await letIn(record, place, member, today);
}

async function letIn(
  { directory }: Record,
  { unit, idOf }: Place,
  { subject, role }: NewMember,
  today: string,
): Promise<void> {
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
    unit: unit.id,
    role,
    from: today,
    to: null,
    grantedBy: who,
  });
}

/** What `--member` says: SUBJECT or SUBJECT:ROLE, separated by commas; clinician where no role is said. */
export function membersIn(options: Options): readonly NewMember[] {
  return options.list("member").map((one) => {
    const [subject = "", said = "clinician", ...rest] = one.split(":");
    if (subject === "" || rest.length > 0)
      throw misused(`--member cannot be ${one}.`, "Write it as demo-runa or demo-runa:leader.");
    const role = staffRoles.find((word) => word === said);
    if (role === undefined) throw misused(`There is no role ${said}.`, `It is one of ${staffRoles.join(", ")}.`);
    return { subject, role };
  });
}
