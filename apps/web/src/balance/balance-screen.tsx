import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { type BalanceAnswer, type BalanceWords, type Element, useBalanceWords } from "./balance-words.ts";
import { ByShift } from "./by-shift.tsx";
import { balance } from "./catalogue/balance.ts";
import { DitchList } from "./ditch.tsx";
import { type Chosen, Filters } from "./filters.tsx";
import { Looks } from "./looks.tsx";
import { MonthChart } from "./month-chart.tsx";
import { OwnFigures } from "./own-figures.tsx";
import { Participation } from "./participation.tsx";
import { Reasons } from "./reasons.tsx";
import { Reflections } from "./reflections.tsx";
import { Road } from "./road.tsx";
import "./balance.css";

/** The unit's balance: what is agreed and what is broken against its own history, both ditches, and what the team makes of it. */
export function BalanceScreen(): ReactNode {
  const said = useSaid(balance);
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const [chosen, setChosen] = useState<Chosen>({ month: undefined, measure: "exemption", reason: "" });
  usePageTitle(said.pageTitle);
  const { month, measure, reason } = chosen;
  const { data, error, refetch } = useQuery({
    queryKey: ["balance", unit, chosen],
    queryFn: ({ signal }) =>
      ask("balance", {
        path: { unit },
        query: { measure, ...(month === undefined ? {} : { month }), ...(reason === "" ? {} : { reason }) },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  return (
    <main className="page balance" id="content" tabIndex={-1}>
      {error && <FailedNotice title={said.failed} error={error} onRetry={() => refetch()} />}
      {data === undefined && !error && <Loading says={said.loading} rows={6} />}
      {data && <Shown key={unit} unit={unit} answer={data} chosen={chosen} onChoose={setChosen} />}
    </main>
  );
}

const isOut = ({ now }: Element): boolean => now.verdict === "over" || now.verdict === "under";

/** The first line: what is true, before any figure. */
function headline({ elements }: BalanceAnswer, { said }: BalanceWords): string {
  const out = elements.filter(isOut).length;
  const within = elements.filter(({ now }) => now.verdict === "within").length;
  if (out > 0) return said.headline.out(out, within);
  if (within > 0) return said.headline.within(within);
  return elements.length === 0 ? said.headline.nothing : said.headline.tooFew;
}

function Shown({
  unit,
  answer,
  chosen,
  onChoose,
}: {
  readonly unit: string;
  readonly answer: BalanceAnswer;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const words = useBalanceWords(answer.titles);
  const { isLeader } = useHere();
  const [picked, setPicked] = useState<string | null>(null);
  const { elements, month, measure, monthsBefore } = answer;
  const shown = elements.find(({ element }) => element === picked) ?? elements.find(isOut) ?? elements[0];
  const { said } = words;
  return (
    <>
      <header className="balance-head">
        <div>
          <h1>{headline(answer, words)}</h1>
          <p className="sub">{said.against(said.measures[measure], words.month(month), monthsBefore)}</p>
        </div>
        <Filters unit={unit} answer={answer} words={words} chosen={chosen} onChoose={onChoose} />
      </header>
      <div className="ditches">
        <DitchList ditch="rigid" answer={answer} words={words} />
        <div className="balance-middle">
          <Road answer={answer} words={words} chosen={shown?.element ?? null} onChoose={setPicked} />
          {shown && <MonthChart element={shown} words={words} />}
        </div>
        <DitchList ditch="loose" answer={answer} words={words} />
      </div>
      <div className="balance-cards">
        <Reasons answer={answer} words={words} />
        <ByShift answer={answer} words={words} />
        <Reflections answer={answer} words={words} />
        <OwnFigures answer={answer} words={words} />
      </div>
      <Participation unit={unit} from={answer.yours.from} to={lastShown(answer)} words={words} />
      {isLeader && <Looks unit={unit} words={words} />}
    </>
  );
}

/** The month's last day, or today where it still runs. */
function lastShown({ yours, today }: BalanceAnswer): string {
  return yours.to < today ? yours.to : today;
}
