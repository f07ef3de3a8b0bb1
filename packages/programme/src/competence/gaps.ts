import type { UnitEntry } from "../book/unit-entry.ts";
import type { Programme } from "../programme.ts";
import type { Occurrence } from "../timetable/occurrence.ts";
import { competencesHeld, neededFor, whoHas } from "./who-has.ts";

/** Something that the programme offers on a day and that lacks a competence among those who lead it. */
export interface LeadGap {
  readonly item: string;
  readonly title: string;
  readonly day: string;
  /** Epoch ms. */
  readonly at: number;
  readonly competence: string;
  /** Others of the unit who have it on that day. */
  readonly others: readonly string[];
}

/** A service that nobody in the unit can give on some day of the week, for want of a competence; not what its hours tell already. */
export interface ServiceGap {
  readonly service: string;
  readonly title: string;
  readonly competence: string;
  /** The first day of the week on which nobody has it. */
  readonly from: string;
}

export interface CompetenceGaps {
  readonly leads: readonly LeadGap[];
  readonly services: readonly ServiceGap[];
}

/** What a week is asked of: its days, what is held on them, who works here when, and the unit's book. */
export interface GapsAsk {
  /** The programme that holds on each day; null: none. */
  readonly programmeOf: (day: string) => Programme | null;
  readonly days: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly isStaffOn: (practitioner: string, day: string) => boolean;
  readonly entries: readonly UnitEntry[];
}

/** Where what the programme offers in a week lacks a competence (requirements C4). Only those who work here on the day count. */
export function competenceGaps(ask: GapsAsk): CompetenceGaps {
  const held = competencesHeld(ask.entries);
  const having = (competence: string, day: string): readonly string[] =>
    whoHas(held, competence, day).filter((one) => ask.isStaffOn(one, day));
  const leads = leadGaps(ask, having);
  const told = new Set(leads.map(({ item, competence }) => `${serviceOf(ask, item)} ${competence}`));
  const services = serviceGaps(ask, having).filter(({ service, competence }) => !told.has(`${service} ${competence}`));
  return { leads, services };
}

function serviceOf({ occurrences }: GapsAsk, item: string): string | null {
  return occurrences.find((one) => one.item === item)?.service ?? null;
}

type Having = (competence: string, day: string) => readonly string[];

function leadGaps({ programmeOf, occurrences }: GapsAsk, having: Having): readonly LeadGap[] {
  return occurrences
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ item, title, day, at, service, leaders }) => {
      const programme = programmeOf(day);
      if (programme === null) return [];
      return neededFor(programme, service).flatMap(({ key: competence }): readonly LeadGap[] => {
        const able = having(competence, day);
        return able.some((one) => leaders.includes(one)) ? [] : [{ item, title, day, at, competence, others: able }];
      });
    });
}

function serviceGaps({ programmeOf, days }: GapsAsk, having: Having): readonly ServiceGap[] {
  const found = new Map<string, ServiceGap>();
  for (const from of days) {
    const programme = programmeOf(from);
    for (const { key: service, title } of programme?.services ?? [])
      for (const { key: competence } of neededFor(programme as Programme, service)) {
        const name = `${service} ${competence}`;
        if (having(competence, from).length === 0 && !found.has(name))
          found.set(name, { service, title, competence, from });
      }
  }
  return [...found.values()];
}
