import { ChatExclamationmarkIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useOnBoard } from "../board/board-context.ts";
import { useSaid } from "../language/said.ts";
import { useRecording } from "../record/use-recording.ts";

/** The few words that the board needs before the rest of the room is fetched. */
const texts = {
  askFor: { nb: "Be om en avgjørelse", da: "Bed om en afgørelse", en: "Ask for a decision" },
  doesNotFit: { nb: "Noe passer ikke", da: "Noget passer ikke", en: "Something does not fit" },
  whom: { nb: "Hvem gjelder det?", da: "Hvem drejer det sig om?", en: "Whom is it about?" },
  choose: { nb: "Velg", da: "Vælg", en: "Choose" },
} as const;

const AskForm = lazy(async () => ({ default: (await import("./ask-form.tsx")).AskForm }));

/** From the ward's day: ask for a decision about somebody, or say that something does not fit them. */
export function FromBoard(): ReactNode {
  const said = useSaid(texts);
  const { board, nameOf } = useOnBoard();
  const open = useRecording();
  const [wish, setWish] = useState<"ask" | "fit" | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const toggle = (next: "ask" | "fit"): void => {
    setWish((before) => (before === next ? null : next));
    setAsking(null);
  };
  const choose = (person: string): void => {
    if (wish === "ask") setAsking(person || null);
    if (wish !== "fit" || person === "") return;
    open({ mode: "new", kind: "resistance", person, personName: nameOf(person).name });
    setWish(null);
  };
  return (
    <section className="from-board">
      <p className="row">
        <Button
          size="small"
          variant="tertiary"
          icon={<QuestionmarkDiamondIcon aria-hidden="true" />}
          aria-expanded={wish === "ask"}
          onClick={() => toggle("ask")}
        >
          {said.askFor}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          icon={<ChatExclamationmarkIcon aria-hidden="true" />}
          aria-expanded={wish === "fit"}
          onClick={() => toggle("fit")}
        >
          {said.doesNotFit}
        </Button>
      </p>
      {wish !== null && (
        <Select size="small" label={said.whom} value={asking ?? ""} onChange={(event) => choose(event.target.value)}>
          <option value="">{said.choose}</option>
          {board.people.map(({ person }) => (
            <option key={person} value={person}>
              {nameOf(person).name}
            </option>
          ))}
        </Select>
      )}
      {asking !== null && (
        <Suspense fallback={null}>
          <AskForm key={asking} person={asking} personName={nameOf(asking).name} onDone={() => toggle("ask")} />
        </Suspense>
      )}
    </section>
  );
}
