import { lstat, readdir, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { notThere } from "../../complaint.ts";
import { cannotRead } from "../../file-complaints.ts";

/** A file that is read. */
export interface Input {
  readonly path: string;
  /** As it is told: below the folder that was named. */
  readonly name: string;
  readonly bytes: number;
  /** One document a line. */
  readonly lines: boolean;
  readonly zipped: boolean;
}

/** What is read of a file or folder, in the order of the names, and how many files of each other ending are not. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly passedOver: ReadonlyMap<string, number>;
}

const endings = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** Looks for what can be read: one file, or all of a folder and those below. Complains where there is nothing. */
export async function inputsIn(path: string): Promise<Inputs> {
  const found = await stat(path).catch((error: unknown) => {
    throw cannotRead("What is to be imported", path, error);
  });
  if (!found.isDirectory()) return { files: [inputOf(path, path, found.size)], passedOver: new Map() };
  const names = await readdir(path, { recursive: true });
  const files: Input[] = [];
  const passedOver = new Map<string, number>();
  for (const name of names.toSorted()) {
    const whole = join(path, name);
    const one = await lstat(whole);
    if (one.isDirectory()) continue;
    if (one.isFile() && endings.test(name)) files.push(inputOf(whole, relative(path, whole), one.size));
    else passedOver.set(endingOf(name), (passedOver.get(endingOf(name)) ?? 0) + 1);
  }
  if (files.length > 0) return { files, passedOver };
  throw notThere("The folder holds no FHIR files.", {
    where: path,
    mend: "Files are known by their ending: .json, .ndjson or .jsonl, each also with .gz.",
  });
}

function endingOf(name: string): string {
  const ending = extname(name);
  return ending === ".gz" ? `${extname(name.slice(0, -ending.length))}${ending}` : ending || "no ending";
}

function inputOf(path: string, name: string, bytes: number): Input {
  return { path, name, bytes, lines: /\.(ndjson|jsonl)(\.gz)?$/i.test(path), zipped: /\.gz$/i.test(path) };
}
