import { childAt, report, type Spot, scalarAt } from "../load/spot.ts";

/** Reports elements with a time limit where neither they nor their guideline say what stops the clock. */
export function checkStops(guideline: Spot, elements: readonly Spot[]): void {
  if (childAt(guideline, "stops") !== null) return;
  for (const element of elements) {
    const within = childAt(element, "within");
    if (within === null || childAt(element, "stops") !== null) continue;
    const id = String(scalarAt(childAt(element, "id") ?? element) ?? "");
    report(
      within,
      "stops-unsaid",
      `Nothing says what stops the clock of '${id}'.`,
      "Write 'stops:' there or for the whole guideline: reasons, [] for none, or any.",
    );
  }
}
