import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("the unit's list says first who should be back, and back is one tap that is undone", async () => {
  const page = await visitor({ as: "Tor Moe", at: "/leave" });
  await page.getByRole("heading", { level: 1, name: /skulle vært tilbake/ }).waitFor();
  const late = page.getByRole("region", { name: "Skulle vært tilbake" });
  const row = late.getByRole("listitem").first();
  await row.getByText("Ikke tilbake", { exact: true }).waitFor();
  await row.getByText(/etter avtalt tid/).waitFor();
  const name = (await row.locator(".person-name").textContent()) ?? "";
  await row.getByRole("button", { name: "Tilbake nå" }).click();
  const ended = page.getByRole("region", { name: "Siste to uker" }).getByRole("listitem").filter({ hasText: name });
  await ended.getByText("Tilbake, senere enn avtalt").waitFor();
  await page.getByRole("button", { name: "Angre" }).click();
  await late.getByRole("listitem").filter({ hasText: name }).getByText("Ikke tilbake", { exact: true }).waitFor();
});

test("leave is asked for, seen against the frame, granted all the same with a reason, used, and talked about", async () => {
  const tor = await visitor({ as: "Tor Moe", at: "/persons" });
  await tor
    .getByRole("link", { name: /Brim Havnes/ })
    .first()
    .click();
  await tor.getByRole("button", { name: "Be om permisjon" }).click();
  await tor.getByText(/Rammen er tidligst etter 14/).waitFor();
  await tor.getByText("Annen tid").click();
  await tor.getByText("I dag til kl.").first().click();
  await tor.getByLabel("Hva den skal brukes til").fill("Se til katten.");
  await tor.getByRole("button", { name: "Send ønsket" }).click();
  await tor.getByText("Permisjon er ønsket for").waitFor();
  await tor.getByText("Se til katten.").first().waitFor();
  await tor.getByText(/^Avgjøres av /).waitFor();
  const path = new URL(tor.url()).pathname;

  const runa = await visitor({ as: "Runa Lien", at: path });
  await runa.getByRole("button", { name: "Avgjør", exact: true }).click();
  await runa.getByText("Dette bør den som avgjør, se").waitFor();
  await runa.locator("form").getByText("Innvilget", { exact: true }).click();
  await runa.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await runa.getByText("Må fylles ut.").waitFor();
  await runa.getByLabel("Begrunnelse, også for det som står over").fill("Katten er alene. Tor går med.");
  await runa.getByRole("button", { name: "Lagre avgjørelsen" }).click();
  await runa.getByText(/Permisjonen til .* er avgjort/).waitFor();

  await tor.reload();
  await tor.getByRole("button", { name: "Ut nå" }).click();
  await tor.getByText(/gikk ut på permisjon/).waitFor();
  await tor.getByRole("button", { name: "Tilbake nå" }).click();
  await tor.getByText("Tilbake i tide").waitFor();
  await tor.getByRole("button", { name: "Snakk om hvordan det gikk" }).click();
  await tor.getByLabel("Hvordan det gikk").last().fill("Rolig tur. Katten er fôret.");
  await tor.getByLabel(/Med personens ord/).fill("Det var godt å se henne.");
  await tor.getByRole("button", { name: "Registrer i dag" }).click();
  await expect.poll(() => tor.getByRole("button", { name: "Snakk om hvordan det gikk" }).count()).toBe(0);

  await runa.goto(new URL(`${path}/course`, runa.url()).href);
  await runa
    .getByRole("button", { name: /Permisjon avgjort/ })
    .first()
    .click();
  await runa.getByRole("button", { name: "Journalnotat" }).first().click();
  await runa.getByText("Tidligere i oppholdet enn enhetens ramme").first().waitFor();
});

test("what does not fit is shown beside the person's words, and taken up in the next evaluation", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/persons" });
  await page
    .getByRole("link", { name: /Ask Fjellvik/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Noe passer ikke" }).first().click();
  const drawer = page.getByRole("region", { name: "Noe passer ikke" }).last();
  await drawer.getByLabel("Slik de ansatte ser det").fill("Går ut av fellesmøtet etter ti minutter.");
  await drawer.getByLabel(/Med personens ord/).fill("Det er for mange der.");
  await page.getByRole("button", { name: "Registrer i dag" }).click();
  await page.getByText(/Noe passer ikke er registrert for/).waitFor();
  await page.locator(".signal").getByText("Det er for mange der.").waitFor();
  await page.getByRole("button", { name: "Ny oppføring" }).click();
  await page.locator(".drawer").getByRole("button", { name: "Evaluering", exact: true }).first().click();
  const since = page.locator(".since-evaluation");
  await since.getByText("Det er for mange der.").waitFor();
  await since.getByText("Dette er fakta til samtalen, ikke en vurdering.").waitFor();
});
