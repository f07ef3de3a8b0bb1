import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useWords } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";

/** A part of the unit: its heading, the form that those who may can open, and what is read. */
export function UnitCard({
  title,
  add,
  form,
  query,
  children,
}: {
  readonly title: string;
  /** What the button says that opens the form. */
  readonly add: string;
  /** The form, given the way to close it; null for those who may only read. */
  readonly form: ((close: () => void) => ReactNode) | null;
  readonly query: { readonly data: unknown; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: ReactNode;
}): ReactNode {
  const { unit } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card unit-card">
      <div className="unit-head">
        <h2>{title}</h2>
        {form !== null && (
          <Button
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden="true" />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {add}
          </Button>
        )}
      </div>
      {isOpen && form?.(() => setOpen(false))}
      {query.error !== null && <FailedNotice title={unit.failed} error={query.error} onRetry={() => query.refetch()} />}
      {query.data === undefined && query.error === null && <Loading says={unit.loading} />}
      {children}
    </section>
  );
}
