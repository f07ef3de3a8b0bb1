import { expect, test } from "vitest";
import { readClaims } from "./claims.ts";

test("subject, name and health personnel number are read; a national number never", () => {
  const claims = readClaims(
    {
      sub: "abc",
      name: "Test Testesen",
      "helseid://claims/hpr/hpr_number": "1234567",
      "helseid://claims/identity/pid": "not to be read",
      "helseid://claims/identity/security_level": "4",
    },
    false,
  );
  expect(claims).toEqual({ subject: "abc", name: "Test Testesen", healthPersonnelNumber: "1234567" });
});

test("a real issuer cannot sign anybody in as somebody of the demo", () => {
  expect(readClaims({ sub: "demo-runa" }, false)).toBeNull();
});

test("the demo’s issuer signs in nobody but its own", () => {
  expect(readClaims({ sub: "demo-runa" }, true)).toMatchObject({ subject: "demo-runa" });
  expect(readClaims({ sub: "abc" }, true)).toBeNull();
});

test.each(["3", "low", null])("an assurance level of %s is too low", (level) => {
  expect(readClaims({ sub: "abc", "helseid://claims/identity/security_level": level }, false)).toBeNull();
});

test("without a subject nobody is signed in", () => {
  expect(readClaims({ name: "Test" }, false)).toBeNull();
});
