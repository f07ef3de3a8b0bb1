/** How long before it begins something may be marked, in ms: people gather. Helhet's own choice: docs/reference/conventions.md. */
const beforeItBegins = 30 * 60_000;

/** From when a session that begins at an instant may be marked; both epoch ms. */
export function mayBeMarkedFrom(at: number): number {
  return at - beforeItBegins;
}
