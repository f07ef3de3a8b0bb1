import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading, Notice } from "../notices/notice.tsx";
import { queries } from "../server/queries.ts";
import { Why } from "../why/why.tsx";
import type { ListLine } from "./lines.ts";
import { titleOfAct } from "./title-of-act.ts";

/** The whole why of a line: the governing demand of the person's standing, fetched through the gate. */
export function LineWhy({
  line,
  layout,
}: {
  readonly line: ListLine;
  readonly layout: "stacked" | "beside";
}): ReactNode {
  const { words, language } = useLanguage();
  const { why } = words;
  const { data, error, refetch } = useQuery(queries.standing(line.person, null));
  if (error !== null && data === undefined)
    return <FailedNotice title={why.failed} error={error} onRetry={() => refetch()} />;
  if (data === undefined) return <Loading says={why.loading} />;
  const found = data.lines.find(({ key }) => key === line.key);
  const governing = data.items.find(({ key }) => key === (found?.governing ?? line.key));
  if (governing === undefined) return <Notice tone="plain" title={why.gone} />;
  const others = data.items.filter(({ key }) => key !== governing.key && found?.items.includes(key));
  return (
    <Why
      item={governing}
      others={others}
      person={line.person}
      personName={line.personName}
      title={titleOfAct(line, language, words)}
      layout={layout}
    />
  );
}
