/** Cuts text that comes in pieces into numbered lines. */
export interface LineSplitter {
  push(chunk: string): void;
  /** The last line, where the text does not end with a line break. */
  end(): void;
}

/**
 * Calls `take` with every line's number (from 1) and text without its break, or null for a line longer than `longest`,
 * whose text is not kept. A byte order mark at the start is no part of the first line.
 */
export function lineSplitter(longest: number, take: (line: number, text: string | null) => void): LineSplitter {
  let line = 1;
  let kept: string[] = [];
  let length = 0;

  const keep = (part: string): void => {
    length += part.length;
    if (length > longest) kept = [];
    else if (part !== "") kept.push(part);
  };
  const finish = (): void => {
    take(line, length > longest ? null : kept.join("").replace(/^\uFEFF/, line === 1 ? "" : "\uFEFF"));
    line += 1;
    kept = [];
    length = 0;
  };

  return {
    push(chunk) {
      let from = 0;
      for (let at = chunk.indexOf("\n"); at !== -1; at = chunk.indexOf("\n", from)) {
        keep(chunk.slice(from, at));
        finish();
        from = at + 1;
      }
      keep(chunk.slice(from));
    },
    end() {
      if (length > 0) finish();
    },
  };
}
