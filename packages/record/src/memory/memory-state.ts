import type { Course } from "@helhet/course";
import type { Duty, Membership, Organisation, Practitioner, Unit } from "@helhet/people";
import type { Alarm } from "../alarms.ts";
import type { CalendarFeed } from "../calendars.ts";
import type { DemandRow } from "../demand-rows.ts";
import type { UnitAdoption, UnitLayer, UnitOwnValue } from "../directory.ts";
import type { Projector, ProjectorFor } from "../projection.ts";
import type { AccessLogRow } from "../reading.ts";
import type { ChangeListener } from "../record.ts";
import type { Session } from "../sessions.ts";
import type { UnitBookRow } from "../unit-books.ts";
import type { UnitLook } from "../unit-history.ts";
import type { Receipt } from "../writing.ts";

/** One person as kept in memory. */
export interface KeptCourse {
  readonly course: Course;
  readonly test: boolean;
  /** Country and digits; null without a number. */
  readonly number: string | null;
  readonly live: readonly DemandRow[];
  readonly past: readonly DemandRow[];
  readonly wakeAt: number | null;
}

/** All that a record in memory holds. */
export interface MemoryState {
  readonly clock: () => number;
  readonly projectorFor: ProjectorFor;
  projector: Projector;
  readonly courses: Map<string, KeptCourse>;
  readonly keys: Map<string, { readonly digest: string; readonly receipts: readonly Receipt[] }>;
  readonly log: (AccessLogRow & { readonly person: string })[];
  /** Looks at the figures of units, in order. */
  readonly looks: (UnitLook & { readonly unit: string })[];
  readonly listeners: Set<ChangeListener>;
  readonly sessions: Map<string, Session>;
  readonly organisations: Map<string, Organisation>;
  readonly units: Map<string, Unit>;
  readonly practitioners: Map<string, Practitioner>;
  readonly memberships: Map<string, Membership>;
  readonly duties: Map<string, Duty>;
  adoptions: UnitAdoption[];
  unitValues: UnitOwnValue[];
  layers: UnitLayer[];
  /** By hash. */
  readonly calendars: Map<string, CalendarFeed>;
  readonly books: Map<string, readonly UnitBookRow[]>;
  readonly alarms: Map<string, Alarm>;
  lastWakeAt: number | null;
}

/** An empty one. */
export function memoryState(projectorFor: ProjectorFor, clock: () => number): MemoryState {
  return {
    clock,
    projectorFor,
    projector: projectorFor({ adoptions: [], unitValues: [], layers: [] }),
    courses: new Map(),
    keys: new Map(),
    log: [],
    looks: [],
    listeners: new Set(),
    sessions: new Map(),
    organisations: new Map(),
    units: new Map(),
    practitioners: new Map(),
    memberships: new Map(),
    duties: new Map(),
    adoptions: [],
    unitValues: [],
    layers: [],
    calendars: new Map(),
    books: new Map(),
    alarms: new Map(),
    lastWakeAt: null,
  };
}
