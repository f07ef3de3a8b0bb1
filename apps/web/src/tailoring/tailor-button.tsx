import { PuzzlePieceIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useRecording } from "../record/use-recording.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { ofProgramme } from "./target.ts";

/** Opens the form for something of the unit's own: an item of its week, or a service, by its key in the programme. */
export function TailorButton({
  item,
  title,
  person,
  personName,
}: {
  readonly item: string;
  readonly title: string;
  readonly person: string;
  readonly personName: string;
}): ReactNode {
  const said = useSaid(tailoring);
  const open = useRecording();
  return (
    <Button
      size="small"
      variant="tertiary"
      icon={<PuzzlePieceIcon aria-hidden="true" />}
      aria-label={said.form.tailorOf(title)}
      onClick={() => open({ mode: "tailor", item: ofProgramme(item, title), person, personName })}
    >
      {said.form.tailor}
    </Button>
  );
}
