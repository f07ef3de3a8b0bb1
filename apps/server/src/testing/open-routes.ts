/** Routes that ask nothing of the asker; each with the reason why it may. The access test holds them equal to the router. */
export const open: ReadonlyMap<string, string> = new Map([
  ["GET /healthz", "says only that the process lives"],
  ["GET /readyz", "says only whether the database answers"],
  ["GET /openapi.json", "the contract, no data"],
  ["GET /calendar/:file", "whoever knows the secret of a calendar; one word and the time: calendars.test.ts"],
  ["GET /auth/sign-in", "the way in"],
  ["GET /auth/callback", "the way in"],
  ["GET /demo/sign-in.css", "a style sheet"],
  ["GET /demo/sign-in/:uid", "the demo’s accounts, all made up"],
  ["POST /demo/sign-in/:uid", "the demo’s accounts, all made up"],
  ["* /oidc/*", "the demo’s own issuer"],
  ["GET /assets/*", "the built web application’s files, no data"],
]);

/** Those of them that a product without the demo has. */
export const openRoutes: readonly string[] = [...open.keys()].filter((name) => !/demo|oidc/.test(name));
