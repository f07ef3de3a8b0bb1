import { dayIn } from "@helhet/course";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { entriesOf, practitionerOf } from "./read-back.ts";
import { address, visitHelhet, visitor } from "./visit.ts";

visitHelhet();

const danish = { locale: "da-DK" } as const;

test("a Danish morning in Danish: the list, the person, why, contact after a no-show, the line is gone", async () => {
  const page = await visitor({ as: "Mette Krag", ...danish });
  await page.getByRole("link", { name: "Arbejdsliste" }).waitFor();
  const line = page.locator(".line", { hasText: "Kontakt efter udeblivelse" }).first();
  await line.waitFor();
  expect(await line.locator(".person-name").textContent()).toContain("Malthe Riis");
  const person = (await line.locator("a").first().getAttribute("href"))?.split("/")[2]?.split(/[?#]/)[0] ?? "";

  await line.locator("a").first().click();
  await page.locator("h1", { hasText: "Malthe Riis" }).waitFor();
  await page.getByText("Kontakt efter udeblivelse").first().waitFor();
  await page.getByText("Fælles beslutning efter tilbagefald").first().waitFor();
  await page.goBack();

  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText(/^Den, der udebliver, bør kontaktes aktivt/).waitFor();
  await why.getByText("Enhedens egen frist er 3 dage.").waitFor();
  await why.getByText(/Nationale retningslinjer for den sociale stofmisbrugsbehandling/).waitFor();

  const me = await practitionerOf(page);
  const already = await entriesOf(me, person, "contact-attempt");
  await why.getByRole("button", { name: "Registrer: Kontakt efter udeblivelse" }).click();
  const drawer = page.locator(".drawer");
  await drawer.getByLabel("Hvordan").selectOption({ label: "SMS" });
  await drawer.getByRole("group", { name: "Udfald" }).getByText("Fik kontakt", { exact: true }).click();
  await drawer.getByRole("button", { name: "Registrer i dag" }).click();
  await expect.poll(() => page.locator(".line", { hasText: "Kontakt efter udeblivelse" }).count()).toBe(0);
  expect(await page.locator(".line", { hasText: "Fælles beslutning efter tilbagefald" }).count()).toBe(1);
  expect((await entriesOf(me, person, "contact-attempt")).length).toBe(already.length + 1);
});

test("the leader sees whose guarantee is broken, that it is law, and what the person may do", async () => {
  const page = await visitor({ as: "Birgitte Lund", ...danish });
  const line = page.locator(".line", { hasText: "Start på behandling" }).filter({ hasText: "Asta Juhl" });
  await line.click();
  const why = page.getByRole("complementary", { name: "Hvorfor" });
  await why.getByText(/^Det er \d+ dage over fristen\.$/).waitFor();
  await why.getByText("Dette er lov og gælder, uden at enheden har indført det.").waitFor();
  await why.getByText(/^Den, der er visiteret, kan vælge et andet tilbud af tilsvarende karakter\./).waitFor();
  expect(await page.locator(".line", { hasText: "Start på behandling" }).filter({ hasText: "Villads" }).count()).toBe(
    0,
  );
});

const centre = "Havnbro Rusmiddelcenter (syntetisk)";
const msPerDay = 86_400_000;
const daysAgo = (days: number): string => dayIn("Europe/Copenhagen", Date.now() - days * msPerDay);

/** How a form is answered: a choice among chips by the question, an option of a list by its label. */
interface Form {
  readonly choose: (question: string, ...answers: readonly string[]) => Promise<void>;
  readonly select: (label: string, option: string | { readonly index: number }) => Promise<void>;
}

/** Writes down in Danish what happened some days ago, as whoever was there would, and waits until it is written. */
async function write(page: Page, kind: string, days: number, answer: (form: Form) => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: "Ny registrering" }).click();
  const drawer = page.locator(".drawer");
  await drawer.getByRole("button", { name: kind, exact: true }).first().click();
  await drawer.getByLabel("Dag", { exact: true }).fill(daysAgo(days));
  await answer({
    choose: async (question, ...answers) => {
      const group = drawer.getByRole("group", { name: question, exact: true });
      for (const one of answers) await group.getByText(one, { exact: true }).click();
    },
    select: async (label, option) => {
      const chosen = typeof option === "string" ? { label: option } : option;
      await drawer.getByLabel(label, { exact: true }).selectOption(chosen);
    },
  });
  await drawer.locator("button[type=submit]").click();
  await drawer.waitFor({ state: "detached" });
}

