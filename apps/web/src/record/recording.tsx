import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { RecordingContext } from "./use-recording.ts";
import type { Recording } from "./what-to-record.ts";

const RecordDrawer = lazy(async () => ({ default: (await import("./record-drawer.tsx")).RecordDrawer }));

/** Opens forms beside the page, never over it: what is read stays in sight while it is written about. */
export function RecordingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [recording, setRecording] = useState<Recording | null>(null);
  const [times, setTimes] = useState(0);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: Recording) => {
    opener.current = document.activeElement;
    setRecording(next);
    setTimes((before) => before + 1);
  }, []);
  const close = useCallback(() => {
    setRecording(null);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  }, []);
  const drawer = useMemo(
    () => recording && <RecordDrawer key={times} recording={recording} onClose={close} />,
    [recording, times, close],
  );
  return (
    <RecordingContext value={open}>
      {children}
      <Suspense fallback={null}>{drawer}</Suspense>
    </RecordingContext>
  );
}
