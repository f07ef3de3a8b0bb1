import type { DataOf } from "@helhet/course";

type Substance = DataOf<"use-report">["substance"];

/** The trials' words for substances, in lower case, by ours. What is not here is `other`, with the trial's word as name. */
const substances: Readonly<Record<string, Substance>> = {
  alcohol: "alcohol",
  opioid: "opioids",
  heroin: "opioids",
  methadone: "opioids",
  buprenorphine: "opioids",
  kratom: "opioids",
  thc: "cannabis",
  k2: "cannabis",
  cocaine: "cocaine",
  speedball: "other",
  amphetamine: "stimulants",
  methylphenidate: "stimulants",
  cathinones: "stimulants",
  speed: "stimulants",
  benzodiazepine: "sedatives",
  sedatives: "sedatives",
  hallucinogen: "hallucinogens",
  "mdma/hallucinogen": "hallucinogens",
  pcp: "hallucinogens",
  ghb: "ghb",
  inhalant: "solvents",
  unknown: "unknown",
};

/** Our word for a substance of the trials; their own word goes beside it as the name. */
export function substanceOf(word: string): Substance {
  return substances[word.toLowerCase()] ?? "other";
}
