import type { ShownStanding } from "@helhet/contract";
import { useQueries, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";
import { FoldedItems } from "./folded-items.tsx";
import { ItemRow } from "./item-row.tsx";
import type { Shown } from "./shown-person.ts";
import { countsOf, type GuidelineGroup, groupsOf } from "./standing-groups.ts";

type Text = { readonly nb: string; readonly da: string; readonly en: string };

/** Titles of guidelines, and of the phases the person is in. */
function useTitles(groups: readonly GuidelineGroup[]) {
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const list = useQuery({ ...queries.guidelines(unit), staleTime: Number.POSITIVE_INFINITY });
  const wanted = groups.filter(({ phases }) => phases.length > 0);
  const whole = useQueries({
    queries: wanted.map(({ id, edition }) => ({
      ...queries.guideline(unit, id, edition),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const titleOf = (group: GuidelineGroup): Text | undefined =>
    list.data?.guidelines.find(({ id, edition }) => id === group.id && edition === group.edition)?.title;
  const phasesOf = (group: GuidelineGroup): readonly Text[] => {
    const guideline = whole[wanted.indexOf(group)]?.data?.guideline;
    return (guideline?.phases ?? []).filter(({ id }) => group.phases.includes(id)).map(({ title }) => title);
  };
  return { titleOf, phasesOf };
}

function Group({
  group,
  title,
  phases,
  shown,
  openKey,
  onToggle,
  showsNotApplicable,
}: {
  readonly group: GuidelineGroup;
  readonly title: string;
  readonly phases: readonly string[];
  readonly shown: Shown;
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
  readonly showsNotApplicable: boolean;
}): ReactNode {
  const { words } = useLanguage();
  const folded = { shown, openKey, onToggle };
  return (
    <section aria-label={title}>
      <h3 className="guideline-band">
        <span>
          <b>{title}</b>
          {phases.length > 0 && <span className="phase"> · {phases.join(", ")}</span>}
        </span>
        <span className="edition">{words.person.edition(group.edition)}</span>
      </h3>
      <ul>
        {group.rows.map((item) => (
          <ItemRow
            key={item.key}
            item={item}
            shown={shown}
            isOpen={item.key === openKey}
            onToggle={() => onToggle(item.key)}
          />
        ))}
        <FoldedItems state="open" items={group.undated} {...folded} />
        <FoldedItems state="met" items={group.inOrder} {...folded} />
        {showsNotApplicable && <FoldedItems state="not-applicable" items={group.notApplicable} {...folded} />}
      </ul>
    </section>
  );
}

/** What applies now, guideline by guideline: what needs a person on its own row, the rest quiet. */
export function StandingCard({
  standing,
  shown,
  openFirst,
}: {
  readonly standing: ShownStanding;
  readonly shown: Shown;
  /** The item to show opened: where the reader came from. */
  readonly openFirst: string | null;
}): ReactNode {
  const { words, language } = useLanguage();
  const ownGuidelines: Readonly<Record<string, string>> = words.ownGuidelines;
  const groups = groupsOf(standing);
  const { titleOf, phasesOf } = useTitles(groups);
  const asked = standing.lines.find(({ key }) => key === openFirst)?.governing ?? openFirst;
  const [openKey, setOpenKey] = useState<string | null>(
    asked ??
      groups.flatMap(({ rows }) => rows).find(({ state }) => state === "overdue" || state === "due-soon")?.key ??
      null,
  );
  const [showsNotApplicable, setShows] = useState(false);
  // A heading with nothing under it would only tell that the guideline is there.
  const inSight = groups.filter(
    ({ rows, undated, inOrder }) => showsNotApplicable || rows.length + undated.length + inOrder.length > 0,
  );
  const counts = countsOf(standing);
  const title = shown.knownAt === null ? words.person.applies : words.person.applied;
  const toggle = (key: string): void => setOpenKey((before) => (before === key ? null : key));
  return (
    <section className="card standing" aria-label={title}>
      <div className="standing-head">
        <h2>{title}</h2>
        <p className="small-text sub">
          {words.person.needs(counts.needs)} · {words.person.tailoredCount(counts.tailored)} ·{" "}
          {words.person.metCount(counts.inOrder)}
          {counts.notApplicable > 0 && (
            <>
              {" · "}
              <button
                type="button"
                className="link"
                aria-expanded={showsNotApplicable}
                onClick={() => setShows(!showsNotApplicable)}
              >
                {words.person.notApplicableCount(counts.notApplicable)}
              </button>
            </>
          )}
        </p>
      </div>
      {inSight.length === 0 && <p className="standing-empty sub">{words.person.nothingApplies}</p>}
      {inSight.map((group) => (
        <Group
          key={`${group.id}@${group.edition}`}
          group={group}
          title={titleOf(group)?.[language] ?? ownGuidelines[group.id] ?? group.id}
          phases={phasesOf(group).map((text) => text[language])}
          shown={shown}
          openKey={openKey}
          onToggle={toggle}
          showsNotApplicable={showsNotApplicable}
        />
      ))}
      {standing.hasHidden && <p className="standing-empty small-text sub">{words.person.hidden}</p>}
    </section>
  );
}
