import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["HELHET_SERVER"] ?? "http://127.0.0.1:8080";

/** Our own rooms are pure: what a screen does not use of them stays out of its script. */
const isOurRoom = (module: string): boolean => /\/packages\/[^/]+\/src\//.test(module);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (module) => !isOurRoom(module) } },
  },
  server: { host: "127.0.0.1", proxy: { "/api": server, "/auth": server } },
});
