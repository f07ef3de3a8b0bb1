/** Whose page it is, and as known when: null for now. */
export interface Shown {
  readonly person: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly knownAt: string | null;
}

/** The name a person is spoken of by: the first given name, without the mark of an invented person. */
export function firstNameOf(name: string): string {
  return name.replace(/^(Testperson|Test person)\s+/i, "").split(" ")[0] ?? name;
}
