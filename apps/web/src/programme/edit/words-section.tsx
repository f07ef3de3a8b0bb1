import { minimumFactors, minimumFactorTitles, type Programme } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { Line, Words, without } from "./fields.tsx";

/** What is edited of a programme, and the way to change it. */
export interface Editing {
  readonly programme: Programme;
  readonly change: (next: Programme) => void;
}

/** The name, and what treatment is here, beside the minimum factors. */
export function WordsSection({ programme, change }: Editing): ReactNode {
  const { fields } = useSaid(editorWords);
  const { language } = useLanguage();
  const { treatment, ...rest } = programme;
  return (
    <>
      <Line
        label={fields.programmeTitle}
        value={programme.title}
        isMissing={programme.title.trim() === ""}
        onChange={(title) => change({ ...programme, title: title ?? "" })}
      />
      <Words
        label={fields.treatment}
        help={fields.treatmentHelp}
        value={treatment}
        onChange={(words) => change(words === undefined ? rest : { ...rest, treatment: words })}
      />
      {minimumFactors.map((factor) => (
        <Words
          key={factor}
          label={minimumFactorTitles[factor][language]}
          value={programme.minimum[factor]}
          onChange={(words) => change({ ...programme, minimum: without({ ...programme.minimum, [factor]: words }) })}
        />
      ))}
    </>
  );
}
