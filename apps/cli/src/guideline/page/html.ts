import type { Language } from "@helhet/engine";
import type { Block } from "./block.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const plain = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const style = `body{font:1rem/1.55 system-ui,sans-serif;color:#1c2430;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}h4{margin-top:1.5rem}p,ul,dl{margin:.4rem 0}.quiet,.source{color:#4a5565;font-size:.9rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}
@media(max-width:30rem){dl{grid-template-columns:1fr}}@media print{body{margin:0;max-width:none}h3,h4{break-after:avoid}}`;

/** Only addresses of the web become links: a source's file could hold anything. */
const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url);

function told(block: Block, sourceWord: string): string {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${plain(block.text)}</h${block.level}>`;
    case "paragraph":
      return block.isQuiet === true ? `<p class="quiet">${plain(block.text)}</p>` : `<p>${plain(block.text)}</p>`;
    case "facts":
      return `<dl>${block.facts.map(([name, text]) => `<dt>${plain(name)}</dt><dd>${plain(text)}</dd>`).join("")}</dl>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${plain(item)}</li>`).join("")}</ul>`;
    case "source": {
      const isLink = block.url !== null && isWebAddress(block.url);
      const link = isLink ? ` <a href="${plain(block.url ?? "")}">${plain(sourceWord)}</a>` : "";
      return `<p class="source">${plain(block.text)}${link}</p>`;
    }
  }
}

/** The blocks as one HTML page that needs no other file. */
export function htmlOf(blocks: readonly Block[], language: Language, sourceWord: string): string {
  const first = blocks.find((block) => block.is === "heading");
  const title = first?.is === "heading" ? plain(first.text) : "";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  const body = blocks.map((block) => told(block, sourceWord)).join("\n");
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body><main>\n${body}\n</main></body></html>\n`;
}
