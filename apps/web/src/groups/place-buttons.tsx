import type { GroupFor } from "@helhet/programme";
import { Button } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import type { Shown } from "../person/shown-person.ts";
import { showReceipt } from "../record/receipts.ts";
import { refresh } from "../record/write.ts";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { groups as catalogue } from "./catalogue/groups.ts";

type Answer = NonNullable<GroupFor["place"]>["answer"];

/** What may be said next of a place, by what was said last. */
const next: Readonly<Record<Answer | "nothing", readonly Answer[]>> = {
  nothing: ["offered", "waiting-list"],
  offered: ["accepted", "declined", "waiting-list"],
  accepted: ["left-group"],
  declined: ["offered"],
  "waiting-list": ["offered", "declined"],
  "left-group": ["offered"],
};

/** One tap for each thing that may come next: an offer, the person's answer, the end. */
export function PlaceButtons({
  one,
  shown,
  version,
}: {
  readonly one: GroupFor;
  readonly shown: Shown;
  readonly version: number;
}): ReactNode {
  const said = useSaid(catalogue);
  const { record, notices } = useWords();
  const { at } = useHere();
  const { once } = useOnce();
  const queries = useQueryClient();
  const unit = at?.unit ?? "";
  const saying = useMutation({
    mutationFn: async (answer: Answer) => {
      const { person, name: personName } = shown;
      await once([unit, one.group, person, answer], async ({ id: entry, authored }) => {
        const body = { person, answer, words: null, entry, authored };
        const written = await ask("answerGroup", { path: { unit, group: one.group }, key: entry, body });
        const became = said.place[written.answer as Answer].toLowerCase();
        showReceipt({ person, personName, says: record.saved(`${one.title}: ${became}`, personName), entry, version });
      });
      await refresh(queries, shown.person);
    },
  });
  if (one.gender === null) return null;
  return (
    <>
      {next[one.place?.answer ?? "nothing"].map((answer) => (
        <Button
          key={answer}
          size="small"
          variant="secondary"
          disabled={saying.isPending}
          onClick={() => saying.mutate(answer)}
        >
          {said.say[answer]}
        </Button>
      ))}
      {saying.isError && (
        <span role="alert" className="small-text group-against">
          {said.card.failed}. {notices.nothingLost}
        </span>
      )}
    </>
  );
}
