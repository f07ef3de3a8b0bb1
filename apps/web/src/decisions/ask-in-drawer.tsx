import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import type { KnownOfPerson } from "../record/use-known.ts";
import { tailoringFrameOf } from "../tailoring/queries.ts";
import { AskForm } from "./ask-form.tsx";

/** Asks for a decision where entries are written: about what cannot be decided by the one who wants it, or about anything. */
export function AskInDrawer({
  element,
  decider,
  known,
  onTyped,
  ...rest
}: {
  readonly person: string;
  readonly personName: string;
  readonly element: string | null;
  readonly decider: string;
  readonly known: KnownOfPerson;
  readonly onTyped: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const { at } = useHere();
  const { data } = useQuery(tailoringFrameOf(at?.unit ?? ""));
  const own = data?.offers.find((one) => one.element === element)?.title;
  const title = own ?? known.choicesOf({ is: "element" }).find(({ value }) => value === element)?.says;
  const about = element === null || title === undefined ? null : { element, title };
  return (
    <div onInput={onTyped}>
      <AskForm {...rest} about={about} suggested={decider} />
    </div>
  );
}
