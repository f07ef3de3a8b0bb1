/** One set of keys for all databases of a test server: roles belong to the whole server, and so do their passwords. */
export const testKeys = `test:${"t".repeat(43)}`;
