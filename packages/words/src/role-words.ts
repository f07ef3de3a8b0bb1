import { staffRoles } from "./catalogue/staff-roles.ts";
import type { Language } from "./language.ts";

type Role = keyof typeof staffRoles;

/** What staff are called by their role, in a language. */
export function roleWordsIn(language: Language): Readonly<Record<Role, string>> {
  const said = Object.entries(staffRoles).map(([role, words]) => [role, words[language]]);
  return Object.fromEntries(said) as Readonly<Record<Role, string>>;
}
