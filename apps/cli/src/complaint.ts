/** What the command answers the shell. The meaning of each stands in docs/reference/cli.md. */
export const exitCodes = { done: 0, refused: 1, usage: 2, notThere: 3, broken: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user can mend: what is wrong, where, and how to mend it. Never carries health data. */
export class Complaint extends Error {
  override readonly name = "Complaint";
  readonly exitCode: ExitCode;
  readonly where: string | null;
  readonly mend: string | null;

  constructor(
    exitCode: ExitCode,
    what: string,
    { where, mend }: { readonly where?: string; readonly mend?: string } = {},
  ) {
    super(what);
    this.exitCode = exitCode;
    this.where = where ?? null;
    this.mend = mend ?? null;
  }
}

/** The input, or what the record holds, is not right. */
export function refused(what: string, more: { readonly where?: string; readonly mend?: string } = {}): Complaint {
  return new Complaint(exitCodes.refused, what, more);
}

/** The command was not called as it is to be called. */
export function misused(what: string, mend: string): Complaint {
  return new Complaint(exitCodes.usage, what, { mend });
}

/** A file, folder, edition, person or database is not there. */
export function notThere(what: string, more: { readonly where?: string; readonly mend?: string } = {}): Complaint {
  return new Complaint(exitCodes.notThere, what, more);
}

/** The lines that tell a complaint. */
export function linesOfComplaint(command: string, { message, where, mend }: Complaint): readonly string[] {
  const place = where === null ? [] : [`  where: ${where}`];
  return [`${command}: ${message}`, ...place, ...(mend === null ? [] : [`  mend:  ${mend}`])];
}
