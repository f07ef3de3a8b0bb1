import type { Block } from "./block.ts";

/** Letters that Markdown would read as its own. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, "\\$1");

function told(block: Block, sourceWord: string): string {
  switch (block.is) {
    case "heading":
      return `${"#".repeat(block.level)} ${plain(block.text)}`;
    case "paragraph":
      return block.isQuiet === true ? `*${plain(block.text)}*` : plain(block.text);
    case "facts":
      return block.facts.map(([name, text]) => `- **${plain(name)}:** ${plain(text)}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${plain(item)}`).join("\n");
    case "source":
      return block.url === null ? plain(block.text) : `${plain(block.text)} [${sourceWord}](<${block.url}>)`;
  }
}

/** The blocks as Markdown. */
export function markdownOf(blocks: readonly Block[], sourceWord: string): string {
  return `${blocks.map((block) => told(block, sourceWord)).join("\n\n")}\n`;
}
