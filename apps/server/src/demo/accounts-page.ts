import { roleWordsIn } from "@helhet/words";
import type { DemoAccount } from "./provider.ts";
import { type DemoLanguage, demoTexts } from "./texts.ts";

/** The page on which one chooses whom of the demo to be. No script, no style in the markup. */
export function accountsPage(accounts: readonly DemoAccount[], action: string, language: DemoLanguage): string {
  const texts = demoTexts[language];
  const places = [...new Set(accounts.flatMap((one) => one.places.map((place) => place.organisation)))];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title} – Helhet</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo/sign-in.css">
</head>
<body>
<header><p class="brand">Helhet</p><nav aria-label="${texts.language}">${languageLinks(action, language)}</nav></header>
<main>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${places.map((place) => section(place, accounts, action, language)).join("\n")}
</main>
</body>
</html>
`;
}

function languageLinks(action: string, chosen: DemoLanguage): string {
  const names = { nb: "Norsk", da: "Dansk", en: "English" } as const;
  const link = (language: DemoLanguage): string =>
    `<a href="${escaped(action)}?lang=${language}" lang="${language}"${language === chosen ? ' aria-current="true"' : ""}>${names[language]}</a>`;
  return (["nb", "da", "en"] as const).map(link).join("");
}

function section(place: string, accounts: readonly DemoAccount[], action: string, language: DemoLanguage): string {
  const here = accounts.filter((one) => one.places[0]?.organisation === place);
  if (here.length === 0) return "";
  return `<section><h2>${escaped(place)}</h2><ul>${here.map((one) => button(one, action, language)).join("")}</ul></section>`;
}

function button(account: DemoAccount, action: string, language: DemoLanguage): string {
  const roles: Readonly<Record<string, string>> = roleWordsIn(language);
  const at = account.places.map((place) => `${begun(roles[place.role] ?? place.role)}, ${place.unit}`).join(" · ");
  return `<li><form method="post" action="${escaped(action)}"><button name="subject" value="${escaped(account.subject)}">
<span class="name">${escaped(account.name)}</span><span class="place">${escaped(at)}</span></button></form></li>`;
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
