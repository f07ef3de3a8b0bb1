import { type Entry, entriesInEffect } from "@helhet/course";
import { sayBriefly } from "@helhet/words";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useHere } from "../frame/here.ts";
import { useSayer } from "../kinds/use-sayer.ts";
import { sayWhen } from "../kinds/when.ts";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";
import type { FieldSource } from "./field-sources.ts";

/** A value that a field may take, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly says: string;
}

const none: readonly Entry[] = [];

function idIn(entry: Entry, field: string): string | undefined {
  const value: unknown = (entry.data as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : undefined;
}

/** Everything a form about one person must know: names to choose from, earlier entries, and the version that was read. */
export function useKnown(person: string) {
  const { words, language } = useLanguage();
  const { me, at, units } = useHere();
  const unit = at?.unit ?? "";
  const course = useQuery(queries.course(person, null));
  const head = useQuery(queries.person(person, null));
  const standing = useQuery(queries.standing(person, null));
  const acts = useQuery(queries.acts());
  const members = useQuery(queries.members(unit));
  const names = course.data?.names ?? {};
  const sayer = useSayer(course.data);
  const entries = course.data?.entries ?? none;

  const inEffect = useMemo(() => entriesInEffect(entries).toReversed(), [entries]);
  const earlierOf = (source: FieldSource): readonly Choice[] => {
    if (source.is !== "earlier") return [];
    const found = inEffect.filter(({ kind }) => source.kinds.includes(kind));
    return found.flatMap((entry) => {
      const value = idIn(entry, source.field);
      const brief = sayBriefly(entry, sayer);
      const says = `${sayer.words.kind(entry.kind)} ${sayWhen(entry.effective, sayer.time, words)}${brief && `: ${brief}`}`;
      return value === undefined ? [] : [{ value, says }];
    });
  };
  const choicesOf = (source: FieldSource): readonly Choice[] => {
    const you = { value: me.practitioner, says: `${me.name} (${words.person.you})` };
    const colleagues = [
      ...(head.data?.team ?? []).map(({ practitioner, name }) => ({ value: practitioner, says: name })),
      ...(members.data?.members ?? []).map(({ practitioner, name }) => ({ value: practitioner, says: name })),
    ];
    const items = standing.data?.items ?? [];
    switch (source.is) {
      case "practitioner":
        return distinct([you, ...colleagues]);
      case "unit":
        return distinct([
          ...units.map(({ unit, unitName }) => ({ value: unit, says: unitName })),
          ...(head.data?.enrolments ?? []).map(({ unit, unitName }) => ({ value: unit, says: unitName })),
          ...(head.data?.team ?? []).map(({ unit, unitName }) => ({ value: unit, says: unitName })),
        ]);
      case "controller":
        return distinct(
          entries.map(({ controller }) => ({ value: controller, says: names[controller] ?? controller.slice(0, 8) })),
        );
      case "item":
        return distinct(items.map(({ key, title }) => ({ value: key, says: title[language] })));
      case "element":
      case "element-or-words":
        return distinct(
          items.map(({ guideline, element, title }) => ({ value: `${guideline}/${element}`, says: title[language] })),
        );
      case "act":
        return (acts.data ?? []).map(({ id, title }) => ({ value: id, says: title[language] }));
      case "earlier":
        return distinct(earlierOf(source));
      default:
        return [];
    }
  };
  return {
    isReady: [course.data, standing.data, head.data, acts.data].every((data) => data !== undefined),
    error: course.error ?? standing.error ?? head.error ?? acts.error,
    version: standing.data?.version ?? null,
    entries,
    acts: acts.data ?? [],
    choicesOf,
    known: {
      me: me.practitioner,
      unit,
      nextPlanVersion: (head.data?.plan?.version ?? 0) + 1,
      earlier: (source: FieldSource) => earlierOf(source).map(({ value }) => value),
    },
    lookAgain: async () => {
      await Promise.all([course, head, standing, acts].map((query) => query.refetch()));
    },
  };
}

export type KnownOfPerson = ReturnType<typeof useKnown>;

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
