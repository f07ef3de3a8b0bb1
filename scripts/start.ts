import { buildWeb } from "./build-web.ts";

try {
  await buildWeb();
  const { serve } = await import("../apps/server/src/main.ts");
  await serve(process.env);
} catch (error) {
  // A plain Error and a refused setting are sentences for whoever starts Helhet; any other kind is our mistake, and its
  // place matters.
  const isSentence = error instanceof Error && (error.constructor === Error || error.name === "SettingsError");
  console.error(isSentence ? error.message : error);
  process.exit(1);
}
