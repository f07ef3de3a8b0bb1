import type { FastifyInstance } from "fastify";

/** Looks at an app before its routes are mounted. */
export type Watch = (app: FastifyInstance) => void;
