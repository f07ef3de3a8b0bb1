import { randomUUID } from "node:crypto";
import { dayIn } from "@helhet/course";
import type { RealIssuer } from "../../apps/server/src/testing/real-issuer.ts";
import { type Came, type Colleague, signIn } from "./colleague.ts";

/** A unit with people who write. */
export interface Ward {
  readonly unit: string;
  readonly writers: readonly Colleague[];
  readonly leader: Colleague;
}

/** The first administrator's subject at the issuer. */
export const firstAdmin = "first-admin";
const since = "2026-01-01";

/** Names a leader and so many clinicians through the API, lets the leader follow a guideline, and signs all in. */
export async function settle(
  issuer: RealIssuer,
  address: string,
  writers: number,
  addressNow: (writer: number) => string = () => address,
): Promise<Ward> {
  const administrator = await signIn(issuer, firstAdmin, address);
  const me = await administrator.get("/api/me");
  const unit = (me.body["memberships"] as readonly { readonly unit: string }[])[0]?.unit ?? "";
  for (const subject of ["leader", ...subjectsOf(writers)]) {
    const role = subject === "leader" ? "leader" : "clinician";
    const member = { practitioner: null, name: `Soak ${subject}`, subject, role, from: since, to: null };
    require200(await administrator.post(`/api/units/${unit}/members`, `name-${subject}`, member));
  }
  const leader = await signIn(issuer, "leader", address);
  const from = dayIn("Europe/Oslo", Date.now());
  const adoption = { guideline: "no-tsb-2019", edition: "2019", from, follow: true };
  require200(await leader.post(`/api/units/${unit}/adoptions`, randomUUID(), adoption));
  return { unit, leader, writers: await signInAll(issuer, address, writers, addressNow) };
}

/** Signs so many writers in anew. */
export async function signInAll(
  issuer: RealIssuer,
  address: string,
  writers: number,
  addressNow: (writer: number) => string = () => address,
): Promise<readonly Colleague[]> {
  const signedIn: Colleague[] = [];
  for (const [index, subject] of subjectsOf(writers).entries())
    signedIn.push(await signIn(issuer, subject, address, () => addressNow(index)));
  return signedIn;
}

function subjectsOf(writers: number): readonly string[] {
  return Array.from({ length: writers }, (_, index) => `writer-${index + 1}`);
}

function require200({ status, body }: Came): void {
  if (status !== 200) throw new Error(`The ward could not be settled: ${status} ${String(body["kind"])}.`);
}
