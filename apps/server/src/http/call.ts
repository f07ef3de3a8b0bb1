import type { Route } from "@helhet/contract";
import type { Result } from "@helhet/course";
import type { Session, WallSession } from "@helhet/record";
import type { Caller, Refusal } from "@helhet/service";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";

type Parts<Path extends string> = Path extends `${infer First}/${infer Rest}` ? First | Parts<Rest> : Path;
type ParamNames<Path extends string> =
  Parts<Path> extends infer P ? (P extends `:${infer Name}` ? Name : never) : never;
type Read<T> = T extends z.ZodType ? z.output<T> : undefined;

/** A request that has passed the door: who calls, and what they ask, read by the contract's schemas. */
export interface Call<R extends Route> {
  readonly caller: Caller;
  readonly session: Session;
  /** The wall that asks; null for everybody who has signed in themselves. */
  readonly wall: WallSession | null;
  readonly params: { readonly [N in ParamNames<R["path"]>]: string };
  readonly query: Read<R["query"]>;
  readonly body: Read<R["body"]>;
  /** The idempotency key of a write; empty for a read. */
  readonly key: string;
}

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
/** What a route's schema lets out; use cases hand out what nobody changes. */
export type Answer<R extends Route> = Frozen<z.input<R["answer"]>>;
/** Answers a call with a value or a refusal. */
export type Answering<R extends Route> = (call: Call<R>) => Promise<Result<Answer<R>, Refusal>>;
/** Takes the whole reply into its own hands: streams and cookies. */
export type TakingOver = (call: Call<Route>, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
