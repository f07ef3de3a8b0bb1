import type { ShownItem } from "@helhet/contract";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";

/** What a source says of itself where nobody found its edition. */
export const editionNotFound = "not found";
type Source = ShownItem["reasons"]["source"];

/** Publisher, edition, section, whose page it was read on, and force; what has not been confirmed is said out loud. */
export function SourceLine({
  source,
  force,
}: {
  readonly source: Source;
  readonly force: ShownItem["force"];
}): ReactNode {
  const { why } = useWords();
  const isCertain = source.confidence === "R" || source.confidence === "S" || source.confidence === "C";
  return (
    <span className="source small-text sub">
      <b>{why.source}</b> {source.publisher}, {source.title}
      {source.edition !== editionNotFound && `, ${why.edition(source.edition)}`}
      {source.section !== "" && (
        <>
          ,{" "}
          {source.url === null ? (
            source.section
          ) : (
            <a className="link" href={source.url} target="_blank" rel="noreferrer">
              {source.section}
            </a>
          )}
        </>
      )}
      {source.readOn !== null && `. ${why.readOn(source.readOn)}`}. {why.forces[force]}
      {source.status !== "in-force" && ` ${why.statuses[source.status]}`}
      {!isCertain && ` ${why.confidence[source.confidence]}`}
    </span>
  );
}
