import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where an OpenID Connect issuer stands and as whom Helhet is known there. */
export interface IssuerSettings {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
}

/** All that is set from outside. Read once at the start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** Null: the embedded PostgreSQL in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** The address people type, without a slash at the end; null: the address it listens on. */
  readonly publicUrl: string | null;
  /** Synthetic people and one-click accounts. */
  readonly demo: boolean;
  readonly issuer: IssuerSettings | null;
  readonly firstAdmin: string | null;
  readonly firstUnit: string;
  readonly keys: string | null;
  readonly logLevel: string;
  /** Where metrics are served; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Where traces are sent, an OTLP/HTTP address; null: nowhere. */
  readonly tracesUrl: string | null;
  /** Answers are checked against the contract before they are sent. */
  readonly checksAnswers: boolean;
  readonly guidelineFolder: string;
  readonly webFolder: string;
}

/** A setting that cannot be; the message is a sentence for whoever starts the server. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Reads and checks the environment. Throws SettingsError; demo accounts never stand beside a real issuer or an open address. */
export function readSettings(environment: Environment): Settings {
  const read = (name: string): string | null => environment[name]?.trim() || null;
  const settings: Settings = {
    host: read("HOST") ?? "127.0.0.1",
    port: portOf(read("PORT") ?? "8080"),
    dataDirectory: read("HELHET_DATA") ?? "./data",
    databaseUrl: read("DATABASE_URL"),
    publicUrl: originOf(read("HELHET_URL")),
    demo: read("HELHET_DEMO") !== "0",
    issuer: issuerOf(read),
    firstAdmin: read("HELHET_FIRST_ADMIN"),
    firstUnit: read("HELHET_FIRST_UNIT") ?? "Helhet / First unit",
    keys: read("HELHET_KEYS"),
    logLevel: read("HELHET_LOG") ?? (read("HELHET_DEMO") === "0" ? "info" : "warn"),
    metrics: metricsOf(read("HELHET_METRICS")),
    tracesUrl: tracesUrlOf(read("HELHET_TRACES")),
    checksAnswers: read("NODE_ENV") !== "production" && read("HELHET_CHECK_ANSWERS") !== "0",
    guidelineFolder: read("HELHET_GUIDELINES") ?? join(root, "guidelines"),
    webFolder: join(root, "apps/web/dist"),
  };
  requireDemoAlone(settings);
  if (settings.issuer !== null && settings.publicUrl === null && !isLoopback(settings.host))
    throw new SettingsError("HELHET_OIDC_ISSUER needs HELHET_URL, the address people type, as https://helhet.example.");
  return settings;
}

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function requireDemoAlone(settings: Settings): void {
  if (!settings.demo) return;
  const mend = "Set HELHET_DEMO=0 to serve without the demo.";
  if (settings.issuer !== null) throw new SettingsError(`Demo accounts cannot stand beside a real issuer. ${mend}`);
  if (!isLoopback(settings.host))
    throw new SettingsError(
      `Demo accounts open without a password, so they cannot be served on HOST=${settings.host}. ${mend}`,
    );
  if (settings.publicUrl !== null && !isLoopback(new URL(settings.publicUrl).hostname))
    throw new SettingsError(`Demo accounts cannot be served under ${settings.publicUrl}. ${mend}`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError("PORT must be a whole number from 0 to 65535; 0 takes a free one.");
  return port;
}

/** `9464`, on this machine alone, or `HOST:PORT`. */
function metricsOf(text: string | null): Settings["metrics"] {
  if (text === null) return null;
  const [, host = "127.0.0.1", port = ""] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === "" || Number(port) > 65_535)
    throw new SettingsError("HELHET_METRICS must be a port, as 9464, or an address and a port, as 10.0.0.5:9464.");
  return { host, port: Number(port) };
}

function tracesUrlOf(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new SettingsError(
      "HELHET_TRACES must be the address of an OTLP collector, as http://127.0.0.1:4318/v1/traces.",
    );
  return url.toString();
}

function originOf(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/")
    throw new SettingsError("HELHET_URL must be an address without a path, as https://helhet.example.");
  return url.origin;
}

function issuerOf(read: (name: string) => string | null): IssuerSettings | null {
  const url = read("HELHET_OIDC_ISSUER");
  if (url === null) return null;
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== "https:" && !isLoopback(parsed.hostname)))
    throw new SettingsError("HELHET_OIDC_ISSUER must be an https address.");
  const clientId = read("HELHET_OIDC_CLIENT_ID");
  if (clientId === null) throw new SettingsError("HELHET_OIDC_ISSUER needs HELHET_OIDC_CLIENT_ID beside it.");
  return { url, clientId, clientSecret: read("HELHET_OIDC_CLIENT_SECRET") };
}
