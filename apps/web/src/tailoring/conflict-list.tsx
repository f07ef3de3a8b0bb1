import type { ShownConflict } from "@helhet/contract";
import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import "./tailoring.css";

function useSentence(): (conflict: ShownConflict) => string {
  const { language } = useLanguage();
  const said = useSaid(tailoring);
  const time = useTime();
  const kinds: Readonly<Record<string, string>> = said.kinds;
  return ({ is, title, between, from, until, law }) => {
    const name = title[language];
    if (is === "no-alternative") return said.conflict.noAlternative(name);
    if (is === "protected") return said.conflict.protected(name, law === null ? "" : `${law.title}, ${law.section}`);
    const [one = "", other = ""] = between.map(({ form, says }) => {
      const kind = (kinds[form] ?? form).toLowerCase();
      return says === null ? kind : `${kind} (${says})`;
    });
    const start = time.bare(from ?? "");
    const when = until === null ? said.conflict.from(start) : said.conflict.fromTo(start, time.bare(until));
    return said.conflict.pair(name, one, other, when);
  };
}

/** What does not go together in what is agreed, one sentence each; nothing where everything does. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly ShownConflict[] }): ReactNode {
  const said = useSaid(tailoring);
  const sentence = useSentence();
  if (conflicts.length === 0) return null;
  return (
    <div className="conflicts">
      <ExclamationmarkTriangleIcon className="i" aria-hidden="true" />
      <div>
        <b>{said.conflict.title}</b>
        <ul>
          {conflicts.map((one) => (
            <li key={`${one.is} ${one.between.map(({ entry }) => entry).join(" ")}`}>{sentence(one)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
