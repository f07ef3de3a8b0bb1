import { type Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import type { FastifyRequest } from "fastify";
import type { Watch } from "./watch.ts";

/** One span an answer, sent to a collector. */
export interface Traces {
  readonly watch: Watch;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/**
 * Spans carry the method, the pattern of the route, the status and the id that problems show as `trace`: never an address,
 * which may name a person, and nothing of a body.
 */
export function tracesTo(url: string): Traces {
  const processor = new BatchSpanProcessor(new OTLPTraceExporter({ url }), { scheduledDelayMillis: 2_000 });
  const resource = resourceFromAttributes({ "service.name": "helhet" });
  const provider = new NodeTracerProvider({ resource, spanProcessors: [processor] });
  const tracer = provider.getTracer("helhet");
  const spans = new WeakMap<FastifyRequest, Span>();
  return {
    watch(app) {
      app.addHook("onRequest", async (request) => {
        const route = request.routeOptions.url ?? "none";
        const attributes = { "http.request.method": request.method, "http.route": route, "helhet.trace": request.id };
        spans.set(request, tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }));
      });
      app.addHook("onResponse", async (request, reply) => {
        const span = spans.get(request);
        span?.setAttribute("http.response.status_code", reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
      });
    },
    stop: () => provider.shutdown(),
  };
}
