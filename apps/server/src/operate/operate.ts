import type { House } from "@helhet/service";
import type { Settings } from "../settings.ts";
import type { Shutdown } from "../shutdown.ts";
import { metricsOf } from "./metrics.ts";
import { serveMetrics } from "./metrics-server.ts";
import type { Watch } from "./watch.ts";

/** Begins what operators have asked for: metrics at an address of their own, traces to a collector. Nothing where nothing is set. */
export async function operate(
  house: House,
  { metrics: address, tracesUrl }: Settings,
  stopping: Shutdown,
  say: (line: string) => void,
): Promise<Watch> {
  const watches: Watch[] = [];
  if (address !== null) {
    const metrics = metricsOf(house);
    const serving = await serveMetrics(metrics, address);
    stopping.undo(() => serving.stop());
    watches.push(metrics.watch);
    say(`Metrics stand at ${serving.url}`);
  }
  if (tracesUrl !== null) {
    // Loaded only where it is asked for: it is large.
    const { tracesTo } = await import("./traces.ts");
    const traces = tracesTo(tracesUrl);
    stopping.undo(() => traces.stop());
    watches.push(traces.watch);
    say(`Traces are sent to ${tracesUrl}`);
  }
  return (app) => {
    for (const watch of watches) watch(app);
  };
}
