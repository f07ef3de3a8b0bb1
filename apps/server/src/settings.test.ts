import { expect, test } from "vitest";
import { isLoopback, readSettings, SettingsError } from "./settings.ts";

const refusal = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return "";
};

test("nothing set: the demo on this machine alone", () => {
  expect(readSettings({})).toMatchObject({
    host: "127.0.0.1",
    port: 8080,
    demo: true,
    issuer: null,
    dataDirectory: "./data",
  });
});

test.each(["0.0.0.0", "::", "192.168.1.4", "helhet.example"])("demo accounts refuse to exist on HOST=%s", (host) => {
  expect(refusal({ HOST: host })).toMatch(/Demo accounts .* HELHET_DEMO=0/);
});

test("demo accounts refuse to exist beside a real issuer", () => {
  expect(refusal({ HELHET_OIDC_ISSUER: "https://issuer.example", HELHET_OIDC_CLIENT_ID: "helhet" })).toMatch(
    /real issuer/,
  );
});

test("demo accounts refuse to be published under another address", () => {
  expect(refusal({ HELHET_URL: "https://helhet.example" })).toMatch(/Demo accounts/);
});

test("without the demo any host may be served, and a real issuer", () => {
  const environment = {
    HELHET_DEMO: "0",
    HOST: "0.0.0.0",
    HELHET_URL: "https://helhet.example",
    HELHET_OIDC_ISSUER: "https://issuer.example",
    HELHET_OIDC_CLIENT_ID: "helhet",
  };
  expect(readSettings(environment)).toMatchObject({
    demo: false,
    publicUrl: "https://helhet.example",
    host: "0.0.0.0",
  });
});

test("an issuer without https is refused unless it is on this machine", () => {
  const issuer = (url: string) => refusal({ HELHET_DEMO: "0", HELHET_OIDC_ISSUER: url, HELHET_OIDC_CLIENT_ID: "h" });
  expect(issuer("http://issuer.example")).toMatch(/https/);
  expect(issuer("http://127.0.0.1:9000")).toBe("");
});

test.each(["-1", "65536", "http", "80.5"])("PORT=%s is refused", (port) => {
  expect(refusal({ PORT: port })).toMatch(/PORT/);
});

test.each(["127.0.0.1", "127.8.9.1", "localhost", "::1", "[::1]"])("%s is this machine alone", (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(["127.0.0.1.evil.example", "0.0.0.0", "localhost.evil.example", "10.0.0.1"])("%s is not", (host) => {
  expect(isLoopback(host)).toBe(false);
});

test("metrics stand on this machine alone unless an address is given", () => {
  expect(readSettings({ HELHET_METRICS: "9464" }).metrics).toEqual({ host: "127.0.0.1", port: 9464 });
  expect(readSettings({ HELHET_METRICS: "10.0.0.5:9464" }).metrics).toEqual({ host: "10.0.0.5", port: 9464 });
  expect(readSettings({}).metrics).toBeNull();
  expect(refusal({ HELHET_METRICS: "everywhere" })).toMatch(/HELHET_METRICS/);
  expect(refusal({ HELHET_TRACES: "collector" })).toMatch(/HELHET_TRACES/);
});
