import { PencilIcon, PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../../language/said.ts";
import { editorWords } from "../catalogue/editor.ts";

/** How a form of one item is drawn: its values, the way to change them, and whether somebody has tried to finish. */
export type ItemForm<Item> = (item: Item, change: (next: Item) => void, isTried: boolean) => ReactNode;

/** Puts one item in its form; it goes into the draft when it is whole. */
export function ItemEditor<Item>({
  name,
  start,
  isWhole,
  form,
  onDone,
  onClose,
}: {
  readonly name: string;
  readonly start: Item;
  readonly isWhole: (item: Item) => boolean;
  readonly form: ItemForm<Item>;
  readonly onDone: (item: Item) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { list } = useSaid(editorWords);
  const [item, setItem] = useState(start);
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWhole(item)) onDone(item);
  };
  return (
    <form className="unit-form" onSubmit={submit} noValidate aria-label={name}>
      {form(item, setItem, isTried)}
      <div className="row">
        <Button size="small" type="submit">
          {list.done}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {list.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A list of the programme: what stands in it, each to change or take away, and the form for one more. */
export function ListEditor<Item>({
  title,
  what,
  items,
  say,
  make,
  isWhole,
  form,
  onChange,
}: {
  readonly title: string;
  /** What is added, in a word: "metode". */
  readonly what: string;
  readonly items: readonly Item[];
  readonly say: (item: Item) => readonly [title: string, more: string];
  readonly make: () => Item;
  readonly isWhole: (item: Item) => boolean;
  readonly form: ItemForm<Item>;
  /** `at` is the place in the list; the list's length for a new one. */
  readonly onChange: (items: Item[]) => void;
}): ReactNode {
  const { list } = useSaid(editorWords);
  const [open, setOpen] = useState<number | null>(null);
  const close = (): void => setOpen(null);
  const put = (at: number, item: Item): void => {
    onChange(at < items.length ? items.map((one, n) => (n === at ? item : one)) : [...items, item]);
    close();
  };
  const editor = (at: number, start: Item, name: string): ReactNode => (
    <ItemEditor
      name={name}
      start={start}
      isWhole={isWhole}
      form={form}
      onDone={(item) => put(at, item)}
      onClose={close}
    />
  );
  return (
    <div className="list-editor">
      <div className="programme-head">
        <h3>{title}</h3>
        <Button
          size="small"
          type="button"
          variant="secondary"
          icon={<PlusIcon aria-hidden="true" />}
          aria-expanded={open === items.length}
          onClick={() => setOpen(open === items.length ? null : items.length)}
        >
          {list.add(what)}
        </Button>
      </div>
      {open === items.length && editor(items.length, make(), list.add(what))}
      {items.length === 0 && open === null && <p className="small-text sub">{list.none}</p>}
      <ul className="edit-rows">
        {items.map((item, at) => {
          const [name, more] = say(item);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what is edited
            <li key={at}>
              <div className="edit-row">
                <span>
                  <b>{name}</b>
                  {more !== "" && <span className="small-text sub"> · {more}</span>}
                </span>
                <span className="edit-buttons">
                  <Button
                    size="small"
                    type="button"
                    variant="tertiary"
                    icon={<PencilIcon aria-hidden="true" />}
                    aria-expanded={open === at}
                    aria-label={list.change(name)}
                    onClick={() => setOpen(open === at ? null : at)}
                  >
                    {list.changeWord}
                  </Button>
                  <Button
                    size="small"
                    type="button"
                    variant="tertiary"
                    icon={<TrashIcon aria-hidden="true" />}
                    aria-label={list.removeTitle(name)}
                    onClick={() => {
                      onChange(items.filter((_, n) => n !== at));
                      close();
                    }}
                  >
                    {list.remove}
                  </Button>
                </span>
              </div>
              {open === at && editor(at, item, list.change(name))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
