import type { ShownItem } from "@helhet/contract";
import { ChatExclamationmarkIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useRecording } from "../record/use-recording.ts";

/** The two words that a list needs before the rest of the room is fetched. */
const texts = {
  askFor: { nb: "Be om en avgjørelse", da: "Bed om en afgørelse", en: "Ask for a decision" },
  doesNotFit: { nb: "Noe passer ikke", da: "Noget passer ikke", en: "Something does not fit" },
} as const;

const AskForm = lazy(async () => ({ default: (await import("./ask-form.tsx")).AskForm }));

/** From a standing item: ask somebody to decide about it, or say that it does not fit. */
export function FromItem({
  item,
  person,
  personName,
}: {
  readonly item: ShownItem;
  readonly person: string;
  readonly personName: string;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const open = useRecording();
  const [isAsking, setAsking] = useState(false);
  const element = `${item.guideline}/${item.element}`;
  if (item.guideline === "decisions-asked") return null;
  return (
    <>
      <p className="row why-actions">
        <Button
          size="small"
          variant="tertiary"
          icon={<QuestionmarkDiamondIcon aria-hidden="true" />}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {said.askFor}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          icon={<ChatExclamationmarkIcon aria-hidden="true" />}
          onClick={() => open({ mode: "new", kind: "resistance", preset: { about: element }, person, personName })}
        >
          {said.doesNotFit}
        </Button>
      </p>
      {isAsking && (
        <Suspense fallback={null}>
          <AskForm
            person={person}
            personName={personName}
            about={{ element, title: item.title[language] }}
            onDone={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
