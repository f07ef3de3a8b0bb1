import type { TailoringFrame } from "@helhet/contract";
import type { Entry, Kind } from "@helhet/course";
import { Button, Select } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import type { Values } from "../record/first-values.ts";
import { useRecording } from "../record/use-recording.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { tailoringFrameOf } from "./queries.ts";

type Deciding = TailoringFrame["decides"][number];

/** Who decides this form in the unit where the reader works; undefined while it is fetched, null for what nobody decides. */
export function useDeciding(what: string): Deciding | null | undefined {
  const { at } = useHere();
  const { data } = useQuery(tailoringFrameOf(at?.unit ?? ""));
  if (data === undefined) return undefined;
  return data.decides.find((one) => one.what === what) ?? null;
}

/** Which of the unit's decisions an entry is; reviewing and ending are for whoever may decide what is reviewed. */
function decidableOf(kind: Kind, values: Values, entries: readonly Entry[]): string {
  if (kind === "group-recommended") return "group";
  if (kind !== "tailoring-reviewed" && kind !== "tailoring-ended") return kind;
  const about = entries.findLast(({ data }) => "validFrom" in data && data.tailoring === values["tailoring"]);
  return about?.kind ?? "";
}

/** Who decides this here, where that is not the reader; null where the reader may, or nobody has to. */
export function useOthersDecide(kind: Kind, values: Values, entries: readonly Entry[]): Deciding["people"] | null {
  const { me } = useHere();
  const deciding = useDeciding(decidableOf(kind, values, entries));
  if (deciding == null || deciding.people.some(({ practitioner }) => practitioner === me.practitioner)) return null;
  return deciding.people;
}

function namesOf(people: Deciding["people"]): string {
  return [...new Set(people.map(({ name }) => name))].join(", ");
}

/** Which of those who may decide it has decided, and by what right. */
export function DeciderField({
  deciding,
  value,
  error,
  onChange,
}: {
  readonly deciding: Deciding;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}): ReactNode {
  const said = useSaid(tailoring);
  const words = useKindWords();
  const { record, staffRoles } = useWords();
  const named: Readonly<Record<string, string>> = staffRoles;
  const right = [...new Set(deciding.people.map(({ role }) => (named[role] ?? role).toLowerCase()))].join(", ");
  return (
    <Select
      id="data.decidedBy"
      size="small"
      label={words.field("exemption", "decidedBy") ?? ""}
      description={deciding.isSaid ? said.authority.said(right) : said.authority.notSaid}
      value={typeof value === "string" ? value : ""}
      error={error}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{record.choose}</option>
      {deciding.people.map(({ practitioner, name, role }) => (
        <option key={practitioner} value={practitioner}>
          {`${name} (${(named[role] ?? role).toLowerCase()})`}
        </option>
      ))}
    </Select>
  );
}

/** Others decide this here: who, and the way to ask them for it. */
export function OthersDecide({
  people,
  element,
  person,
  personName,
}: {
  readonly people: Deciding["people"];
  readonly element: string | undefined;
  readonly person: string;
  readonly personName: string;
}): ReactNode {
  const said = useSaid(tailoring);
  const open = useRecording();
  const [first] = people;
  return (
    <Notice tone="plain" title={said.authority.notYou}>
      <p className="sub">{first === undefined ? said.authority.nobody : said.authority.others(namesOf(people))}</p>
      {first !== undefined && (
        <p className="row">
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() =>
              open({ mode: "ask", about: element ?? null, decider: first.practitioner, person, personName })
            }
          >
            {said.authority.ask}
          </Button>
        </p>
      )}
    </Notice>
  );
}
