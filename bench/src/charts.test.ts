import { expect, test } from "vitest";
import { chartsOf } from "./charts.ts";

const share = (clients: string, value: number) => ({
  name: `append, share of raw INSERT, ${clients}`,
  value,
  unit: "%",
  target: 60,
  met: value >= 60,
});

test("draws the charts that were measured, each bar with its value and the target beside them", () => {
  const charts = chartsOf([share("1 client", 33.6), share("8 clients", 71)]);
  expect([...charts.keys()]).toEqual(["append.svg"]);
  const drawing = charts.get("append.svg") ?? "";
  for (const text of ["1 client", "33.6", "8 clients", "71", "target 60"]) expect(drawing).toContain(`>${text}</text>`);
  expect(drawing.match(/fill="#c77300"/g)).toHaveLength(1);
});
