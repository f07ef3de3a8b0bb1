import { type NationalNumber, type NumberReading, readNationalNumber } from "@helhet/people";
import type { Identifier } from "./resources.ts";

/** Code systems of whole national numbers, the most lasting first. Sources: no-basis and dk-core profiles. */
const systems = ["urn:oid:2.16.578.1.12.4.1.4.1", "urn:oid:1.2.208.176.1.2", "urn:oid:2.16.578.1.12.4.1.4.2"] as const;

/** The number a patient is known by; why one that stands there is not taken; or that it is made up where nobody may be. */
export type NumberFound =
  | { readonly found: "number"; readonly number: NationalNumber }
  | { readonly found: "none"; readonly left: string | null }
  | { readonly found: "made-up" };

/**
 * Reads the national number among a patient's identifiers, with its checks; one of another birth day than the patient's is
 * somebody else's, and is not taken. Never repeats a digit.
 */
export function nationalNumberIn(
  identifiers: readonly Identifier[],
  birthDate: string | undefined,
  reading: NumberReading,
): NumberFound {
  let left: string | null = null;
  for (const system of systems) {
    for (const { value, use } of identifiers.filter((one) => one.system === system)) {
      if (use === "old" || value === undefined) continue;
      const read = readNationalNumber(value, reading);
      const born = read.ok ? read.value.born : null;
      if (born !== null && birthDate !== undefined && !born.startsWith(birthDate.slice(0, 10))) {
        left = "identifier: the national number has another birth day than the patient";
        continue;
      }
      if (read.ok && read.value.joins) return { found: "number", number: read.value };
      if (!read.ok && read.refusal === "test-number-not-allowed") return { found: "made-up" };
      left = "identifier: the national number does not pass its check";
    }
  }
  return { found: "none", left };
}
