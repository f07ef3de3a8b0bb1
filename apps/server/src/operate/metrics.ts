import { routes } from "@helhet/contract";
import type { House } from "@helhet/service";
import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, type OpenMetricsContentType, Registry } from "prom-client";
import { alarmGauges } from "./alarm-gauges.ts";

/** What is counted of a running server. Labels are route patterns, methods and status codes: nothing of anybody's health. */
export interface Metrics {
  /** Counts every answer of the app; call it before routes are mounted. */
  watch(app: FastifyInstance): void;
  /** Everything, in the OpenMetrics text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const codeResults: Readonly<Record<number, string>> = { 200: "right", 400: "wrong", 429: "locked" };

/** Metrics of a house, each with a registry of its own, so that two servers in one process do not count together. */
export function metricsOf(house: House): Metrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "helhet_" });
  const answers = new Counter({
    name: "helhet_answers",
    help: "Requests answered.",
    labelNames: ["method", "route", "status"] as const,
    registers,
  });
  const time = new Histogram({
    name: "helhet_answer_seconds",
    help: "Time until a request was answered.",
    labelNames: ["method", "route"] as const,
    buckets: seconds,
    registers,
  });
  const inFlight = new Gauge({ name: "helhet_requests_in_flight", help: "Requests at work now.", registers });
  const wallCodes = new Counter({
    name: "helhet_wall_codes",
    help: "Codes typed at walls: right, wrong, or refused while the wall was locked. Never a code.",
    labelNames: ["result"] as const,
    registers,
  });
  wakeUpGauges(house, registry);
  alarmGauges(house, registry);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    watch(app) {
      app.addHook("onRequest", async (_request, reply) => {
        inFlight.inc();
        reply.raw.once("close", () => inFlight.dec());
      });
      app.addHook("onResponse", async (request, reply) => {
        const { method } = request;
        const route = request.routeOptions.url ?? "none";
        answers.inc({ method, route, status: String(reply.statusCode) });
        time.observe({ method, route }, reply.elapsedTime / 1_000);
        const result = route === routes.wallWho.path ? codeResults[reply.statusCode] : undefined;
        if (result !== undefined) wallCodes.inc({ result });
      });
    },
  };
}

/** The pulse of the wake-up queue, read when it is asked for. `helhet_database_up` is 0 where the database is away. */
function wakeUpGauges(house: House, registry: Registry<OpenMetricsContentType>): void {
  const registers = [registry];
  const up = new Gauge({ name: "helhet_database_up", help: "1 when the database answers.", registers });
  const age = new Gauge({
    name: "helhet_wake_up_age_seconds",
    help: "Since the wake-up queue was last worked.",
    registers,
  });
  const late = new Gauge({
    name: "helhet_wake_up_late_seconds",
    help: "How long ago the oldest wake-up that waits should have been done.",
    registers,
  });
  new Gauge({
    name: "helhet_wake_up_waiting",
    help: "Courses that wait to be followed again.",
    registers,
    async collect() {
      const pulse = await house.record.heartbeat().catch(() => null);
      up.set(pulse === null ? 0 : 1);
      if (pulse === null) return;
      const since = (instant: string | null): number =>
        instant === null ? 0 : (house.now() - Date.parse(instant)) / 1_000;
      age.set(since(pulse.lastWakeAt));
      late.set(Math.max(0, since(pulse.oldestOverdueWakeAt)));
      this.set(pulse.waiting);
    },
  });
}
