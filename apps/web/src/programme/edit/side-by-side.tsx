import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import type { AnswerOf } from "../../server/addresses.ts";
import { editorWords } from "../catalogue/editor.ts";
import { programmeWords } from "../catalogue/programme.ts";

type Rules = AnswerOf<"previewProgramme">["rules"][number];
type Difference = Rules["before"][number];

/** The unit's rules over one edition, as they are and as they would be. */
export function SideBySide({ rules, enrolled }: { readonly rules: Rules; readonly enrolled: number }): ReactNode {
  const { publish } = useSaid(editorWords);
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const days = (n: number | null): string => (n === null ? publish.notSet : said.everyDays(n));
  const whole = (side: "before" | "after"): ReactNode => (
    <ul className="programme-list">
      {rules.values.map((one) => (
        <li key={one.name}>
          {one.title[language]}: <b>{days(one[side])}</b>
        </li>
      ))}
      {rules[side].map((one) => (
        <Layered key={`${one.layer} ${one.element} ${one.change}`} one={one} />
      ))}
      {rules[side].length === 0 && rules.values.length === 0 && <li className="sub">{publish.asGuideline}</li>}
    </ul>
  );
  return (
    <section className="side-by-side" aria-label={rules.title[language]}>
      <p>
        <b>
          {rules.title[language]} {rules.edition}
        </b>{" "}
        <span className="small-text sub">{publish.reach(enrolled, rules.followed)}</span>
      </p>
      <div className="two-sides">
        <div>
          <h4 className="over">{publish.now}</h4>
          {whole("before")}
        </div>
        <div>
          <h4 className="over">{publish.after}</h4>
          {whole("after")}
        </div>
      </div>
    </section>
  );
}

function Layered({ one }: { readonly one: Difference }): ReactNode {
  const { words, language } = useLanguage();
  return (
    <li>
      {one.title[language]}: <b>{words.guidelines.layerChanges[one.change]}</b>{" "}
      <span className="small-text sub">{one.reason[language]}</span>
    </li>
  );
}
