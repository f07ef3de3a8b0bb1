/** What tests of a record use: a small world, a projector one can see through, and the contract every record keeps. */
export { fakeProjectorFor } from "./fake-projector.ts";
export { type RecordUnderTest, recordContract } from "./record-contract.ts";
export { byDag, byOla, draft, idOf, membership, seed, settle, staff, world } from "./world.ts";
