import { type ReactNode, useId } from "react";
import { useSaid } from "../language/said.ts";
import { participation } from "./catalogue/participation.ts";

/** A figure with its definition, its source and whose choice it rests on beside it: no figure of this kind stands alone. */
export function DefinitionBeside({
  name,
  figure,
  means,
  choice,
  source,
  children,
}: {
  readonly name: string;
  readonly figure: string;
  readonly means: string;
  /** Whose choice the definition rests on; null where none has been made. */
  readonly choice: string | null;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly section: string;
    readonly edition: string;
  };
  readonly children?: ReactNode;
}): ReactNode {
  const said = useSaid(participation);
  const id = useId();
  return (
    <div className="defined">
      <div aria-describedby={id}>
        <h3>{name}</h3>
        <p className="defined-figure num">{figure}</p>
        {children}
      </div>
      <div id={id} className="small-text sub">
        <b>{said.definition}:</b> {means} {choice}
        <br />
        {said.source(source.publisher, source.title, source.edition, source.section)}
      </div>
    </div>
  );
}
