/** A signed-in browser. The cookie's secret is never kept, only its hash. */
export interface Session {
  /** SHA-256 of the cookie's secret, hex. */
  readonly hash: string;
  readonly practitioner: string;
  /** Subject at the OpenID issuer. */
  readonly subject: string;
  readonly csrf: string;
  /** Instants, ISO. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Sign-in sessions, shared by all servers of one database. */
export interface Sessions {
  open(session: Session): Promise<void>;
  /** Null when unknown, closed or expired at `now` (ISO). */
  find(hash: string, now: string): Promise<Session | null>;
  close(hash: string): Promise<void>;
  /** Signs somebody out everywhere. */
  closeAllOf(practitioner: string): Promise<void>;
  /** Removes the expired; returns how many. */
  sweep(now: string): Promise<number>;
}
