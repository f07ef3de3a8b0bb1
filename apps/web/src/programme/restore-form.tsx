import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { newId } from "../record/new-id.ts";
import { ask } from "../server/ask.ts";
import { programmeWords } from "./catalogue/programme.ts";
import { FromDay } from "./from-day.tsx";
import type { VersionHead } from "./queries.ts";

/** From which day, and why, an earlier programme is published anew. */
export function RestoreForm({
  unit,
  head,
  onClose,
}: {
  readonly unit: string;
  readonly head: VersionHead;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(programmeWords);
  const queries = useQueryClient();
  const [id] = useState(newId);
  const restore = useMutation({
    mutationFn: (body: { readonly from: string; readonly reason: string }) =>
      ask("restoreProgramme", { path: { unit }, key: id, body: { id, restores: head.id, ...body } }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <FromDay
      name={said.restoreTitle(head.title)}
      help={said.restoreHelp}
      says={said.restore}
      failed={said.failedRestore}
      change={restore}
      onSend={restore.mutate}
      onClose={onClose}
    />
  );
}
