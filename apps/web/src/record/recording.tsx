import type { ShownItem } from "@helhet/contract";
import type { Entry, Kind } from "@helhet/course";
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

/** What somebody asked to write: from a line, from the person's page, or about an entry that stands. */
export type Recording = {
  readonly person: string;
  readonly personName: string;
} & (
  | {
      readonly mode: "new";
      /** Absent: the reader picks. */
      readonly kind?: Kind;
      readonly preset?: Readonly<Record<string, unknown>>;
      readonly title?: string;
    }
  | { readonly mode: "act"; readonly act: string; readonly item: ShownItem }
  | { readonly mode: "tailor"; readonly item: ShownItem }
  | { readonly mode: "amend" | "withdraw"; readonly entry: Entry }
);

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
