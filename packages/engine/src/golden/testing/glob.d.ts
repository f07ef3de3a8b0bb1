/** What Vite puts in place of the call: the files that a pattern finds, as text. Only tests run under it. */
interface ImportMeta {
  glob(
    pattern: string,
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Record<string, string>;
}
