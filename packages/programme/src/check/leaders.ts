import type { Text } from "@helhet/engine";
import { type Needed, neededFor, whoHas } from "../competence/who-has.ts";
import { valueWords } from "../difference/field-words.ts";
import type { Programme, TimetableItem } from "../programme.ts";
import type { Around } from "./around.ts";
import type { Finding } from "./finding.ts";

/** Items that nobody leads, whose leaders work here no more, or lack what the service asks for on the programme's first day. */
export function leadersAmiss(programme: Programme, around: Around): readonly Finding[] {
  return programme.timetable.flatMap((item, at) => {
    const path = `timetable.${at}.leaders`;
    if (item.leaders.length === 0) return [nobodyLeads(path, item)];
    const here = item.leaders.filter((leader) => around.staff.some(({ id }) => id === leader));
    const strangers = here.length < item.leaders.length ? [notStaff(path, item)] : [];
    const needs = neededFor(programme, item.service);
    const lacking = needs.filter(({ key }) => whoHas(around.held, key, around.day).every((one) => !here.includes(one)));
    return [...strangers, ...lacking.map((competence) => lacks(path, item, called(competence)))];
  });
}

function nobodyLeads(path: string, { title }: TimetableItem): Finding {
  return {
    path,
    severity: "look-at",
    code: "no-leader",
    says: { nb: `Ingen leder ${title}.`, da: `Ingen leder ${title}.`, en: `Nobody leads ${title}.` },
    mend: { nb: "Velg hvem som leder.", da: "Vælg, hvem der leder.", en: "Choose who leads it." },
  };
}

function notStaff(path: string, { title }: TimetableItem): Finding {
  return {
    path,
    severity: "look-at",
    code: "not-staff",
    says: {
      nb: `En som leder ${title}, arbeider ikke i enheten den dagen.`,
      da: `En, der leder ${title}, arbejder ikke i enheden den dag.`,
      en: `Somebody who leads ${title} does not work in the unit on that day.`,
    },
    mend: { nb: "Velg en annen.", da: "Vælg en anden.", en: "Choose somebody else." },
  };
}

/** The unit's own word for a competence, or the word for one that every unit starts from. */
function called({ key, title }: Needed): Text {
  if (title !== null) return { nb: title, da: title, en: title };
  return valueWords[key] ?? { nb: key, da: key, en: key };
}

function lacks(path: string, { title }: TimetableItem, competence: Text): Finding {
  return {
    path,
    severity: "look-at",
    code: "lacks-competence",
    says: {
      nb: `Ingen av dem som leder ${title}, har kompetansen ${competence.nb} den dagen.`,
      da: `Ingen af dem, der leder ${title}, har kompetencen ${competence.da} den dag.`,
      en: `None of those who lead ${title} has the competence ${competence.en} on that day.`,
    },
    mend: {
      nb: "La en som har den, lede, eller før den opp under Kompetanse.",
      da: "Lad en, der har den, lede, eller registrer den under Kompetence.",
      en: "Let somebody who has it lead, or enter it under Competence.",
    },
  };
}
