/** The closed list of acts, as the build reads them from guidelines/acts.yaml. */
declare module "*/acts.yaml" {
  export const acts: readonly {
    readonly id: string;
    readonly title: { readonly nb: string; readonly da: string; readonly en: string };
    readonly kind: import("@helhet/course").Kind;
    readonly preset?: Readonly<Record<string, string | number | boolean>>;
    readonly link?: string;
  }[];
}
