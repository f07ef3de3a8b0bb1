import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useTime } from "../time/use-time.ts";
import { roster as texts } from "./catalogue/roster.ts";
import { clocksOf, isThere, type Piece, type Slot, saidOf } from "./said-of-shift.ts";
import type { Swapping } from "./use-swapping.ts";

/** One shift of a day: who answers, with whom, or plainly nobody, and the one thing the reader can do about it. */
export function ShiftCell({
  slot,
  swapping,
  take,
}: {
  readonly slot: Slot;
  readonly swapping: Swapping;
  readonly take: (gap: Piece) => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { me } = useHere();
  const isMine = slot.pieces.some(({ practitioner }) => practitioner === me.practitioner);
  const others = slot.others.flatMap(({ name, practitioner }) =>
    practitioner === me.practitioner ? [said.you] : name === null ? [] : [name],
  );
  return (
    <li className={isMine ? "shift shift-mine" : "shift"}>
      <span className="shift-head">
        <span className="over">{slot.name ?? clocksOf(time, slot)}</span>
        {slot.name !== null && <span className="sub small-text num">{clocksOf(time, slot)}</span>}
        {isMine && <span className="tag-mine small-text">{said.isYou}</span>}
      </span>
      {slot.pieces.map((piece) => (
        <PieceLine key={piece.from} slot={slot} piece={piece} swapping={swapping} take={take} />
      ))}
      {others.length > 0 && <span className="sub small-text">{said.withOthers(others.join(", "))}</span>}
    </li>
  );
}

function PieceLine({
  slot,
  piece,
  swapping,
  take,
}: {
  readonly slot: Slot;
  readonly piece: Piece;
  readonly swapping: Swapping;
  readonly take: (gap: Piece) => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { now } = useHere();
  const isWhole = piece.from === slot.from && piece.to === slot.to;
  const isComing = Date.parse(piece.to) > now();
  const shift = saidOf(time, slot.name, slot);
  const clocks = !isWhole && <span className="sub small-text num">{clocksOf(time, piece)}</span>;
  if (!isThere(piece))
    return (
      <span className="shift-who">
        <span className={isComing ? "roster-gap" : "sub"}>
          {isComing && <ExclamationmarkTriangleIcon className="i small" aria-hidden="true" />}
          {piece.name === null ? said.nobody : said.nobodyButOnCall(piece.name)} {clocks}
        </span>
        {isComing && (
          <Button size="small" variant="secondary" aria-label={said.takeOf(shift)} onClick={() => take(piece)}>
            {said.take}
          </Button>
        )}
      </span>
    );
  return (
    <span className="shift-who">
      <span>
        <b>{piece.name}</b> {piece.as === "stand-in" && <span className="small-text">({said.roles["stand-in"]})</span>}{" "}
        {clocks}
      </span>
      {isComing && piece.as === "answering" && <SwapButton piece={piece} shift={shift} swapping={swapping} />}
    </span>
  );
}

/** Begins a swap with a shift of one's own (a leader: with any), or ends it with a colleague's. */
function SwapButton({
  piece,
  shift,
  swapping,
}: {
  readonly piece: Piece;
  readonly shift: string;
  readonly swapping: Swapping;
}): ReactNode {
  const said = useSaid(texts);
  const { me, isLeader } = useHere();
  const { first, begin, end, isPending } = swapping;
  if (piece.duty === null) return null;
  if (first === null) {
    if (piece.practitioner !== me.practitioner && !isLeader) return null;
    const begins = { duty: piece.duty, practitioner: piece.practitioner ?? "", shift };
    return (
      <Button size="small" variant="tertiary" aria-label={said.swapOf(shift)} onClick={() => begin(begins)}>
        {said.swap}
      </Button>
    );
  }
  if (piece.practitioner === first.practitioner) return null;
  const ends = { duty: piece.duty, name: piece.name ?? "" };
  return (
    <Button size="small" variant="secondary" loading={isPending} onClick={() => end(ends)}>
      {said.swapWith(piece.name ?? "")}
    </Button>
  );
}
