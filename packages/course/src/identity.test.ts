import fc from "fast-check";
import { expect, test } from "vitest";
import { uuidV7, uuidV8 } from "./identity.ts";

const shape = (version: number) =>
  new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);

test("the same source and key give the same identity for ever", () => {
  expect(uuidV8("ctn0094", "who/1")).toBe("4cc9fb6f-7bac-82bd-a558-9ef1372e9cda");
});

test("another source or another key gives another identity, also where the texts run together", () => {
  expect(uuidV8("a", "bc")).not.toBe(uuidV8("ab", "c"));
  fc.assert(fc.property(fc.string(), fc.string(), (source, key) => shape(8).test(uuidV8(source, key))));
});

test("identities made later sort later, whatever chance gives", () => {
  const ms = fc.integer({ min: 0, max: 2 ** 48 - 2 });
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(ms, bytes, bytes, (at, one, other) => {
      const earlier = uuidV7(at, () => one);
      expect(earlier).toMatch(shape(7));
      expect(earlier < uuidV7(at + 1, () => other)).toBe(true);
    }),
  );
});
