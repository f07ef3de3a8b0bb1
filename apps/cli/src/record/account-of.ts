import type { Practising, Record } from "@helhet/record";
import { notThere } from "../complaint.ts";

/** Who signs in under a subject, at work. Complains where nobody does. */
export async function accountOf({ directory }: Record, subject: string): Promise<Practising> {
  const practitioner = await directory.practitionerBySubject(subject);
  if (practitioner === null)
    throw notThere(`Nobody here signs in as ${subject}.`, { mend: "It is the account's subject at the issuer." });
  return { type: "practitioner", id: practitioner.id, purpose: "treatment" };
}
