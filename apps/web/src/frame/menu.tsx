import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useWords } from "../language/words.tsx";
import { useHere } from "./here.ts";

type Screen = "worklist" | "persons" | "board" | "leave" | "decisions" | "balance" | "guidelines" | "unit";
const addresses: Readonly<Record<Screen, string>> = {
  worklist: "/",
  persons: "/persons",
  board: "/board",
  leave: "/leave",
  decisions: "/decisions",
  balance: "/balance",
  guidelines: "/guidelines",
  unit: "/unit",
};

/** Only screens that work, and only those that this role may open. */
export function Menu({ onGo }: { readonly onGo?: () => void }): ReactNode {
  const words = useWords();
  const { isClinical, at, me } = useHere();
  const readsHere = me.memberships.some(({ unit, role }) => unit === at?.unit && role !== "administrator");
  const [path] = useLocation();
  const screens: readonly Screen[] = [
    ...(isClinical ? (["worklist", "persons"] as const) : []),
    ...(isClinical && at?.hasDayBoard ? (["board", "leave"] as const) : []),
    ...(isClinical ? (["decisions"] as const) : []),
    ...(readsHere ? (["balance"] as const) : []),
    "guidelines",
    ...(at === null ? [] : (["unit"] as const)),
  ];
  const isCurrent = (screen: Screen): boolean =>
    screen === "worklist" ? path === "/" : path.startsWith(addresses[screen]);
  return (
    <nav className="menu" aria-label={words.menu.label}>
      {screens.map((screen) => (
        <Link
          key={screen}
          href={addresses[screen]}
          aria-current={isCurrent(screen) ? "page" : undefined}
          onClick={() => onGo?.()}
        >
          {words.menu[screen]}
        </Link>
      ))}
    </nav>
  );
}
