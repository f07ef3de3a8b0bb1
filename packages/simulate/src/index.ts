export type { SimulatedPerson } from "./cast/person.ts";
export { courseOfDrafts } from "./course-of-drafts.ts";
export { type DemoAsked, type DemoWorld, demoWorld } from "./demo-world.ts";
export { type LoadHouse, loadHouse } from "./load/load-house.ts";
export { type SimulationAsked, simulatePersons } from "./simulate-persons.ts";
export type { UnitBookSeed } from "./world/unit-books.ts";
