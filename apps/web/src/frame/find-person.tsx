import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useKeys } from "../keyboard/single-keys.ts";
import { useWords } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { sayWhere } from "../persons/say-where.ts";
import { ask } from "../server/ask.ts";

/** Looks for a name or a whole national number among those one has a care relation to. Asked in a body, never in an address. */
function useFound(text: string) {
  return useQuery({
    queryKey: ["find", text],
    queryFn: ({ signal }) => ask("findPersons", { body: { text }, signal }),
    enabled: text.length >= 2,
    gcTime: 0,
  });
}

/** The search in the top bar: `/` leads here, arrows choose, Enter opens. */
export function FindPerson(): ReactNode {
  const words = useWords();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [, go] = useLocation();
  const listId = useId();
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useFound(asked);
  const persons = data?.persons ?? [];
  const shows = isOpen && asked.length >= 2;

  useKeys({
    "/": (event) => {
      event.preventDefault();
      input.current?.focus();
    },
  });
  const open = (person: string): void => {
    setText("");
    setOpen(false);
    input.current?.blur();
    go(`/persons/${person}`);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((before) => Math.max(0, Math.min(persons.length - 1, before + step)));
    }
    const person = persons[chosen];
    if (event.key === "Enter" && person !== undefined) open(person.person);
    if (event.key === "Escape") {
      setText("");
      input.current?.blur();
    }
  };
  const status = isFetching
    ? words.find.searching
    : persons.length === 0
      ? words.find.none
      : words.find.found(persons.length);

  return (
    <search className="find">
      <MagnifyingGlassIcon className="i" aria-hidden="true" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={`${words.find.label}: ${words.find.placeholder}`}
        aria-expanded={shows && persons.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shows && persons.length > 0 ? `${listId}-${chosen}` : undefined}
        aria-keyshortcuts="/"
        placeholder={words.find.label}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd className="key">{words.find.key}</kbd>
      <div className="found card" hidden={!shows}>
        <p className="small-text sub" role="status">
          {shows ? status : ""}
        </p>
        <div role="listbox" id={listId} aria-label={words.find.label}>
          {persons.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox holds focus and takes the keys for its options
            <div
              key={person.person}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => open(person.person)}
            >
              <PersonName name={person.name} isSynthetic={person.synthetic} />
              <span className="sub small-text">{sayWhere(person, words)}</span>
            </div>
          ))}
        </div>
      </div>
    </search>
  );
}
