import type { Route, routes } from "@helhet/contract";

type Routes = typeof routes;
/** A route of the contract that is asked and answers once; the stream of changes is listened to instead. */
export type RouteName = Exclude<keyof Routes, "changes">;
type Address<R extends Route> = `${R["method"]} ${R["path"]}`;

/**
 * Method and path of every route. Types alone are taken from the contract, so that no schema library travels to the
 * browser; the compiler refuses an address that the contract does not have.
 */
export const addresses: { readonly [K in RouteName]: Address<Routes[K]> } = {
  me: "GET /api/me",
  signOut: "POST /auth/sign-out",
  worklist: "GET /api/worklist",
  persons: "GET /api/persons",
  findPersons: "POST /api/persons/find",
  registerPerson: "POST /api/persons",
  person: "GET /api/persons/:person",
  standing: "GET /api/persons/:person/standing",
  whyNot: "GET /api/persons/:person/why-not",
  course: "GET /api/persons/:person/course",
  appendEntries: "POST /api/persons/:person/entries",
  whatIf: "POST /api/persons/:person/what-if",
  journalNote: "GET /api/persons/:person/journal-notes/:entry",
  journalNotePdf: "GET /api/persons/:person/journal-notes/:entry/pdf",
  journalNoteFhir: "GET /api/persons/:person/journal-notes/:entry/fhir",
  accessLog: "GET /api/persons/:person/access-log",
  acts: "GET /api/acts",
  guidelines: "GET /api/guidelines",
  guideline: "GET /api/guidelines/:guideline/:edition",
  adopt: "POST /api/units/:unit/adoptions",
  previewAdoption: "GET /api/units/:unit/adoptions/preview",
  previewLayer: "POST /api/units/:unit/layers/preview",
  publishLayer: "POST /api/units/:unit/layers",
  withdrawLayer: "POST /api/units/:unit/layers/:layer/withdraw",
  previewMove: "GET /api/units/:unit/moves/preview",
  move: "POST /api/units/:unit/moves",
  undoMove: "POST /api/units/:unit/moves/:move/undo",
  setUnitValue: "POST /api/units/:unit/unit-values",
  members: "GET /api/units/:unit/members",
  addMember: "POST /api/units/:unit/members",
  endMember: "POST /api/units/:unit/members/:member/end",
  roster: "GET /api/units/:unit/roster",
  differences: "GET /api/persons/:person/differences",
  groupAdvice: "GET /api/units/:unit/groups/:group/advice",
  tailoringFrame: "GET /api/units/:unit/tailoring",
  setDuty: "POST /api/units/:unit/roster",
  rosterPlan: "GET /api/units/:unit/roster/plan",
  setRosterRules: "POST /api/units/:unit/roster/rules",
  takeGap: "POST /api/units/:unit/roster/take",
  sayAway: "POST /api/units/:unit/roster/:duty/away",
  swapDuties: "POST /api/units/:unit/roster/swaps",
  answerSwap: "POST /api/units/:unit/roster/swaps/:swap",
  importRoster: "POST /api/units/:unit/roster/import",
  exportRoster: "GET /api/units/:unit/roster/export",
  alarms: "GET /api/units/:unit/alarms",
  acknowledgeAlarm: "POST /api/units/:unit/alarms/:alarm/acknowledge",
  balance: "GET /api/units/:unit/balance",
  balanceExport: "GET /api/units/:unit/balance/export",
  figureLooks: "GET /api/units/:unit/balance/looks",
  openReflection: "POST /api/units/:unit/reflections",
  agreeOnReflection: "POST /api/units/:unit/reflections/:reflection/agreed",
  followUpReflection: "POST /api/units/:unit/reflections/:reflection/followed-up",
  unitFigures: "GET /api/units/:unit/figures",
  leaveCheck: "GET /api/persons/:person/leave-check",
  unitLeaves: "GET /api/units/:unit/leaves",
  unitDecisions: "GET /api/units/:unit/decisions",
  precedents: "POST /api/units/:unit/decisions/find",
  dayBoard: "GET /api/units/:unit/board",
  mark: "POST /api/units/:unit/board/marks",
  whyMissed: "POST /api/units/:unit/board/reasons",
  checkNeeds: "POST /api/units/:unit/board/needs",
  handover: "GET /api/units/:unit/handover",
  readHandover: "POST /api/units/:unit/handover/read",
  sheetOfUnit: "GET /api/units/:unit/ward-sheet",
  wardSheetPdf: "GET /api/units/:unit/ward-sheet/pdf",
  setSheetTime: "POST /api/units/:unit/ward-sheet/time",
  keyBack: "POST /api/units/:unit/key-back",
  unitWeek: "GET /api/units/:unit/sessions",
  changeOccurrence: "POST /api/units/:unit/occurrences",
  addSession: "POST /api/units/:unit/sessions",
  changeForOne: "POST /api/persons/:person/sessions/:session/change",
  personWeek: "GET /api/persons/:person/week",
  groupPage: "GET /api/units/:unit/groups/:group",
  answerGroup: "POST /api/units/:unit/groups/:group/answers",
  personCalendars: "GET /api/persons/:person/calendars",
  createPersonCalendar: "POST /api/persons/:person/calendars",
  revokePersonCalendar: "POST /api/persons/:person/calendars/:calendar/revoke",
  myCalendars: "GET /api/my/calendars",
  createMyCalendar: "POST /api/my/calendars",
  revokeMyCalendar: "POST /api/my/calendars/:calendar/revoke",
  wallOfUnit: "GET /api/units/:unit/walls",
  openWall: "POST /api/units/:unit/walls",
  takeDownWall: "POST /api/units/:unit/walls/:wall/down",
  nameWallOpeners: "POST /api/units/:unit/wall-openers",
  setWallCode: "POST /api/units/:unit/wall-codes",
  removeWallCode: "POST /api/units/:unit/wall-codes/remove",
  wall: "GET /api/wall",
  wallWho: "POST /api/wall/who",
  wallMark: "POST /api/wall/marks",
  wallDone: "POST /api/wall/done",
  programmePage: "GET /api/units/:unit/programme",
  programmeVersion: "GET /api/units/:unit/programme/versions/:version",
  programmeChoices: "GET /api/units/:unit/programme/choices",
  saveProgrammeDraft: "POST /api/units/:unit/programme/draft",
  previewProgramme: "POST /api/units/:unit/programme/preview",
  publishProgramme: "POST /api/units/:unit/programme/publish",
  restoreProgramme: "POST /api/units/:unit/programme/restore",
  exportProgramme: "GET /api/units/:unit/programme/versions/:version/file",
  readProgramme: "POST /api/units/:unit/programme/read-file",
  competence: "GET /api/units/:unit/competence",
  addCompetence: "POST /api/units/:unit/competence",
  endCompetence: "POST /api/units/:unit/competence/:held/end",
};

type Schema = { readonly _zod: { readonly output: unknown; readonly input: unknown } };
type PartOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PartOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type PathOf<R extends Route> =
  PartOf<R["path"]> extends never
    ? { readonly path?: never }
    : { readonly path: Readonly<Record<PartOf<R["path"]>, string>> };
type QueryOf<R> = R extends { readonly query: infer S extends Schema }
  ? { readonly query: S["_zod"]["input"] }
  : { readonly query?: never };
type BodyOf<R> = R extends { readonly body: infer S extends Schema }
  ? { readonly body: S["_zod"]["input"] }
  : { readonly body?: never };
type KeyOf<R> = R extends { readonly write: true } ? { readonly key: string } : { readonly key?: never };

/** What must be handed in to ask a route: path parts, query, body and, for a write, its idempotency key. */
export type Question<K extends RouteName> = PathOf<Routes[K]> &
  QueryOf<Routes[K]> &
  BodyOf<Routes[K]> &
  KeyOf<Routes[K]> & { readonly signal?: AbortSignal };
/** What a route answers. */
export type AnswerOf<K extends keyof Routes> = Routes[K]["answer"]["_zod"]["output"];
