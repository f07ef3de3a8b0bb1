/** How long one person was followed, and whether it ended with what was looked for. */
export interface Followed {
  readonly time: number;
  readonly isEvent: boolean;
}

/** One time at which somebody's following ended. Limits are log-log, 95 %; null where they do not exist. */
export interface CurvePoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959_963_984_540_054;

/**
 * The share not yet reached, by Kaplan and Meier (1958), in order of time; limits on the log(−log) scale, error by Greenwood.
 * Those whose following ends at a time are at risk until then.
 */
export function kaplanMeier(people: readonly Followed[]): readonly CurvePoint[] {
  const times = [...new Set(people.map(({ time }) => time))].toSorted((a, b) => a - b);
  const points: CurvePoint[] = [];
  let atRisk = people.length;
  let survival = 1;
  let variance = 0;
  for (const time of times) {
    const ending = people.filter((one) => one.time === time);
    const events = ending.filter(({ isEvent }) => isEvent).length;
    const censored = ending.length - events;
    survival *= (atRisk - events) / atRisk;
    variance += events === 0 ? 0 : events / (atRisk * (atRisk - events));
    points.push({ time, atRisk, events, censored, survival, ...limits(survival, variance) });
    atRisk -= ending.length;
  }
  return points;
}

function limits(survival: number, variance: number): Pick<CurvePoint, "standardError" | "lower" | "upper"> {
  if (survival === 0) return { standardError: null, lower: null, upper: null };
  const standardError = survival * Math.sqrt(variance);
  if (survival === 1) return { standardError, lower: 1, upper: 1 };
  const logSurvival = Math.log(survival);
  const spread = (z * Math.sqrt(variance)) / Math.abs(logSurvival);
  const limit = (by: number): number => Math.exp(logSurvival * Math.exp(by));
  return { standardError, lower: limit(spread), upper: limit(-spread) };
}

/** Median time with its limits: null where a curve never comes so far. */
export interface Median {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The time by which half have reached it, and where the limits of the curve cross one half. */
export function medianOf(curve: readonly CurvePoint[]): Median {
  return {
    median: crossing(curve, ({ survival }) => survival),
    lower: crossing(curve, ({ lower }) => lower),
    upper: crossing(curve, ({ upper }) => upper),
  };
}

const nearlyHalf = 1e-10;

/** Where a curve lies on one half for a while, the middle of that while. */
function crossing(curve: readonly CurvePoint[], of: (point: CurvePoint) => number | null): number | null {
  const first = curve.find((point) => (of(point) ?? 1) <= 0.5 + nearlyHalf);
  if (first === undefined) return null;
  const below = curve.find((point) => (of(point) ?? 1) < 0.5 - nearlyHalf);
  return below === undefined || below === first ? first.time : (first.time + below.time) / 2;
}
