import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Measure } from "./measure.ts";

/** One picture of some of the measures: which, and what a bar is called. */
interface Chart {
  readonly file: string;
  readonly title: string;
  /** Its groups name the bar. */
  readonly measures: RegExp;
  /** Values of many sizes side by side: a tenfold step each. */
  readonly scale?: "log";
}

const charts: readonly Chart[] = [
  {
    file: "follow.svg",
    title: "Courses followed a second by one core, elements × entries",
    measures: /^follow, (\d+ elements) × (\d+) entries$/,
    scale: "log",
  },
  {
    file: "append.svg",
    title: "Durable appends through the whole service, % of raw INSERTs",
    measures: /^append, share of raw INSERT, (.+)$/,
  },
  {
    file: "waits.svg",
    title: "What a person waits for, 99th of a hundred",
    measures:
      /^(person page|worklist of a unit of \d+|find by name|a mark for \d+ people|commit until told)[^p]*.*, p99$/,
  },
  {
    file: "worklist.svg",
    title: "First 200 lines of a worklist, 99th of a hundred",
    measures: /^worklist p99, (\w+) unit, (.+) courses$/,
  },
];

/** The charts that these measures fill, as SVG by file name. A chart whose measures were not asked for is left out. */
export function chartsOf(measures: readonly Measure[]): ReadonlyMap<string, string> {
  const drawn = charts.map((chart) => [chart.file, drawingOf(chart, measures)] as const);
  return new Map(drawn.flatMap(([file, drawing]) => (drawing === null ? [] : [[file, drawing]])));
}

const ink = "#23262a";
const good = "#0067c5";
const missed = "#c77300";
const rowHeight = 30;

function drawingOf({ title, measures: wanted, scale }: Chart, measures: readonly Measure[]): string | null {
  const bars = measures.flatMap(({ name, ...rest }): Measure[] => {
    const found = wanted.exec(name);
    return found === null ? [] : [{ ...rest, name: found.slice(1).join(" × ") }];
  });
  const [first] = bars;
  if (first === undefined) return null;
  const targets = [...new Set(bars.flatMap(({ target }) => target ?? []))];
  const { document } = parseHTML("<html><body></body></html>");
  const least = Math.min(...bars.map(({ value }) => value));
  const from = scale === "log" ? 10 ** Math.floor(Math.log10(least)) : 0;
  const figure = Plot.plot({
    document,
    width: 720,
    height: bars.length * rowHeight + 60,
    marginLeft: 190,
    marginRight: 70,
    style: { fontSize: "13px", fontFamily: "'Source Sans 3', system-ui, sans-serif", color: ink, background: "white" },
    x: { type: scale ?? "linear", label: first.unit, grid: true, ...(scale === "log" ? {} : { zero: true }) },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      Plot.barX(bars, {
        x1: from,
        x2: "value",
        y: "name",
        fill: ({ met }: Measure) => (met === false ? missed : good),
        insetTop: 3,
        insetBottom: 3,
      }),
      Plot.text(bars, {
        x: "value",
        y: "name",
        text: ({ value }: Measure) => value.toLocaleString("en"),
        textAnchor: "start",
        dx: 6,
      }),
      Plot.ruleX(targets, { stroke: ink, strokeDasharray: "4 3" }),
      Plot.text(targets, {
        x: (target: number) => target,
        text: (target: number) => `target ${target.toLocaleString("en")}`,
        frameAnchor: "top",
        dy: -14,
      }),
    ],
  });
  figure.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", title);
  return `${figure.outerHTML}\n`;
}
