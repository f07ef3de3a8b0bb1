import { idInUrn, type Placed, type Pointed, type Taken } from "@helhet/fhir";
import { type Spool, spool } from "./spool.ts";

/** All resources about one person. */
export interface PersonResources {
  /** `Patient/id`. */
  readonly key: string;
  readonly resources: readonly Placed[];
}

/** Gathers resources by the person they are about, however far apart they stand. */
export interface ByPerson {
  /** Whether it could be told whom the resource is about. `scope` is the bundle in which addresses are known. */
  add(placed: Placed, about: readonly Pointed[], scope: string): Promise<boolean>;
  persons(): AsyncGenerator<PersonResources>;
  close(): Promise<void>;
}

interface Waiting {
  readonly placed: Placed;
  readonly address: string;
  readonly urn: string;
}

/**
 * Two passes: what is read is laid aside in parts by person, then one part at a time is gathered. A small import stays in
 * memory; a large one lies in encrypted files of its own in the meantime. What points to an entry of its bundle waits until
 * all is read, since that entry may come later.
 */
export function byPerson(): ByPerson {
  const aside: Spool<readonly [string, Placed]> = spool(([key]) => key);
  const waiting: Spool<Waiting> = spool(({ address }) => address);
  const keys = new Map<string, string>();
  return {
    async add(placed, about, scope) {
      const { taken } = placed;
      if (taken.type === "Patient" && taken.alias !== null) keys.set(`${scope} ${taken.alias}`, taken.key);
      let isTold = false;
      for (const to of wanted(taken, about)) {
        if (to.to === "entry") {
          await waiting.add({ placed, address: `${scope} ${to.urn}`, urn: to.urn });
          isTold = true;
        } else if (to.to === "resource" && to.key.startsWith("Patient/")) {
          await aside.add([to.key, placed]);
          isTold = true;
        }
      }
      return isTold;
    },
    async *persons() {
      for await (const part of waiting.parts())
        for (const { placed, address, urn } of part)
          await aside.add([keys.get(address) ?? `Patient/${idInUrn(urn)}`, placed]);
      for await (const part of aside.parts()) yield* gathered(part);
    },
    async close() {
      await waiting.close();
      await aside.close();
    },
  };
}

/** Of an appointment's several participants those that are said to be patients; where none is, those that may be. */
function wanted(taken: Taken, about: readonly Pointed[]): readonly Pointed[] {
  const said = about.filter((to) => to.to === "resource");
  return taken.type === "Appointment" && said.length > 0 ? said : about;
}

function* gathered(part: readonly (readonly [string, Placed])[]): Generator<PersonResources> {
  const byKey = new Map<string, Placed[]>();
  for (const [key, placed] of part) {
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [placed]);
    else found.push(placed);
  }
  for (const [key, resources] of byKey) yield { key, resources };
}
