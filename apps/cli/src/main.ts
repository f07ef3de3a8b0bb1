import { didYouMean } from "@helhet/engine";
import manifest from "../package.json" with { type: "json" };
import { backup } from "./backup/backup.ts";
import { restore } from "./backup/restore.ts";
import type { Command, Terminal } from "./command.ts";
import { compareCommand } from "./compare/command.ts";
import { Complaint, type ExitCode, exitCodes, linesOfComplaint, misused } from "./complaint.ts";
import { follow } from "./follow/command.ts";
import { guidelineCommand } from "./guideline/command.ts";
import { importCommand } from "./import/command.ts";
import { outcomesCommand } from "./outcomes/command.ts";
import { exportCommand } from "./record/export.ts";
import { migrate } from "./record/migrate.ts";
import { rebuild } from "./record/rebuild.ts";
import { verify } from "./record/verify.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";
import { processTerminal } from "./terminal.ts";
import { wardSheet } from "./ward-sheet.ts";

const commands: readonly Command[] = [
  serve,
  follow,
  compareCommand,
  guidelineCommand,
  importCommand,
  exportCommand,
  verify,
  rebuild,
  migrate,
  backup,
  restore,
  wardSheet,
  outcomesCommand,
  simulate,
];

const helpWords: readonly string[] = ["help", "--help", "-h"];

/** Runs one command line; answers the exit code. Complaints are told, nothing is thrown. */
export async function helhet(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const isHelp = words[0] === "help" && words[1] !== undefined;
  const [name = "", ...rest] = isHelp ? [words[1] ?? "", "--help"] : words;
  const command = commands.find((one) => one.name === name);
  const called = command === undefined ? "helhet" : `helhet ${command.name}`;
  try {
    if (command === undefined) return await withoutCommand(name, terminal);
    if (rest.includes("--help") || rest.includes("-h")) return await print(command.usage, terminal);
    return await command.run(rest, terminal);
  } catch (error) {
    return tellOf(error, called, terminal);
  }
}

async function withoutCommand(name: string, terminal: Terminal): Promise<ExitCode> {
  const list = commands.map((one) => `  ${one.name.padEnd(10)} ${one.summary}`).join("\n");
  const usage = `helhet COMMAND [options]\n\n${list}\n\nhelhet COMMAND --help tells more; helhet --version the version. Exit codes: docs/reference/cli.md.`;
  if (name === "" || helpWords.includes(name)) return print(usage, terminal);
  if (name === "--version") return print(manifest.version, terminal);
  const names = commands.map((one) => one.name);
  const meant = didYouMean(name, names);
  const all = `It is one of ${names.join(", ")}.`;
  throw misused(`There is no command ${name}.`, meant.startsWith("Did") ? `${meant} ${all}` : all);
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.say(text);
  return exitCodes.done;
}

/** What nobody foresaw is shown with its stack: the command line has no other reader than whoever typed it. */
function tellOf(error: unknown, called: string, terminal: Terminal): ExitCode {
  if (error instanceof Complaint) {
    for (const line of linesOfComplaint(called, error)) terminal.tell(line);
    return error.exitCode;
  }
  terminal.tell(`${called}: something went wrong that nobody foresaw.`);
  terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.broken;
}

if (import.meta.main) process.exitCode = await helhet(process.argv.slice(2), processTerminal());
