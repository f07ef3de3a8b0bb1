import { MagnifyingGlassIcon, MenuHamburgerIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { useWords } from "../language/words.tsx";
import { Brand } from "./brand.tsx";
import { useDisclosure } from "./disclosure.ts";
import { FindPerson } from "./find-person.tsx";
import { useHere } from "./here.ts";
import { MeMenu } from "./me-menu.tsx";
import { Menu } from "./menu.tsx";
import "./frame.css";

function UnitName(): ReactNode {
  const words = useWords();
  const { at, units, chooseUnit, me } = useHere();
  if (at === null) return null;
  const practice = me.demo && (
    <abbr className="practice" title={words.menu.practiceMeans}>
      {words.menu.practice}
    </abbr>
  );
  if (units.length === 1)
    return (
      <span className="unit-name">
        {at.unitName} {practice}
      </span>
    );
  return (
    <span className="unit-name">
      <select aria-label={words.menu.chooseUnit} value={at.unit} onChange={(event) => chooseUnit(event.target.value)}>
        {units.map(({ unit, unitName }) => (
          <option key={unit} value={unit}>
            {unitName}
          </option>
        ))}
      </select>{" "}
      {practice}
    </span>
  );
}

/** Brand, unit, menu, find and me; on a phone the menu folds behind a button. */
export function TopBar(): ReactNode {
  const words = useWords();
  const { isClinical } = useHere();
  const { isOpen, toggle, close, button, panel } = useDisclosure();
  const id = useId();
  return (
    <header className="top">
      <a className="skip" href="#content">
        {words.menu.skip}
      </a>
      <Brand />
      <UnitName />
      <div ref={panel} id={id} className={isOpen ? "menu-place is-open" : "menu-place"}>
        <Menu onGo={close} />
      </div>
      <span className="push" />
      {isClinical && <FindPerson />}
      {isClinical && (
        <Link className="top-icon find-link" href="/persons" aria-label={words.find.label}>
          <MagnifyingGlassIcon className="i" aria-hidden="true" />
        </Link>
      )}
      <MeMenu />
      <button
        ref={button}
        type="button"
        className="top-icon menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={isOpen ? words.menu.close : words.menu.open}
        onClick={toggle}
      >
        <MenuHamburgerIcon className="i" aria-hidden="true" />
      </button>
    </header>
  );
}
