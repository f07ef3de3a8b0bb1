import { lockFor, type WallCode, type WallHand, type WallSession, type Walls, wallLock } from "../walls.ts";

interface Hanging extends WallSession {
  readonly attempts: number;
  readonly since: number;
  readonly lockedUntil: number;
  readonly hand: WallHand | null;
}
type Held = WallCode & { readonly unit: string; readonly code: string };

/** Walls in memory; forgotten with the process, and so are the codes. */
export function memoryWalls(): Walls {
  const hanging = new Map<string, Hanging>();
  const codes: Held[] = [];
  const change = (hash: string, to: Partial<Hanging>): void => {
    const wall = hanging.get(hash);
    if (wall !== undefined) hanging.set(hash, { ...wall, ...to });
  };
  const isOver = (one: WallSession, now: string): boolean => Date.parse(one.expiresAt) <= Date.parse(now);
  const dropCode = (is: (one: Held) => boolean): void => {
    const at = codes.findIndex(is);
    if (at >= 0) codes.splice(at, 1);
  };
  return {
    open: async (session) =>
      void hanging.set(session.hash, { ...session, attempts: 0, since: 0, lockedUntil: 0, hand: null }),
    async find(hash, now) {
      const wall = hanging.get(hash);
      return wall === undefined || isOver(wall, now) ? null : sessionOf(wall);
    },
    close: async (hash) => void hanging.delete(hash),
    openIn: async (unit, now) =>
      [...hanging.values()]
        .filter((one) => one.unit === unit && !isOver(one, now))
        .toSorted((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt))
        .map(({ id, openedBy, openedAt, expiresAt }) => ({ id, unit, openedBy, openedAt, expiresAt })),
    async closeById(unit, id) {
      const wall = [...hanging.values()].find((one) => one.unit === unit && one.id === id);
      return wall !== undefined && hanging.delete(wall.hash);
    },
    async sweep(now) {
      const over = [...hanging.values()].filter((one) => isOver(one, now));
      for (const { hash } of over) hanging.delete(hash);
      return over.length;
    },
    async attempt(hash, now) {
      const at = Date.parse(now);
      const wall = hanging.get(hash);
      if (wall === undefined) return now;
      if (wall.lockedUntil > at) return new Date(wall.lockedUntil).toISOString();
      const isNew = wall.attempts === 0 || at - wall.since >= wallLock.within || at < wall.since;
      const attempts = isNew ? 1 : wall.attempts + 1;
      const lasts = lockFor(attempts);
      change(hash, { attempts, since: isNew ? at : wall.since, lockedUntil: lasts === 0 ? 0 : at + lasts });
      return null;
    },
    async settle(hash, hand) {
      const attempts = Math.max(0, (hanging.get(hash)?.attempts ?? 0) - 1);
      change(hash, { attempts, lockedUntil: 0, hand });
    },
    async handOf(hash, hand, now) {
      const held = hanging.get(hash)?.hand ?? null;
      return held?.id === hand && Date.parse(now) < Date.parse(held.until) ? held : null;
    },
    async keepHand(hash, hand, until) {
      const held = hanging.get(hash)?.hand;
      if (held?.id === hand) change(hash, { hand: { ...held, until } });
    },
    dropHand: async (hash) => change(hash, { hand: null }),
    async setCode(wanted) {
      const isOwn = (one: Held): boolean => one.practitioner === wanted.practitioner && one.type === wanted.type;
      const inUnit = codes.filter(({ unit }) => unit === wanted.unit);
      if (inUnit.some((one) => one.code === wanted.code && !isOwn(one))) return false;
      dropCode((one) => one.unit === wanted.unit && isOwn(one));
      codes.push(wanted);
      return true;
    },
    removeCode: async (unit, practitioner, type) =>
      dropCode((one) => one.unit === unit && one.practitioner === practitioner && one.type === type),
    codesIn: async (unit) =>
      codes.filter((one) => one.unit === unit).map(({ practitioner, type, setAt }) => ({ practitioner, type, setAt })),
    whose: async (unit, code) => codes.find((one) => one.unit === unit && one.code === code)?.practitioner ?? null,
  };
}

function sessionOf({ hash, id, unit, openedBy, csrf, openedAt, expiresAt }: Hanging): WallSession {
  return { hash, id, unit, openedBy, csrf, openedAt, expiresAt };
}
