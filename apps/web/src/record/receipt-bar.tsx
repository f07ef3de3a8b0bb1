import { ArrowUndoIcon, CheckmarkIcon } from "@navikt/aksel-icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { refusalOf } from "../server/refused.ts";
import { useOnce } from "../server/use-once.ts";
import { type Receipt, showReceipt, useReceipt } from "./receipts.ts";
import { refresh, takeBack } from "./write.ts";
import "./receipt.css";

function useUndo(receipt: Receipt | null) {
  const { record } = useWords();
  const { at, today } = useHere();
  const { once } = useOnce();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (receipt?.entry == null) return;
      const amends = { entry: receipt.entry, reason: record.undoReason };
      const written = await once([receipt.person, amends], ({ id, authored }) =>
        takeBack({
          person: receipt.person,
          unit: at?.unit ?? "",
          expectedVersion: receipt.version,
          entry: { id, kind: "withdrawal", effective: { date: today }, data: {}, amends, authored },
        }),
      );
      showReceipt({ ...receipt, says: record.undone, entry: null, version: written.version });
      await refresh(queries, receipt.person);
    },
  });
}

/** Says what was just registered and for whom, and offers to undo it for twenty seconds. */
export function ReceiptBar(): ReactNode {
  const { record, notices } = useWords();
  const receipt = useReceipt();
  const undo = useUndo(receipt);
  return (
    <div role="status" className="receipt-place">
      {receipt && (
        <div className="receipt">
          <CheckmarkIcon className="i" aria-hidden="true" />
          <span>{undo.isError ? notices.problems[refusalOf(undo.error).kind] : receipt.says}</span>
          {receipt.entry !== null && (
            <button type="button" disabled={undo.isPending} onClick={() => undo.mutate()}>
              <ArrowUndoIcon className="i" aria-hidden="true" />
              {undo.isPending ? record.undoing : record.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
