import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";

/** A card of the person page from whose head something can be asked for: the form opens above what the card holds. */
export function AskingCard({
  title,
  ask,
  none,
  isNow,
  form,
  children,
}: {
  readonly title: string;
  readonly ask: string;
  /** Said where there is nothing to show; null where there is. */
  readonly none: string | null;
  /** Nothing is asked for in the past. */
  readonly isNow: boolean;
  readonly form: (onDone: () => void) => ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{title}</h2>
        {isNow && !isAsking && (
          <Button
            className="push"
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {ask}
          </Button>
        )}
      </div>
      {isAsking && form(() => setAsking(false))}
      {none !== null && !isAsking && <p className="sub">{none}</p>}
      {children}
    </section>
  );
}
