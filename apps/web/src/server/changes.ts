import { useCallback, useEffect, useMemo, useRef, useState } from "react";

type Change = { readonly person: string; readonly version: number };
type Listener = (change: Change) => void;

const seen = new Map<string, number>();
const listeners = new Set<Listener>();
let stream: EventSource | null = null;

/** Remembers the version this screen already shows or wrote itself, so that it is not announced as news. */
export function rememberVersion(person: string, version: number): void {
  seen.set(person, Math.max(version, seen.get(person) ?? 0));
}

function open(): void {
  stream ??= new EventSource("/api/changes");
  stream.addEventListener("change", (event) => {
    const change = JSON.parse((event as MessageEvent<string>).data) as Change;
    if (change.version <= (seen.get(change.person) ?? 0)) return;
    seen.set(change.person, change.version);
    for (const listener of listeners) listener(change);
  });
}

function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (stream === null) open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.close();
    stream = null;
  };
}

/** How many changes by others have come since they were last shown; `person` narrows it to one course. */
export function useNews(person?: string): { readonly count: number; readonly show: () => void } {
  const [count, setCount] = useState(0);
  useEffect(
    () => listen((change) => (person === undefined || change.person === person) && setCount((before) => before + 1)),
    [person],
  );
  const show = useCallback(() => setCount(0), []);
  return useMemo(() => ({ count, show }), [count, show]);
}

/** Calls for every change of a course that this screen neither shows nor wrote itself. */
export function useChanges(onChange: (change: Change) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => listen((change) => latest.current(change)), []);
}
