import { appointment } from "./appointment.ts";
import { carePlan } from "./care-plan.ts";
import { condition } from "./condition.ts";
import { encounter } from "./encounter.ts";
import { episodeOfCare } from "./episode.ts";
import type { Group, Mapped, Mapping, Setting } from "./fact.ts";
import { observation, questionnaireResponse } from "./instrument-result.ts";
import { careTeam, goal, procedure, serviceRequest } from "./others.ts";
import { patient } from "./patient.ts";
import type { Taken } from "./read-resource.ts";
import type { ReadType } from "./resources.ts";

const mappings: { readonly [T in ReadType]: Mapping<T> } = {
  Patient: patient,
  EpisodeOfCare: episodeOfCare,
  Encounter: encounter,
  Appointment: appointment,
  Condition: condition,
  Observation: observation,
  QuestionnaireResponse: questionnaireResponse,
  CarePlan: carePlan,
  Goal: goal,
  CareTeam: careTeam,
  Procedure: procedure,
  ServiceRequest: serviceRequest,
};

/** What one resource becomes, among the others of the same person. */
export function mapResource(taken: Taken, setting: Setting, group: Group): Mapped {
  return (mappings[taken.type] as (one: Taken, setting: Setting, group: Group) => Mapped)(taken, setting, group);
}
