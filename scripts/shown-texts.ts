import ts from "typescript";

/** Attributes that a person reads or hears. */
const spoken = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "alt",
  "title",
  "placeholder",
  "label",
  "description",
  "heading",
  "legend",
]);

/** Texts written straight into a component instead of its catalogue: where, and which. */
export function textsOutsideCatalogue(
  fileName: string,
  source: string,
): readonly { readonly line: number; readonly text: string }[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const text = shownText(node);
    if (text !== undefined && /\p{L}{2}/u.test(text)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function shownText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteralLike(node)) return undefined;
  const parent = node.parent;
  if (ts.isJsxAttribute(parent)) return spoken.has(parent.name.getText()) ? node.text : undefined;
  return isShownExpression(parent) ? node.text : undefined;
}

/** {"text"}, {condition ? "text" : …} and {condition && "text"} as a child or in a spoken attribute. */
function isShownExpression(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node)) return isShownExpression(node.parent);
  if (ts.isBinaryExpression(node) && ["&&", "||", "??"].includes(node.operatorToken.getText()))
    return isShownExpression(node.parent);
  if (!ts.isJsxExpression(node)) return false;
  return ts.isJsxAttribute(node.parent) ? spoken.has(node.parent.name.getText()) : true;
}