async function registered(page: Page, given: string, family: string): Promise<void> {
  await page.goto(address("/persons"));
  await page.getByRole("button", { name: "Registrer person" }).click();
  const form = page.getByRole("form", { name: "Registrer person" });
  await form.getByLabel("Fornavn").fill(given);
  await form.getByLabel("Efternavn").fill(family);
  await form.getByText("Nej, eller ikke kendt endnu").click();
  await form.getByText("Henvist hertil").click();
  await form.getByRole("button", { name: "Registrer", exact: true }).click();
  await page.getByRole("button", { name: "Ny registrering" }).waitFor();
}

test("a Danish course from the request to the talk after the end, written and read in Danish", {
  timeout: 300_000,
}, async () => {
  const page = await visitor({ as: "Mette Krag", ...danish });
  await registered(page, "Testperson Vilja", "Damgaard");
  const standing = page.locator(".standing");
  const item = (title: string) => standing.locator(".item", { hasText: title });

  await write(page, "Henvendelse om behandling", 60, async ({ choose, select }) => {
    await select("Enhed", centre);
    await choose("Hvad der søges", "Stofmisbrugsbehandling (serviceloven § 101)");
    await choose("Søger medicinsk behandling", "Nej");
    await choose("Hvordan", "Mundtligt");
  });
  await item("Behandlingsgarantien").first().getByText("Over frist").first().waitFor();

  await write(page, "Udredning af et område", 53, async ({ choose, select }) => {
    await select("Område", "Lægesamtale");
    await choose("Svar", "Udført");
  });
  await write(page, "Behandlingsplan", 52, async ({ choose }) => {
    await choose("Planen indeholder", "Hvordan holdes der fast", "Ved tilbagefald", "Netværk");
    await choose("Personen var med", "Ja");
    await choose("Personens svar", "Enig");
  });
  await write(page, "Indskrevet", 50, async ({ select }) => {
    await select("Enhed", centre);
    await select("Behandlingsniveau", "Ambulant behandling");
  });
  await expect.poll(() => item("Behandlingsgarantien").getByText("Over frist").count()).toBe(0);

  await write(page, "Kom ikke", 40, async ({ choose, select }) => {
    await choose("Form", "Individuelt");
    await select("Grund", "Kom ikke");
  });
  await item("Kontakt efter udeblivelse").first().getByText("Over frist").first().waitFor();
  await write(page, "Forsøg på kontakt", 39, async ({ choose, select }) => {
    await select("Hvordan", "SMS");
    await choose("Udfald", "Fik kontakt");
  });
  await expect.poll(() => item("Kontakt efter udeblivelse").getByText("Over frist").count()).toBe(0);

  await write(page, "Slip", 35, async ({ choose, select }) => {
    await select("Rusmiddel", "Cannabis");
    await choose("Fortalt af", "Personen selv");
  });
  await item("Fælles beslutning efter slip").first().getByText("Over frist").first().waitFor();
  await write(page, "Fælles beslutning", 34, async ({ choose }) => {
    await choose("Efter", "Slip");
    await choose("Udfald", "Fortsætter uændret");
    await choose("Personen var med", "Ja");
  });
  await expect.poll(() => item("Fælles beslutning efter slip").getByText("Over frist").count()).toBe(0);

  await write(page, "Tilbud", 26, async ({ choose, select }) => {
    await select("Hvad tilbydes", "Opfølgning efter behandling");
    await choose("Svar", "Takket ja");
  });
  await write(page, "Udskrevet", 25, async ({ choose, select }) => {
    await select("Indskrivning", { index: 1 });
    await choose("Planlagt", "Ja");
    await choose("Grund", "Gennemført");
  });
  await write(page, "Behandling afsluttet", 25, async ({ choose, select }) => {
    await select("Hvilken henvendelse", { index: 1 });
    await choose("Status ved afslutning", "Stabiliseret");
    await select("Grund", "Færdigbehandlet");
  });
  await item("Opfølgning efter 1 måned").first().getByText("Snart frist").first().waitFor();
  await item("Opfølgning efter 6 måneder").first().waitFor();

  await write(page, "Opfølgning efter behandling", 0, async ({ choose }) => {
    await choose("Hvilken opfølgning", "Inden 1 måned");
    await choose("Dette blev taget op", "Hvordan det går", "Slip eller brug", "Andre behov end rusmidler");
    await choose("Bruger rusmidler nu", "Nej");
  });
  await expect.poll(() => item("Opfølgning efter 1 måned").getByText("Snart frist").count()).toBe(0);
  await item("Opfølgning efter 6 måneder").first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("da");
});
