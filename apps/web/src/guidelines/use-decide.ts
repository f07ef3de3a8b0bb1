import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Makes a decision of the unit; after it everything it concerns is asked for anew. */
export function useDecide<Input>(decide: (input: Input) => Promise<{ readonly followedAgain: number }>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: decide, onSuccess: () => queries.invalidateQueries() });
}
