import { type Cover, type ElementCoverage, states } from "@helhet/engine";

const marks: Readonly<Record<Cover, string>> = { shown: "x", missing: "?", "out-of-reach": ".", "against-reason": "!" };

const centred = (mark: string, width: number): string => {
  const left = Math.floor((width - mark.length) / 2);
  return mark.padStart(left + mark.length).padEnd(width);
};

/** Elements down, states across: what golden courses show. */
export function coverageLines(coverage: readonly ElementCoverage[]): readonly string[] {
  const width = Math.max(7, ...coverage.map(({ element }) => element.length));
  const rows = coverage.map((row) =>
    [row.element.padEnd(width), ...states.map((state) => centred(marks[row.states[state]], state.length))].join(" "),
  );
  const legend =
    "x shown   ? no golden course shows it   . cannot be reached   ! shown, though it is said to be out of reach";
  const lines = [["element".padEnd(width), ...states].join(" "), ...rows];
  return [...lines.map((line) => line.trimEnd()), "", legend, ""];
}

/** What is missing, an element a line; empty where golden courses show everything. */
export function gapsIn(coverage: readonly ElementCoverage[]): readonly string[] {
  return coverage.flatMap(({ element, states: covers, whyNot, neverHeld, neverLacking }) => {
    const missing = states.filter((state) => covers[state] === "missing");
    const against = states.filter((state) => covers[state] === "against-reason");
    const told = [
      ["no golden course shows it", missing.join(", ")],
      ["shown, though it is out of reach", against.map((state) => `${state}. ${whyNot[state]}`).join(" ")],
      ["no golden course shows that it holds", neverHeld.join(", ")],
      ["no golden course shows that it lacks", neverLacking.join(", ")],
    ] as const;
    return told.filter(([, what]) => what !== "").map(([why, what]) => `${element}: ${why}: ${what}`);
  });
}

/** How many states are shown, of how many that can be. */
export function shownOf(coverage: readonly ElementCoverage[]): { readonly shown: number; readonly reachable: number } {
  const covers = coverage.flatMap((row) => states.map((state) => row.states[state]));
  const shown = covers.filter((cover) => cover === "shown").length;
  return { shown, reachable: shown + covers.filter((cover) => cover === "missing").length };
}
