import { Button } from "@navikt/ds-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { queries } from "../server/queries.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { UnitCard } from "../unit/unit-card.tsx";
import { wall as texts } from "./catalogue/wall.ts";
import "./codes.css";

type Managed = NonNullable<AnswerOf<"wallOfUnit">["managed"]>;

function useWallChange<Input>(unit: string, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ["wall-of-unit", unit] }),
  });
}

function Openers({ unit, openers }: { readonly unit: string; readonly openers: readonly string[] }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { askOnce } = useOnce();
  const members = useQuery(queries.members(unit));
  const name = useWallChange(unit, (practitioners: readonly string[]) =>
    askOnce("nameWallOpeners", () => ({ path: { unit }, body: { practitioners: [...practitioners] } })),
  );
  const others = (members.data?.members ?? []).filter(
    ({ role, to }) => role !== "leader" && role !== "administrator" && (to === null || to >= time.today),
  );
  return (
    <fieldset disabled={name.isPending}>
      <legend className="over">{said.unit.openers}</legend>
      {others.map(({ practitioner, name: whose }) => (
        <label key={practitioner} className="tick">
          <input
            type="checkbox"
            checked={openers.includes(practitioner)}
            onChange={(event) => {
              const rest = openers.filter((one) => one !== practitioner);
              name.mutate(event.target.checked ? [...rest, practitioner] : rest);
            }}
          />
          {whose}
        </label>
      ))}
      {name.error && <FailedNotice title={said.failed} error={name.error} />}
    </fieldset>
  );
}

function Managing({ unit, managed }: { readonly unit: string; readonly managed: Managed }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const down = useWallChange(unit, (wall: string) => ask("takeDownWall", { path: { unit, wall } }));
  const remove = useWallChange(unit, (code: { readonly practitioner: string; readonly type: "pin" | "badge" }) =>
    ask("removeWallCode", { path: { unit }, body: code }),
  );
  const { walls, openers, codes } = managed;
  return (
    <>
      {walls.length === 0 && <p className="sub">{said.unit.none}</p>}
      <ul>
        {walls.map(({ wall, openedByName, openedAt, expiresAt }) => (
          <li key={wall}>
            <span>{said.unit.hung(openedByName, time.moment(openedAt), time.moment(expiresAt))}</span>
            <Button size="small" variant="secondary" onClick={() => down.mutate(wall)}>
              {said.unit.down}
            </Button>
          </li>
        ))}
      </ul>
      <Openers unit={unit} openers={openers} />
      <h3 className="over">{said.unit.codes}</h3>
      {codes.length === 0 && <p className="sub">{said.unit.noCodes}</p>}
      <ul>
        {codes.map(({ practitioner, name, type, setAt }) => (
          <li key={`${practitioner} ${type}`}>
            <span>
              <b>{name}</b> · {said.codes[type]} · {time.bare(setAt)}
            </span>
            <Button
              size="small"
              variant="tertiary"
              aria-label={said.unit.removeOf(said.codes[type], name)}
              onClick={() => remove.mutate({ practitioner, type })}
            >
              {said.codes.remove}
            </Button>
          </li>
        ))}
      </ul>
      {(down.error ?? remove.error) && <FailedNotice title={said.failed} error={down.error ?? remove.error} />}
    </>
  );
}

/** The walls of a unit, who may hang one and who has a code: for its leader. */
export function WallCard({ unit }: { readonly unit: string }): ReactNode {
  const said = useSaid(texts);
  const query = useQuery({
    queryKey: ["wall-of-unit", unit],
    queryFn: ({ signal }) => ask("wallOfUnit", { path: { unit }, signal }),
  });
  const managed = query.data?.managed ?? null;
  return (
    <div className="wall-of-unit">
      <UnitCard title={said.unit.title} add="" form={null} query={query}>
        {managed !== null && <Managing unit={unit} managed={managed} />}
      </UnitCard>
    </div>
  );
}
