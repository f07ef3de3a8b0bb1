import { type Suggested, type TimetableItem, templates } from "@helhet/programme";
import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { DateField } from "../../time/date-field.tsx";
import { useTime } from "../../time/use-time.ts";
import { editorWords } from "../catalogue/editor.ts";
import { sayWord } from "../said.ts";
import { Week } from "../week.tsx";
import { Line, Pick } from "./fields.tsx";
import { ItemFields, isWholeItem, newItem } from "./item-fields.tsx";
import { keyFor } from "./key-of.ts";
import { ItemEditor, ListEditor } from "./list-editor.tsx";
import type { Editing } from "./words-section.tsx";

/** The weekly timetable, days without it, and what holds on public holidays. */
export function WeekSection({
  programme,
  change,
  names,
  staff,
}: Editing & { readonly names: Readonly<Record<string, string>>; readonly staff: readonly string[] }): ReactNode {
  const { heads, list, what, fields } = useSaid(editorWords);
  const { language } = useLanguage();
  const time = useTime();
  const [open, setOpen] = useState<{ readonly item: TimetableItem; readonly isNew: boolean } | null>(null);
  const put = (item: TimetableItem): void => {
    const others = programme.timetable.filter(({ key }) => key !== item.key);
    const taken = others.map(({ key }) => key);
    const key = item.key === "" ? keyFor(item.title, taken) : item.key;
    const isThere = programme.timetable.some((one) => one.key === key);
    const next = { ...item, key };
    const timetable = isThere
      ? programme.timetable.map((one) => (one.key === key ? next : one))
      : [...programme.timetable, next];
    change({ ...programme, timetable });
    setOpen(null);
  };
  const remove = (key: string): void => {
    change({ ...programme, timetable: programme.timetable.filter((one) => one.key !== key) });
    setOpen(null);
  };
  return (
    <>
      <div className="row">
        <Button
          size="small"
          type="button"
          variant="secondary"
          icon={<PlusIcon aria-hidden="true" />}
          onClick={() => setOpen({ item: newItem, isNew: true })}
        >
          {list.add(what.item)}
        </Button>
        <Suggestions programme={programme} onPick={(one) => setOpen({ item: { ...newItem, ...one }, isNew: true })} />
      </div>
      {open !== null && (
        <div className="item-place">
          <ItemEditor
            key={open.item.key + open.item.title}
            name={open.isNew ? list.add(what.item) : list.change(open.item.title)}
            start={open.item}
            isWhole={isWholeItem}
            form={(item, set, isTried) => (
              <ItemFields programme={programme} names={names} staff={staff} item={item} set={set} isTried={isTried} />
            )}
            onDone={put}
            onClose={() => setOpen(null)}
          />
          {!open.isNew && (
            <Button
              size="small"
              type="button"
              variant="tertiary"
              icon={<TrashIcon aria-hidden="true" />}
              onClick={() => remove(open.item.key)}
            >
              {list.removeTitle(open.item.title)}
            </Button>
          )}
        </div>
      )}
      <Week programme={programme} names={names} onOpen={(item) => setOpen({ item, isNew: false })} />
      <Pick
        label={fields.holidays}
        value={programme.holidays}
        options={[
          ["as-usual", sayWord("as-usual", language)],
          ["closed", sayWord("closed", language)],
        ]}
        onChange={(holidays) => change({ ...programme, holidays: holidays === "closed" ? "closed" : "as-usual" })}
      />
      <ListEditor
        title={heads.closed}
        what={what.closed}
        items={programme.closed}
        say={({ title, from, to }) => [title, `${time.bare(from)} – ${time.bare(to)}`]}
        make={() => ({ title: "", from: time.today, to: time.today })}
        isWhole={({ title, from, to }) => title.trim() !== "" && from !== "" && to >= from}
        form={(item, set, isTried) => (
          <>
            <Line
              label={fields.title}
              value={item.title}
              isMissing={isTried && item.title.trim() === ""}
              onChange={(title) => set({ ...item, title: title ?? "" })}
            />
            <div className="form-row">
              <DateField label={fields.firstDay} value={item.from} onChange={(from) => set({ ...item, from })} />
              <DateField
                label={fields.lastDay}
                value={item.to}
                min={item.from}
                error={isTried && item.to < item.from ? list.missing : undefined}
                onChange={(to) => set({ ...item, to })}
              />
            </div>
          </>
        )}
        onChange={(closed) => change({ ...programme, closed })}
      />
    </>
  );
}

/** What templates suggest and the week does not have; days and hours are the unit's own to choose. */
function Suggestions({
  programme,
  onPick,
}: Pick<Editing, "programme"> & { readonly onPick: (one: Suggested) => void }): ReactNode {
  const { heads } = useSaid(editorWords);
  const { language } = useLanguage();
  return (
    <details className="suggested">
      <summary className="link">{heads.suggested}</summary>
      {templates.map(({ id, title, suggested, programme: of }) => (
        <div key={id}>
          <p className="over">{title[language]}</p>
          <div className="row">
            {suggested
              .filter(({ key }) => !programme.timetable.some((one) => one.key === key))
              .map((one) => (
                <Button
                  key={one.key}
                  size="small"
                  type="button"
                  variant="tertiary"
                  icon={<PlusIcon aria-hidden="true" />}
                  onClick={() => onPick(known(one, programme.services, of.services))}
                >
                  {one.title}
                </Button>
              ))}
          </div>
        </div>
      ))}
    </details>
  );
}

type Services = Editing["programme"]["services"];

/** A suggestion belongs to its service only where the unit has that service. */
function known(one: Suggested, own: Services, _theirs: Services): Suggested {
  if (own.some(({ key }) => key === one.service)) return one;
  const { service: _service, ...rest } = one;
  return rest;
}
