import { DatabaseError } from "pg";
import { OtherKeys } from "./roles.ts";

/** The database is away, full, or takes no more just now. Whatever was asked may be asked again under the same key. */
export class RecordUnavailable extends Error {
  override readonly name = "RecordUnavailable";
  readonly retryAfterSeconds: number;
  constructor(code: string, retryAfterSeconds = 1) {
    super(`The record does not answer just now (${code}).`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A statement failed. Says its code and where in the schema, never what was handed in: that may be health data. */
export class RecordFailure extends Error {
  override readonly name = "RecordFailure";
  readonly code: string;
  constructor(code: string, place: string) {
    super(`The database refused a statement (${code}${place === "" ? "" : `, ${place}`}).`);
    this.code = code;
  }
}

/** SQLSTATE classes and codes after which the same question may succeed: connection, resources, shutdown, locks. */
const passing = /^(08...|53...|57P0[1-3]|57014|55P03|40001|40P01|25006|58030|E[A-Z]+)$/;

/** The pools sign in as roles whose passwords follow from the keys: a refused one was set by other keys. */
const wrongPassword = "28P01";

/** Turns any error of the driver into one that holds no parameter and no row. Others pass as they are. */
export function withoutContents(error: unknown): unknown {
  if (error instanceof RecordUnavailable || error instanceof RecordFailure || error instanceof OtherKeys) return error;
  if (error instanceof DatabaseError) {
    const code = error.code ?? "unknown";
    if (code === wrongPassword) return new OtherKeys();
    if (passing.test(code) || isDiskTrouble(error)) return new RecordUnavailable(code);
    return new RecordFailure(code, error.constraint ?? error.table ?? error.routine ?? "");
  }
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string" && passing.test(code)) return new RecordUnavailable(code);
  if (/connection|timeout|terminated|Cannot use a pool/i.test(String(message)))
    return new RecordUnavailable("connection");
  return error;
}

/** A disk that lets nobody write gives the code of a missing right; that it was a file shows in the place alone. */
function isDiskTrouble({ code, file = "" }: DatabaseError): boolean {
  return code === "42501" && /^(md|fd|xlog|slru|bufmgr|buffile|copydir|relmapper)\.c$/.test(file);
}

/** Runs work against the database; errors come out without contents. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withoutContents(error);
  }
}
