import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { parse } from "yaml";

const server = process.env["HELHET_SERVER"] ?? "http://127.0.0.1:8080";

/** Our own rooms are pure: what a screen does not use of them stays out of its script. */
const isOurRoom = (module: string): boolean => /\/packages\/[^/]+\/src\//.test(module);

/** Gives the forms the closed list of acts: which kind records an act, and what is filled in beforehand. */
function actsOfGuidelines(): Plugin {
  return {
    name: "helhet-acts",
    transform(yaml, file) {
      if (!file.endsWith("/guidelines/acts.yaml")) return null;
      const { acts } = parse(yaml) as { acts: readonly Record<string, unknown>[] };
      const told = acts.map(({ id, title, kind, preset, link }) => ({ id, title, kind, preset, link }));
      return { code: `export const acts = ${JSON.stringify(told)};`, map: null, moduleType: "js" };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), actsOfGuidelines()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (module) => !isOurRoom(module) } },
  },
  server: { host: "127.0.0.1", proxy: { "/api": server, "/auth": server } },
});
