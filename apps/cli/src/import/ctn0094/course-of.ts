import { type Draft, type Effective, kindDefinition } from "@helhet/course";
import { type Derived, derivedOf } from "./derived.ts";
import type { Fact } from "./fact.ts";
import { trialOrganisation, trialUnit } from "./house.ts";
import type { Ledger } from "./ledger.ts";
import type { Row } from "./read-table.ts";
import { idOf, type Subject, sourceSystem } from "./subject.ts";
import { allTables } from "./tables/all.ts";

/** One imported person: identity, and the entries in the order in which they happened. */
export interface ImportedPerson {
  readonly person: string;
  readonly drafts: readonly Draft[];
}

interface Sourced {
  readonly key: string;
  readonly fact: Fact;
}

/**
 * Everything of one person as entries, each with an identity that follows from its source, so that the same rows give the
 * same entries for ever. Counts every row in the ledger.
 */
export function courseOf(subject: Subject, ledger: Ledger): ImportedPerson {
  const person = idOf(`person/${subject.who}`);
  const fromRows = allTables.flatMap((mapping) => {
    const keys = keysIn(mapping.table, subject);
    return (subject.rows.get(mapping.table) ?? []).flatMap((row): readonly Sourced[] => {
      const mapped = mapping.map(row, subject);
      if ("unmapped" in mapped) ledger.unmapped(mapping.table, mapped.unmapped);
      else ledger.mapped(mapping.table, mapped.facts.length);
      return "unmapped" in mapped ? [] : mapped.facts.map((fact, index) => ({ key: keys(row, index), fact }));
    });
  });
  const derived = derivedOf(subject).map((one) => keyed(one, subject, ledger));
  const all = [...derived, ...fromRows].toSorted((a, b) =>
    firstDayOf(a) < firstDayOf(b) ? -1 : firstDayOf(a) > firstDayOf(b) ? 1 : 0,
  );
  return { person, drafts: all.map((one) => draftOf(person, one)) };
}

/** Names a row by its content: the same row keeps its name wherever in the file it stands; twins are numbered. */
function keysIn(table: string, { who }: Subject): (row: Row, index: number) => string {
  const seen = new Map<string, number>();
  return (row, index) => {
    const content = Object.entries(row)
      .filter(([column]) => column !== "who")
      .map(([, cell]) => cell)
      .join("|");
    if (index === 0) seen.set(content, (seen.get(content) ?? 0) + 1);
    const twin = seen.get(content) ?? 1;
    return `${table}/${who}/${content}${twin > 1 ? `#${twin}` : ""}${index > 0 ? `/${index}` : ""}`;
  };
}

function keyed({ rule, key, fact }: Derived, { who }: Subject, ledger: Ledger): Sourced {
  ledger.derived(rule);
  return { key: `derived/${rule}/${who}/${key}`, fact };
}

function firstDay(on: Effective): string {
  if ("date" in on) return on.date;
  return "from" in on ? on.from : "instant" in on ? on.instant : on.partial;
}
const firstDayOf = ({ fact }: Sourced): string => firstDay(fact.on);

/** `authored` is noon of the day itself: the trials do not say when anything was written. */
function draftOf(person: string, { key, fact }: Sourced): Draft {
  const definition = kindDefinition(fact.kind);
  if (definition === undefined) throw new RangeError(`No kind ${fact.kind}`);
  return {
    id: idOf(key),
    person,
    kind: fact.kind,
    schema: definition.schema,
    effective: fact.on,
    zone: trialUnit.zone,
    authored: `${firstDay(fact.on)}T12:00:00.000Z`,
    author: { type: "system", name: "helhet import ctn0094" },
    source: { system: sourceSystem, key },
    controller: trialOrganisation.id,
    category: fact.category ?? definition.category,
    data: fact.data,
  } as Draft;
}
