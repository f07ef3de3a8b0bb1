export { type Account, courseOfPerson, type PersonRead } from "./import/course-of-person.ts";
export type { Placed } from "./import/group.ts";
export { type Imported, type ImportHouse, idIn, systemOf } from "./import/imported-entry.ts";
export { type FoundValue, type JsonForm, type JsonReader, jsonReader } from "./import/json-values.ts";
export { type Reading, type ResourceProblem, readResource, type Taken, typeOf } from "./import/read-resource.ts";
export { isSomebodyElse, type Reconciled, reconcile } from "./import/reconcile.ts";
export type { Pointed } from "./import/reference.ts";
export { idInUrn } from "./import/reference.ts";
