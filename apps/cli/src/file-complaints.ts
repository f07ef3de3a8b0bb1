import { type Complaint, notThere, refused } from "./complaint.ts";

const whys: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is not there",
  EISDIR: "is a folder",
  EACCES: "may not be read by you",
  EPERM: "may not be read by you",
};

/** What to say of a file that could not be read: why, and where. Anything but the file system's own errors is thrown on. */
export function cannotRead(what: string, path: string, error: unknown): Complaint {
  if (!isFromSystem(error)) throw error;
  const why = whys[error.code ?? ""] ?? "cannot be read";
  return notThere(`${what} ${why}.`, { where: path, mend: "Name a file that is there and that you may read." });
}

/** The same of a file that could not be written. */
export function cannotWrite(path: string, error: unknown): Complaint {
  if (!isFromSystem(error)) throw error;
  const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(error.code ?? "");
  if (isFull) return refused("There is no room for the file.", { where: path });
  return notThere("The file cannot be written.", {
    where: path,
    mend: "Name a file in a folder that is there and that you may write in.",
  });
}

function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
