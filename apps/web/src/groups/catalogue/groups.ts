/** What is said of groups and what is recommended about them, nb, da and en side by side. */
export const groups = {
  card: {
    title: { nb: "Grupper", da: "Grupper", en: "Groups" },
    none: {
      nb: "Enheten har ingen grupper i programmet sitt.",
      da: "Enheden har ingen grupper i sit program.",
      en: "The unit has no groups in its programme.",
    },
    noneAtAll: {
      nb: "Ingen grupper er anbefalt nå.",
      da: "Ingen grupper er anbefalet nu.",
      en: "No groups are recommended now.",
    },
    noWord: { nb: "Ingenting er anbefalt", da: "Intet er anbefalet", en: "Nothing is recommended" },
    needs: {
      nb: (needs: string) => `Trenger: ${needs}`,
      da: (needs: string) => `Har brug for: ${needs}`,
      en: (needs: string) => `Needs: ${needs}`,
    },
    recommend: { nb: "Anbefal eller ikke", da: "Anbefal eller ej", en: "Recommend or not" },
    recommendNone: { nb: "Anbefal ingen grupper", da: "Anbefal ingen grupper", en: "Recommend no groups" },
    recommendTitle: {
      nb: (group: string) => `Anbefaling: ${group}`,
      da: (group: string) => `Anbefaling: ${group}`,
      en: (group: string) => `Recommendation: ${group}`,
    },
    allTitle: { nb: "Anbefaling om grupper", da: "Anbefaling om grupper", en: "Recommendation about groups" },
    wish: {
      nb: "Skriv ned et ønske om gruppe",
      da: "Skriv et ønske om gruppe ned",
      en: "Write down a wish about a group",
    },
    saidWish: {
      nb: (wish: string) => `Ønsker: ${wish}`,
      da: (wish: string) => `Ønsker: ${wish}`,
      en: (wish: string) => `Wants: ${wish}`,
    },
    against: {
      nb: (gender: string) => `Passer ikke med ønsket: gruppen er ${gender}.`,
      da: (gender: string) => `Passer ikke med ønsket: gruppen er ${gender}.`,
      en: (gender: string) => `Does not fit the wish: the group is ${gender}.`,
    },
    page: { nb: "Gruppen", da: "Gruppen", en: "The group" },
    failed: { nb: "Svaret ble ikke lagret", da: "Svaret blev ikke gemt", en: "The answer was not saved" },
  },
  gender: {
    mixed: { nb: "for alle", da: "for alle", en: "mixed" },
    women: { nb: "for kvinner", da: "for kvinder", en: "for women" },
    men: { nb: "for menn", da: "for mænd", en: "for men" },
  },
  answer: {
    recommended: { nb: "Anbefalt", da: "Anbefalet", en: "Recommended" },
    "not-recommended": { nb: "Ikke anbefalt nå", da: "Ikke anbefalet nu", en: "Not recommended now" },
    "none-at-all": { nb: "Ingen grupper", da: "Ingen grupper", en: "No groups at all" },
  },
  place: {
    offered: { nb: "Tilbudt plass", da: "Tilbudt plads", en: "Offered a place" },
    accepted: { nb: "Er med", da: "Er med", en: "Takes part" },
    declined: { nb: "Takket nei", da: "Takket nej", en: "Declined" },
    "waiting-list": { nb: "På venteliste", da: "På venteliste", en: "On the waiting list" },
    "left-group": { nb: "Har sluttet", da: "Er stoppet", en: "Has left" },
  },
  say: {
    offered: { nb: "Tilby plass", da: "Tilbyd plads", en: "Offer a place" },
    accepted: { nb: "Takket ja", da: "Takket ja", en: "Accepted" },
    declined: { nb: "Takket nei", da: "Takket nej", en: "Declined" },
    "waiting-list": { nb: "Venteliste", da: "Venteliste", en: "Waiting list" },
    "left-group": { nb: "Sluttet", da: "Stoppet", en: "Left" },
  },
  advice: {
    title: { nb: "Ikke for alle nå", da: "Ikke for alle nu", en: "Not for everybody now" },
    none: {
      nb: "Gruppen er ikke frarådet noen, og passer med det folk har sagt at de ønsker.",
      da: "Gruppen er ikke frarådet nogen, og passer med det, folk har sagt, at de ønsker.",
      en: "Nobody has been advised against the group, and it fits what people have said they want.",
    },
    notRecommended: {
      nb: "Ikke anbefalt, og hvorfor",
      da: "Ikke anbefalet, og hvorfor",
      en: "Not recommended, and why",
    },
    against: { nb: "Passer ikke med ønsket", da: "Passer ikke med ønsket", en: "Does not fit the wish" },
  },
} as const;
