import type { Language } from "@helhet/engine";

/** What `helhet follow` says beside the engine's own sentences. */
interface FollowWords {
  /** At the head of a text: these editions were taken as adopted. */
  readonly assumed: (editions: string) => string;
  /** Among the reasons, in place of the sentence that a unit has adopted the edition. */
  readonly assumedEdition: (edition: string) => string;
  readonly nothingApplies: string;
}

export const catalogue: Readonly<Record<Language, FollowWords>> = {
  nb: {
    assumed: (editions) => `Antatt innført, siden --adopt ikke er oppgitt: ${editions}.`,
    assumedEdition: (edition) => `Det er antatt, ikke kjent, at enheten har innført utgaven ${edition}.`,
    nothingApplies: "Ingenting gjelder.",
  },
  da: {
    assumed: (editions) => `Antaget indført, da --adopt ikke er angivet: ${editions}.`,
    assumedEdition: (edition) => `Det er antaget, ikke kendt, at enheden har indført udgaven ${edition}.`,
    nothingApplies: "Intet gælder.",
  },
  en: {
    assumed: (editions) => `Assumed to be adopted, since --adopt is not given: ${editions}.`,
    assumedEdition: (edition) => `It is assumed, not known, that the unit has adopted the edition ${edition}.`,
    nothingApplies: "Nothing applies.",
  },
};
