/** An instrument whose total is known by a code, and between what numbers it lies. */
export interface Instrument {
  readonly name: string;
  readonly panel: string;
  readonly total: string;
  readonly most: number;
  /** The code itself says that the person answered. */
  readonly reported: boolean;
  /** How sure the codes are: R read, S seen in a trusted place, K general knowledge. */
  readonly confidence: "R" | "S" | "K";
}

/** Source: ../shared/facts/instruments.md A.1 and A.2. LOINC codes are © Regenstrief Institute, loinc.org/license. */
export const instruments: readonly Instrument[] = [
  { name: "PHQ-9", panel: "44249-1", total: "44261-6", most: 27, reported: true, confidence: "R" },
  { name: "GAD-7", panel: "69737-5", total: "70274-6", most: 21, reported: true, confidence: "K" },
  { name: "AUDIT", panel: "72110-0", total: "75624-7", most: 40, reported: false, confidence: "S" },
  { name: "AUDIT-C", panel: "72109-2", total: "75626-2", most: 12, reported: false, confidence: "S" },
];

/** SNOMED CT codes of totals. */
export const snomedTotals: Readonly<Record<string, string>> = { "763256006": "AUDIT-C" };
