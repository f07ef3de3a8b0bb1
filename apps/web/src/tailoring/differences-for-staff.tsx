import type { DifferencesPage, ShownAgreement } from "@helhet/contract";
import type { ReactNode } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { ConflictList } from "./conflict-list.tsx";
import { sayLimits, useSayStandard } from "./say-limits.ts";
import { isToReview, sorted } from "./sorted.ts";
import { titleOf } from "./target.ts";

type Column = "what" | "standard" | "tailored" | "why" | "who" | "agreed" | "until" | "review";

/** A table on paper and on wide screens; on narrow ones each row stands for itself, with its column's name before each word. */
function Table({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Partial<Record<Column, ReactNode>>> }[];
}): ReactNode {
  const { page } = useSaid(tailoring);
  return (
    <table className="differences-table card">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {page.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map((column) =>
              column === "what" ? (
                <th key={column} scope="row">
                  {cells[column]}
                </th>
              ) : (
                <td key={column} data-column={page.columns[column].replace("?", "")}>
                  {cells[column]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useCells(
  names: DifferencesPage["names"],
): (one: ShownAgreement) => Readonly<Partial<Record<Column, ReactNode>>> {
  const { language } = useLanguage();
  const sayStandard = useSayStandard();
  const kindWords = useKindWords();
  const { card, kinds, page } = useSaid(tailoring);
  const time = useTime();
  return (one) => {
    const standard = sayStandard(one);
    const unit = one.unit === null ? undefined : names[one.unit];
    const isLate = isToReview(one, time.today) && one.reviewOn !== time.today;
    const review = one.reviewOn === null ? card.undated : time.bare(one.reviewOn);
    return {
      what: titleOf(one, language),
      standard: standard === "" ? (one.form === "addition" ? page.notAsked : page.asForAll) : standard,
      tailored: (
        <>
          <b>{kinds[one.form]}</b>
          {one.isVoid && <span className="agreement-late"> {card.void}</span>}
          {one.everyDays !== null && <span className="cell-line">{card.every(one.everyDays)}</span>}
          {one.instead !== null && (
            <span className="cell-line">
              {one.form === "addition" ? card.because(one.title[language]) : card.instead(one.instead)}
            </span>
          )}
        </>
      ),
      why: (
        <>
          {kindWords.choice(one.form, "reason", one.reason) ?? one.reason}
          <span className="cell-line">{one.words}</span>
        </>
      ),
      who: [names[one.decidedBy], unit].filter(Boolean).join(", "),
      agreed: (
        <>
          {kindWords.choice(one.form, "agreed", one.agreed)}
          {one.personsWords !== null && <span className="cell-line own-words">{one.personsWords}</span>}
        </>
      ),
      until: (
        <span className="cell-day">
          {one.status === "to-come" && <span className="cell-line">{card.from(time.bare(one.from))}</span>}
          {one.until === null ? page.open : time.bare(one.until)}
        </span>
      ),
      review: isLate ? (
        <span className="agreement-late">{card.overdue(review)}</span>
      ) : (
        <span className="cell-day">{review}</span>
      ),
    };
  };
}

/** The page in the words of staff: the unit's layers first, then what is agreed for the person alone. */
export function DifferencesForStaff({ page }: { readonly page: DifferencesPage }): ReactNode {
  const { words, language } = useLanguage();
  const { page: said } = useSaid(tailoring);
  const time = useTime();
  const cells = useCells(page.names);
  const { toReview, now, toCome } = sorted(page.agreements, time.today);
  const live = [...toReview, ...now, ...toCome];
  const held = toReview.length + now.length;
  return (
    <>
      <p className="lead">
        {live.length + page.layers.length === 0 ? said.lead.none : said.lead.some(held, page.layers.length)}
      </p>
      <ConflictList conflicts={page.conflicts} />
      {live.length > 0 && (
        <Table
          caption={said.own}
          columns={["what", "standard", "tailored", "why", "who", "agreed", "until", "review"]}
          rows={live.map((one) => ({ key: one.entry, cells: cells(one) }))}
        />
      )}
      {page.layers.length > 0 && (
        <Table
          caption={said.unit}
          columns={["what", "standard", "tailored", "why", "who", "until"]}
          rows={page.layers.map((one) => ({
            key: `${one.level} ${one.guideline} ${one.element} ${one.change} ${one.from}`,
            cells: {
              what: one.title[language],
              standard:
                sayLimits(one.standard, words, said.unitSets) ||
                (one.change === "added" ? said.notAsked : said.asForAll),
              tailored: (
                <>
                  <b>{said.layerChange[one.change]}</b>
                  {one.tailored.length > 0 && (
                    <span className="cell-line">{sayLimits(one.tailored, words, said.unitSets)}</span>
                  )}
                </>
              ),
              why: one.why[language],
              who: one.author,
              until: one.until === null ? said.open : time.bare(one.until),
            },
          }))}
        />
      )}
      {page.hasHidden && <p className="sub hidden-gap">{said.hidden}</p>}
    </>
  );
}
