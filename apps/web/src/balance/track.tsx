import type { ReactNode } from "react";
import type { Element } from "./balance-words.ts";

/** A share against the unit's own range, of whatever stretch of time. */
export type Judged = Omit<Element["now"], "month">;

/** Shares of fewer than five are not shown. */
export function isShown({ verdict, of }: Judged): boolean {
  return verdict !== "too-few-people" && of > 0;
}

/** The highest share that a drawing reaches: the next whole tenth over everything in it, 10 % at least. */
export function topOf(months: readonly Judged[]): number {
  const shown = months.filter(isShown);
  const highest = Math.max(0.1, ...shown.flatMap(({ events, of, range }) => [events / of, range?.upper ?? 0]));
  return Math.min(1, Math.ceil(highest * 10 - 1e-9) / 10);
}

const at = (share: number, top: number): string => `${(100 * Math.min(share, top)) / top}%`;

/** Own range, own mean and the month on one line from 0 to `top`. Its words stand in the row. */
export function Track({ now, top }: { readonly now: Judged; readonly top: number }): ReactNode {
  const { range, events, of, verdict } = now;
  const isOut = verdict === "over" || verdict === "under";
  return (
    <svg className="track" aria-hidden="true">
      <line x1="0" x2="100%" y1="17" y2="17" className="track-line" />
      {range !== null && isShown(now) && (
        <>
          <rect
            x={at(range.lower, top)}
            width={at(range.upper - range.lower, top)}
            y="10"
            height="14"
            rx="7"
            className="own-range"
          />
          <line x1={at(range.mean, top)} x2={at(range.mean, top)} y1="10" y2="24" className="own-mean" />
        </>
      )}
      {isShown(now) &&
        (isOut ? (
          <svg x={at(events / of, top)} y="17" className="marker" aria-hidden="true">
            <path d="M0-8 8 0 0 8-8 0Z" className="differs-fill" />
          </svg>
        ) : (
          <circle cx={at(events / of, top)} cy="17" r="6" className="now-dot" />
        ))}
    </svg>
  );
}
