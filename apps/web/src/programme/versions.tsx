import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import type { AnswerOf } from "../server/addresses.ts";
import { useTime } from "../time/use-time.ts";
import { Card } from "./card.tsx";
import { programmeWords } from "./catalogue/programme.ts";
import type { VersionHead } from "./queries.ts";
import { RestoreForm } from "./restore-form.tsx";

/** All that the unit has published, the last first: when it held, by whom and why; the leader may restore one. */
export function Versions({
  unit,
  page,
  mayRestore,
}: {
  readonly unit: string;
  readonly page: AnswerOf<"programmePage">;
  readonly mayRestore: boolean;
}): ReactNode {
  const said = useSaid(programmeWords);
  if (page.versions.length === 0) return null;
  return (
    <Card title={said.versions}>
      <ul className="versions">
        {page.versions.map((one) => (
          <Version key={one.id} unit={unit} head={one} isNow={one.id === page.current?.id} mayRestore={mayRestore} />
        ))}
      </ul>
    </Card>
  );
}

function Version({
  unit,
  head,
  isNow,
  mayRestore,
}: {
  readonly unit: string;
  readonly head: VersionHead;
  readonly isNow: boolean;
  readonly mayRestore: boolean;
}): ReactNode {
  const said = useSaid(programmeWords);
  const time = useTime();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="version">
      <div className="version-line">
        <div>
          <b>{head.title}</b> {isNow && <span className="status">{said.nowInForce}</span>}
          <p className="small-text">{useHeld(head)}</p>
          <p className="small-text sub">
            {said.publishedBy(time.event(head.publishedAt), head.byName)}
            {head.restores !== null && ` · ${said.restored}`} · {head.reason}
          </p>
        </div>
        <div className="row">
          <Link
            className="link tap"
            href={`/unit/programme/versions/${head.id}`}
            aria-label={said.seeVersion(head.title, time.bare(head.from))}
          >
            {said.see}
          </Link>
          {mayRestore && !isNow && (
            <Button
              size="small"
              variant="secondary"
              aria-expanded={isOpen}
              aria-label={said.restoreTitle(head.title)}
              onClick={() => setOpen(!isOpen)}
            >
              {said.restore}
            </Button>
          )}
        </div>
      </div>
      {isOpen && <RestoreForm unit={unit} head={head} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** When a publication holds or held, in words. */
export function useHeld({ holds }: Pick<VersionHead, "holds">): string {
  const said = useSaid(programmeWords);
  const time = useTime();
  if (holds === null) return said.neverHeld;
  const { from, to } = holds;
  if (to === null) return said.holdsFrom(time.bare(from));
  return (to < time.today ? said.heldFromTo : said.willHold)(time.bare(from), time.bare(to));
}
