import type { House } from "@helhet/service";
import type { DemoWorld } from "@helhet/simulate";

/** Writes what the made-up units have decided of how they work, each as its leader. What stands already is passed over. */
export async function seedBooks({ record }: House, { unitBooks }: DemoWorld): Promise<void> {
  for (const { unit, author, drafts } of unitBooks) {
    const as = { type: "practitioner", id: author, purpose: "treatment" } as const;
    const known = new Set((await record.unitBooks.read(unit)).map(({ id }) => id));
    const missing = drafts.filter(({ id }) => !known.has(id));
    if (missing.length === 0) continue;
    const written = await record.unitBooks.append(as, { unit, drafts: missing, expected: null });
    if (!written.ok) throw new Error(`A made-up unit's book was refused: ${written.refusal.kind}.`);
  }
}
