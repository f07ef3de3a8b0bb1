import type { Adapter, AdapterPayload } from "oidc-provider";

const kept = new Map<string, { payload: AdapterPayload; until: number }>();
/** The most things kept; beyond it the oldest go, which ends a sign-in begun long ago. */
const most = 10_000;

/** What the demo's provider remembers, in this process: sign-ins under way, for minutes. */
export class MemoryAdapter implements Adapter {
  readonly #model: string;
  constructor(model: string) {
    this.#model = model;
  }
  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    kept.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1_000 });
    if (payload.uid !== undefined && this.#model === "Session")
      kept.set(`uid:${payload.uid}`, { payload, until: Date.now() + expiresIn * 1_000 });
    if (kept.size > most) kept.delete(kept.keys().next().value ?? "");
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#read(this.#key(id));
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#read(`uid:${uid}`);
  }
  /** Device flow only, which is off. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }
  async consume(id: string): Promise<void> {
    const found = kept.get(this.#key(id));
    if (found !== undefined) found.payload = { ...found.payload, consumed: Math.floor(Date.now() / 1_000) };
  }
  async destroy(id: string): Promise<void> {
    kept.delete(this.#key(id));
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
  }
  #key(id: string): string {
    return `${this.#model}:${id}`;
  }
  #read(key: string): AdapterPayload | undefined {
    const found = kept.get(key);
    if (found !== undefined && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  }
}
