import type { Duty, Membership, Organisation, Practitioner, Unit } from "@helhet/people";
import type { RosterChange } from "./give-way.ts";
import type { Principal } from "./principal.ts";

/** A unit follows an edition from a day (`to` inclusive; null: still). Unit `*` means every unit. */
export interface UnitAdoption {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string | null;
  /** The leader who decided, or null for what came with the seed. */
  readonly by: string | null;
}

/** A unit's own value, from a day on. */
export interface UnitOwnValue {
  readonly unit: string;
  readonly guideline: string;
  readonly name: string;
  readonly days: number;
  readonly from: string;
  /** The last day on which it is set; absent: until another is. */
  readonly to?: string | null;
  /** The entry of the unit's book that set it, which may end it; absent where a leader set it by itself. */
  readonly entry?: string;
  readonly by: string | null;
}

/** A layer that a unit has published over an edition, as it was written; `to` inclusive, null: still. */
export interface UnitLayer {
  readonly unit: string;
  /** The layer's own name. At most one of a name stands open in a unit. */
  readonly layer: string;
  readonly guideline: string;
  readonly edition: string;
  /** The layer whole, in the format of layers. */
  readonly text: string;
  readonly from: string;
  readonly to: string | null;
  readonly by: string | null;
}

/** Whom a unit's decision about an edition would reach: counts alone, and only of people enrolled in the unit. */
export interface Reach {
  readonly enrolled: number;
  /** Those whose standing has items of the edition. */
  readonly followed: number;
}

/** Organisations, units, who works there, who is on duty, and what units have adopted. No health data. */
export interface Directory {
  organisations(): Promise<readonly Organisation[]>;
  units(): Promise<readonly Unit[]>;
  unit(id: string): Promise<Unit | null>;
  practitioner(id: string): Promise<Practitioner | null>;
  practitionerBySubject(subject: string): Promise<Practitioner | null>;
  /** Names of practitioners, organisations and units by id; unknown ids are left out. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  membershipsOf(practitioner: string): Promise<readonly Membership[]>;
  members(unit: string): Promise<readonly (Membership & { readonly practitionerRow: Practitioner })[]>;
  /** Duties that touch the stretch (instants), in order. */
  duties(unit: string, from: string, to: string): Promise<readonly Duty[]>;
  adoptions(): Promise<readonly UnitAdoption[]>;
  unitValues(): Promise<readonly UnitOwnValue[]>;
  /** What units have published, in the order in which they did. */
  layers(): Promise<readonly UnitLayer[]>;
  addOrganisation(as: Principal, organisation: Organisation): Promise<void>;
  addUnit(as: Principal, unit: Unit): Promise<void>;
  addPractitioner(as: Principal, practitioner: Practitioner): Promise<void>;
  /** Binds the issuer's subject to a practitioner who has none yet; false when either is taken. */
  linkSubject(practitioner: string, subject: string): Promise<boolean>;
  grant(as: Principal, membership: Membership): Promise<void>;
  /** `to` is the last day it holds. */
  endMembership(as: Principal, id: string, to: string): Promise<void>;
  /** Takes the place of whatever the roster said for the unit and the role in that stretch. */
  setDuty(as: Principal, duty: Duty): Promise<void>;
  /** Changes a unit's roster whole; false, and nothing done, where a duty that should go stands no longer. */
  changeRoster(as: Principal, unit: string, change: RosterChange): Promise<boolean>;
  /** How many people at an instant (epoch ms) are enrolled in a unit, and how many of them the edition asks something for. */
  reach(unit: string, guideline: string, edition: string, at: number): Promise<Reach>;
  /** Enqueues the unit's courses to be followed again; says how many. */
  adopt(as: Principal, adoption: UnitAdoption): Promise<number>;
  setUnitValue(as: Principal, value: UnitOwnValue): Promise<number>;
  /** Stores a layer; says how many courses are followed again. */
  publishLayer(as: Principal, layer: UnitLayer): Promise<number>;
  /** `to` is the last day on which the unit's layer of that name holds; before its first day it never has. */
  withdrawLayer(as: Principal, unit: string, layer: string, to: string): Promise<number>;
}
