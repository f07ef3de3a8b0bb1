import type { Programme, Service } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { Card } from "./card.tsx";
import { programmeWords } from "./catalogue/programme.ts";
import { capital, competenceTitle, sayWord } from "./said.ts";

/** What the unit offers: form, how often and how long, for whom, by which methods. */
export function Services({ programme }: { readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  return (
    <Card title={said.services}>
      {programme.services.length === 0 && <p className="sub">{said.noServices}</p>}
      <ul className="service-cards">
        {programme.services.map((one) => (
          <ServiceItem key={one.key} service={one} programme={programme} />
        ))}
      </ul>
    </Card>
  );
}

function ServiceItem({ service, programme }: { readonly service: Service; readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const { title, words, format, gender, intensity, duration, place, capacity, needs, methods } = service;
  const groups = programme.targetGroups.filter(({ key }) => service.for.includes(key)).map((one) => one.title);
  const ways = programme.methods.filter(({ key }) => methods.includes(key)).map((one) => one.title);
  const known = needs.map((key) => competenceTitle(key, programme, language));
  const facts = [
    capital(sayWord(format, language)),
    gender === "mixed" ? "" : sayWord(gender, language),
    intensity,
    duration,
    place,
    capacity === undefined ? "" : said.places(capacity),
  ].filter(Boolean);
  const told: readonly (readonly [string, readonly string[]])[] = [
    [said.for, groups],
    [said.methods, ways],
    [said.needs, known],
  ];
  return (
    <li className="service-card">
      <h3>{title}</h3>
      <p className="small-text">{facts.join(" · ")}</p>
      {words && <p>{words}</p>}
      {told
        .filter(([, names]) => names.length > 0)
        .map(([label, names]) => (
          <p key={label} className="small-text sub">
            {label}: {names.join(", ")}
          </p>
        ))}
    </li>
  );
}
