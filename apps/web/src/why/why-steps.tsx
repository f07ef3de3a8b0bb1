import { BookIcon, CalculatorIcon, CalendarIcon, QuestionmarkCircleIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../language/words.tsx";
import { usePersonPaths } from "../person/known-at.ts";
import type { SaidReason, Sentence } from "./say-reason.ts";

const icons = {
  happened: CalendarIcon,
  rule: BookIcon,
  arithmetic: CalculatorIcon,
  missing: QuestionmarkCircleIcon,
};
const order = ["happened", "rule", "arithmetic", "missing"] as const;

/** A sentence; about a fact, it leads to its entry. */
export function Said({ sentence, person }: { readonly sentence: Sentence; readonly person: string }): ReactNode {
  const { course } = usePersonPaths(person);
  if (sentence.entry === null) return <span className="said">{sentence.text}</span>;
  return (
    <Link className="said said-fact" href={course} state={{ entry: sentence.entry }}>
      {sentence.text}
    </Link>
  );
}

/** What happened, what the rule says, how the date came about, what is missing. */
export function WhySteps({ said, person }: { readonly said: SaidReason; readonly person: string }): ReactNode {
  const { why } = useWords();
  const present = order.filter((part) => said[part].length > 0);
  return (
    <ol className="why-steps">
      {present.map((part) => {
        const Icon = icons[part];
        return (
          <li key={part}>
            <span className="why-dot" aria-hidden="true">
              <Icon className="i small" />
            </span>
            <div>
              <span className="why-name">{why[part]}</span>
              {said[part].map((sentence) => (
                <Said key={sentence.text} sentence={sentence} person={person} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What would change it: an entry, or time alone. */
export function Changes({ said, person }: { readonly said: SaidReason; readonly person: string }): ReactNode {
  const { why } = useWords();
  if (said.changes.length === 0) return null;
  return (
    <>
      <h3>{why.changes}</h3>
      <ul>
        {said.changes.map((sentence) => (
          <li key={sentence.text}>
            <Said sentence={sentence} person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
