import type { Contradiction, Layer, LayerChange, Text } from "@helhet/engine";
import type { Programme } from "../programme.ts";
import { guidelineOf, type RulesAround } from "./around.ts";
import type { Finding } from "./finding.ts";

/** What a programme sets aside while another layer says otherwise of it: both are cited. `own` is the programme's layer. */
export function againstLayer(
  { guideline, element, one, other }: Contradiction,
  own: Layer,
  { silences }: Pick<Programme, "silences">,
  around: RulesAround,
): Finding {
  const { edition } = own;
  const against = one.layer === own ? other : one;
  const at = silences.findIndex(
    (silence) => silence.guideline === guideline && silence.edition === edition && silence.element === element,
  );
  const found = guidelineOf(around, { guideline, edition })?.elements.find(({ id }) => id === element);
  const title = found?.title ?? { nb: element, da: element, en: element };
  const [here, there] = [cited(own), cited(against.layer)];
  const does = whatItDoes[against.change.change];
  return {
    path: `silences.${at}`,
    severity: "stops",
    code: "against-layer",
    says: {
      nb: `${title.nb}: ${here} setter det til side, men ${there} ${does.nb}.`,
      da: `${title.da}: ${here} sætter det til side, men ${there} ${does.da}.`,
      en: `${title.en}: ${here} sets it aside, but ${there} ${does.en}.`,
    },
    mend: {
      nb: "Ta det bort her, eller avslutt den andre bestemmelsen først.",
      da: "Tag det væk her, eller afslut den anden bestemmelse først.",
      en: "Take it away here, or end the other decision first.",
    },
  };
}

const whatItDoes: Readonly<Record<LayerChange["change"], Text>> = {
  add: { nb: "ber om det", da: "beder om det", en: "asks for it" },
  tighten: { nb: "gir det kortere tid", da: "giver det kortere tid", en: "gives it less time" },
  relax: { nb: "gir det lengre tid", da: "giver det længere tid", en: "gives it more time" },
  silence: { nb: "setter det til side", da: "sætter det til side", en: "sets it aside" },
};

function cited({ author, source: { publisher, title, edition, section } }: Layer): string {
  const where = section === "–" ? edition : `${edition}, ${section}`;
  return `«${title}» (${publisher}, ${where}, ${author})`;
}
