import { expect, test } from "vitest";
import { cards, groupNow, openRow } from "./board-day.ts";
import { address, personCalled, visitHelhet, visitor } from "./visit.ts";
import { walkThrough } from "./walk-through.ts";

visitHelhet();

test("a group of twelve is marked by keyboard alone", async () => {
  const page = await visitor({ as: "Anja Nes" });
  await groupNow(page, "Turgruppe fra tastaturet", 12);
  await page.goto(address("/board"));
  await openRow(page, "Turgruppe fra tastaturet");
  const walk = await walkThrough("mark a group of 12 by keyboard", page, async ({ press }) => {
    await press("ArrowRight", "h", "h", "h", "h", "h", "h", "h", "i", "h", "h", "h", "h");
    await page.getByText("Alle 12 er merket").waitFor();
  });
  expect(walk.keys).toBe(13);
  await expect.poll(() => cards(page, "missed").count()).toBe(1);
  expect(await cards(page, "attended").count()).toBe(11);
});

test("an exemption is recorded by keyboard alone", async () => {
  const page = await visitor({ as: "Runa Lien" });
  await page.goto(address(`/persons/${await personCalled(page, "Hegg Moen")}`));
  const begin = page.locator(".tailored-card").getByRole("button", { name: "Ny tilpasning" });
  await begin.waitFor();
  await walkThrough("record an exemption by keyboard", page, async ({ reach, press, type }) => {
    const drawer = page.locator(".drawer");
    await reach(begin);
    await press("Enter");
    await reach(drawer.getByRole("radio", { name: "Fritak" }));
    await press("Space");
    await reach(drawer.getByLabel("Hva gjelder det?"));
    await type("Trim");
    await reach(drawer.getByLabel(/^I stedet/));
    await type("Svømming onsdag");
    await reach(drawer.getByLabel("Grunn", { exact: true }));
    await type("Helse");
    await reach(drawer.getByLabel("Begrunnelse"));
    await type("Ryggen tåler ikke løping.");
    await reach(drawer.getByRole("group", { name: "Personen er enig" }).getByRole("radio").first());
    await press("Space");
    await reach(drawer.getByRole("button", { name: "Lagre tilpasningen" }));
    await press("Enter");
    await page.getByText("Fritak er registrert").waitFor();
  });
});

test("a decision is answered by keyboard alone", async () => {
  const runa = await visitor({ as: "Runa Lien", at: "/decisions" });
  const answer = runa.getByRole("button", { name: "Svar", exact: true }).first();
  await answer.waitFor();
  await walkThrough("answer a decision by keyboard", runa, async ({ reach, press, type }) => {
    await reach(answer);
    await press("Enter");
    const form = runa.locator("form").filter({ has: runa.getByRole("button", { name: "Lagre avgjørelsen" }) });
    await reach(form.getByRole("radio", { name: "Ja" }));
    await press("Space");
    await reach(form.getByLabel("Begrunnelse"));
    await type("Ja, søvn går foran.");
    await reach(form.getByRole("button", { name: "Lagre avgjørelsen" }));
    await press("Enter");
    await runa.getByText(/Avgjørelsen for .* er lagret/).waitFor();
  });
});
