import { mayBeDone, Refused, refusalOf } from "./refused.ts";

/** What a write keeps through every try, so that sent again it is the same to the letter. */
export interface Sending {
  /** The idempotency key; also the id of what is written where that needs one. */
  readonly id: string;
  /** When it was first sent, an ISO instant by the server's clock. */
  readonly authored: string;
}

interface Kept extends Sending {
  readonly since: number;
  /** An answer was lost: it may have been done. */
  readonly isUnsure: boolean;
}

/** Longer than anybody tries again after a lost answer, and shorter than it takes until the same is rightly done anew. */
const keptFor = 15 * 60_000;

/** Sends a write; `content` is all that it says, `now` epoch ms by the server's clock. */
export type Once = <Answer>(
  content: unknown,
  now: number,
  send: (sending: Sending) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Sends writes so that one whose answer was lost is done once. The same content is sent under the same id and instant until it is
 * certainly answered: it succeeded, or it was refused and no try before may have been done. That holds for a quarter of an hour
 * while the page stands open, also where the form was closed meanwhile; two taps at once are one. Another content is another write.
 * What is thrown after a lost answer is a `Refused` marked `isUnsure`. Nothing is kept outside this page's memory.
 */
export function makeOnce(newId: () => string): Once {
  const kept = new Map<string, Kept>();
  return async (content, now, send) => {
    const name = JSON.stringify(content);
    const before = kept.get(name);
    const isFresh = before === undefined || now - before.since > keptFor;
    const sending = isFresh
      ? { id: newId(), authored: new Date(now).toISOString(), since: now, isUnsure: false }
      : before;
    kept.set(name, sending);
    try {
      const answer = await send({ id: sending.id, authored: sending.authored });
      if (kept.get(name)?.id === sending.id) kept.delete(name);
      return answer;
    } catch (error) {
      const wasUnsure = kept.get(name)?.isUnsure === true;
      if (mayBeDone(error)) {
        if (kept.get(name)?.id === sending.id) kept.set(name, { ...sending, isUnsure: true });
        throw new Refused({ ...refusalOf(error), isUnsure: true });
      }
      if (!wasUnsure && kept.get(name)?.id === sending.id) kept.delete(name);
      throw error;
    }
  };
}
