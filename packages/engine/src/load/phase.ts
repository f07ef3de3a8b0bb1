import type { Phase } from "../guideline.ts";
import { condition } from "./condition.ts";
import { mapOf, need, type Read, slug } from "./read.ts";
import { text } from "./text.ts";

/** A readable stretch of the pathway, with the conditions that say when a course is in it. */
export const phase: Read<Phase> = mapOf("A phase", {
  id: need(slug),
  title: need(text),
  narrative: need(text),
  entry: need(text),
  exit: need(text),
  carriedBy: need(text),
  support: need(text),
  begins: need(condition),
  ends: need(condition),
});
