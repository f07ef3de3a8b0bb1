import type { Board } from "./queue/apply-pending.ts";

type Person = Board["people"][number];

/** Those who are not out on leave now. */
export function peopleHere({ people }: Board): readonly Person[] {
  return people.filter(({ away }) => away === null);
}

/** Whether sleep, food and contact have all been seen to today. */
export function isChecked({ needs }: Person): boolean {
  return needs.slept !== null && needs.ate !== null && needs.contact !== null;
}
