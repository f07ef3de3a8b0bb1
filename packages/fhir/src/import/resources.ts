import { z } from "zod";
import { effectiveOf } from "./when.ts";

/** Longest text of a resource that is looked at; what is longer is refused rather than cut. */
const mostText = 100_000;
/** Most members of any list that is looked at. */
const mostMembers = 10_000;

const text = z.string().max(mostText);
const moment = z
  .string()
  .refine((one) => effectiveOf(one) !== null, "Write a date or a time with its offset, as FHIR does.");
const list = <T extends z.ZodType>(member: T) => z.array(member).max(mostMembers).optional();

const coding = z.object({ system: text.optional(), code: text.optional(), display: text.optional() });
const concept = z.object({ coding: list(coding), text: text.optional() });
const reference = z.object({ reference: text.optional(), display: text.optional() });
const period = z.object({ start: moment.optional(), end: moment.optional() });
const identifier = z.object({ use: text.optional(), system: text.optional(), value: text.optional() });
const extension = z.object({ url: text, valueBoolean: z.boolean().optional() });

/** A code with its words. */
export type Concept = z.output<typeof concept>;
/** A pointer to another resource. */
export type Reference = z.output<typeof reference>;
/** A number given to somebody by somebody. */
export type Identifier = z.output<typeof identifier>;

const base = {
  id: z
    .string()
    .regex(/^[A-Za-z0-9\-._]{1,64}$/, "Use at most 64 letters, digits, - and . in an id.")
    .optional(),
  meta: z.object({ lastUpdated: moment.optional(), security: list(coding) }).optional(),
};

const name = z.object({
  use: text.optional(),
  text: text.optional(),
  family: text.optional(),
  given: list(text.nullable()),
});

const questionItem: z.ZodType<QuestionItem> = z.lazy(() =>
  z.object({
    linkId: text,
    answer: list(z.object({ valueInteger: z.number().optional(), valueDecimal: z.number().optional() })),
    item: list(questionItem),
  }),
);
/** One question of a response with what was answered in numbers. */
export interface QuestionItem {
  readonly linkId: string;
  readonly answer?: { valueInteger?: number | undefined; valueDecimal?: number | undefined }[] | undefined;
  readonly item?: QuestionItem[] | undefined;
}

const goal = z.object({ description: concept.optional() });

/** What is read of each type, and how it must look. Everything else in a resource is passed over. */
export const resourceSchemas = {
  Patient: z.object({
    ...base,
    identifier: list(identifier),
    name: list(name),
    telecom: list(z.object({ system: text.optional() })),
    address: list(z.object({ city: text.optional() })),
    gender: z.enum(["male", "female", "other", "unknown"]).optional(),
    birthDate: moment.optional(),
    deceasedBoolean: z.boolean().optional(),
    deceasedDateTime: moment.optional(),
    maritalStatus: concept.optional(),
    contact: list(z.object({ relationship: list(concept), name: name.optional() })),
    communication: list(z.object({ language: concept.optional() })),
    extension: list(extension),
  }),
  EpisodeOfCare: z.object({
    ...base,
    status: text,
    patient: reference.optional(),
    managingOrganization: reference.optional(),
    period: period.optional(),
  }),
  Encounter: z.object({
    ...base,
    status: text,
    class: coding.optional(),
    type: list(concept),
    subject: reference.optional(),
    episodeOfCare: list(reference),
    appointment: list(reference),
    period: period.optional(),
    serviceProvider: reference.optional(),
    hospitalization: z.object({ dischargeDisposition: concept.optional() }).optional(),
  }),
  Appointment: z.object({
    ...base,
    status: text,
    cancelationReason: concept.optional(),
    serviceType: list(concept),
    start: moment.optional(),
    end: moment.optional(),
    minutesDuration: z.number().optional(),
    participant: list(z.object({ actor: reference.optional() })),
  }),
  Condition: z.object({
    ...base,
    clinicalStatus: concept.optional(),
    verificationStatus: concept.optional(),
    code: concept.optional(),
    subject: reference.optional(),
    onsetDateTime: moment.optional(),
    onsetPeriod: period.optional(),
    abatementDateTime: moment.optional(),
    abatementPeriod: period.optional(),
    recordedDate: moment.optional(),
  }),
  Observation: z.object({
    ...base,
    status: text,
    code: concept.optional(),
    subject: reference.optional(),
    performer: list(reference),
    effectiveDateTime: moment.optional(),
    effectiveInstant: moment.optional(),
    effectivePeriod: period.optional(),
    valueQuantity: z.object({ value: z.number().optional() }).optional(),
    valueInteger: z.number().optional(),
  }),
  QuestionnaireResponse: z.object({
    ...base,
    status: text,
    questionnaire: text.optional(),
    subject: reference.optional(),
    source: reference.optional(),
    authored: moment.optional(),
    item: list(questionItem),
  }),
  CarePlan: z.object({
    ...base,
    status: text,
    intent: text.optional(),
    subject: reference.optional(),
    encounter: reference.optional(),
    period: period.optional(),
    created: moment.optional(),
    goal: list(reference),
    contained: list(z.object({ id: text.optional(), description: z.unknown() }).partial()),
    activity: list(
      z.object({
        detail: z
          .object({ code: concept.optional(), description: text.optional(), performer: list(reference) })
          .optional(),
      }),
    ),
  }),
  Goal: z.object({ ...base, lifecycleStatus: text, subject: reference.optional(), ...goal.shape }),
  CareTeam: z.object({ ...base, status: text.optional(), subject: reference.optional() }),
  Procedure: z.object({ ...base, status: text, subject: reference.optional() }),
  ServiceRequest: z.object({
    ...base,
    status: text,
    intent: text,
    priority: text.optional(),
    category: list(concept),
    subject: reference.optional(),
    requester: reference.optional(),
    performer: list(reference),
    authoredOn: moment.optional(),
  }),
} as const;

/** The types that are read. */
export type ReadType = keyof typeof resourceSchemas;
/** A resource as it is read: what is not looked at is gone. */
export type Body<T extends ReadType> = z.output<(typeof resourceSchemas)[T]>;

/** Whether a name is that of a type that is read. */
export function isReadType(type: string): type is ReadType {
  return Object.hasOwn(resourceSchemas, type);
}
