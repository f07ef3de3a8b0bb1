import { baseCompetences, type Programme } from "../programme.ts";
import type { Finding } from "./finding.ts";

const lists = ["targetGroups", "competences", "methods", "services", "timetable"] as const;

/** Keys that stand twice in one list: what refers to them would mean either. */
export function duplicateKeys(programme: Programme): readonly Finding[] {
  return lists.flatMap((list) =>
    programme[list].flatMap(({ key }, at) => {
      const isFirst = programme[list].findIndex((one) => one.key === key) === at;
      return isFirst ? [] : [twice(`${list}.${at}.key`, key)];
    }),
  );
}

function twice(path: string, key: string): Finding {
  return {
    path,
    severity: "stops",
    code: "duplicate-key",
    says: {
      nb: `Navnet ${key} står to ganger.`,
      da: `Navnet ${key} står to gange.`,
      en: `The name ${key} stands twice.`,
    },
    mend: { nb: "Gi den ene et annet navn.", da: "Giv den ene et andet navn.", en: "Give one of them another name." },
  };
}

/** All that a unit may call a competence: those every unit starts from, and its own. */
export function knownCompetences({ competences }: Pick<Programme, "competences">): ReadonlySet<string> {
  return new Set([...baseCompetences, ...competences.map(({ key }) => key)]);
}

/** What speaks of something that the programme does not have. */
export function unknownReferences(programme: Programme): readonly Finding[] {
  const keysOf = (list: "targetGroups" | "methods" | "services") => new Set(programme[list].map(({ key }) => key));
  const known = {
    needs: knownCompetences(programme),
    for: keysOf("targetGroups"),
    methods: keysOf("methods"),
    service: keysOf("services"),
  };
  const missing = (where: keyof typeof known, keys: readonly string[], path: string): readonly Finding[] =>
    keys.flatMap((key, at) => (known[where].has(key) ? [] : [unknown(`${path}.${where}.${at}`, key)]));
  return [
    ...programme.methods.flatMap(({ needs }, at) => missing("needs", needs, `methods.${at}`)),
    ...programme.services.flatMap((one, at) => [
      ...missing("needs", one.needs, `services.${at}`),
      ...missing("for", one.for, `services.${at}`),
      ...missing("methods", one.methods, `services.${at}`),
    ]),
    ...programme.timetable.flatMap(({ service }, at) =>
      service === undefined || known.service.has(service) ? [] : [unknown(`timetable.${at}.service`, service)],
    ),
  ];
}

function unknown(path: string, key: string): Finding {
  return {
    path,
    severity: "stops",
    code: "unknown-reference",
    says: {
      nb: `${key} finnes ikke i programmet.`,
      da: `${key} findes ikke i programmet.`,
      en: `${key} is not in the programme.`,
    },
    mend: {
      nb: "Velg noe som står i programmet, eller legg det til der.",
      da: "Vælg noget, der står i programmet, eller tilføj det der.",
      en: "Choose something that stands in the programme, or add it there.",
    },
  };
}
