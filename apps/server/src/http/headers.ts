import type { FastifyInstance } from "fastify";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const always = {
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
} as const;

/** The headers of every answer. Nothing but the built web's files may be kept by a browser. */
export function addHeaders(app: FastifyInstance, isHttps: boolean): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(always);
    reply.header("cache-control", "no-store");
    if (isHttps) reply.header("strict-transport-security", "max-age=63072000; includeSubDomains");
  });
}
