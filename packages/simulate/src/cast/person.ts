import type { Draft } from "@helhet/course";
import type { Portrait } from "../chapters/person.ts";
import type { Pen } from "../pen.ts";
import type { Random } from "../random.ts";
import { syntheticDanishNumber, syntheticNumber } from "../synthetic-number.ts";

/** One made-up person: identity, number of the synthetic series (or none), and everything written about them. */
export interface SimulatedPerson {
  readonly person: string;
  /** Eleven digits with the month raised by 80, or ten with the day raised by 60 in Denmark; null for somebody without a number. */
  readonly nationalNumber: string | null;
  readonly drafts: readonly Draft[];
}

/** What a member of the cast does with the pen. */
export type Story = (pen: Pen, portrait: Portrait) => void;

/** A member of the cast: what is known of them before chance fills in the rest, and their story. */
export interface Member {
  readonly known?: Partial<Portrait>;
  readonly hasNumber?: boolean;
  /** Lives in Denmark: Danish number and clock. */
  readonly isDanish?: boolean;
  readonly story: Story;
}

/** Closes the book on a person. */
export function personOf(
  pen: Pen,
  portrait: Portrait,
  { hasNumber = true, isDanish = false }: Member,
  random: Random,
): SimulatedPerson {
  const numberOf = isDanish ? syntheticDanishNumber : syntheticNumber;
  const nationalNumber = hasNumber ? numberOf(portrait.born, random) : null;
  return { person: pen.person, nationalNumber, drafts: pen.drafts() };
}
