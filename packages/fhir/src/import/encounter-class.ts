import type { CareLevel } from "@helhet/course";

interface Coding {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}

/** HL7 v3 ActCode: only what means the same in both. An emergency, a short stay or a visit at home is no care level here. */
const stayLevels: Readonly<Record<string, CareLevel>> = {
  AMB: "outpatient",
  IMP: "inpatient",
  ACUTE: "inpatient",
  NONAC: "inpatient",
};

/** Classes of contacts that somebody comes to or is met in; the others are stays. */
const contactClasses = ["AMB", "VR", "HH", "FLD"];

function codeOf(coding: Coding | undefined): string | null {
  return coding?.system?.endsWith("v3-ActCode") ? (coding.code ?? null) : null;
}

/** The care level that an encounter's class surely means; null for every other. */
export function stayLevelOf(coding: Coding | undefined): CareLevel | null {
  const code = codeOf(coding);
  return code !== null && Object.hasOwn(stayLevels, code) ? (stayLevels[code] ?? null) : null;
}

/** Whether the class is that of a contact: outpatient, virtual, at home or in the field. */
export function isContact(coding: Coding | undefined): boolean {
  return contactClasses.includes(codeOf(coding) ?? "");
}
