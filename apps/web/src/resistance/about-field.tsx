import { Select, TextField } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { type FieldProps, useError } from "../record/field-props.ts";
import { resistance as texts } from "./catalogue/resistance.ts";

const inWords = "in-words";

/** What something is about: a part of what applies to the person, or something else in words. */
export function AboutField({ value, path, known, onChange, ...props }: FieldProps): ReactNode {
  const said = useSaid(texts);
  const error = useError({ value, path, known, onChange, ...props });
  const choices = known.choicesOf({ is: "element" });
  const isElement = choices.some((one) => one.value === value);
  const [isOther, setOther] = useState(typeof value === "string" && value !== "" && !isElement);
  const chosen = isOther ? inWords : isElement ? String(value) : "";
  return (
    <>
      <Select
        id={isOther ? `${path}-list` : path}
        size="small"
        label={said.about}
        value={chosen}
        error={isOther ? undefined : error}
        onChange={(event) => {
          setOther(event.target.value === inWords);
          onChange(event.target.value === inWords ? undefined : event.target.value || undefined);
        }}
      >
        <option value="">{said.choose}</option>
        <option value={inWords}>{said.other}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.says}
          </option>
        ))}
      </Select>
      {isOther && (
        <TextField
          id={path}
          size="small"
          label={said.otherWords}
          value={typeof value === "string" ? value : ""}
          error={error}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </>
  );
}
