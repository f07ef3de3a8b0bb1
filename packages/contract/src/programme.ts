import type { LayerDifference } from "@helhet/engine";
import type { Finding, Programme, ProgrammeChange } from "@helhet/programme";
import { z } from "zod";
import { route } from "./route.ts";
import { textSchema } from "./standing.ts";
import { whatIfPage } from "./why-not.ts";

const iso = z.string();
const finding = z.custom<Finding>();
const programme = z.custom<Programme>();
const change = z.custom<ProgrammeChange>();
const layerDifference = z.custom<LayerDifference>();
/** Checked by the schema of programmes, whose refusals say how to mend. */
const handedIn = z.record(z.string(), z.unknown());
const reason = z.string().trim().min(1).max(2_000);
const idOnly = z.object({ id: z.string() });
/** What frames and silences are called, by "guideline edition name". */
const titles = z.record(z.string(), textSchema);
const versionHead = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string(),
  /** Null: another took its place before it held on any day. */
  holds: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
  reason: z.string(),
  restores: z.string().nullable(),
  publishedAt: iso,
  byName: z.string(),
});

export const programmePage = route({
  method: "GET",
  path: "/api/units/:unit/programme",
  need: "member",
  does: "The unit's programme of today, all its publications with author and reason, and, for its leader, the draft.",
  answer: z.object({
    today: z.string(),
    current: z.object({ id: z.string(), programme }).nullable(),
    versions: z.array(versionHead),
    draft: z
      .object({
        id: z.string(),
        programme,
        basedOn: z.string().nullable(),
        savedAt: iso,
        byName: z.string(),
      })
      .nullable(),
    /** What the checks find in the draft, or in what holds where there is none; for its leader. */
    findings: z.array(finding),
    /** By id: those who work there, and all whom the programme names. */
    names: z.record(z.string(), z.string()),
    titles,
  }),
});
export const programmeVersion = route({
  method: "GET",
  path: "/api/units/:unit/programme/versions/:version",
  need: "member",
  does: "One publication whole, and in what it differs from the programme of today.",
  answer: versionHead.extend({ programme, toCurrent: z.array(change), titles }),
});
export const programmeChoices = route({
  method: "GET",
  path: "/api/units/:unit/programme/choices",
  need: "leader",
  does: "What frames and silences can speak of: unit values and elements of the guidelines that the unit follows, the law cited.",
  answer: z.object({
    frames: z.array(
      z.object({
        guideline: z.string(),
        edition: z.string(),
        guidelineTitle: textSchema,
        value: z.string(),
        title: textSchema,
      }),
    ),
    elements: z.array(
      z.object({
        guideline: z.string(),
        edition: z.string(),
        guidelineTitle: textSchema,
        element: z.string(),
        title: textSchema,
        force: z.enum(["must", "should", "frame", "may"]),
        /** What it follows from, where nobody may set it aside. */
        law: z.string().nullable(),
      }),
    ),
  }),
});
export const saveProgrammeDraft = route({
  method: "POST",
  path: "/api/units/:unit/programme/draft",
  need: "leader",
  does: "Keeps the unit's draft, and tells what the checks find. Refused where somebody else has written in it since it was read.",
  write: true,
  body: z.strictObject({
    id: z.uuid(),
    /** The draft that was read; null for none. */
    after: z.uuid().nullable(),
    programme: handedIn,
    basedOn: z.uuid().nullable(),
  }),
  answer: z.object({ id: z.string(), savedAt: iso, findings: z.array(finding) }),
});
export const previewProgramme = route({
  method: "POST",
  path: "/api/units/:unit/programme/preview",
  need: "leader",
  does: "What publishing a programme would change: in words, in the unit's rules, and for each person through the gate. Writes nothing.",
  body: z.strictObject({ programme: handedIn, from: z.iso.date() }),
  answer: z.object({
    findings: z.array(finding),
    changes: z.array(change),
    replaces: z.string().nullable(),
    /** Everybody enrolled in the unit now. */
    enrolled: z.number(),
    rules: z.array(
      z.object({
        guideline: z.string(),
        edition: z.string(),
        title: textSchema,
        before: z.array(layerDifference),
        after: z.array(layerDifference),
        values: z.array(
          z.object({
            name: z.string(),
            title: textSchema,
            before: z.number().nullable(),
            after: z.number().nullable(),
          }),
        ),
        followed: z.number(),
      }),
    ),
    persons: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        changes: whatIfPage.shape.changes,
        /** If their running course were moved under the new rules: a decision of its own. */
        ifMoved: whatIfPage.shape.changes,
        hasHidden: z.boolean(),
      }),
    ),
    /** How many courses were followed with and without it; none where no rule changes. */
    looked: z.number(),
    at: iso,
    titles,
  }),
});
export const publishProgramme = route({
  method: "POST",
  path: "/api/units/:unit/programme/publish",
  need: "leader",
  does: "Publishes a programme from a day: from today at the earliest, with the layers and unit values that it stands for.",
  write: true,
  body: z.strictObject({ id: z.uuid(), programme: handedIn, from: z.iso.date(), reason }),
  answer: idOnly,
});
export const restoreProgramme = route({
  method: "POST",
  path: "/api/units/:unit/programme/restore",
  need: "leader",
  does: "Publishes an earlier programme of the unit anew, as it was.",
  write: true,
  body: z.strictObject({ id: z.uuid(), restores: z.uuid(), from: z.iso.date(), reason }),
  answer: idOnly,
});
export const exportProgramme = route({
  method: "GET",
  path: "/api/units/:unit/programme/versions/:version/file",
  need: "member",
  does: "A publication as a file for another unit, YAML or JSON; who leads is left out.",
  query: z.object({ format: z.enum(["yaml", "json"]) }),
  answer: z.object({ name: z.string(), text: z.string() }),
});
export const readProgramme = route({
  method: "POST",
  path: "/api/units/:unit/programme/read-file",
  need: "leader",
  does: "Reads a programme's file: what it holds, and what the checks find in it here. Keeps nothing.",
  body: z.strictObject({ text: z.string().min(1).max(400_000) }),
  answer: z.object({ programme, findings: z.array(finding) }),
});

