import { baseCompetences, formats, type Programme, type Service } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { capital, competenceTitle, fieldLabel, sayWord } from "../said.ts";
import { Count, Line, Many, type Option, Pick, Words, without } from "./fields.tsx";
import { keyFor } from "./key-of.ts";
import { ListEditor } from "./list-editor.tsx";
import type { Editing } from "./words-section.tsx";

type Keyed = { readonly key: string; readonly title: string };
const hasTitle = ({ title }: Keyed): boolean => title.trim() !== "";

/** Gives what is new its key when it goes into the list. */
function keyed<Item extends Keyed>(items: readonly Item[]): Item[] {
  return items.map((item) =>
    item.key === ""
      ? {
          ...item,
          key: keyFor(
            item.title,
            items.map(({ key }) => key),
          ),
        }
      : item,
  );
}

/** Target groups, competences of the unit's own, methods, and what the unit offers. */
export function OffersSection({ programme, change }: Editing): ReactNode {
  const { heads, what } = useSaid(editorWords);
  const { language } = useLanguage();
  return (
    <>
      <ListEditor
        title={heads.targetGroups}
        what={what.targetGroup}
        items={programme.targetGroups}
        say={({ title, words }) => [title, words ?? ""]}
        make={(): Programme["targetGroups"][number] => ({ key: "", title: "" })}
        isWhole={hasTitle}
        form={titled}
        onChange={(targetGroups) => change({ ...programme, targetGroups: keyed(targetGroups) })}
      />
      <ListEditor
        title={heads.competences}
        what={what.competence}
        items={programme.competences}
        say={({ title }) => [title, ""]}
        make={() => ({ key: "", title: "" })}
        isWhole={hasTitle}
        form={(item, set, isTried) => <Title item={item} set={set} isTried={isTried} />}
        onChange={(competences) => change({ ...programme, competences: keyed(competences) })}
      />
      <ListEditor
        title={heads.methods}
        what={what.method}
        items={programme.methods}
        say={({ title, needs }) => [title, needs.map((key) => competenceTitle(key, programme, language)).join(", ")]}
        make={(): Programme["methods"][number] => ({ key: "", title: "", needs: [] })}
        isWhole={hasTitle}
        form={(item, set, isTried) => (
          <>
            {titled(item, set, isTried)}
            <Needs programme={programme} value={item.needs} onChange={(needs) => set({ ...item, needs })} />
          </>
        )}
        onChange={(methods) => change({ ...programme, methods: keyed(methods) })}
      />
      <ListEditor
        title={heads.services}
        what={what.service}
        items={programme.services}
        say={({ title, format, intensity }) => [
          title,
          [sayWord(format, language), intensity].filter(Boolean).join(", "),
        ]}
        make={(): Service => ({
          key: "",
          title: "",
          format: "group",
          needs: [],
          for: [],
          methods: [],
          gender: "mixed",
        })}
        isWhole={hasTitle}
        form={(item, set, isTried) => <ServiceForm programme={programme} item={item} set={set} isTried={isTried} />}
        onChange={(services) => change({ ...programme, services: keyed(services) })}
      />
    </>
  );
}

interface Filling<Item> {
  readonly item: Item;
  readonly set: (next: Item) => void;
  readonly isTried: boolean;
}

function Title<Item extends Keyed>({ item, set, isTried }: Filling<Item>): ReactNode {
  const { fields } = useSaid(editorWords);
  return (
    <Line
      label={fields.title}
      value={item.title}
      isMissing={isTried && !hasTitle(item)}
      onChange={(title) => set({ ...item, title: title ?? "" })}
    />
  );
}

function titled<Item extends Keyed & { readonly words?: string | undefined }>(
  item: Item,
  set: (next: Item) => void,
  isTried: boolean,
): ReactNode {
  return <TitleAndWords item={item} set={set} isTried={isTried} />;
}

function TitleAndWords<Item extends Keyed & { readonly words?: string | undefined }>(of: Filling<Item>): ReactNode {
  const { fields } = useSaid(editorWords);
  const { item, set } = of;
  return (
    <>
      <Title {...of} />
      <Words label={fields.words} value={item.words} onChange={(words) => set(without<Item>({ ...item, words }))} />
    </>
  );
}

function Needs({
  programme,
  value,
  onChange,
}: {
  readonly programme: Programme;
  readonly value: string[];
  readonly onChange: (keys: string[]) => void;
}): ReactNode {
  const { language } = useLanguage();
  const keys = [...baseCompetences, ...programme.competences.map(({ key }) => key)];
  const options = keys.map((key): Option => [key, competenceTitle(key, programme, language)]);
  return <Many label={fieldLabel("needs", language)} value={value} options={options} onChange={onChange} />;
}

function ServiceForm({
  programme,
  item,
  set,
  isTried,
}: Filling<Service> & { readonly programme: Programme }): ReactNode {
  const { language } = useLanguage();
  const words = (keys: readonly string[]): readonly Option[] =>
    keys.map((key): Option => [key, capital(sayWord(key, language))]);
  const put = (more: { readonly [K in keyof Service]?: Service[K] | undefined }): void =>
    set(without<Service>({ ...item, ...more }));
  const label = (field: string): string => fieldLabel(field, language);
  const titles = (of: readonly Keyed[]): readonly Option[] => of.map(({ key, title }): Option => [key, title]);
  return (
    <>
      <TitleAndWords item={item} set={set} isTried={isTried} />
      <div className="form-row">
        <Pick
          label={label("format")}
          value={item.format}
          options={words(formats)}
          onChange={(format) => put({ format: formats.find((one) => one === format) ?? "group" })}
        />
        <Pick
          label={label("gender")}
          value={item.gender}
          options={words(["mixed", "women", "men"])}
          onChange={(gender) => put({ gender: gender === "women" || gender === "men" ? gender : "mixed" })}
        />
        <Count
          label={label("capacity")}
          most={500}
          value={item.capacity}
          onChange={(capacity) => put({ capacity: capacity === 0 ? undefined : capacity })}
        />
      </div>
      <div className="form-row">
        <Line label={label("intensity")} value={item.intensity} onChange={(intensity) => put({ intensity })} />
        <Line label={label("duration")} value={item.duration} onChange={(duration) => put({ duration })} />
        <Line label={label("place")} value={item.place} onChange={(place) => put({ place })} />
      </div>
      {programme.targetGroups.length > 0 && (
        <Many
          label={label("for")}
          value={item.for}
          options={titles(programme.targetGroups)}
          onChange={(keys) => put({ for: keys })}
        />
      )}
      {programme.methods.length > 0 && (
        <Many
          label={label("methods")}
          value={item.methods}
          options={titles(programme.methods)}
          onChange={(methods) => put({ methods })}
        />
      )}
      <Needs programme={programme} value={item.needs} onChange={(needs) => put({ needs })} />
    </>
  );
}
