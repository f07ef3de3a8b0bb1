import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Changes something of the unit, then fetches its members and roster anew. */
export function useChange<Input>(change: (input: Input) => Promise<unknown>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["members"] }),
        queries.invalidateQueries({ queryKey: ["roster"] }),
        queries.invalidateQueries({ queryKey: ["alarms"] }),
        queries.invalidateQueries({ queryKey: ["worklist"] }),
      ]);
      onDone?.();
    },
  });
}
