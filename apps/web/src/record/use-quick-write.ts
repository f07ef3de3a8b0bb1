import type { Kind } from "@helhet/course";
import { useHere } from "../frame/here.ts";
import { useOnce } from "../server/use-once.ts";
import { showReceipt } from "./receipts.ts";
import { useWrite } from "./write.ts";

/** What is written by one tap or a short form: now, by the reader, with a receipt that offers to undo it. */
export interface QuickWriting {
  readonly person: string;
  readonly personName: string;
  readonly kind: Kind;
  readonly data: Readonly<Record<string, unknown>>;
  /** What was done, as a whole sentence. */
  readonly says: string;
  /** The version that was read, for decisions. */
  readonly expectedVersion?: number;
}

/** Writes at this instant, and says so with an offer to undo. */
export function useQuickWrite() {
  const { at } = useHere();
  const { once } = useOnce();
  const writing = useWrite();
  const write = async ({ person, personName, kind, data, says, expectedVersion }: QuickWriting): Promise<void> => {
    const unit = at?.unit ?? "";
    await once([person, unit, kind, data], async ({ id, authored }) => {
      const entry = { id, kind, effective: { instant: authored }, data: { ...data }, authored };
      const written = { person, unit, entry, expectedVersion: expectedVersion ?? null };
      const { version } = await writing.mutateAsync(written);
      showReceipt({ person, personName, says, entry: id, version });
    });
  };
  return { write, isPending: writing.isPending, error: writing.error, reset: writing.reset };
}
