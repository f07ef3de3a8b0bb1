import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import { sheetStore } from "@helhet/record-postgres";
import { type House, openCalendar, openWall } from "@helhet/service";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { embeddedIssuer } from "./demo/embedded-issuer.ts";
import { mountDemo } from "./demo/mount-demo.ts";
import { type Allowance, allowance } from "./http/allowance.ts";
import { answersOf } from "./http/answers.ts";
import { mountCalendar } from "./http/calendar.ts";
import { changesStream } from "./http/changes-stream.ts";
import { atTheDoor, atTheWall } from "./http/door.ts";
import { answerError, answerErrors, withoutMessage } from "./http/errors.ts";
import { addHeaders } from "./http/headers.ts";
import { mountHealth } from "./http/health.ts";
import { bodyLimit, readJsonBodies } from "./http/json-body.ts";
import { mountRoutes, type RouteName } from "./http/mount-routes.ts";
import { openApi } from "./http/openapi.ts";
import { type Origin, originOf, refuseOtherHosts } from "./http/origin.ts";
import { shedOverload } from "./http/overload.ts";
import { problemOf, sendProblem } from "./http/problem.ts";
import { serveWeb } from "./http/static-web.ts";
import { keysOf } from "./open-record.ts";
import type { Settings } from "./settings.ts";
import { type Issuer, issuerAt } from "./sign-in/issuer.ts";
import { mountSignIn } from "./sign-in/mount-sign-in.ts";
import { type SignedIn, signedIn } from "./sign-in/sessions.ts";
import { type WallDoor, wallDoor } from "./sign-in/walls.ts";

/** A route as the router has it. */
export interface Mounted {
  readonly method: string;
  readonly url: string;
}

/**
 * The whole HTTP surface over a house, ready to listen. Each route is told to `onMounted`, so that tests know them all;
 * `watch` sees the app before any route is mounted.
 */
export async function buildApp(
  house: House,
  settings: Settings,
  onMounted: (route: Mounted) => void = () => undefined,
  watch: (app: FastifyInstance) => void = () => undefined,
): Promise<FastifyInstance> {
  const app = newApp(settings);
  watch(app);
  app.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) onMounted({ method: one, url });
  });
  const origin = originOf(app, settings);
  const sessions = signedIn(house.record.sessions, house.now, origin.isHttps);
  await app.register(cookie);
  addHeaders(app, origin.isHttps);
  refuseOtherHosts(app, settings);
  shedOverload(app);
  readJsonBodies(app);
  answerErrors(app);
  mountHealth(app, { heartbeat: () => house.record.heartbeat(), now: house.now });
  app.get("/openapi.json", () => openApi(origin.address()));
  mountApi(app, house, settings, origin, sessions, wallDoor(house.record.walls, house.now, origin.isHttps));
  mountCalendar(app, { open: (secret) => openCalendar(house, secret), now: house.now });
  serveWeb(app, settings.webFolder);
  return app;
}

function newApp(settings: Settings): FastifyInstance {
  const app: FastifyInstance = Fastify({
    bodyLimit,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    frameworkErrors: (error, _request, reply) => answerError(error, reply),
    requestTimeout: 60_000,
    forceCloseConnections: true,
    trustProxy: settings.publicUrl === null ? false : ["loopback", "linklocal", "uniquelocal"],
    routerOptions: { maxParamLength: 2_000 },
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: settings.logLevel,
      base: null,
      serializers: { req: () => ({}), res: () => ({}), err: withoutMessage },
    },
  });
  // The pattern of the route, never the address: addresses name persons.
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ trace: request.id, method: request.method, route, status: reply.statusCode, ms }, "answered");
  });
  return app;
}

/** Searching is rationed: nobody looks up a register by trying, nor a colleague's code by setting it. */
function rations(now: () => number): (name: RouteName, practitioner: string) => number {
  const rationed: { readonly [N in RouteName]?: Allowance } = {
    findPersons: allowance(60, 60),
    setWallCode: allowance(10, 3_600),
  };
  return (name, practitioner) => rationed[name]?.waitFor(practitioner, now()) ?? 0;
}

function mountApi(
  app: FastifyInstance,
  house: House,
  settings: Settings,
  origin: Origin,
  sessions: SignedIn,
  walls: WallDoor,
): void {
  const issuer = issuerOf(app, house, settings, origin);
  const stream = changesStream(house, sessions);
  app.addHook("preClose", async () => stream.close());
  mountSignIn(app, {
    issuer,
    signedIn: sessions,
    directory: house.record.directory,
    origin,
    now: house.now,
  });
  mountRoutes(app, {
    answers: answersOf({
      house,
      demo: settings.demo,
      changes: stream.takeOver,
      sheets: sheetStore(settings.dataDirectory, () => keysOf(settings)),
      openWall: async ({ caller, params }, request, reply) => {
        const { unit = "" } = params as { readonly unit?: string };
        const may = await openWall(house, caller, { unit });
        if (!may.ok) return sendProblem(reply, problemOf(may.refusal));
        await sessions.close(request, reply);
        await walls.hang(reply, unit, caller.practitioner.id);
        return reply.send({ continueAt: await goodbyeOf(issuer, origin) });
      },
      signOut: async (_call, request, reply) => {
        await sessions.close(request, reply);
        return reply.send({ continueAt: await goodbyeOf(issuer, origin) });
      },
    }),
    letIn: (route, request, reply) =>
      route.need === "wall"
        ? atTheWall(house, walls, origin.of, route, request)
        : atTheDoor(house, sessions, origin.of, route, request, reply),
    waitFor: rations(house.now),
    checksAnswers: settings.checksAnswers,
  });
}

/** The demo’s own issuer, a real one, or none. */
function issuerOf(app: FastifyInstance, house: House, settings: Settings, origin: Origin): () => Issuer | null {
  if (settings.demo) {
    const embedded = embeddedIssuer(house, origin);
    mountDemo(app, house, embedded.provider);
    return embedded.issuer;
  }
  if (settings.issuer === null) return () => null;
  let made: Issuer | null = null;
  const { url, clientId, clientSecret } = settings.issuer;
  return () => {
    made ??= issuerAt({ url, clientId, clientSecret, redirectUri: origin.callback(), isDemo: false });
    return made;
  };
}

/** Where the issuer says goodbye; null where there is none, or where it does not answer: signed out here all the same. */
async function goodbyeOf(issuer: ReturnType<typeof issuerOf>, origin: Origin): Promise<string | null> {
  try {
    return (await issuer()?.endUrl(origin.address())) ?? null;
  } catch {
    return null;
  }
}
