import {
  CheckmarkCircleFillIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
} from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../language/words.tsx";
import { useOfflineSince } from "../server/online.ts";
import { refusalOf } from "../server/refused.ts";
import { useTime } from "../time/use-time.ts";
import "./notices.css";

const icons = {
  fine: CheckmarkCircleFillIcon,
  plain: InformationSquareIcon,
  wrong: ExclamationmarkTriangleIcon,
  offline: CloudSlashIcon,
};

/** What is true, and what comes next: the shape of every empty, wrong and offline state. */
export function Notice({
  tone,
  title,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
}): ReactNode {
  const Icon = icons[tone];
  return (
    <div className={`notice notice-${tone} card`} role={tone === "wrong" ? "alert" : undefined}>
      <Icon className="i" aria-hidden="true" />
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}

/** Says what could not be fetched, what is shown instead and from when; never health data. */
export function FailedNotice({
  title,
  error,
  shownSince,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  /** Epoch ms of what is still on the screen; 0 or absent for nothing. */
  readonly shownSince?: number;
  readonly onRetry?: () => void;
}): ReactNode {
  const { notices } = useWords();
  const time = useTime();
  const { kind, trace } = refusalOf(error);
  if (kind === "not-found")
    return (
      <Notice tone="plain" title={notices.notFound}>
        <p className="sub">{notices.notFoundNext}</p>
      </Notice>
    );
  return (
    <Notice tone={kind === "offline" ? "offline" : "wrong"} title={title}>
      <p className="sub">
        {notices.problems[kind]} {shownSince ? notices.knownAt(time.clock(shownSince)) : notices.nothingLost}
      </p>
      <p className="row">
        {onRetry && (
          <Button size="small" variant="secondary" onClick={onRetry}>
            {notices.retry}
          </Button>
        )}
        {trace && <span className="small-text sub">{notices.trace(trace)}</span>}
      </p>
    </Notice>
  );
}

/** Grey, not red: without network nothing is lost. */
export function OfflineNotice(): ReactNode {
  const { notices } = useWords();
  const since = useOfflineSince();
  const time = useTime();
  if (since === null) return null;
  return (
    <Notice tone="offline" title={notices.offlineSince(time.clock(since))}>
      <p className="sub">{notices.offlineMeans}</p>
    </Notice>
  );
}

/** Nothing for 400 ms, then grey lines in the shape of the rows. */
export function Loading({ says, rows = 3 }: { readonly says: string; readonly rows?: number }): ReactNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" aria-busy="true">
      {isSlow && (
        <div className="card">
          <p className="sub">{says}</p>
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity
            <div key={row} className="grey-row" aria-hidden="true">
              <i />
              <i />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
