import type { AddressInfo } from "node:net";
import { signInCallbackPath } from "@helhet/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback, type Settings } from "../settings.ts";
import { sendProblem } from "./problem.ts";

/** The address that people type. */
export interface Origin {
  readonly isHttps: boolean;
  /** As `https://helhet.example`; known once the server listens. */
  address(): string;
  /** Where the issuer sends the browser back to. */
  callback(): string;
  /** The origin that our own pages have for this request. */
  of(request: FastifyRequest): string;
  /** Whether the browser is at that address; elsewhere its cookies would be lost on the way back from the issuer. */
  isAt(request: FastifyRequest): boolean;
}

/** The origin as set from outside, or where the server listens. */
export function originOf(app: FastifyInstance, { publicUrl, host }: Settings): Origin {
  const listening = (): string => {
    const { port } = app.server.address() as AddressInfo;
    const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
    return `http://${name}:${port}`;
  };
  const address = (): string => publicUrl ?? listening();
  return {
    isHttps: publicUrl?.startsWith("https:") ?? false,
    address,
    callback: () => `${address()}${signInCallbackPath}`,
    of: (request) => publicUrl ?? `http://${request.host}`,
    isAt: (request) => publicUrl !== null || `http://${request.host}` === address(),
  };
}

/** On a loopback address other names are refused, so that no web site can reach in by naming itself 127.0.0.1. */
export function refuseOtherHosts(app: FastifyInstance, { host, publicUrl }: Settings): void {
  if (!isLoopback(host) || publicUrl !== null) return;
  app.addHook("onRequest", async (request, reply) => {
    if (!isLoopback(request.hostname)) return sendProblem(reply, { kind: "not-found" });
  });
}
