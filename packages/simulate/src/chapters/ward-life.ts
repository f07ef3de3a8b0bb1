import type { Pen } from "../pen.ts";
import { copingGroup, place, recommend, recommendNone, wish, womensGroup } from "./groups.ts";
import type { Stay } from "./stay.ts";
import { add, changeInterval, exempt } from "./tailor.ts";

/** Ask keeps away from exercise while the knee heals, cooks every second week, and has one-to-one in place of the group. */
export function askOnTheWard(pen: Pen, stay: Stay): void {
  const { today } = pen;
  exempt(
    pen,
    stay,
    {
      element: "programme/exercise",
      reason: "health",
      words: "Kneet tåler ikke trim ennå. Fysioterapeuten ser på det om to uker.",
      personsWords: "Jeg går heller tur med Tor.",
      from: today - 5,
      to: today + 14,
      reviewOn: today + 12,
    },
    "Gåtur med Tor",
  );
  changeInterval(
    pen,
    stay,
    {
      element: "programme/kitchen-duty",
      reason: "family",
      words: "Annenhver uke, så torsdagene blir fri til sønnen.",
      personsWords: "Torsdag er dagen min med gutten.",
      from: today - 9,
      to: null,
      reviewOn: today + 20,
    },
    14,
  );
  const words = "For mange på en gang nå. Ask tar det en-til-en med Runa først.";
  recommend(pen, stay, today - 8, copingGroup, { answer: "not-recommended", words });
  add(
    pen,
    stay,
    {
      element: "programme/coping-group",
      reason: "wish",
      words: "En-til-en i stedet for mestringsgruppa de første ukene.",
      personsWords: "Jeg snakker bedre når vi er to.",
      from: today - 8,
      to: today + 27,
      reviewOn: today + 21,
    },
    { act: "one-to-one", title: "Én-til-én med Runa", everyDays: 7 },
  );
}

/** Siv wishes a group for women, is in it, and has said no to the mixed one. */
export function sivOnTheWard(pen: Pen, stay: Stay): void {
  const { today } = pen;
  wish(pen, stay, today - 50, "women-only-group", "Jeg sier mer når det bare er kvinner.");
  recommend(pen, stay, today - 49, womensGroup, {
    answer: "recommended",
    words: "Siv har bedt om det selv, og vil møte andre.",
    needs: "Sitte nær døra. Kan gå ut når som helst.",
  });
  place(pen, stay, today - 48, womensGroup, "offered");
  place(pen, stay, today - 47, womensGroup, "accepted", "Gleder meg, og gruer meg.");
  place(pen, stay, today - 30, copingGroup, "offered");
  place(pen, stay, today - 30, copingGroup, "declined", "Ikke den nå.");
}

/** Somebody newly come is recommended the coping group and waits for a place. */
export function newInTheGroup(pen: Pen, stay: Stay, needs: string): void {
  const words = "Vil lære mer om risikosituasjoner, og kjenner to i gruppa.";
  recommend(pen, stay, pen.today - 3, copingGroup, { answer: "recommended", words, needs });
  place(pen, stay, pen.today - 3, copingGroup, "offered");
  place(pen, stay, pen.today - 2, copingGroup, "accepted");
}

/** Nights are so short that mornings are let be, for now: nothing is in their place yet. */
export function restInTheMorning(pen: Pen, stay: Stay): void {
  exempt(pen, stay, {
    element: "programme/joint-meeting",
    reason: "health",
    words: "Sover først mot morgenen. Fritatt fra fellesmøtet mens søvnen kommer på plass.",
    personsWords: "Jeg orker ikke folk før klokka elleve.",
    from: pen.today - 6,
    to: pen.today + 15,
    reviewOn: pen.today + 13,
  });
  recommendNone(pen, stay, pen.today - 6, "Ingen grupper før søvnen er bedre. Vi ser på det sammen om to uker.");
}
