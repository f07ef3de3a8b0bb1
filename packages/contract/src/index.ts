export { coursePage, type CoursePage, enrolmentSchema, personPage, type PersonPage, personSummary, type PersonSummary, teamMember } from './person.ts';
export { type Need, type Route, route } from './route.ts';
export { newEntry, routes, worklistGroups, worklistLine } from './routes.ts';
export { itemSchema, reasonSchema, type ShownItem, type ShownStanding, standingSchema, stepSchema, textSchema } from './standing.ts';
