import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useOnce } from "../server/use-once.ts";
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
  const { askOnce } = useOnce();
  const restore = useMutation({
    mutationFn: (body: { readonly from: string; readonly reason: string }) =>
      askOnce("restoreProgramme", ({ id }) => ({ path: { unit }, body: { id, restores: head.id, ...body } })),
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
