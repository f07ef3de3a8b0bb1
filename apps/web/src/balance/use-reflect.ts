import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Writes something of a reflection, then fetches the unit's balance anew. */
export function useReflect<Input>(write: (input: Input) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["balance"] });
      onDone();
    },
  });
}
