import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readdirSync, rmSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A small disk of its own, for one test. Needs root on Linux. */
export interface SmallDisk {
  /** A directory on it. */
  readonly place: string;
  /** Takes up all that is free. */
  fill(): void;
  /** Gives it back. */
  empty(): void;
  /** The system finds a fault in the file system and lets nobody write any more, open files included. */
  breakDown(): void;
  /** Checks it and makes it writable again. Nobody may use it meanwhile. */
  mend(): void;
  remove(): void;
}

/** Why no small disk can be made here, in one line; null where it can. */
export function whyNoDisk(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "Not run: full and read-only disk. They need root on Linux, to mount a small disk.";
  try {
    makeDisk(16).remove();
    return null;
  } catch (error) {
    return `Not run: full and read-only disk. No disk can be mounted here (${error instanceof Error ? error.message.split("\n")[0] : error}).`;
  }
}

/** An ext4 of so many MB in a sparse file. */
export function makeDisk(megabytes: number): SmallDisk {
  const own = mkdtempSync(join(tmpdir(), "helhet-disk-"));
  chmodSync(own, 0o711);
  const image = join(own, "image");
  const place = join(own, "disk");
  const ballast = join(place, "ballast");
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const mount = (): string => run("mount", "-o", "loop,errors=remount-ro", image, place);
  closeSync(openSync(image, "w"));
  truncateSync(image, megabytes * 1024 * 1024);
  run("mkfs.ext4", "-q", "-m", "0", image);
  run("mkdir", place);
  mount();
  return {
    place,
    fill: () => fill(ballast),
    empty: () => rmSync(ballast, { force: true }),
    breakDown() {
      const loop = basename(run("losetup", "-j", image).split(":", 1)[0] ?? "");
      const fd = openSync(`/sys/fs/ext4/${loop}/trigger_fs_error`, "w");
      writeSync(fd, "soak");
      closeSync(fd);
    },
    mend() {
      run("umount", place);
      // Exit code 1: mistakes were found and mended, which is what was wanted.
      try {
        run("e2fsck", "-fy", image);
      } catch (error) {
        if ((error as { readonly status?: number }).status !== 1) throw error;
      }
      mount();
    },
    remove() {
      if (readdirSync(own).includes("disk")) run("umount", place);
      rmSync(own, { recursive: true, force: true });
    },
  };
}

function fill(ballast: string): void {
  const fd = openSync(ballast, "a");
  try {
    for (let size = 1 << 20; size >= 512; ) {
      try {
        writeSync(fd, Buffer.alloc(size, 1));
      } catch {
        size >>= 1;
      }
    }
  } finally {
    closeSync(fd);
  }
}
