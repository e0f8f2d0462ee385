/** What is asked of a service so that it is done once, however often it is asked. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { v7 } from "uuid";

import { isPassing, Refused } from "@/api/problem";

interface Asked {
  readonly text: string;
  readonly key: string;
}

/** The key for a request: the one it had, as long as it is the same and nobody answered it. */
export function keyFor(input: unknown, before: Asked | null, fresh: () => string = v7): Asked {
  const text = JSON.stringify(input) ?? "";
  return before?.text === text ? before : { text, key: fresh() };
}

/** Whether another try is another act: it was done, or refused for good. */
export function isAnswered(error: Error | null): boolean {
  return error === null || (error instanceof Refused && !isPassing(error));
}

/** A command of a service; what is shown of that service is fetched anew when it is done. */
export function useCommand<Input, Answer>(
  service: string,
  act: (input: Input, key: string) => Promise<Answer>,
  done?: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const asked = useRef<Asked | null>(null);
  return useMutation({
    mutationFn: (input: Input) => {
      asked.current = keyFor(input, asked.current);
      return act(input, asked.current.key);
    },
    onSettled: (_, error) => {
      if (isAnswered(error)) asked.current = null;
    },
    onSuccess: (answer) => {
      done?.(answer);
      return queries.invalidateQueries({ queryKey: [service] });
    },
  });
}
