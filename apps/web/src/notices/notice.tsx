import {
  CheckmarkCircleFillIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
} from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { useOfflineSince } from "../server/online.ts";
import { refusalOf } from "../server/refused.ts";
import { useTime } from "../time/use-time.ts";
import { unsure } from "./catalogue/unsure.ts";
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
  isPage = false,
  children,
}: {
  readonly tone: keyof typeof icons;
  readonly title: string;
  /** True where nothing else is on the page: then the title is the page's heading. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const Icon = icons[tone];
  const Title = isPage ? "h1" : "b";
  return (
    <div className={`notice notice-${tone} card`} role={tone === "wrong" ? "alert" : undefined}>
      <Icon className="i" aria-hidden="true" />
      <div>
        <Title className="notice-title">{title}</Title>
        {children}
      </div>
    </div>
  );
}

/** Says what could not be fetched or written, what is shown instead and from when, and what may be done; never health data. */
export function FailedNotice({
  title,
  error,
  shownSince,
  isPage = false,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly isPage?: boolean;
  /** Epoch ms of what is still on the screen; 0 or absent for nothing. */
  readonly shownSince?: number;
  readonly onRetry?: () => void;
}): ReactNode {
  const { notices } = useWords();
  const time = useTime();
  const { mayBeDone } = useSaid(unsure);
  const { kind, trace, isUnsure } = refusalOf(error);
  const means = isUnsure ? mayBeDone : notices.nothingLost;
  if (kind === "not-found")
    return (
      <Notice tone="plain" title={notices.notFound} isPage={isPage}>
        <p className="sub">{notices.notFoundNext}</p>
      </Notice>
    );
  return (
    <Notice tone={kind === "offline" ? "offline" : "wrong"} title={title} isPage={isPage}>
      <p className="sub">
        {notices.problems[kind]} {shownSince ? notices.knownAt(time.clock(shownSince)) : means}
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
