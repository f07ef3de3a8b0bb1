/** One package of a bill of materials in the CycloneDX form. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** Licences under which others may run and change Helhet as Apache-2.0 lets them. MPL-2.0 is so file by file: tools only. */
const allowed: ReadonlySet<string> = new Set([
  "Apache-2.0",
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "OFL-1.1",
  "PostgreSQL",
  "MPL-2.0",
]);

/** Licences that a package has as a file and forgot to name. Read for this version alone. */
const readByHand: Readonly<Record<string, string>> = { "png-js 2.0.0": "MIT" };

/** What stands in the way of using these packages, one line each. */
export function objections(components: readonly Component[]): readonly string[] {
  return components.flatMap((component) => {
    const said = (component.licenses ?? []).map(
      ({ license, expression }) => license?.id ?? license?.name ?? expression ?? "",
    );
    const named = `${component.name} ${component.version}`;
    const licences = said.length > 0 ? said : [readByHand[named] ?? ""];
    if (licences.every(isAllowed)) return [];
    return [`${named}: ${said.join(", ") || "no licence is said"}`];
  });
}

/** Of `A OR B` one is enough, of `A AND B` all are needed. */
function isAllowed(expression: string): boolean {
  const anyOf = expression.replaceAll(/[()]/g, "").split(" OR ");
  return anyOf.some((one) => one.split(" AND ").every((licence) => allowed.has(licence.trim())));
}
