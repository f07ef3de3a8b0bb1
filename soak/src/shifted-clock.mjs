// Sets this process's clock off by the milliseconds that stand in the file HELHET_SOAK_CLOCK, as when somebody sets the
// computer's clock: `Date` moves at once, timers and performance.now do not. Preloaded by --import into Node processes.
import { readFileSync } from "node:fs";

const file = process.env["HELHET_SOAK_CLOCK"];
if (file !== undefined) shiftBy(file);

/** @param {string} file */
function shiftBy(file) {
  const RealDate = globalThis.Date;
  const realNow = RealDate.now;
  let offset = 0;
  const read = () => {
    try {
      offset = Number(readFileSync(file, "utf8"));
    } catch {
      // Not written yet, or being written: the clock stays as it is.
    }
  };
  read();
  setInterval(read, 50).unref();
  RealDate.now = () => realNow() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, as) => Reflect.construct(target, args.length === 0 ? [RealDate.now()] : args, as),
    apply: () => new RealDate(RealDate.now()).toString(),
  });
}
