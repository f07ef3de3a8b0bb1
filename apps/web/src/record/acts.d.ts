/** The closed list of acts, read from guidelines/acts.yaml when the application is built. */
declare module "virtual:helhet-acts" {
  export const acts: readonly {
    readonly id: string;
    readonly title: { readonly nb: string; readonly da: string; readonly en: string };
    readonly kind: import("@helhet/course").Kind;
    readonly preset?: Readonly<Record<string, string | number | boolean>>;
    readonly link?: string;
  }[];
}
