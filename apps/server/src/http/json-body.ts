import { brokenText } from "@helhet/course";
import type { FastifyInstance } from "fastify";

/** The most bytes of a body. The largest form with all its texts is far below. */
export const bodyLimit = 512 * 1024;
/** The deepest nesting of a body; the deepest entry needs six. */
export const depthLimit = 32;

/** Why a body was not read; carries nothing of it. */
export class BodyError extends Error {
  override readonly name = "BodyError";
  readonly what: "not-json" | "too-deep" | "not-text";
  constructor(what: BodyError["what"]) {
    super(what);
    this.what = what;
  }
}

/** Reads JSON bodies: bounded in size and depth before anything is parsed; an empty body is undefined. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer", bodyLimit }, (_request, bytes, done) => {
    try {
      done(null, parse(textOf(bytes as Buffer)));
    } catch (error) {
      done(error as Error);
    }
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Names in another encoding would be stored with signs lost, so bytes that are no UTF-8 are refused. */
function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BodyError("not-json");
  }
}

function parse(text: string): unknown {
  if (text.trim() === "") return undefined;
  if (depthOf(text) > depthLimit) throw new BodyError("too-deep");
  const json = withoutPrototypes(text);
  if (brokenText(json) !== undefined) throw new BodyError("not-text");
  return json;
}

/** The deepest nesting of brackets outside strings, found without recursion. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return deepest;
}

function withoutPrototypes(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === "__proto__") throw new BodyError("not-json");
      return value;
    });
  } catch {
    throw new BodyError("not-json");
  }
}
