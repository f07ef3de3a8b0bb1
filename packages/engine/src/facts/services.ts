import type { EntryOf } from "@helhet/course";
import type { Fact, Service } from "./fact.ts";

/**
 * The answers to referrals, each with the service that its referral went to: as the last of the referrals with that
 * identity says, and `not-known` where there is none. Both lists are in order.
 */
export function withServices(answers: readonly Fact[], referrals: readonly Fact[]): readonly Fact[] {
  const went = new Map<string, Service>();
  for (const { entry } of referrals as readonly { readonly entry: EntryOf<"referral-received"> }[])
    went.set(entry.data.referral, entry.data.service);
  return answers.map((fact) => {
    const { referral } = (fact.entry as EntryOf<"referral-answered">).data;
    return { ...fact, service: went.get(referral) ?? "not-known" };
  });
}
