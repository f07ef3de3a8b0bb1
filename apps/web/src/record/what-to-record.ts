import type { ShownItem } from "@helhet/contract";
import type { Entry, Kind } from "@helhet/course";

/** What somebody asked to write: from a line, from the person's page, or about an entry that stands. */
export type Recording = {
  readonly person: string;
  readonly personName: string;
} & (
  | {
      readonly mode: "new";
      /** Absent: the reader picks. */
      readonly kind?: Kind;
      readonly preset?: Readonly<Record<string, unknown>>;
      readonly title?: string;
    }
  | { readonly mode: "act"; readonly act: string; readonly item: ShownItem }
  | { readonly mode: "tailor"; readonly item: ShownItem }
  | { readonly mode: "amend" | "withdraw"; readonly entry: Entry }
);
