import { ok, type Result } from "@helhet/course";
import { hasDayBoard } from "@helhet/people";
import type { WallSession } from "@helhet/record";
import type { SheetStore } from "@helhet/record-postgres";
import type { House } from "@helhet/service";
import * as service from "@helhet/service";
import { journalNoteFhir, journalNotePdf } from "../journal-note/forms.ts";
import { sheetOfUnit, wardSheetPdf } from "../ward-sheet/answers.ts";
import type { TakingOver } from "./call.ts";
import type { Answers } from "./mount-routes.ts";

/** What the answers need beside the use cases. */
export interface AnswerSources {
  readonly house: House;
  readonly demo: boolean;
  readonly changes: TakingOver;
  readonly signOut: TakingOver;
  readonly openWall: TakingOver;
  /** Where the sheets for downtime are kept. */
  readonly sheets: SheetStore;
}

/** Every route of the contract and the use case that answers it. */
export function answersOf({ house, demo, changes, signOut, openWall, sheets }: AnswerSources): Answers {
  const views = service.wallViews(house);
  return {
    me: async ({ caller, session }) => ok(me(house, caller, session.csrf, demo)),
    worklist: ({ caller, query }) => service.worklist(house, caller, query),
    persons: async ({ caller, query }) => named("persons", await service.listPersons(house, caller, query)),
    findPersons: async ({ caller, body }) => named("persons", await service.findPersons(house, caller, body)),
    registerPerson: ({ caller, key, body }) => service.registerPerson(house, caller, key, body),
    person: ({ caller, params, query }) => service.personPage(house, caller, { ...params, ...query }),
    standing: ({ caller, params, query }) => service.standing(house, caller, { ...params, ...query }),
    whyNot: ({ caller, params, query }) => service.whyNot(house, caller, { ...params, ...query }),
    course: ({ caller, params, query }) => service.course(house, caller, { ...params, ...query }),
    appendEntries: ({ caller, key, params, body }) => service.appendEntries(house, caller, key, { ...body, ...params }),
    whatIf: ({ caller, params, body }) => service.whatIf(house, caller, { ...body, ...params }),
    journalNote: async ({ caller, params, query }) => {
      const note = await service.journalNote(house, caller, { ...params, ...query });
      return note.ok ? ok(note.value.page) : note;
    },
    journalNotePdf: ({ caller, params, query }) => journalNotePdf(house, caller, { ...params, ...query }),
    journalNoteFhir: ({ caller, params, query }) => journalNoteFhir(house, caller, { ...params, ...query }),
    accessLog: async ({ caller, params }) => named("rows", await service.accessLog(house, caller, params)),
    acts: async () => ok({ acts: service.listActs(house) }),
    guidelines: async ({ caller, query }) => named("guidelines", await service.listGuidelines(house, caller, query)),
    guideline: ({ caller, params, query }) => service.guidelinePage(house, caller, { ...query, ...params }),
    adopt: ({ caller, params, body }) => service.adopt(house, caller, { ...body, ...params }),
    previewAdoption: ({ caller, params, query }) => service.previewAdoption(house, caller, { ...query, ...params }),
    previewLayer: ({ caller, params, body }) => service.previewLayer(house, caller, { ...body, ...params }),
    publishLayer: ({ caller, params, body }) => service.publishLayer(house, caller, { ...body, ...params }),
    withdrawLayer: ({ caller, params, body }) => service.withdrawLayer(house, caller, { ...body, ...params }),
    previewMove: ({ caller, params, query }) => service.previewMove(house, caller, { ...query, ...params }),
    move: ({ caller, key, params, body }) => service.move(house, caller, key, { ...body, ...params }),
    undoMove: ({ caller, key, params, body }) => service.undoMove(house, caller, key, { ...body, ...params }),
    setUnitValue: ({ caller, params, body }) => service.setUnitValue(house, caller, { ...body, ...params }),
    members: async ({ caller, params }) => named("members", await service.listMembers(house, caller, params)),
    addMember: ({ caller, key, params, body }) => service.addMember(house, caller, key, { ...body, ...params }),
    endMember: ({ caller, params, body }) => service.endMember(house, caller, { ...body, ...params }),
    roster: ({ caller, params }) => service.roster(house, caller, params),
    setDuty: ({ caller, key, params, body }) => service.setDuty(house, caller, key, { ...body, ...params }),
    rosterPlan: ({ caller, params, query }) => service.rosterPlan(house, caller, { ...query, ...params }),
    setRosterRules: ({ caller, key, params, body }) =>
      service.setRosterRules(house, caller, key, { ...body, ...params }),
    takeGap: ({ caller, key, params, body }) => service.takeGap(house, caller, key, { ...body, ...params }),
    sayAway: ({ caller, key, params }) => service.sayAway(house, caller, key, params),
    swapDuties: ({ caller, key, params, body }) => service.swapDuties(house, caller, key, { ...body, ...params }),
    answerSwap: ({ caller, key, params, body }) => service.answerSwap(house, caller, key, { ...body, ...params }),
    importRoster: ({ caller, key, params, body }) => service.importRoster(house, caller, key, { ...body, ...params }),
    exportRoster: ({ caller, params, query }) => service.exportRoster(house, caller, { ...query, ...params }),
    alarms: async ({ caller, params }) => named("alarms", await service.listAlarms(house, caller, params)),
    acknowledgeAlarm: ({ caller, params }) => service.acknowledgeAlarm(house, caller, params),
    leaveCheck: ({ caller, params, query }) => service.leaveCheck(house, caller, { ...query, ...params }),
    unitLeaves: ({ caller, params }) => service.unitLeaves(house, caller, params),
    unitDecisions: ({ caller, params }) => service.unitDecisions(house, caller, params),
    precedents: ({ caller, params, body }) => service.precedents(house, caller, { ...body, ...params }),
    unitWeek: ({ caller, params, query }) => service.unitWeek(house, caller, { ...query, ...params }),
    changeOccurrence: ({ caller, key, params, body }) =>
      service.changeOccurrence(house, caller, key, { ...body, ...params }),
    addSession: ({ caller, key, params, body }) => service.addSession(house, caller, key, { ...body, ...params }),
    changeForOne: ({ caller, key, params, body }) => service.changeForOne(house, caller, key, { ...body, ...params }),
    personWeek: ({ caller, params, query }) => service.personWeek(house, caller, { ...query, ...params }),
    groupPage: ({ caller, params }) => service.groupPage(house, caller, params),
    answerGroup: ({ caller, key, params, body }) => service.answerGroup(house, caller, key, { ...body, ...params }),
    personCalendars: async ({ caller, params }) =>
      named("calendars", await service.listCalendars(house, caller, params)),
    createPersonCalendar: ({ caller, key, params, body }) =>
      service.createCalendar(house, caller, key, { ...body, ...params }),
    revokePersonCalendar: ({ caller, params }) => service.revokeCalendar(house, caller, params),
    myCalendars: async ({ caller }) => named("calendars", await service.listCalendars(house, caller, { person: null })),
    createMyCalendar: ({ caller, key, body }) => service.createCalendar(house, caller, key, { ...body, person: null }),
    revokeMyCalendar: ({ caller, params }) => service.revokeCalendar(house, caller, params),
    dayBoard: ({ caller, params, query }) => service.dayBoard(house, caller, { ...query, ...params }),
    mark: ({ caller, key, params, body }) => service.mark(house, caller, key, { ...body, ...params }),
    whyMissed: ({ caller, key, params, body }) => service.whyMissed(house, caller, key, { ...body, ...params }),
    checkNeeds: ({ caller, key, params, body }) => service.checkNeeds(house, caller, key, { ...body, ...params }),
    handover: ({ caller, params }) => service.handover(house, caller, params),
    readHandover: ({ caller, key, params, body }) => service.readHandover(house, caller, key, { ...body, ...params }),
    sheetOfUnit: ({ caller, params }) => sheetOfUnit(house, sheets, caller, params),
    wardSheetPdf: ({ caller, params, query }) => wardSheetPdf(house, caller, { ...params, ...query }),
    setSheetTime: ({ caller, key, params, body }) => service.setSheetTime(house, caller, key, { ...body, ...params }),
    keyBack: ({ caller, key, params, body }) => service.keyBack(house, caller, key, { ...body, ...params }),
    wallOfUnit: ({ caller, params }) => service.wallOfUnit(house, caller, params),
    openWall: { takesOver: openWall },
    takeDownWall: ({ caller, params }) => service.takeDownWall(house, caller, params),
    nameWallOpeners: ({ caller, key, params, body }) =>
      service.nameWallOpeners(house, caller, key, { ...body, ...params }),
    setWallCode: ({ caller, params, body }) => service.setWallCode(house, caller, { ...body, ...params }),
    removeWallCode: ({ caller, params, body }) => service.removeWallCode(house, caller, { ...body, ...params }),
    wall: (call) => service.wallView(house, views, hung(call), call.caller),
    wallMark: (call) => service.markWall(house, views, { wall: hung(call), reader: call.caller }, call.key, call.body),
    wallWho: (call) => service.sayWho(house, hung(call), call.body),
    wallDone: (call) => service.leaveWall(house, hung(call)),
    differences: ({ caller, params }) => service.differences(house, caller, params),
    groupAdvice: ({ caller, params }) => service.groupAdvice(house, caller, params),
    tailoringFrame: ({ caller, params }) => service.tailoringFrame(house, caller, params),
    balance: ({ caller, params, query }) => service.balance(house, caller, { ...query, ...params }),
    balanceExport: ({ caller, params, query }) => service.balanceExport(house, caller, { ...query, ...params }),
    figureLooks: async ({ caller, params }) => named("looks", await service.figureLooks(house, caller, params)),
    openReflection: ({ caller, key, params, body }) =>
      service.openReflection(house, caller, key, { ...body, ...params }),
    agreeOnReflection: ({ caller, key, params, body }) =>
      service.agreeOnReflection(house, caller, key, { ...body, ...params }),
    followUpReflection: ({ caller, key, params, body }) =>
      service.followUpReflection(house, caller, key, { ...body, ...params }),
    unitFigures: ({ caller, params, query }) => service.unitFigures(house, caller, { ...query, ...params }),
    programmePage: ({ caller, params }) => service.programmePage(house, caller, params),
    programmeVersion: ({ caller, params }) => service.programmeVersion(house, caller, params),
    programmeChoices: ({ caller, params }) => service.programmeChoices(house, caller, params),
    saveProgrammeDraft: ({ caller, params, body }) => service.saveProgrammeDraft(house, caller, { ...body, ...params }),
    previewProgramme: ({ caller, params, body }) => service.previewProgramme(house, caller, { ...body, ...params }),
    publishProgramme: ({ caller, params, body }) => service.publishProgramme(house, caller, { ...body, ...params }),
    restoreProgramme: ({ caller, params, body }) => service.restoreProgramme(house, caller, { ...body, ...params }),
    exportProgramme: ({ caller, params, query }) => service.exportProgramme(house, caller, { ...query, ...params }),
    readProgramme: ({ caller, params, body }) => service.readProgramme(house, caller, { ...body, ...params }),
    competence: ({ caller, params, query }) => service.competencePage(house, caller, { ...query, ...params }),
    addCompetence: ({ caller, params, body }) => service.addCompetence(house, caller, { ...body, ...params }),
    endCompetence: ({ caller, params, body }) => service.endCompetence(house, caller, { ...body, ...params }),
    changes: { takesOver: changes },
    signOut: { takesOver: signOut },
  };
}

function me(house: House, { practitioner, working }: service.Caller, csrf: string, demo: boolean) {
  return {
    practitioner: practitioner.id,
    name: practitioner.name,
    title: practitioner.title,
    csrf,
    demo,
    now: new Date(house.now()).toISOString(),
    memberships: working.map(({ membership, unit, organisation }) => ({
      unit: unit.id,
      unitName: unit.name,
      organisation: organisation.id,
      organisationName: organisation.name,
      role: membership.role,
      zone: unit.zone,
      country: organisation.country,
      hasDayBoard: hasDayBoard(unit),
    })),
  };
}

/** The wall that asks; the door of the wall's routes lets nobody else in. */
function hung({ wall }: { readonly wall: WallSession | null }): WallSession {
  if (wall === null) throw new Error("A wall's route was asked by no wall");
  return wall;
}

function named<N extends string, T, R>(name: N, result: Result<T, R>): Result<{ readonly [K in N]: T }, R> {
  return result.ok ? ok({ [name]: result.value } as { readonly [K in N]: T }) : result;
}
