import { instantAt } from "@helhet/course";
import type { UnitDraft } from "@helhet/programme";
import { callerOf, type House, publishProgramme, rememberedPlaces } from "@helhet/service";
import type { DemoWorld } from "@helhet/simulate";

type Publication = Extract<UnitDraft, { readonly kind: "programme-published" }>;

/** Writes what the made-up units have decided of how they work, each as its leader. What stands already is passed over. */
export async function seedBooks(house: House, { unitBooks }: DemoWorld): Promise<void> {
  const { record } = house;
  for (const { unit, author, drafts } of unitBooks) {
    const known = new Set((await record.unitBooks.read(unit)).map(({ id }) => id));
    const missing = drafts.filter(({ id }) => !known.has(id));
    for (const one of missing) if (one.kind === "programme-published") await publish(house, unit, author, one);
    const others = missing.filter(({ kind }) => kind !== "programme-published");
    if (others.length === 0) continue;
    const as = { type: "practitioner", id: author, purpose: "treatment" } as const;
    const written = await record.unitBooks.append(as, { unit, drafts: others, expected: null });
    if (!written.ok) throw new Error(`A made-up unit's book was refused: ${written.refusal.kind}.`);
  }
}

/** As the leader did it on the programme's first day, in the way of everybody who publishes: with its layers and unit values. */
async function publish(house: House, unit: string, author: string, { id, data }: Publication): Promise<void> {
  const zone = (await rememberedPlaces(house.record, house.now)()).units.get(unit)?.zone ?? "Europe/Oslo";
  const noon = Date.parse(instantAt(zone, data.from, "12:00"));
  const then: House = { ...house, now: () => noon, places: rememberedPlaces(house.record, () => noon) };
  const leader = await callerOf(then, author);
  if (leader === null) throw new Error("A made-up unit's programme has no author.");
  const { programme, from, reason } = data;
  const done = await publishProgramme(then, leader, { unit, id, programme, from, reason });
  if (!done.ok) throw new Error(`A made-up unit's programme was refused: ${JSON.stringify(done.refusal)}`);
}
