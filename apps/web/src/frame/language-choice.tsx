import { languages } from "@helhet/words";
import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";

/** Norsk, Dansk, English: each named in its own language. */
export function LanguageChoice(): ReactNode {
  const { words, language, speak } = useLanguage();
  return (
    <fieldset className="languages">
      <legend className="over">{words.menu.language}</legend>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => speak(one)}>
          {words.languages[one]}
        </button>
      ))}
    </fieldset>
  );
}
