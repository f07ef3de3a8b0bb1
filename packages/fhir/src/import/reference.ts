/** Where a reference points: to a resource by type and id, to an entry of the same bundle, or nowhere that can be followed. */
export type Pointed =
  | { readonly to: "resource"; readonly key: string }
  | { readonly to: "entry"; readonly urn: string }
  | { readonly to: "contained"; readonly id: string }
  | { readonly to: "nowhere" };

const byTypeAndId = /(?:^|\/)([A-Z][A-Za-z]{1,60})\/([A-Za-z0-9\-._]{1,64})(?:\/_history\/[A-Za-z0-9\-._]{1,64})?$/;

/** Reads a relative or absolute reference, a `urn:uuid:` or `urn:oid:`, or `#id`. A search (`Patient?identifier=…`) leads nowhere. */
export function pointed(reference: string | undefined): Pointed {
  if (reference === undefined || reference === "") return { to: "nowhere" };
  if (reference.startsWith("#")) return { to: "contained", id: reference.slice(1) };
  if (/^urn:(uuid|oid):[\w.-]{1,64}$/i.test(reference)) return { to: "entry", urn: reference.toLowerCase() };
  const [, type, id] = byTypeAndId.exec(reference) ?? [];
  return type === undefined ? { to: "nowhere" } : { to: "resource", key: `${type}/${id}` };
}

/** The key of what a reference points to where it must be of one type; null where it leads to nothing that has a key. */
export function keyPointed(reference: string | undefined, type: string): string | null {
  const to = pointed(reference);
  if (to.to === "resource") return to.key.startsWith(`${type}/`) ? to.key : null;
  return to.to === "entry" ? `${type}/${idInUrn(to.urn)}` : null;
}

/** The id that an entry gets from its address where the resource has none. */
export function idInUrn(urn: string): string {
  return urn.slice(urn.lastIndexOf(":") + 1);
}
