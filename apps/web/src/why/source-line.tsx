import type { ShownItem } from "@helhet/contract";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage, useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";

/** What a source says of itself where nobody found its edition. */
export const editionNotFound = "not found";
type Source = ShownItem["reasons"]["source"];
type Agreed = Extract<Source, { readonly agreedOn: string }>;
type Publication = Exclude<Source, Agreed>;

/** What was agreed for this person, on which day, and at which unit where the reader works there too. */
function AgreedLine({ title, agreedOn, unit }: Agreed): ReactNode {
  const { words, language } = useLanguage();
  const { units } = useHere();
  const time = useTime();
  const unitName = units.find((one) => one.unit === unit)?.unitName;
  return (
    <span className="source small-text sub">
      <b>{words.why.source}</b> {[title[language], time.long(agreedOn), unitName].filter(Boolean).join(", ")}.
    </span>
  );
}

/** Publisher, edition, section, whose page it was read on, and force; what has not been confirmed is said out loud. */
function PublicationLine({
  source,
  force,
}: {
  readonly source: Publication;
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

/** Where a demand comes from: a publication with its force, or what was agreed for this person. */
export function SourceLine({
  source,
  force,
}: {
  readonly source: Source;
  readonly force: ShownItem["force"];
}): ReactNode {
  return "agreedOn" in source ? <AgreedLine {...source} /> : <PublicationLine source={source} force={force} />;
}
