import { isOfTimetableJob, type Principal, type Refusal, type Write } from "@helhet/record";

/** Nobody writes as somebody else, and a group names every course once. The gate in SQL checks the rest. */
export function checkAuthors(as: Principal, writes: readonly Write[]): Refusal | null {
  if (writes.length === 0 || new Set(writes.map(({ person }) => person)).size !== writes.length) {
    const message = "A write names every course once.";
    const mend = "Hand in one write a course, at least one.";
    return { kind: "invalid", problems: [{ path: "writes", what: "not-valid", message, mend }] };
  }
  if (as.type === "system" && as.job === "timetable")
    return writes.every(({ drafts }) => drafts.every(isOfTimetableJob)) ? null : mayNot;
  if (as.type === "system") return as.job === "importer" || as.job === "seed" ? null : mayNot;
  const authors = writes.flatMap(({ drafts }) => drafts.map(({ author }) => author));
  const asOther = authors.some((one) => one.type === "system" || (one.type === "practitioner" && one.id !== as.id));
  return asOther ? mayNot : null;
}

const mayNot: Refusal = { kind: "may-not", need: "write-entry" };
