import { localeOf } from "@helhet/words";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";
import {
  countByGroup,
  type Filter,
  type Group,
  keyOf,
  narrowed,
  noFilter,
  type Scope,
  type Sort,
  sorted,
} from "./lines.ts";

const place = "helhet.worklist-scope";
const scopes = ["mine", "team", "unit"] as const;

/** What the reader chose to see: remembered scope, filter, group and order. */
function useChoices() {
  const [scope, setScope] = useState<Scope>(() => scopes.find((one) => one === localStorage.getItem(place)) ?? "mine");
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [group, setGroup] = useState<Group | null>(null);
  const [sort, setSort] = useState<Sort>("due");
  const chooseScope = (next: Scope): void => {
    localStorage.setItem(place, next);
    setScope(next);
    setFilter(noFilter);
    setGroup(null);
  };
  return { scope, chooseScope, filter, setFilter, group, setGroup, sort, setSort };
}

/** The worklist as chosen: its lines, counts and which of them is selected. */
export function useList() {
  const { at } = useHere();
  const { language } = useLanguage();
  const choices = useChoices();
  const { scope, filter, group, sort } = choices;
  const answer = useQuery(queries.worklist(at?.unit ?? "", scope));
  const all = answer.data?.lines;
  const view = useMemo(() => {
    const fitting = narrowed(all ?? [], filter);
    const compare = new Intl.Collator(localeOf[language]).compare;
    const shown = fitting.filter((line) => group === null || line.group === group);
    return {
      counts: countByGroup(fitting),
      lines: sorted(shown, sort, (line) => line.actTitle[language], compare),
    };
  }, [all, filter, group, sort, language]);
  const [selectedKey, select] = useState<string | null>(null);
  const selected = view.lines.find((line) => keyOf(line) === selectedKey) ?? null;
  return { ...choices, ...view, answer, all: all ?? [], selected, select };
}
