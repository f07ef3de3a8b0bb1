/** A piece of a page, the same for every form it is written in. Texts are plain. */
export type Block =
  | { readonly is: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string; readonly isQuiet?: boolean }
  /** Names with what is said of them. */
  | { readonly is: "facts"; readonly facts: readonly (readonly [name: string, told: string])[] }
  | { readonly is: "list"; readonly items: readonly string[] }
  | { readonly is: "source"; readonly text: string; readonly url: string | null };
