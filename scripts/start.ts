import { buildWeb } from "./build-web.ts";

await buildWeb();
const { serve } = await import("../apps/server/src/main.ts");
await serve(process.env);
