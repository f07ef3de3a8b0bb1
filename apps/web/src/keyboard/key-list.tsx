import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../language/words.tsx";
import { useSingleKeysOn } from "./single-keys.ts";
import "./keyboard.css";

const rows = ["find", "move", "open", "why", "beside", "escape", "chips", "help"] as const;

/** All keys, and the switch that turns the single-letter ones off. */
export function KeyList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { keys } = useWords();
  const [on, turn] = useSingleKeysOn();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-list" aria-labelledby="key-list-title" onClose={onClose}>
      <h2 id="key-list-title">{keys.title}</h2>
      <dl>
        {rows.map((row) => (
          <div key={row}>
            <dt>
              <kbd className="key">{keys.names[row]}</kbd>
            </dt>
            <dd>{keys.rows[row]}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
        {keys.single}
      </label>
      <Button size="small" variant="secondary" onClick={() => dialog.current?.close()}>
        {keys.close}
      </Button>
    </dialog>
  );
}
