import { FilterIcon, PersonGroupIcon } from "@navikt/aksel-icons";
import { type ReactNode, useRef, useState } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useIsWide } from "../frame/use-media.ts";
import { KeyList } from "../keyboard/key-list.tsx";
import { useWords } from "../language/words.tsx";
import { FailedNotice, Loading, OfflineNotice } from "../notices/notice.tsx";
import { useNews } from "../server/changes.ts";
import { useTime } from "../time/use-time.ts";
import { EmptyList } from "./empty-list.tsx";
import { FilterPicks, ScopeList } from "./filter-panel.tsx";
import { GroupChips } from "./group-chips.tsx";
import { KeyHints } from "./key-hints.tsx";
import { LineGroups } from "./line-groups.tsx";
import { useList } from "./use-list.ts";
import { useListKeys } from "./use-list-keys.ts";
import { WhyPanel } from "./why-panel.tsx";
import "./worklist.css";

type List = ReturnType<typeof useList>;

function Headline({ list }: { readonly list: List }): ReactNode {
  const { worklist } = useWords();
  const { now } = useHere();
  const time = useTime();
  const { data } = list.answer;
  if (data === undefined) return <h1 className="unseen">{worklist.loading}</h1>;
  return (
    <div>
      <h1>{worklist.headline(data.groups.overdue, data.groups.today)}</h1>
      <p className="sub lead">
        {worklist.lead(time.whole(new Date(now()).toISOString()), data.lines.length, data.persons, list.scope)}
        {data.more && ` · ${worklist.more}`}
        {data.staleSince !== null && ` · ${worklist.stale(time.moment(data.staleSince))}`}
      </p>
    </div>
  );
}

/** Below three columns, scope and filters fold behind two buttons. */
function FoldedChoices({ list, children }: { readonly list: List; readonly children: ReactNode }): ReactNode {
  const { worklist } = useWords();
  const [isOpen, setOpen] = useState(false);
  const on = Object.values(list.filter).filter((value) => value !== "").length;
  return (
    <>
      <div className="fold-buttons">
        <label className="fold">
          <PersonGroupIcon className="i" aria-hidden="true" />
          <select
            aria-label={worklist.who}
            value={list.scope}
            onChange={(event) => list.chooseScope(event.target.value as List["scope"])}
          >
            {(["mine", "team", "unit"] as const).map((scope) => (
              <option key={scope} value={scope}>
                {`${worklist.scopes[scope]} ${list.answer.data?.counts[scope] ?? ""}`}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <FilterIcon className="i" aria-hidden="true" />
          {on === 0 ? worklist.filters : worklist.filtersOn(on)}
        </button>
      </div>
      {isOpen && <div className="folded-picks card">{children}</div>}
    </>
  );
}

function News({ list }: { readonly list: List }): ReactNode {
  const { worklist } = useWords();
  const news = useNews();
  return (
    <div role="status" className="news-place">
      {news.count > 0 && (
        <button
          type="button"
          className="news"
          onClick={() => {
            news.show();
            void list.answer.refetch();
          }}
        >
          {worklist.news(news.count)}, <b>{worklist.showNews}</b>
        </button>
      )}
    </div>
  );
}

/** The first thing a tired nurse sees: what is over its deadline, what is due, and why. */
export function WorklistScreen(): ReactNode {
  const { worklist } = useWords();
  const isWide = useIsWide();
  const list = useList();
  const [isWhyOpen, setWhyOpen] = useState(isWide);
  const [showsKeys, setShowsKeys] = useState(false);
  usePageTitle(worklist.title);
  const panel = useRef<HTMLElement>(null);
  const rows = useListKeys({ list, isWhyOpen, setWhyOpen, panel, onHelp: () => setShowsKeys(true) });
  const { data, error, isPending, isPlaceholderData, dataUpdatedAt, refetch } = list.answer;
  const picks = (
    <FilterPicks
      lines={list.all}
      filter={list.filter}
      sort={list.sort}
      onFilter={list.setFilter}
      onSort={list.setSort}
    />
  );
  const selected = list.selected ?? (isWide ? (list.lines[0] ?? null) : null);
  const showsPanel = isWide && isWhyOpen && selected !== null;
  return (
    <div className={showsPanel ? "worklist has-panel" : "worklist"}>
      {isWide && (
        <aside className="worklist-aside" aria-label={worklist.aside}>
          <h2 className="over">{worklist.who}</h2>
          <ScopeList scope={list.scope} counts={data?.counts} onScope={list.chooseScope} />
          <h2 className="over">{worklist.narrow}</h2>
          {picks}
          <KeyHints onAll={() => setShowsKeys(true)} />
        </aside>
      )}
      <main id="content" tabIndex={-1} aria-busy={isPlaceholderData}>
        <div className="worklist-head">
          <Headline list={list} />
          {!isWide && <FoldedChoices list={list}>{picks}</FoldedChoices>}
        </div>
        <OfflineNotice />
        {error !== null && (
          <FailedNotice title={worklist.failed} error={error} shownSince={dataUpdatedAt} onRetry={() => refetch()} />
        )}
        {isPending && error === null && <Loading says={worklist.loading} rows={6} />}
        {data !== undefined && (
          <>
            <GroupChips counts={list.counts} shown={list.group} onShow={list.setGroup} />
            <News list={list} />
            {list.lines.length === 0 ? (
              <EmptyList list={list} />
            ) : (
              <LineGroups
                list={list}
                selected={selected}
                rows={rows}
                isWide={isWide}
                isWhyOpen={isWhyOpen}
                setWhyOpen={setWhyOpen}
              />
            )}
          </>
        )}
      </main>
      {showsPanel && <WhyPanel panel={panel} line={selected} onClose={() => setWhyOpen(false)} />}
      {showsKeys && <KeyList onClose={() => setShowsKeys(false)} />}
    </div>
  );
}
