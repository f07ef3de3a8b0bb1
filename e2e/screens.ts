/** Every screen of the menu and what lies behind it, for those who work with people; `PERSON` stands for somebody's id. */
export const clinicalScreens: readonly string[] = [
  "/",
  "/persons",
  "/persons/PERSON",
  "/persons/PERSON/course",
  "/persons/PERSON/differences",
  "/board",
  "/board/needs",
  "/board/leave",
  "/board/handover",
  "/board/sheet",
  "/board/key-back",
  "/wall-code",
  "/leave",
  "/decisions",
  "/balance",
  "/sessions",
];

/** The screens that everybody who works in a unit may open. */
export const unitScreens: readonly string[] = [
  "/guidelines",
  "/guidelines/unit-frames/2026",
  "/unit",
  "/unit/roster",
  "/unit/programme",
  "/unit/programme/edit",
  "/unit/competence",
  "/nowhere",
];
