import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";
import { walkThrough } from "./walk-through.ts";

visitHelhet();

test("a milieu therapist asks from an item, the one who is named has it on the list, answers, and both see it", async () => {
  const tor = await visitor({ as: "Tor Moe", at: "/persons" });
  await tor
    .getByRole("link", { name: /Brim Havnes/ })
    .first()
    .click();
  const item = tor.locator(".standing .item-button").first();
  await item.waitFor();
  if ((await item.getAttribute("aria-expanded")) !== "true") await item.click();
  await tor.locator(".standing").getByRole("button", { name: "Be om en avgjørelse" }).first().click();
  const form = tor.locator(".standing form");
  await form.getByRole("button", { name: "Send spørsmålet" }).click();
  await form.getByText("Må fylles ut.").first().waitFor();
  await form.getByLabel("Hva må avgjøres?").fill("Kan trimmen vente til foten er bra?");
  await form.getByLabel("Hvem skal avgjøre?").selectOption({ label: "Henrik Aune" });
  await form.getByText("Om to timer").click();
  await form.getByRole("button", { name: "Send spørsmålet" }).click();
  await tor.getByText("Henrik Aune er bedt om en avgjørelse.").waitFor();

  const henrik = await visitor({ as: "Henrik Aune" });
  await henrik.locator(".line", { hasText: "Avgjørelse noen ber om" }).filter({ hasText: "Brim Havnes" }).waitFor();
  await henrik.goto(new URL("/decisions", henrik.url()).href);
  const row = henrik.getByRole("listitem").filter({ hasText: "Kan trimmen vente til foten er bra?" });
  await row.waitFor();
  const walk = await walkThrough("answer a decision", henrik, async ({ tap, write }) => {
    await tap(row.getByRole("button", { name: "Svar", exact: true }));
    await tap(row.getByText("Ja", { exact: true }));
    await write(row.getByLabel("Begrunnelse"), "Foten trenger to uker. Gåtur i stedet.");
    await tap(row.getByRole("button", { name: "Lagre avgjørelsen" }));
    await henrik.getByText(/Avgjørelsen for .* er lagret/).waitFor();
  });
  expect([walk.taps, walk.fields]).toEqual([3, 1]);
  await expect.poll(() => row.count()).toBe(0);

  await tor.goto(new URL("/decisions", tor.url()).href);
  await tor.getByRole("button", { name: /Spurt av meg/ }).click();
  const asked = tor.getByRole("listitem").filter({ hasText: "Kan trimmen vente til foten er bra?" });
  await asked.getByText("Foten trenger to uker. Gåtur i stedet.").waitFor();
});

test("the leader sees what is overdue, passes it on, and finds how the ward has decided before without a name", async () => {
  const marit = await visitor({ as: "Marit Dahl", at: "/decisions" });
  const question = "Kan mobilen beholdes om natta mens datteren ligger på sykehus?";
  const row = marit.getByRole("listitem").filter({ hasText: question });
  await row.getByText(/Over frist/).waitFor();
  await row.getByRole("button", { name: "Send videre" }).click();
  await row.getByLabel("Til hvem?").selectOption({ label: "Mona Rygg" });
  await row.getByText("I morgen kl. 12").click();
  await row.getByLabel("Hvorfor sendes det videre?").fill("Mona kjenner saken best.");
  await row.getByRole("button", { name: "Send videre" }).click();
  await marit.getByText("Spørsmålet er sendt videre til Mona Rygg.").waitFor();
  const mona = await visitor({ as: "Mona Rygg", at: "/decisions" });
  await mona.getByText("Sendt videre: Mona kjenner saken best.").waitFor();

  await marit.getByRole("button", { name: "Avgjort her før" }).click();
  await marit.getByLabel("Ord å lete etter").fill("kjøkken skolen");
  await marit.getByRole("button", { name: "Finn", exact: true }).click();
  const found = marit.locator(".precedents li");
  await found.filter({ hasText: "Tar kjøkkenet på lørdager i stedet." }).waitFor();
  expect(await found.locator(".person-name").count()).toBe(0);
});

test("from the ward's day somebody is asked about, and what does not fit is told, without leaving the board", async () => {
  const tor = await visitor({ as: "Tor Moe", at: "/board" });
  const room = tor.locator(".from-board");
  await room.getByRole("button", { name: "Be om en avgjørelse" }).click();
  await room.getByLabel("Hvem gjelder det?").selectOption({ index: 1 });
  await room.getByLabel("Hva må avgjøres?").waitFor();
  await room.getByRole("button", { name: "Noe passer ikke" }).click();
  await room.getByLabel("Hvem gjelder det?").selectOption({ index: 1 });
  await tor.getByLabel("Slik de ansatte ser det").waitFor();
});
