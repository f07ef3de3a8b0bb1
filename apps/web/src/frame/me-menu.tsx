import { Button } from "@navikt/ds-react";
import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { useSingleKeysOn } from "../keyboard/single-keys.ts";
import { useWords } from "../language/words.tsx";
import { ask } from "../server/ask.ts";
import { useDisclosure } from "./disclosure.ts";
import { useHere } from "./here.ts";
import { initialsOf } from "./initials.ts";
import { LanguageChoice } from "./language-choice.tsx";

async function signOut(): Promise<void> {
  const { continueAt } = await ask("signOut", {}).catch(() => ({ continueAt: null }));
  location.assign(continueAt ?? "/?signed-out=1");
}

/** Who I am here, the language, the keys, and the way out. */
export function MeMenu(): ReactNode {
  const words = useWords();
  const { me, at, isClinical } = useHere();
  const { isOpen, toggle, button, panel } = useDisclosure();
  const [keysOn, turnKeys] = useSingleKeysOn();
  const id = useId();
  const role = at === null ? null : words.staffRoles[at.role];
  return (
    <div className="me">
      <button
        ref={button}
        type="button"
        className="me-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span className="avatar" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <span className="me-name">{role === null ? me.name : `${me.name}, ${role}`}</span>
      </button>
      <div ref={panel} id={id} className="me-panel card" hidden={!isOpen}>
        <p>
          <b>{me.name}</b>
          <span className="sub small-text">{[me.title, role, at?.unitName].filter(Boolean).join(" · ")}</span>
        </p>
        {at !== null && isClinical && (
          <Link className="link" href="/wall-code" onClick={toggle}>
            {words.menu.wallCode}
          </Link>
        )}
        <LanguageChoice />
        <label className="tick">
          <input type="checkbox" checked={keysOn} onChange={(event) => turnKeys(event.target.checked)} />
          {words.keys.single}
        </label>
        <Button size="small" variant="secondary" onClick={signOut}>
          {words.menu.signOut}
        </Button>
      </div>
    </div>
  );
}
