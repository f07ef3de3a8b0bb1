import { DownloadIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { addressOf } from "../server/ask.ts";
import type { BalanceAnswer, BalanceWords } from "./balance-words.ts";

/** What is counted, for which reason, in which month. */
export interface Chosen {
  readonly month: string | undefined;
  readonly measure: BalanceAnswer["measure"];
  readonly reason: string;
}

const monthsBack = 12;

/** This month and the twelve before it, `YYYY-MM`, the newest first. */
function monthsUntil(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: monthsBack + 1 }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  });
}

/** The choices, print and download. */
export function Filters({
  unit,
  answer,
  words,
  chosen,
  onChoose,
}: {
  readonly unit: string;
  readonly answer: BalanceAnswer;
  readonly words: BalanceWords;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { filters, measures } = words.said;
  const months = monthsUntil(answer.today);
  return (
    <fieldset className="balance-filters">
      <legend className="unseen">{filters.label}</legend>
      <Select
        size="small"
        label={filters.month}
        value={answer.month}
        onChange={(event) => onChoose({ ...chosen, month: event.target.value })}
      >
        {months.map((month, back) => (
          <option key={month} value={month}>
            {back === 0 ? filters.soFar(words.month(month)) : words.month(month)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={filters.measure}
        value={chosen.measure}
        onChange={(event) => onChoose({ ...chosen, measure: event.target.value as Chosen["measure"], reason: "" })}
      >
        {Object.entries(measures).map(([measure, said]) => (
          <option key={measure} value={measure}>
            {said}
          </option>
        ))}
      </Select>
      {!chosen.measure.endsWith("deadline") && (
        <Select
          size="small"
          label={filters.reason}
          value={chosen.reason}
          onChange={(event) => onChoose({ ...chosen, reason: event.target.value })}
        >
          <option value="">{filters.anyReason}</option>
          {answer.reasons.map(({ reason }) => (
            <option key={reason} value={reason}>
              {words.reason(reason)}
            </option>
          ))}
        </Select>
      )}
      <Button
        size="small"
        variant="tertiary"
        icon={<PrinterSmallIcon aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {filters.print}
      </Button>
      <Button
        as="a"
        size="small"
        variant="tertiary"
        icon={<DownloadIcon aria-hidden="true" />}
        href={addressOf("balanceExport", { path: { unit }, query: { month: answer.month } })}
        download
        title={filters.exportMeans}
      >
        {filters.export}
      </Button>
    </fieldset>
  );
}
