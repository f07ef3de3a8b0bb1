import { useSearch, useSearchParams } from "wouter";

/** The search of an address that looks back to an instant; empty for now. */
function searchOf(knownAt: string | null): string {
  return knownAt === null ? "" : `?knownAt=${encodeURIComponent(knownAt)}`;
}

/** The instant that an address looks back to (`?knownAt=`, in UTC); null for now, and for what is no instant. */
export function knownAtIn(search: string): string | null {
  const said = new URLSearchParams(search).get("knownAt") ?? "";
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(said) && !Number.isNaN(Date.parse(said));
  return isInstant ? said : null;
}

/** The moment the page looks back to, and the way to choose another: the address keeps it, and so does the way back. */
export function useKnownAt(): readonly [string | null, (instant: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const lookTo = (instant: string | null): void => {
    setSearch(instant === null ? {} : { knownAt: instant });
  };
  return [knownAtIn(search.toString()), lookTo];
}

/** Where a person's pages are, at the moment that is looked back to. */
export function usePersonPaths(person: string): { readonly page: string; readonly course: string } {
  const search = searchOf(knownAtIn(useSearch()));
  return { page: `/persons/${person}${search}`, course: `/persons/${person}/course${search}` };
}
