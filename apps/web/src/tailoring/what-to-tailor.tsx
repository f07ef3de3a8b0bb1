import { Select } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import type { KnownOfPerson } from "../record/use-known.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { tailoringFrameOf } from "./queries.ts";

/** Chosen where the form was not opened from something: what the unit itself asks, and what applies to the person. */
export function WhatToTailor({
  known,
  value,
  error,
  onChange,
}: {
  readonly known: KnownOfPerson;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (element: string | undefined) => void;
}): ReactNode {
  const { record } = useWords();
  const said = useSaid(tailoring);
  const { at } = useHere();
  const { data } = useQuery(tailoringFrameOf(at?.unit ?? ""));
  const own = [...new Map((data?.offers ?? []).map((one) => [one.element, one])).values()];
  const standing = known.choicesOf({ is: "element" }).filter(({ value: name }) => !name.startsWith("tailoring/"));
  return (
    <Select
      id="data.element"
      size="small"
      label={said.form.about}
      value={typeof value === "string" ? value : ""}
      error={error}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{record.choose}</option>
      {own.length > 0 && (
        <optgroup label={said.form.unitItems}>
          {own.map(({ element, title }) => (
            <option key={element} value={element}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={said.form.guidelineItems}>
        {standing.map((one) => (
          <option key={one.value} value={one.value}>
            {one.says}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
