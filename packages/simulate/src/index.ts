export type { SimulatedPerson } from "./cast/person.ts";
export { courseOfDrafts } from "./course-of-drafts.ts";
export { type DemoAsked, type DemoWorld, demoWorld } from "./demo-world.ts";
