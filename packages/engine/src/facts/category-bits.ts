import { type Category, categories } from "@helhet/course";

const bitOf = new Map<Category, number>(categories.map((category, index) => [category, 1 << index]));
const unions: (readonly Category[])[] = [];

/** One category as a bit, so that a union is an `or`. */
export function categoryBit(category: Category): number {
  return bitOf.get(category) ?? 0;
}

/** Some categories as bits. */
export function categoryBits(some: readonly Category[]): number {
  return some.reduce((bits, category) => bits | categoryBit(category), 0);
}

/** The categories of a set of bits, in the order of the closed list. The same array for the same set. */
export function categoriesOf(bits: number): readonly Category[] {
  const known = unions[bits];
  if (known !== undefined) return known;
  const union = categories.filter((category) => (bits & categoryBit(category)) !== 0);
  unions[bits] = union;
  return union;
}
