import type { AnswerOf } from "../server/addresses.ts";

type Board = AnswerOf<"dayBoard">;
export const needs = ["slept", "ate", "contact"] as const;
export type NeedName = (typeof needs)[number];

/** The choices of a box, in the order of their keys 1, 2, 3. */
export const choices = {
  mark: ["attended", "missed"],
  slept: ["little", "some", "well"],
  ate: ["nothing", "some", "well"],
  contact: ["none", "some", "much"],
} as const;

/** A column of the sheet: a session that is held together, or a basic need. */
export interface Column {
  readonly key: string;
  readonly sort: keyof typeof choices;
  /** The session's title; null for a need. */
  readonly title: string | null;
  /** Epoch ms; null for a need, and where only the day is known. */
  readonly at: number | null;
  readonly opensAt: number | null;
}

/** A box: what stands there already, and whether anybody waited for the person. */
export interface Box {
  readonly stands: string | null;
  readonly isExpected: boolean;
  /** The board has a place for it. */
  readonly isThere: boolean;
}

/** The sheet of a day as a grid, column for column as it is printed: people down, what is held together and needs across. */
export function gridOf(board: Board) {
  const sessions = board.sessions.filter(({ sort, isCancelled }) => sort === "common" && !isCancelled);
  const columns: readonly Column[] = [
    ...sessions.map(({ key, title, at, opensAt }): Column => ({ key, sort: "mark", title, at, opensAt })),
    ...needs.map((name): Column => ({ key: name, sort: name, title: null, at: null, opensAt: null })),
  ];
  const rowsOf = new Map(sessions.map((one) => [one.key, one]));
  const needsOf = new Map(board.people.map((one) => [one.person, one.needs]));
  const named = board.names.map(({ person }) => person);
  const ordered = [...board.people.map(({ person }) => person), ...named];
  const inSight = new Set([
    ...needsOf.keys(),
    ...sessions.flatMap(({ expected }) => expected.map((one) => one.person)),
  ]);
  const people = [...new Set(ordered)].filter((person) => inSight.has(person));
  return {
    columns,
    people,
    boxOf(person: string, column: Column): Box {
      if (column.sort !== "mark")
        return {
          stands: needsOf.get(person)?.[column.sort] ?? null,
          isExpected: needsOf.has(person),
          isThere: needsOf.has(person),
        };
      const row = rowsOf.get(column.key);
      const coming = row?.expected.find((one) => one.person === person);
      const away = row?.absent.some((one) => one.person === person) === true;
      return {
        stands: coming?.mark?.fate ?? null,
        isExpected: coming !== undefined,
        isThere: coming !== undefined || away,
      };
    },
  };
}
export type Grid = ReturnType<typeof gridOf>;

/** What a key says in a box; undefined for keys that say nothing there, null to clear it. */
export function keyedBy(key: string, sort: Column["sort"]): string | null | undefined {
  if (["0", "Delete", "Backspace", " "].includes(key)) return null;
  return /^[1-3]$/.test(key) ? choices[sort][Number(key) - 1] : undefined;
}

/** The next choice of a box that is pressed; null after the last. */
export function nextChoice(sort: Column["sort"], now: string | null): string | null {
  const all: readonly string[] = choices[sort];
  return all[now === null ? 0 : all.indexOf(now) + 1] ?? null;
}

/** The name of a box among what is keyed. */
export function boxName(person: string, column: Column): string {
  return `${person} ${column.key}`;
}

/** What is keyed, as it is handed in. */
export function handedIn({ columns, people }: Grid, keyed: ReadonlyMap<string, string>) {
  const marks = columns
    .filter(({ sort }) => sort === "mark")
    .flatMap((column) =>
      people.flatMap((person) => {
        const fate = keyed.get(boxName(person, column));
        return fate === "attended" || fate === "missed" ? [{ row: column.key, person, fate } as const] : [];
      }),
    );
  const said = columns.filter(({ sort }) => sort !== "mark");
  const checks = people.flatMap((person) => {
    const answers = said.flatMap((column) => {
      const value = keyed.get(boxName(person, column));
      return value === undefined ? [] : [[column.sort, value] as const];
    });
    return answers.length === 0 ? [] : [{ person, ...(Object.fromEntries(answers) as Partial<Needs>) }];
  });
  return { marks, needs: checks };
}
type Needs = { readonly [N in NeedName]: (typeof choices)[N][number] };
