import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { queries } from "../server/queries.ts";
import { useTime } from "../time/use-time.ts";
import { AddMember } from "./add-member.tsx";
import { type Member, MemberRow } from "./member-row.tsx";
import { UnitCard } from "./unit-card.tsx";

/** Everybody with a role here; the leader adds and ends. */
export function Members({ unit, mayChange }: { readonly unit: string; readonly mayChange: boolean }): ReactNode {
  const words = useWords();
  const time = useTime();
  const members = useQuery(queries.members(unit));
  const all = members.data?.members ?? [];
  const isHere = ({ to }: Member): boolean => to === null || to >= time.today;
  const past = all.filter((member) => !isHere(member));
  const row = (member: Member): ReactNode => (
    <MemberRow key={member.id} unit={unit} member={member} mayChange={mayChange} />
  );
  return (
    <UnitCard
      title={words.unit.members}
      add={words.unit.add}
      form={mayChange ? (close) => <AddMember unit={unit} onClose={close} /> : null}
      query={members}
    >
      <ul>{all.filter(isHere).map(row)}</ul>
      {past.length > 0 && (
        <details>
          <summary className="sub">{words.unit.ended}</summary>
          <ul>{past.map(row)}</ul>
        </details>
      )}
    </UnitCard>
  );
}
