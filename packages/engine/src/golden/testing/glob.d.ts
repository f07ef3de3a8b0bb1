/** What Vite puts in place of the call: the files that a pattern finds, as text. Only tests run under it. */
interface ImportMeta {
  /** What whoever runs the tests has set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  glob(
    pattern: string,
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Record<string, string>;
}
