export { type AskedDatabase, askAsApp } from "./ask-as-app.ts";
export { contentsOf } from "./contents-of.ts";
export { type FreshDatabase, freshDatabase } from "./fresh-database.ts";
export { type TemporaryServer, temporaryServer } from "./temporary-server.ts";
export { testKeys } from "./test-keys.ts";
