import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";
import { type Filter, type ListLine, noFilter, responsibleKey, type Scope, type Sort, sorts } from "./lines.ts";
import { titleOfAct, titleOfGuideline } from "./title-of-act.ts";

interface Choice {
  readonly value: string;
  readonly says: string;
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return [...byValue.values()].toSorted((a, b) => a.says.localeCompare(b.says, "nb"));
}

function Pick({
  label,
  all,
  value,
  choices,
  onPick,
}: {
  readonly label: string;
  readonly all: string | null;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
}): ReactNode {
  return (
    <label className="pick">
      <span aria-hidden="true">{label}</span>
      <select aria-label={label} value={value} onChange={(event) => onPick(event.target.value)}>
        {all !== null && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.says}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Mine, the mini-team's or the whole unit's, each with its count. */
export function ScopeList({
  scope,
  counts,
  onScope,
}: {
  readonly scope: Scope;
  readonly counts: Readonly<Record<Scope, number>> | undefined;
  readonly onScope: (scope: Scope) => void;
}): ReactNode {
  const { words } = useLanguage();
  return (
    <ul className="scopes">
      {(["mine", "team", "unit"] as const).map((one) => (
        <li key={one}>
          <button type="button" aria-pressed={one === scope} onClick={() => onScope(one)}>
            <span>{words.worklist.scopes[one]}</span>
            <span className="num">{counts?.[one] ?? ""}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the list is narrowed to, and in which order it stands. */
export function FilterPicks({
  lines,
  filter,
  sort,
  onFilter,
  onSort,
}: {
  readonly lines: readonly ListLine[];
  readonly filter: Filter;
  readonly sort: Sort;
  readonly onFilter: (filter: Filter) => void;
  readonly onSort: (sort: Sort) => void;
}): ReactNode {
  const { words, language } = useLanguage();
  const { worklist } = words;
  const isFiltered = filter.guideline !== "" || filter.act !== "" || filter.responsible !== "";
  const guidelines = lines.map((line) => ({ value: line.guideline, says: titleOfGuideline(line, language, words) }));
  const acts = lines.map((line) => ({ value: line.act, says: titleOfAct(line, language, words) }));
  const people = lines.map((line) => ({
    value: responsibleKey(line),
    says: line.responsible.isYou ? words.responsible.you : (line.responsible.name ?? words.responsible.nobody),
  }));
  return (
    <div className="picks">
      <Pick
        label={worklist.guideline}
        all={worklist.all}
        value={filter.guideline}
        choices={distinct(guidelines)}
        onPick={(guideline) => onFilter({ ...filter, guideline })}
      />
      <Pick
        label={worklist.act}
        all={worklist.everything}
        value={filter.act}
        choices={distinct(acts)}
        onPick={(act) => onFilter({ ...filter, act })}
      />
      <Pick
        label={worklist.responsible}
        all={worklist.all}
        value={filter.responsible}
        choices={distinct(people)}
        onPick={(responsible) => onFilter({ ...filter, responsible })}
      />
      <Pick
        label={worklist.sort}
        all={null}
        value={sort}
        choices={sorts.map((one) => ({ value: one, says: worklist.sorts[one] }))}
        onPick={(value) => onSort(sorts.find((one) => one === value) ?? "due")}
      />
      {isFiltered && (
        <button type="button" className="link clear" onClick={() => onFilter(noFilter)}>
          {worklist.clearFilters}
        </button>
      )}
    </div>
  );
}
