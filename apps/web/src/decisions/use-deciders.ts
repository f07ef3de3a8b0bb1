import { mayDo } from "@helhet/people";
import { useQuery } from "@tanstack/react-query";
import { useHere } from "../frame/here.ts";
import { queries } from "../server/queries.ts";

/** Somebody in the unit whose role decides. */
export interface Decider {
  readonly practitioner: string;
  readonly name: string;
}

/** Those of the unit who may be asked to decide, each once, by name. */
export function useDeciders(): readonly Decider[] {
  const { at, today } = useHere();
  const members = useQuery(queries.members(at?.unit ?? ""));
  const found = (members.data?.members ?? []).filter(
    ({ role, from, to }) => mayDo(role, "decide") && from <= today && (to === null || today <= to),
  );
  const once = new Map(found.map(({ practitioner, name }) => [practitioner, { practitioner, name }]));
  return [...once.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
