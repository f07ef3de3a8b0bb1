/** A change that was committed. */
export interface Told {
  readonly id: string;
  readonly person: string;
  readonly version: number;
}
