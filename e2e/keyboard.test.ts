import { expect, test } from "vitest";
import { address, stranger, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a whole morning by keyboard alone: sign in, move, why, record, find", async () => {
  const page = await stranger();
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? "" : (at?.textContent ?? "");
    });
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      if (text.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`No way by Tab to ${text}`);
  };

  await page.goto(address());
  await page.getByRole("link", { name: "Logg inn" }).waitFor();
  await tabTo(/Logg inn/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Runa Lien" }).waitFor();
  await tabTo(/Runa Lien/);
  await page.keyboard.press("Enter");
  await page.locator(".line").first().waitFor();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator(".line").nth(1).getAttribute("aria-current")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-current"))).toBe("true");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).toBe("solid");

  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.waitFor();
  await page.keyboard.press("h");
  await expect.poll(() => why.count()).toBe(0);
  await page.keyboard.press("h");
  await why.waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => why.count()).toBe(0);

  await page.keyboard.press("2");
  await expect.poll(() => page.locator(".chip[aria-pressed=true]").textContent()).toContain("Over frist");
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Alle taster" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);

  await page.keyboard.press("/");
  await page.keyboard.type("Fjell");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Dette gjelder nå" }).waitFor();

  await tabTo(/^Ny oppføring$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hva vil du skrive ned?" }).waitFor();
  await tabTo(/^Notat$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Notat" }).waitFor();
  for (
    let step = 0;
    step < 12 && !(await page.evaluate(() => document.activeElement?.tagName === "TEXTAREA"));
    step += 1
  )
    await page.keyboard.press("Tab");
  await page.keyboard.type("Skrevet uten mus.");
  await tabTo(/^Registrer i dag$/);
  await page.keyboard.press("Enter");
  await page.getByText("Notat er registrert").waitFor();
});

test("what is typed is not lost by Escape unasked", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line a").first().click();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.getByRole("button", { name: "Notat", exact: true }).first().click();
  await page.getByLabel("Med ord").fill("Halvferdig");
  await page.keyboard.press("Escape");
  await page.getByText("Du har skrevet noe som ikke er registrert.").waitFor();
  await page.getByRole("button", { name: "Fortsett å skrive" }).click();
  expect(await page.getByLabel("Med ord").inputValue()).toBe("Halvferdig");
});

test("what opens takes the focus, and Escape gives it back to what opened it", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".line").first().waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  await page.keyboard.press("ArrowDown");
  const row = await focused();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Alle taster" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe(row);

  const record = page.getByRole("complementary", { name: "Hvorfor" }).getByRole("button", { name: /^Registrer: / });
  await record.focus();
  const button = await focused();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".drawer") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".drawer").count()).toBe(0);
  await expect.poll(focused).toBe(button);

  await page.locator(".me-button").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Logg ut" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("button", { name: "Logg ut" }).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("me-button");
});

test("from the list an act is registered without a mouse: down to the line, right into its why, register, undo", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.locator(".chip", { hasText: "Over frist" }).waitFor();
  await page.getByRole("button", { name: /^Hele enheten/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator("main[aria-busy=false] .lines").first().waitFor();
  const line = page.locator(".line", { hasText: "Evaluering" }).first();
  const name = (await line.locator(".person-name").textContent()) ?? "";
  for (let step = 0; step < 60 && (await line.getAttribute("aria-current")) !== "true"; step += 1)
    await page.keyboard.press("ArrowDown");
  await page.getByRole("complementary", { name: "Hvorfor" }).getByText("Dette har skjedd").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains("why-panel"))).toBe(true);
  await page.keyboard.press("ArrowLeft");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-current")))
    .toBe("true");
  await page.keyboard.press("ArrowRight");
  const until = async (text: RegExp): Promise<void> => {
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press("Tab");
      if (text.test(await page.evaluate(() => document.activeElement?.textContent ?? ""))) return;
    }
    throw new Error(`No way by Tab to ${text}`);
  };
  await until(/^Registrer: Evaluering$/);
  await page.keyboard.press("Enter");
  await page.locator(".drawer").getByRole("heading", { name: "Evaluering", exact: true }).waitFor();
  await until(/^Registrer i dag$/);
  await page.keyboard.press("Enter");
  await page.getByText(`Evaluering er registrert for ${name}`).waitFor();
  await until(/^Angre$/);
  await page.keyboard.press("Enter");
  await page.getByText("Angret. Oppføringen er trukket tilbake.").waitFor();
});
