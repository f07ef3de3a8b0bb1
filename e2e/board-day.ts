import type { Locator, Page } from "playwright-core";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { asked, unitOf } from "./visit.ts";

interface Me {
  readonly now: string;
  readonly csrf: string;
}
interface Board {
  readonly people: readonly { readonly person: string; readonly away: object | null }[];
}
export interface BoardRow {
  readonly title: string | null;
  readonly marked: number;
  readonly expected: readonly { readonly person: string; readonly mark: { readonly fate: string } | null }[];
}

const oslo = (now: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", ...options }).format(new Date(now));

/** Plans a group that begins now for so many of the ward, so that it can be marked at any hour of any day. */
export async function groupNow(page: Page, title: string, size: number): Promise<readonly string[]> {
  const unit = await unitOf(page);
  const { now, csrf } = (await asked<Me>(page, "/api/me")).body;
  const { people } = (await asked<Board>(page, `/api/units/${unit}/board`)).body;
  const here = people.filter(({ away }) => away === null);
  const persons = here.slice(0, size).map(({ person }) => person);
  const body = {
    title,
    day: oslo(now, {}),
    at: oslo(now, { hour: "2-digit", minute: "2-digit" }),
    minutes: 45,
    place: "Grupperommet",
    format: "group",
    practitioner: null,
    persons,
    authored: now,
  };
  const status = await page.evaluate(
    async ([path, token, text]) => {
      const headers = {
        "content-type": "application/json",
        "x-csrf-token": token,
        "idempotency-key": crypto.randomUUID(),
      };
      const answer = await fetch(path, { method: "POST", headers, body: text });
      return `${answer.status} ${await answer.text()}`;
    },
    [`/api/units/${unit}/sessions`, csrf, JSON.stringify(body)] as const,
  );
  if (!status.startsWith("200")) throw new Error(`No group was planned: ${status}`);
  return persons;
}

/** The row of the board as the server has it. */
export async function rowOf(page: Page, title: string): Promise<BoardRow> {
  const { body } = await asked<{ readonly sessions: readonly BoardRow[] }>(
    page,
    `/api/units/${await unitOf(page)}/board`,
  );
  const row = body.sessions.find((one) => one.title === title);
  if (row === undefined) throw new Error(`No row ${title}`);
  return row;
}

/** Opens a row of the day by its title. */
export async function openRow(page: Page, title: string): Promise<void> {
  await page.locator(".day-row", { hasText: title }).click();
  await page.getByRole("heading", { level: 1, name: new RegExp(title) }).waitFor();
}

/** The cards that are marked so. */
export function cards(page: Page, fate: "attended" | "missed"): Locator {
  return page.locator(`${fate === "attended" ? ".mark-here" : ".mark-away"}[aria-pressed=true]`);
}

/** How many marks of a kind lie in the record for these persons, of a session with that title. */
export async function marksInRecord(page: Page, persons: readonly string[], title: string): Promise<readonly number[]> {
  const me = await practitionerOf(page);
  const sessions = new Set<string>();
  for (const person of persons)
    for (const { body } of await entriesOf(me, person, "session-planned")) {
      const { data } = JSON.parse(body) as { readonly data: { readonly session: string; readonly title?: string } };
      if (data.title === title) sessions.add(data.session);
    }
  return Promise.all(
    persons.map(async (person) => {
      const marks = [
        ...(await entriesOf(me, person, "session-attended")),
        ...(await entriesOf(me, person, "session-missed")),
      ];
      return marks.filter(({ body }) => sessions.has((JSON.parse(body) as { data: { session: string } }).data.session))
        .length;
    }),
  );
}
