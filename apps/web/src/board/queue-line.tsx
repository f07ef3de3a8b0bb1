import { CloudIcon, CloudSlashIcon, CloudUpIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { useOfflineSince } from "../server/online.ts";
import type { Refusal } from "../server/refused.ts";
import { useTime } from "../time/use-time.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { boardQueue, lastSavedAt } from "./queue/board-queue.ts";
import type { Pending } from "./queue/pending.ts";

function count(pending: readonly Pending[]): number {
  return pending.reduce((sum, one) => sum + (one.what === "mark" ? one.body.marks.length : 1), 0);
}

/** Whether what was tapped is in the record, or waits on this device. */
export function QueueLine({
  pending,
  shownAt,
}: {
  readonly pending: readonly Pending[];
  /** When the board came from the server, epoch ms. */
  readonly shownAt: number;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { me } = useHere();
  const offlineSince = useOfflineSince();
  const mine = pending.filter(({ by, refused }) => by === me.practitioner && refused === null);
  const others = pending.filter(({ by }) => by !== me.practitioner);
  const savedAt = lastSavedAt();
  const Icon = offlineSince !== null ? CloudSlashIcon : mine.length > 0 ? CloudUpIcon : CloudIcon;
  const fine = savedAt === null ? said.following(time.clock(shownAt)) : said.saved(time.clock(savedAt));
  const parts = [
    offlineSince === null ? null : said.offline(time.clock(offlineSince)),
    mine.length === 0 ? null : said.waiting(count(mine)),
  ].filter((part) => part !== null);
  return (
    <>
      <p className="queue-line small-text" role="status">
        <Icon className="i small" aria-hidden="true" />
        {parts.length === 0 ? fine : parts.join(" · ")}
      </p>
      {others.length > 0 && <p className="small-text sub">{said.waitingOfOthers(count(others))}</p>}
    </>
  );
}

function whose(one: Pending): readonly string[] {
  return one.what === "mark" ? one.body.marks.map(({ person }) => person) : [one.body.person];
}

/** What the server would not have: whom it was about and why. Nothing is lost before somebody takes it away. */
export function RefusedMarks({ mine }: { readonly mine: readonly Pending[] }): ReactNode {
  const said = useSaid(texts);
  const { notices } = useWords();
  const { nameOf } = useOnBoard();
  const refused = mine.filter((one) => one.refused !== null);
  if (refused.length === 0) return null;
  const why = (one: Pending): string =>
    one.refused === "not-found" && whose(one).length > 1
      ? said.refused.notFound
      : notices.problems[one.refused as Refusal["kind"]];
  return (
    <Notice tone="wrong" title={said.refused.title(count(refused))}>
      <ul className="refused">
        {refused.map((one) => (
          <li key={one.id}>
            <p>
              {whose(one)
                .map((person) => nameOf(person).name)
                .join(", ")}
              : {why(one)}
            </p>
            <p className="row">
              <Button size="small" variant="secondary" onClick={() => boardQueue.tryAgain(one.id)}>
                {said.refused.again}
              </Button>
              <Button size="small" variant="tertiary" onClick={() => boardQueue.withdraw(one.id)}>
                {said.refused.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
