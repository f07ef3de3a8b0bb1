import type { Finding } from "@helhet/programme";
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon, InformationSquareIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { editorWords } from "../catalogue/editor.ts";

/** What the checks find: what must be mended first, then what somebody should look at, each with how. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const said = useSaid(editorWords).findings;
  const { language } = useLanguage();
  const stops = findings.filter(({ severity }) => severity === "stops");
  const looks = findings.length - stops.length;
  const counted = [stops.length > 0 && said.stops(stops.length), looks > 0 && said.looks(looks)].filter(Boolean);
  if (findings.length === 0)
    return (
      <p className="row">
        <CheckmarkCircleFillIcon className="i finding-fine" aria-hidden="true" /> {said.none}
      </p>
    );
  return (
    <details className="findings" open={stops.length > 0}>
      <summary>{counted.join(", ")}</summary>
      <ul className="programme-list">
        {findings.map(({ path, severity, says, mend }) => (
          <li key={`${path} ${says.en}`} className="finding">
            {severity === "stops" ? (
              <ExclamationmarkTriangleFillIcon className="i small finding-stops" aria-hidden="true" />
            ) : (
              <InformationSquareIcon className="i small" aria-hidden="true" />
            )}
            <span>
              {severity === "stops" && <b>{said.mustMend}: </b>}
              {says[language]} <span className="sub">{mend[language]}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
