import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Notes something of who knows what; after it the page is asked for anew. */
export function useNote<Input>(note: (input: Input) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: note,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["competence"] });
      onDone();
    },
  });
}
