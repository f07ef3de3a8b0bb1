import { buildWeb } from "./build-web.ts";

try {
  await buildWeb();
  const { serve } = await import("../apps/server/src/main.ts");
  await serve(process.env);
} catch (error) {
  // A plain Error is a sentence for whoever starts Helhet; any other kind is our mistake, and its place matters.
  console.error(error instanceof Error && error.constructor === Error ? error.message : error);
  process.exit(1);
}
