import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { enrolled, enrolment, given } from "../../testing/given.ts";
import { elementOf, query, within } from "../../testing/guideline.ts";

const offered = (when: string, answer: "offered" | "accepted" | "declined") =>
  entry("offer", when, { offer: enrolment, topic: "next-of-kin", answer });
const kin = elementOf({ id: "kin", kind: "offer", act: "offer", limits: [within(14)] });

describe("an offer", () => {
  it("waits for its answer once it is made, and is work for a list meanwhile", () => {
    const followed = given(enrolled("2026-03-01"), offered("2026-03-05", "offered")).following(kin).at("2026-03-20");
    expect(followed.states).toEqual(["waiting"]);
    expect(followed.item().intervals[0]?.line).toBe(true);
    expect(followed.steps("answer-awaited")).toHaveLength(1);
  });

  it("is met when accepted and declined when refused: both answer it", () => {
    const made = [enrolled("2026-03-01"), offered("2026-03-05", "offered")];
    expect(
      given(...made, offered("2026-03-20", "accepted"))
        .following(kin)
        .at("2026-03-21")
        .item(),
    ).toMatchObject({
      state: "met",
      metAt: "2026-03-20",
    });
    expect(
      given(...made, offered("2026-03-20", "declined"))
        .following(kin)
        .on("2026-03-21"),
    ).toEqual(["declined"]);
  });

  it("is judged by the day it was made, not by the day it was answered", () => {
    const late = given(enrolled("2026-03-01"), offered("2026-03-16", "offered"), offered("2026-03-17", "accepted"));
    expect(late.following(kin).on("2026-03-18")).toEqual(["met-late"]);
  });

  it("declined and later accepted is met", () => {
    const entries = [enrolled("2026-03-01"), offered("2026-03-05", "declined"), offered("2026-03-20", "accepted")];
    expect(
      given(...entries)
        .following(kin)
        .on("2026-03-06", "2026-03-21"),
    ).toEqual(["declined", "met"]);
  });

  it("accepted and later declined is declined: the last word counts", () => {
    const entries = [enrolled("2026-03-01"), offered("2026-03-05", "accepted"), offered("2026-03-20", "declined")];
    expect(
      given(...entries)
        .following(kin)
        .on("2026-03-06", "2026-03-21"),
    ).toEqual(["met", "declined"]);
  });

  it("is made anew when something happens after a refusal", () => {
    const again = { ...kin, reofferOn: query("relapse") };
    const relapse = entry("relapse", "2026-04-01", { substance: "alcohol", toldBy: "person" });
    const { standing } = given(enrolled("2026-03-01"), offered("2026-03-05", "declined"), relapse)
      .following(again)
      .at("2026-04-16");
    expect(standing.items.map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ["declined", "2026-03-15"],
      ["overdue", "2026-04-15"],
    ]);
  });

  it("is made anew once by a relapse known to the month alone", () => {
    const again = { ...kin, reofferOn: query("relapse") };
    const relapse = entry("relapse", "2026-04", { substance: "alcohol", toldBy: "person" });
    const entries = [
      enrolled("2026-03-01"),
      offered("2026-03-05", "declined"),
      relapse,
      offered("2026-04-20", "declined"),
    ];
    expect(
      given(...entries)
        .following(again)
        .at("2026-05-01").states,
    ).toEqual(["declined", "declined"]);
  });

  it("is not made anew after acceptance, nor before any answer", () => {
    const again = { ...kin, reofferOn: query("relapse") };
    const relapse = entry("relapse", "2026-03-10", { substance: "alcohol", toldBy: "person" });
    expect(
      given(enrolled("2026-03-01"), offered("2026-03-05", "accepted"), relapse).following(again).on("2026-04-01"),
    ).toEqual(["met"]);
    expect(given(enrolled("2026-03-01"), relapse).following(again).on("2026-03-11")).toEqual(["due-soon"]);
  });
});
