import type { ShownItem } from "@helhet/contract";
import { PauseIcon, PlayIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useRecording } from "../record/use-recording.ts";
import { queries } from "../server/queries.ts";

const texts = {
  stop: { nb: "Stans fristen", da: "Sæt fristen i bero", en: "Pause the deadline" },
  resume: { nb: "La fristen løpe igjen", da: "Lad fristen løbe igen", en: "Let the deadline run again" },
} as const;

const runs: ReadonlySet<ShownItem["state"]> = new Set(["open", "due-soon"]);

/** The entry that stopped the item's clock last; null while it runs. */
function stoppedBy({ state, reasons }: ShownItem): string | null {
  if (state !== "stopped") return null;
  const last = reasons.happened.findLast(({ code }) => code === "clock-stopped" || code === "clock-resumed");
  return last?.code === "clock-stopped" ? last.entry : null;
}

/** For which reasons the guideline lets this clock stand still; null: for any. None while it is not known. */
function useStops({ guideline, edition, element }: ShownItem): readonly string[] | null {
  const { at } = useHere();
  const { data } = useQuery({
    ...queries.guideline(at?.unit ?? "", guideline, edition),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = data?.guideline.elements.find(({ id }) => id === element);
  return found === undefined ? [] : found.stops;
}

/** From an item with a date: let its time stand still for a reason that its guideline knows, and let it run again. */
export function StopClock({
  item,
  person,
  personName,
}: {
  readonly item: ShownItem;
  readonly person: string;
  readonly personName: string;
}): ReactNode {
  const said = useSaid(texts);
  const open = useRecording();
  const stops = useStops(item);
  const stop = stoppedBy(item);
  const write = (kind: "clock-stopped" | "clock-resumed", preset: Readonly<Record<string, unknown>>, hidden: string) =>
    open({ mode: "new", kind, preset, hides: [hidden], person, personName });
  if (stop !== null)
    return (
      <p className="row why-actions">
        <Button
          size="small"
          variant="secondary"
          icon={<PlayIcon aria-hidden="true" />}
          onClick={() => write("clock-resumed", { stopEntry: stop }, "stop")}
        >
          {said.resume}
        </Button>
      </p>
    );
  if (!runs.has(item.state) || item.dueAt === null || stops?.length === 0) return null;
  const only = stops?.length === 1 ? { reason: stops[0] } : {};
  return (
    <p className="row why-actions">
      <Button
        size="small"
        variant="tertiary"
        icon={<PauseIcon aria-hidden="true" />}
        onClick={() => write("clock-stopped", { items: [item.key], ...only }, "items")}
      >
        {said.stop}
      </Button>
    </p>
  );
}
