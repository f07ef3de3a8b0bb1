import { useEffect, useRef, useSyncExternalStore } from "react";

const place = "helhet.single-keys";
const listeners = new Set<() => void>();
const areOn = (): boolean => localStorage.getItem(place) !== "off";

/** Single-letter keys can be turned off, for those who speak to their machine (WCAG 2.1.4). */
export function useSingleKeysOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areOn);
  const turn = (next: boolean): void => {
    localStorage.setItem(place, next ? "on" : "off");
    for (const listener of listeners) listener();
  };
  return [on, turn];
}

const named = new Set(["Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Home", "End"]);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

/** Calls the function named for a key pressed anywhere on the page, unless somebody is typing. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!named.has(event.key) && !areOn()) return;
      latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
