import type { Route } from "@helhet/contract";
import type { House } from "@helhet/service";
import { callerOf, isClinicalSomewhere, principalOf } from "@helhet/service";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignedIn } from "../sign-in/sessions.ts";
import type { Call, TakingOver } from "./call.ts";
import { sendProblem } from "./problem.ts";

/** The most streams at once: of one person’s browsers, and of this server. */
const mostOfOne = 8;
const mostOfAll = 2_000;
const heartbeatEvery = 15_000;
const streamType = "text/event-stream; charset=utf-8";

/** A stream that is open. */
interface Listening {
  readonly practitioner: string;
  readonly tell: (change: Change) => void;
  readonly end: () => void;
}
interface Change {
  readonly person: string;
  readonly version: number;
}

/** The streams of this server: `change` events with person and version, for those one has a relation to. */
export interface ChangesStream {
  readonly takeOver: TakingOver;
  /** Ends every stream; browsers come back by themselves. */
  close(): void;
}

/** Listens to the record once and passes each change on to the streams whose viewer may know of it. */
export function changesStream(house: House, signedIn: SignedIn): ChangesStream {
  const open = new Set<Listening>();
  const stop = house.record.onChange((change) => {
    for (const one of open) one.tell(change);
  });
  return {
    async takeOver(call, request, reply) {
      if (request.method === "HEAD") return reply.type(streamType).send();
      const mine = [...open].filter(({ practitioner }) => practitioner === call.caller.practitioner.id).length;
      if (open.size >= mostOfAll) return sendProblem(reply, { kind: "busy", retryAfterSeconds: 10 });
      if (mine >= mostOfOne) return sendProblem(reply, { kind: "too-many", retryAfterSeconds: 10 });
      const listening = listen(house, signedIn, call, request, reply, () => open.delete(listening));
      open.add(listening);
      return reply;
    },
    close() {
      stop();
      for (const one of open) one.end();
    },
  };
}

function listen(
  house: House,
  signedIn: SignedIn,
  { caller }: Call<Route>,
  request: FastifyRequest,
  reply: FastifyReply,
  onEnd: () => void,
): Listening {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { "content-type": streamType, "x-accel-buffering": "no" });
  raw.write("retry: 2000\n: open\n\n");
  const end = (): void => {
    clearInterval(heartbeat);
    onEnd();
    raw.end();
  };
  const heartbeat = setInterval(async () => {
    const isStill = await isStillLetIn(house, signedIn, request).catch(() => false);
    if (isStill) raw.write(": still here\n\n");
    else end();
  }, heartbeatEvery);
  raw.once("close", end);
  return { practitioner: caller.practitioner.id, tell: teller(house, caller, raw), end };
}

/** Asks the gate for whole batches: while one question is under way, changes gather for the next. */
function teller(house: House, caller: Call<Route>["caller"], raw: FastifyReply["raw"]): (change: Change) => void {
  const waiting = new Map<string, number>();
  let isAsking = false;
  const pass = async (): Promise<void> => {
    isAsking = true;
    while (waiting.size > 0 && !raw.writableEnded) {
      const batch = new Map(waiting);
      waiting.clear();
      const related = await house.record.related(principalOf(caller), [...batch.keys()]).catch(() => new Set<string>());
      for (const [person, version] of batch)
        if (related.has(person)) raw.write(`event: change\ndata: ${JSON.stringify({ person, version })}\n\n`);
    }
    isAsking = false;
  };
  return ({ person, version }) => {
    waiting.set(person, version);
    if (!isAsking) void pass();
  };
}

async function isStillLetIn(house: House, signedIn: SignedIn, request: FastifyRequest): Promise<boolean> {
  const session = await signedIn.find(request);
  const caller = session && (await callerOf(house, session.practitioner));
  return caller !== null && isClinicalSomewhere(caller);
}
