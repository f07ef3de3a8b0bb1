import { ok, type Problem, problemsOf, type Result, refuse } from "@helhet/course";
import { parseDocument, stringify } from "yaml";
import { type Programme, programme } from "../programme.ts";

/** What a programme's file says of itself, so that nobody takes another file for one. */
const kind = "helhet-programme";
const version = 1;

export type FileFormat = "yaml" | "json";
/** The most characters of a file that is read. */
const longestFile = 400_000;

/** A programme as a file for another unit: without the names of who leads, who are nobody elsewhere. */
export function programmeFile(of: Programme, format: FileFormat): string {
  const timetable = of.timetable.map((item) => ({ ...item, leaders: [] }));
  const content = { [kind]: version, programme: { ...of, timetable } };
  return format === "json" ? `${JSON.stringify(content, null, 2)}\n` : stringify(content, { lineWidth: 120 });
}

/** Reads such a file, YAML or JSON: the programme, or every problem with its path and mend. Reads no aliases and no tags. */
export function readProgrammeFile(text: string): Result<Programme, readonly Problem[]> {
  if (text.length > longestFile) return refuse([wrong("", "The file is too long.", "Hand in a programme's file.")]);
  const document = parseDocument(text, { prettyErrors: false, schema: "core", merge: false });
  const [error] = document.errors;
  if (error !== undefined) return refuse([wrong("", `The file is no YAML or JSON: ${error.code}.`, "Export it anew.")]);
  const content = asJson(document);
  if (typeof content !== "object" || content === null || (content as Record<string, unknown>)[kind] !== version)
    return refuse([wrong(kind, "This is no programme's file.", `It begins with ${kind}: ${version}.`)]);
  const { programme: written } = content as { readonly programme?: unknown };
  const read = programme.safeParse(written);
  return read.success ? ok(read.data) : refuse(problemsOf(read.error.issues, written, ["programme"]));
}

/** Null for a document whose aliases grow beyond measure. */
function asJson(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

function wrong(path: string, message: string, mend: string): Problem {
  return { path, what: "not-valid", message, mend };
}
