const outsideTests = { pathNot: "(\\.test\\.tsx?$|/testing/)" };

/**
 * A room may see these rooms and nothing else of ours. Tests and what stands in a `testing` folder are judged more mildly.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const arrows = {
  course: [],
  engine: ["course"],
  measures: ["course"],
  people: ["course"],
  words: ["course"],
  programme: ["course", "engine", "people"],
  fhir: ["course", "engine", "measures", "people"],
  record: ["course", "people"],
  "record-postgres": ["record", "course", "people"],
  contract: ["course", "engine", "people", "programme"],
  service: ["course", "engine", "measures", "people", "words", "fhir", "programme", "record"],
  simulate: ["course", "engine", "people", "programme", "service"],
};

const pureRooms = "^packages/(course|engine|measures|people|words|fhir|programme|contract)/";

/** @param {readonly [string, readonly string[]]} row @returns {import("dependency-cruiser").IForbiddenRuleType} */
function arrow([room, sees]) {
  return {
    name: `arrow-${room}`,
    severity: "error",
    comment: `packages/${room} may see only: ${sees.join(", ") || "nobody"}. Move what you need to a room both may see, or hand it in as an argument from apps/. The arrows are in ARCHITECTURE.md.`,
    from: { path: `^packages/${room}/`, ...outsideTests },
    to: { path: "^(packages|apps|bench|e2e|soak)/", pathNot: `^packages/(${[room, ...sees].join("|")})/` },
  };
}

/** @type {{ forbidden: import("dependency-cruiser").IForbiddenRuleType[], options: import("dependency-cruiser").ICruiseOptions }} */
export default {
  forbidden: [
    ...Object.entries(arrows).map(arrow),
    {
      name: "unknown-room",
      severity: "error",
      comment: "This room has no arrows yet. Say in .dependency-cruiser.mjs and ARCHITECTURE.md whom it may see.",
      from: { path: "^packages/", pathNot: `^packages/(${Object.keys(arrows).join("|")})/` },
      to: {},
    },
    {
      name: "store-seen-from-outside",
      severity: "error",
      comment:
        "Only apps/server, apps/cli, bench, e2e and soak wire the PostgreSQL record. Take the port of @helhet/record as an argument instead.",
      from: {
        path: "^(packages|apps)/",
        pathNot: "(^packages/record-postgres/|^apps/(server|cli)/|\\.test\\.tsx?$|/testing/)",
      },
      to: { path: "^packages/record-postgres/" },
    },
    {
      name: "web-sees-only-the-browser-safe",
      severity: "error",
      comment:
        "The web application sees contract, course, engine, people, programme and words; everything else it asks the server for over HTTP.",
      from: { path: "^apps/web/" },
      to: {
        path: "^(packages|apps|bench|e2e|soak)/",
        pathNot: "^(apps/web|packages/(contract|course|engine|people|programme|words))/",
      },
    },
    {
      name: "web-without-node",
      severity: "error",
      comment: "A browser has no node:* modules. Do this on the server, or with what browsers have.",
      from: { path: "^apps/web/src/", ...outsideTests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-without-node",
      severity: "error",
      comment:
        "course, engine, measures, people, words, fhir, programme and contract do no I/O, so that the same inputs always give the same answer, also in a browser. Take what you need as an argument.",
      from: { path: pureRooms, ...outsideTests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "app-seen-from-below",
      severity: "error",
      comment: "Apps wire rooms; no room knows an app. Hand in what you need as an argument.",
      from: { path: "^(packages|bench)/" },
      to: { path: "^apps/" },
    },
    {
      name: "app-seen-from-another",
      severity: "error",
      comment:
        "Apps do not know each other; only apps/cli starts apps/server, for `helhet serve`. Share through a room.",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: ["^apps/$1/", "^apps/server/src/main\\.ts$"] },
    },
    {
      name: "server-started-by-a-stranger",
      severity: "error",
      comment: "Only apps/cli, e2e and soak start the server.",
      from: { path: "^apps/", pathNot: "^apps/(server|cli)/" },
      to: { path: "^apps/server/" },
    },
    {
      name: "past-the-front-door",
      severity: "error",
      comment:
        "Import another room by its name (@helhet/room) and take what its index exports; if it is missing there, export it.",
      from: { path: "^(packages/[^/]+|apps/[^/]+|bench|e2e|soak)/" },
      to: { path: "^packages/", pathNot: "^$1/|^packages/[^/]+/src/(index|embedded/index|testing/index)\\.ts$" },
    },
    {
      name: "cycle",
      severity: "error",
      comment:
        "These modules need each other, types included: neither can be read alone. Move what both need into a third, or turn one arrow round.",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-found",
      severity: "error",
      comment: "This import leads nowhere: a missing file, a missing .ts ending, or a package that is not installed.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "not-declared",
      severity: "error",
      comment: "This package comes along by chance. Declare it in the package.json of the room that imports it.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js"],
    },
  },
};
