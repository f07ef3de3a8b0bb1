import { createContext, useContext } from "react";
import type { Recording } from "./what-to-record.ts";

type Open = (recording: Recording) => void;

/** The way to open a form; given by `RecordingProvider`. */
export const RecordingContext = createContext<Open | null>(null);

/** Opens a form for what is to be written. */
export function useRecording(): Open {
  const open = useContext(RecordingContext);
  if (open === null) throw new Error("Used outside RecordingProvider");
  return open;
}
