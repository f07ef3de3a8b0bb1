import { type ReactNode, useEffect, useId, useRef } from "react";
import { useSaid } from "../language/said.ts";
import { wall as texts } from "./catalogue/wall.ts";
import { useSeconds, type WallMarks } from "./use-wall.ts";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
/** How long an unanswered question stands before the wall is plain again, in ms. */
const waits = 30_000;

function useTrouble(marks: WallMarks): string | null {
  const said = useSaid(texts);
  const now = useSeconds();
  const { trouble } = marks;
  if (trouble === null) return null;
  if (trouble === "wrong") return said.wrong;
  if (trouble === "not-saved") return said.notSaved;
  if (trouble === "hand-over") return said.handOver;
  const left = Math.ceil((trouble.lockedUntil - now) / 1_000);
  return left > 0 ? said.locked(left) : null;
}

/** Says what went wrong at the wall, where it can be seen from where one stands. */
export function Trouble({ marks }: { readonly marks: WallMarks }): ReactNode {
  const trouble = useTrouble(marks);
  return (
    <p className="wall-trouble" role="alert">
      {trouble}
    </p>
  );
}

/** Who stands at the wall: a keypad, a keyboard or a badge. The digits are never shown. */
export function WhoPanel({
  marks,
  typed,
  onDigit,
  onErase,
  onEnter,
}: {
  readonly marks: WallMarks;
  /** How many letters have been typed. */
  readonly typed: number;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onEnter: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const heading = useId();
  const panel = useRef<HTMLDialogElement>(null);
  const { tap, cancel } = marks;
  useEffect(() => {
    panel.current?.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the wait anew
  useEffect(() => {
    const timer = setTimeout(cancel, waits);
    return () => clearTimeout(timer);
  }, [typed, cancel]);
  const mark = tap === null ? "" : tap.mark === "not-here" ? said.notHere : said.here;
  return (
    <dialog ref={panel} className="who-panel" aria-labelledby={heading} onCancel={cancel}>
      <h2 id={heading}>{said.who}</h2>
      {tap !== null && <p className="who-about">{said.about(tap.name, mark)}</p>}
      <p>{said.whoNext}</p>
      <p className="who-dots" role="status">
        <span aria-hidden="true">{"●".repeat(typed)}</span>
        <span className="unseen">{said.typed(typed)}</span>
      </p>
      <Trouble marks={marks} />
      <div className="who-keys">
        {digits.map((digit) => (
          <button key={digit} type="button" onClick={() => onDigit(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="who-erase" onClick={onErase}>
          {said.erase}
        </button>
        <button type="button" onClick={() => onDigit("0")}>
          0
        </button>
        <button type="button" className="who-ok" onClick={onEnter}>
          {said.ok}
        </button>
      </div>
      <button type="button" className="who-cancel" onClick={cancel}>
        {said.cancel}
      </button>
    </dialog>
  );
}
