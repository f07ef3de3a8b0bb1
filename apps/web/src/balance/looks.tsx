import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask } from "../server/ask.ts";
import { useTime } from "../time/use-time.ts";
import type { BalanceWords } from "./balance-words.ts";

/** Who has looked at the unit's figures: for its leader. */
export function Looks({ unit, words }: { readonly unit: string; readonly words: BalanceWords }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const time = useTime();
  const { data } = useQuery({
    queryKey: ["figure-looks", unit],
    queryFn: ({ signal }) => ask("figureLooks", { path: { unit }, signal }),
    enabled: isOpen,
  });
  return (
    <details className="twin looks" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link small-text">{words.said.looks.title}</summary>
      <ul className="small-text">
        {data?.looks.map(({ at, name }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two looks may be of one moment
          <li key={`${at} ${index}`}>
            <span className="num">{time.moment(at)}</span> {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
