import type { JournalNote } from "@helhet/course";
import { useState } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import type { Shown } from "../person/shown-person.ts";
import { newId } from "../record/new-id.ts";
import { showReceipt } from "../record/receipts.ts";
import { useWrite } from "../record/write.ts";

/** In which form a note was taken out. */
export type Format = "text" | "pdf" | "fhir";

/** Marks a note as transferred, in the form it was taken out in, and offers to undo it as after every writing. */
export function useTransfer(note: JournalNote, shown: Shown) {
  const { journalNote } = useWords();
  const { at, now } = useHere();
  const writing = useWrite();
  // Kept through a failed try, so that trying again is the same mark.
  const [id, setId] = useState(newId);
  const [instant, setInstant] = useState<string | null>(null);
  const mark = async (to: string, format: Format | null): Promise<void> => {
    const authored = instant ?? new Date(now()).toISOString();
    setInstant(authored);
    const data = {
      entry: note.tells.id,
      ...(format === null ? {} : { format }),
      ...(to.trim() === "" ? {} : { to: to.trim() }),
    };
    const entry = { id, kind: "note-transferred" as const, effective: { instant: authored }, data, authored };
    const { person, name } = shown;
    const receipt = await writing.mutateAsync({ person, unit: at?.unit ?? "", entry, expectedVersion: null });
    setId(newId());
    setInstant(null);
    showReceipt({ person, personName: name, says: journalNote.marked(name), entry: id, version: receipt.version });
  };
  return { mark, isPending: writing.isPending, error: writing.error };
}
