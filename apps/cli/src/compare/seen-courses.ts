import type { Course } from "@helhet/course";
import type { Record } from "@helhet/record";
import type { Terminal } from "../command.ts";
import { accountOf } from "../record/account-of.ts";

/** The courses of all whom an account may follow, as far as it may read them, one after the other. */
export async function* coursesSeenBy(record: Record, subject: string, terminal: Terminal): AsyncGenerator<Course> {
  const as = await accountOf(record, subject);
  let incomplete = 0;
  for (const { person } of await record.persons.listed(as, null)) {
    const read = await record.course(as, person);
    if (!read.ok) continue;
    incomplete += read.value.hasHidden ? 1 : 0;
    yield read.value.course;
  }
  if (incomplete > 0)
    terminal.tell(`Of ${incomplete} persons the account may not read everything: they are compared as far as it may.`);
}
