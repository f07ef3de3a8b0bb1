import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Changes something of sessions, then fetches anew what shows them. */
export function useSessionChange<Input, Done>(change: (input: Input) => Promise<Done>, onDone?: (done: Done) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (done) => {
      await Promise.all(
        ["persons", "person", "board", "worklist"].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
      onDone?.(done);
    },
  });
}
