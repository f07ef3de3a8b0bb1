import type { ShownAgreement, ShownItem } from "@helhet/contract";
import type { Entry, Kind } from "@helhet/course";
import type { TailorTarget } from "../tailoring/target.ts";

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
      /** Fields that the preset answers: nobody is asked for them. */
      readonly hides?: readonly string[];
    }
  | { readonly mode: "act"; readonly act: string; readonly item: ShownItem }
  /** `item` null: chosen in the form. `again`: what is agreed on anew, extended or changed. */
  | { readonly mode: "tailor"; readonly item: TailorTarget | null; readonly again?: ShownAgreement }
  /** `about`: the element it is about, where it is about one. `decider`: who is suggested. */
  | { readonly mode: "ask"; readonly about: string | null; readonly decider: string }
  | { readonly mode: "amend" | "withdraw"; readonly entry: Entry }
);
