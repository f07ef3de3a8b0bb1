import type { StepValues } from "../reason.ts";
import type { Catalogue, Say } from "./catalogue.ts";

/** A sentence with its placeholders filled in, its first letter large. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return capital(sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
}

/** The sentence with a large first letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Asked = StepValues["fact-asked"];

/** From the most exact key to the least: `kind.field.wanted`, `kind.field`, `kind`; `setting.inpatient`, `setting`. */
function keysFor({ asked, kind, field, wanted }: Asked): readonly string[] {
  const word = asked === "setting" || asked === "age" || asked === "pregnant" || asked === "elapsed";
  const parts = word ? [asked, wanted] : [kind, field, wanted];
  const known = parts.filter((part) => part !== null);
  return known.map((_, index) => known.slice(0, known.length - index).join("."));
}

/** How one language says what a rule asked, and what the answer was. */
export function askedIn(
  questions: Catalogue["questions"],
  toPerson: Catalogue["questionsToPerson"],
  answers: Catalogue["answers"],
  isRecorded: Catalogue["isRecorded"],
): (values: Asked, say: Say) => string {
  return (values, say) => {
    const found = keysFor(values).map((key) => (say.isPerson ? toPerson[key] : undefined) ?? questions[key]);
    const question =
      found.find((one) => one !== undefined) ?? isRecorded(values.kind === null ? "" : say.kind(values.kind));
    return `${question} ${answers[values.answer]}.`;
  };
}
