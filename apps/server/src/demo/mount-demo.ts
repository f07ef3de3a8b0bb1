import { readFileSync } from "node:fs";
import type { House } from "@helhet/service";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Provider } from "oidc-provider";
import { demoAccounts } from "./accounts.ts";
import { accountsPage } from "./accounts-page.ts";
import { accountsPath, providerPath } from "./provider.ts";
import type { DemoLanguage } from "./texts.ts";

const style = readFileSync(new URL("sign-in.css", import.meta.url), "utf8");

/** Mounts the embedded provider under /oidc and its accounts page. `provider` is asked once the server listens. */
export function mountDemo(app: FastifyInstance, house: House, provider: () => Promise<Provider>): void {
  app.get("/demo/sign-in.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(style));
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _body, done) => done(null));
    scope.get(`${accountsPath}/:uid`, async (request, reply) => showAccounts(request, reply, house, await provider()));
    scope.post(`${accountsPath}/:uid`, async (request, reply) => choose(request, reply, house, await provider()));
    scope.all(`${providerPath}/*`, async (request, reply) => passOn(request, reply, await provider()));
  });
}

async function showAccounts(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
  provider: Provider,
): Promise<FastifyReply> {
  const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
  if (details === null) return reply.redirect("/?sign-in=expired");
  const { lang } = request.query as { readonly lang?: string };
  const language = languageOf(lang ?? String(details.params["ui_locales"] ?? ""));
  const page = accountsPage(await demoAccounts(house), `${accountsPath}/${details.uid}`, language);
  return reply.type("text/html; charset=utf-8").send(page);
}

async function choose(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
  provider: Provider,
): Promise<FastifyReply> {
  const subject = new URLSearchParams(await textOf(request)).get("subject");
  const account = (await demoAccounts(house)).find((one) => one.subject === subject);
  const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
  if (details === null || account === undefined) return reply.redirect("/?sign-in=expired");
  const next = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: account.subject } });
  return reply.redirect(next, 303);
}

function passOn(request: FastifyRequest, reply: FastifyReply, provider: Provider): void {
  const raw = request.raw as typeof request.raw & { originalUrl?: string };
  raw.originalUrl = raw.url ?? "";
  raw.url = raw.originalUrl.slice(providerPath.length);
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  provider.callback()(raw, reply.raw);
}

/** A form of one short field; whatever is longer is no choice of ours. */
async function textOf(request: FastifyRequest): Promise<string> {
  let text = "";
  for await (const chunk of request.raw) {
    text += String(chunk);
    if (text.length > 2_000) return "";
  }
  return text;
}

function languageOf(text: string): DemoLanguage {
  return text === "da" || text === "en" ? text : "nb";
}
