import { expect, test } from "vitest";
import { keyPointed, pointed } from "./reference.ts";

test.each([
  ["Patient/1", { to: "resource", key: "Patient/1" }],
  ["https://x.example/fhir/Patient/a-1.b/_history/3", { to: "resource", key: "Patient/a-1.b" }],
  [
    "urn:uuid:0E25A2EC-0000-4D14-A5AD-A6519A7D1D5F",
    { to: "entry", urn: "urn:uuid:0e25a2ec-0000-4d14-a5ad-a6519a7d1d5f" },
  ],
  ["#inside", { to: "contained", id: "inside" }],
  ["Patient?identifier=http://x|1", { to: "nowhere" }],
  ["Patient/", { to: "nowhere" }],
  [`Patient/${"x".repeat(65)}`, { to: "nowhere" }],
  [undefined, { to: "nowhere" }],
])("%s leads where it says, or nowhere", (reference, to) => {
  expect(pointed(reference)).toEqual(to);
});

test("a reference to another type leads to nothing", () => {
  expect(keyPointed("Group/1", "Patient")).toBeNull();
  expect(keyPointed("urn:uuid:abc", "Patient")).toBe("Patient/abc");
});
