/**
 * Which claims of the issuer Helhet reads, and as what. The names under `helseid://` are HelseID's
 * (NorskHelsenett/HelseID.Samples, 11 December 2025).
 */
const names = {
  subject: "sub",
  name: "name",
  healthPersonnelNumber: "helseid://claims/hpr/hpr_number",
  securityLevel: "helseid://claims/identity/security_level",
} as const;

/** The lowest level of assurance taken where the issuer states one: 4, "high", as Normen asks for health data. */
const lowestSecurityLevel = 4;

/** Who signed in, as the issuer says. A national number (`helseid://claims/identity/pid`) is never read. */
export interface Claims {
  readonly subject: string;
  readonly name: string | null;
  readonly healthPersonnelNumber: string | null;
}

/** Subjects of the embedded demo provider begin with this; a real issuer’s never may. */
export const demoSubject = "demo-";

/** Reads an identity token's claims. Null where the subject is missing, is a demo’s without the demo, or the level is too low. */
export function readClaims(claims: Readonly<Record<string, unknown>>, isDemo: boolean): Claims | null {
  const text = (name: string): string | null => (typeof claims[name] === "string" ? claims[name] : null);
  const subject = text(names.subject);
  if (subject === null || subject.length > 255 || subject.startsWith(demoSubject) !== isDemo) return null;
  const level = claims[names.securityLevel];
  if (level !== undefined && !(Number(level) >= lowestSecurityLevel)) return null;
  return { subject, name: text(names.name), healthPersonnelNumber: text(names.healthPersonnelNumber) };
}
