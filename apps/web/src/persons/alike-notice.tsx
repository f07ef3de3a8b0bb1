import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import type { Seen } from "./alike.ts";
import { PersonName } from "./person-name.tsx";
import { sayWhere } from "./say-where.ts";

/** Who the new person may be already; each can be opened, and a new one registered all the same. */
export function AlikeNotice({
  alike,
  isRegistering,
  onRegister,
}: {
  readonly alike: readonly Seen[];
  readonly isRegistering: boolean;
  readonly onRegister: () => void;
}): ReactNode {
  const words = useWords();
  const { persons, person } = words;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status" className="alike">
      <Notice tone="plain" title={persons.alike}>
        <p className="sub">{persons.alikeNext}</p>
        <ul className="alike-persons">
          {alike.map((one) => (
            <li key={one.person}>
              <Link className="link" href={`/persons/${one.person}`}>
                <PersonName name={one.name} isSynthetic={one.synthetic} />
              </Link>
              <span className="sub small-text">
                {one.age === null ? person.ageUnknown : person.years(one.age)} · {sayWhere(one, words)}
              </span>
            </li>
          ))}
        </ul>
        <Button type="button" size="small" variant="secondary" loading={isRegistering} onClick={onRegister}>
          {persons.registerNew}
        </Button>
      </Notice>
    </div>
  );
}
