import { expect, test } from "vitest";
import { safePath } from "./mount-sign-in.ts";

test.each(["/", "/persons/0190f3a0-0000-7000-8000-000000000000", "/guidelines?unit=a&x=1#top"])(
  "%s is kept",
  (path) => {
    expect(safePath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/a\r\nset-cookie: x=1",
  "/a b",
  "/auth/sign-in",
  "",
  undefined,
  ["/a"],
  "/".repeat(600),
])("%j leads home", (path) => {
  expect(safePath(path)).toBe("/");
});
