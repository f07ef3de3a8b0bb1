import { type DataOf, type Draft, type Kind, uuidV8 } from "@helhet/course";
import { effectiveOf, entry, type More } from "@helhet/course/testing";
import type { Membership, Organisation, Practitioner, StaffRole, Unit } from "@helhet/people";
import type { Directory } from "../directory.ts";
import type { Practising, SystemJob } from "../principal.ts";

/** A made-up id that is always the same for a name. */
export function idOf(name: string): string {
  return uuidV8("helhet-record-testing", name);
}

/** The job that fills a test's record. */
export const seed: SystemJob = { type: "system", job: "seed" };

/** Somebody who looks for treatment. */
export function staff(name: string): Practising {
  return { type: "practitioner", id: idOf(name), purpose: "treatment" };
}

const zone = "Europe/Oslo";

function organisation(name: string): Organisation {
  return { id: idOf(name), name, type: "hospital", country: "NO", number: null };
}

function unit(name: string, of: string, coveredBy: readonly string[] = []): Unit {
  return {
    id: idOf(name),
    organisation: idOf(of),
    name,
    kind: "inpatient",
    careLevels: ["inpatient"],
    zone,
    coveredBy: coveredBy.map(idOf),
    beds: 16,
  };
}

function practitioner(name: string): Practitioner {
  return { id: idOf(name), name, subject: null, title: null };
}

/** A membership from 2020 on, or of the days given. */
export function membership(
  who: string,
  where: string,
  role: StaffRole = "clinician",
  from = "2020-01-01",
  to: string | null = null,
): Membership {
  const id = idOf(`${who} ${where} ${role} ${from}`);
  return { id, practitioner: idOf(who), unit: idOf(where), role, from, to, grantedBy: idOf("boss") };
}

/**
 * Two organisations: Fjord with a ward and a clinic (the ward's staff on duty cover the clinic), Dal with a centre.
 * kari works on the ward, ola in the clinic, dag in the centre; boss leads the ward, adm administers it.
 */
export const world = {
  organisations: [organisation("Fjord"), organisation("Dal")],
  units: [unit("ward", "Fjord"), unit("clinic", "Fjord", ["ward"]), unit("centre", "Dal")],
  practitioners: ["kari", "ola", "dag", "boss", "adm"].map(practitioner),
  memberships: [
    membership("kari", "ward"),
    membership("ola", "clinic"),
    membership("dag", "centre"),
    membership("boss", "ward", "leader"),
    membership("adm", "ward", "administrator"),
  ],
} as const;

/** Puts the world into a directory. */
export async function settle(directory: Directory): Promise<void> {
  for (const one of world.organisations) await directory.addOrganisation(seed, one);
  for (const one of world.units) await directory.addUnit(seed, one);
  for (const one of world.practitioners) await directory.addPractitioner(seed, one);
  for (const one of world.memberships) await directory.grant(seed, one);
}

let made = 0;

/** A draft by kari on the ward, of Fjord, unless more is said. Every call makes another entry. */
export function draft<K extends Kind>(person: string, kind: K, when: string, data: DataOf<K>, more: More = {}): Draft {
  made += 1;
  const author = { type: "practitioner", id: idOf("kari"), role: "clinician", unit: idOf("ward") } as const;
  const base = { author, controller: idOf("Fjord"), person, ...more, id: more.id ?? idOf(`draft ${made}`) };
  const { recorded, seq, ...rest } = entry(kind, when, data, base);
  return { ...rest, effective: effectiveOf(when) } as Draft;
}

/** By ola in the clinic. */
export const byOla: More = {
  author: { type: "practitioner", id: idOf("ola"), role: "clinician", unit: idOf("clinic") },
};
/** By dag in the centre, of Dal. */
export const byDag: More = {
  author: { type: "practitioner", id: idOf("dag"), role: "clinician", unit: idOf("centre") },
  controller: idOf("Dal"),
};
