import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";

/** A name in full, never cut; the mark of an invented person stands quieter before it. */
export function PersonName({ name, isSynthetic }: { readonly name: string; readonly isSynthetic: boolean }): ReactNode {
  const words = useWords();
  const mark = words.person.testPerson;
  const rest = name.replace(/^(Testperson|Test person)\s+/i, "");
  return (
    <span className="person-name">
      {isSynthetic && <span className="name-mark">{mark} </span>}
      {isSynthetic ? rest : name}
    </span>
  );
}
