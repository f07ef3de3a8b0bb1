import type { Membership, Practitioner, StaffRole, Unit } from "@helhet/people";
import type { Writer } from "../pen.ts";
import { clinic, danishCentre, idOf, townService, ward } from "./houses.ts";

/** A made-up colleague: where they work first, as what, and where else. */
interface Colleague {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly unit: Unit;
  readonly role: StaffRole;
  readonly also: readonly { readonly unit: Unit; readonly role: StaffRole }[];
}

const colleague = (
  key: string,
  name: string,
  title: string,
  unit: Unit,
  role: StaffRole,
  also: Colleague["also"] = [],
): Colleague => ({ key, name, title, unit, role, also });

const colleagues = [
  colleague("runa", "Runa Lien", "psykolog", ward, "clinician"),
  colleague("henrik", "Henrik Aune", "klinisk sosionom", ward, "clinician"),
  colleague("mona", "Mona Rygg", "psykologspesialist", ward, "clinician"),
  colleague("kari", "Kari Sand", "lege, barneansvarlig", ward, "clinician", [{ unit: clinic, role: "clinician" }]),
  colleague("tor", "Tor Moe", "miljøterapeut", ward, "milieu-therapist"),
  colleague("anja", "Anja Nes", "miljøterapeut", ward, "milieu-therapist"),
  colleague("jonas", "Jonas Vik", "vernepleier", ward, "milieu-therapist"),
  colleague("marit", "Marit Dahl", "enhetsleder", ward, "leader"),
  colleague("solveig", "Solveig Eide", "psykologspesialist", clinic, "clinician"),
  colleague("petter", "Petter Holm", "klinisk sosionom", clinic, "clinician"),
  colleague("ingrid", "Ingrid Lunde", "ruskonsulent", clinic, "clinician"),
  colleague("elin", "Elin Storli", "enhetsleder", clinic, "leader"),
  colleague("liv", "Liv Berg", "koordinator", townService, "coordinator"),
  colleague("arne", "Arne Skar", "koordinator", townService, "coordinator"),
  colleague("amund", "Amund Rise", "erfaringskonsulent", townService, "recovery-coach", [
    { unit: clinic, role: "recovery-coach" },
  ]),
  colleague("ola", "Ola Tangen", "oppsøkende sosialarbeider", townService, "outreach"),
  colleague("nina", "Nina Fjeld", "avdelingsleder", townService, "leader"),
  colleague("birgitte", "Birgitte Lund", "centerleder", danishCentre, "leader"),
  colleague("mette", "Mette Krag", "behandler", danishCentre, "clinician"),
  colleague("soren", "Søren Bak", "behandler", danishCentre, "clinician"),
  colleague("ada", "Ada Kvam", "systemforvalter", ward, "administrator", [
    { unit: clinic, role: "administrator" },
    { unit: townService, role: "administrator" },
    { unit: danishCentre, role: "administrator" },
  ]),
] as const;

/** The short names of the made-up colleagues. */
export type StaffKey =
  | "runa"
  | "henrik"
  | "mona"
  | "kari"
  | "tor"
  | "anja"
  | "jonas"
  | "marit"
  | "solveig"
  | "petter"
  | "ingrid"
  | "elin"
  | "liv"
  | "arne"
  | "amund"
  | "ola"
  | "nina"
  | "birgitte"
  | "mette"
  | "soren"
  | "ada";

const staffId = (key: string): string => idOf(`staff/${key}`);

/** Somebody of the staff as a writer, in their first unit or another one they work in. */
export function writer(key: StaffKey, unit?: Unit): Writer {
  const one = colleagues.find((candidate) => candidate.key === key);
  if (one === undefined) throw new RangeError(`Nobody called ${key}`);
  const place = unit ?? one.unit;
  const role = place === one.unit ? one.role : (one.also.find((other) => other.unit === place)?.role ?? one.role);
  return { practitioner: staffId(key), role, unit: place.id, organisation: place.organisation };
}

/** Everybody who works in the demo; the demo's issuer knows them by their short name. */
export const practitioners: readonly Practitioner[] = colleagues.map(({ key, name, title }) => ({
  id: staffId(key),
  name,
  subject: `demo-${key}`,
  title,
}));

/** The one-click accounts: who signs in as whom. */
export const accounts = colleagues.map(({ key, title, unit }) => ({
  subject: `demo-${key}`,
  practitioner: staffId(key),
  title: `${title}, ${unit.name}`,
}));

/** Who works where, from a day `YYYY-MM-DD` on; granted by the unit's leader, leaders by the administrator. */
export function membershipsFrom(day: string): readonly Membership[] {
  const places = colleagues.flatMap((one) =>
    [{ unit: one.unit, role: one.role }, ...one.also].map((place) => ({ key: one.key, ...place })),
  );
  return places.map(({ key, unit, role }) => ({
    id: idOf(`membership/${key}/${unit.id}`),
    practitioner: staffId(key),
    unit: unit.id,
    role,
    from: day,
    to: null,
    grantedBy: grantedBy(unit, role),
  }));
}

function grantedBy(unit: Unit, role: StaffRole): string {
  const leader = colleagues.find((one) => one.unit === unit && one.role === "leader");
  return role === "leader" || role === "administrator" || leader === undefined ? staffId("ada") : staffId(leader.key);
}