const leadGap = z.object({
  item: z.string(),
  title: z.string(),
  day: z.string(),
  /** Epoch ms. */
  at: z.number(),
  competence: z.string(),
  others: z.array(z.string()),
});
const serviceGap = z.object({ service: z.string(), title: z.string(), competence: z.string(), from: z.string() });
export const competence = route({
  method: "GET",
  path: "/api/units/:unit/competence",
  need: "member",
  does: "Who has which competence in the unit, and what the programme of a week lacks.",
  query: z.object({ day: z.iso.date().optional() }),
  answer: z.object({
    monday: z.string(),
    sunday: z.string(),
    today: z.string(),
    staff: z.array(z.object({ practitioner: z.string(), name: z.string(), title: z.string().nullable() })),
    /** `title` null: one that every unit starts from. */
    competences: z.array(z.object({ key: z.string(), title: z.string().nullable() })),
    held: z.array(
      z.object({
        id: z.string(),
        practitioner: z.string(),
        competence: z.string(),
        from: z.string(),
        to: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    gaps: z.object({ leads: z.array(leadGap), services: z.array(serviceGap) }),
  }),
});
export const addCompetence = route({
  method: "POST",
  path: "/api/units/:unit/competence",
  need: "leader",
  does: "Notes that a colleague has a competence, from a day and perhaps to a day.",
  write: true,
  body: z.strictObject({
    id: z.uuid(),
    practitioner: z.uuid(),
    competence: z.string().min(1).max(60),
    from: z.iso.date(),
    to: z.iso.date().nullable(),
    words: z.string().trim().min(1).max(2_000).optional(),
  }),
  answer: idOnly,
});
export const endCompetence = route({
  method: "POST",
  path: "/api/units/:unit/competence/:held/end",
  need: "leader",
  does: "Says on which day a competence ends, or ended.",
  write: true,
  body: z.strictObject({ id: z.uuid(), to: z.iso.date() }),
  answer: idOnly,
});
