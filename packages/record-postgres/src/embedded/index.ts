export { requireDurability } from "./durability.ts";
export { runningServer } from "./running-server.ts";
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from "./start-embedded.ts";
