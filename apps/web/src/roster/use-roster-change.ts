import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Changes something of the roster, then fetches it, its alarms and the worklist anew, also where it was refused. */
export function useRosterChange<Input, Answer>(
  change: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void,
) {
  const queries = useQueryClient();
  const fetchAnew = () =>
    Promise.all(["roster", "alarms", "worklist"].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer, input) => {
      await fetchAnew();
      onDone?.(answer, input);
    },
    onError: () => void fetchAnew(),
  });
}
