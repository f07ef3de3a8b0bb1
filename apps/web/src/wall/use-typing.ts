import { useCallback, useEffect, useRef, useState } from "react";
import { endedBy, nothingTyped, type Typed, typeKey } from "./key-reader.ts";

/** Letters of a keypad, a keyboard or a badge reader, wherever the focus is; Enter ends a code. */
export function useTyping(isAsking: boolean, onCode: (code: string) => void) {
  const typed = useRef<Typed>(nothingTyped);
  const [count, setCount] = useState(0);
  const keep = useCallback((next: Typed): void => {
    typed.current = next;
    setCount(next.text.length);
  }, []);
  const end = useCallback(
    (at: number, asked: boolean): void => {
      const code = endedBy(typed.current, at, asked);
      keep(nothingTyped);
      if (code !== null) onCode(code);
    },
    [keep, onCode],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins with nothing typed
  useEffect(() => keep(nothingTyped), [isAsking, keep]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isCode = typed.current.text.length > 0;
      if (event.key === "Enter" && isCode) {
        event.preventDefault();
        end(event.timeStamp, isAsking);
      } else if (event.key === "Backspace" && isAsking)
        keep({ ...typed.current, text: typed.current.text.slice(0, -1) });
      else if (event.key.length === 1 && event.key !== " ") keep(typeKey(typed.current, event.key, event.timeStamp));
    };
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  }, [isAsking, end, keep]);
  return {
    count,
    digit: (digit: string) => keep(typeKey(typed.current, digit, performance.now())),
    erase: () => keep({ ...typed.current, text: typed.current.text.slice(0, -1) }),
    enter: () => end(performance.now(), true),
  };
}
