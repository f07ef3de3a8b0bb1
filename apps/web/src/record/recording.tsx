import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Recording } from "./what-to-record.ts";

type Open = (recording: Recording) => void;
const RecordingContext = createContext<Open | null>(null);

const RecordDrawer = lazy(async () => ({ default: (await import("./record-drawer.tsx")).RecordDrawer }));

/** Opens forms beside the page, never over it: what is read stays in sight while it is written about. */
export function RecordingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [recording, setRecording] = useState<Recording | null>(null);
  const [times, setTimes] = useState(0);
  const opener = useRef<Element | null>(null);
  const open = useCallback<Open>((next) => {
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

/** Opens a form for what is to be written. */
export function useRecording(): Open {
  const open = useContext(RecordingContext);
  if (open === null) throw new Error("Used outside RecordingProvider");
  return open;
}
