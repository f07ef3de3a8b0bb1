// Starts a task of this project from any Node 20 or newer with nothing installed: installs what the lock file names, then
// goes on under the Node 26 that comes with it. Plain JavaScript without dependencies, since it runs before either exists.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installWhatIsMissing } from "./install.mjs";
import { pinnedNode, root } from "./pinned-node.mjs";
import { runUnder } from "./run-under.mjs";

const [task = "", ...rest] = process.argv.slice(2);
const script = join(root, "scripts", `${task}.ts`);

try {
  if (!existsSync(script)) throw new Error(`There is no task “${task}”.`);
  await installWhatIsMissing(root);
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path };
  process.exitCode = await runUnder(pinnedNode(), [script, ...rest], { cwd: root, env });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
