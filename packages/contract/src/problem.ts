import { staffRoles } from "@helhet/people";
import { decidables } from "@helhet/programme";
import { z } from "zod";

/** What can go wrong, as a closed list: the web has a text for each in nb, da and en. */
export const problemKinds = [
  "not-signed-in",
  "csrf",
  "may-not",
  "not-found",
  "invalid",
  "too-large",
  "version-conflict",
  "version-required",
  "key-reused",
  "law",
  "not-decider",
  "too-many",
  "busy",
  "not-allowed",
  "not-acceptable",
  "internal",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/**
 * The body of every answer that is not 2xx: `application/problem+json` (RFC 9457). `title`, `mend` and `detail` are English
 * and never repeat what was sent. `type` is `urn:helhet:problem:` and the kind.
 */
export const problemSchema = z.object({
  type: z.string(),
  kind: z.enum(problemKinds),
  title: z.string(),
  status: z.number(),
  /** The route that refused, as the contract writes it: `POST /api/persons/:person/entries`. */
  where: z.string(),
  /** What to do about it. */
  mend: z.string(),
  detail: z.string().optional(),
  /** Kind `invalid`: every thing that is wrong, where, and how to mend it. */
  problems: z.array(z.object({ path: z.string(), what: z.string(), message: z.string(), mend: z.string() })).optional(),
  /** Kind `version-conflict`: the course's version now. */
  current: z.number().optional(),
  /** Kind `version-required`: the kind of entry that is a decision. */
  entryKind: z.string().optional(),
  /** Kind `law`: what may not be relaxed by agreement, and the law that says so. */
  law: z
    .object({
      element: z.string(),
      publisher: z.string(),
      title: z.string(),
      section: z.string(),
      url: z.string().nullable(),
    })
    .optional(),
  /** Kind `not-decider`: what the unit lets some roles decide, and who may do it there today. */
  decides: z
    .object({
      what: z.enum(decidables),
      roles: z.array(z.enum(staffRoles)),
      people: z.array(z.object({ practitioner: z.string(), name: z.string(), role: z.enum(staffRoles) })),
    })
    .optional(),
  /** Kinds `busy` and `too-many`: also in the header Retry-After. */
  retryAfterSeconds: z.number().optional(),
  /** Names the request in the server's log. */
  trace: z.string(),
});
export type ProblemBody = z.output<typeof problemSchema>;
