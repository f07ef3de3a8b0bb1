import { formats, type Programme, type TimetableItem, weekdays } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { DateField } from "../../time/date-field.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { capital, fieldLabel, sayWord } from "../said.ts";
import { Count, Line, Many, type Option, Pick, Tick, without } from "./fields.tsx";

const activities = [
  "exercise",
  "joint-meeting",
  "information-meeting",
  "shared-chore",
  "teaching",
  "common-activity",
] as const satisfies readonly NonNullable<TimetableItem["activity"]>[];
const weeks = ["every", "odd", "even"] as const satisfies readonly TimetableItem["weeks"][];

/** Something new in the week: its day, hour and length are for the unit to say. */
export const newItem: TimetableItem = {
  key: "",
  title: "",
  days: [],
  at: "",
  minutes: 0,
  weeks: "every",
  leaders: [],
  everyone: false,
  format: "group",
};

/** What an item must say before it can stand in the week. */
export function isWholeItem({ title, days, at, minutes }: TimetableItem): boolean {
  return title.trim() !== "" && days.length > 0 && at !== "" && minutes >= 5;
}

/** One item of the week: what, when, for whom, where and who leads. */
export function ItemFields({
  programme,
  names,
  staff,
  item,
  set,
  isTried,
}: {
  readonly programme: Programme;
  readonly names: Readonly<Record<string, string>>;
  readonly staff: readonly string[];
  readonly item: TimetableItem;
  readonly set: (next: TimetableItem) => void;
  readonly isTried: boolean;
}): ReactNode {
  const { fields, list } = useSaid(editorWords);
  const { language } = useLanguage();
  const words = (keys: readonly string[]): readonly Option[] =>
    keys.map((key): Option => [key, capital(sayWord(key, language))]);
  const put = (more: { readonly [K in keyof TimetableItem]?: TimetableItem[K] | undefined }): void =>
    set(without<TimetableItem>({ ...item, ...more }));
  const leaders = [...new Set([...staff, ...item.leaders])].map((id): Option => [id, names[id] ?? id]);
  return (
    <>
      <Line
        label={fields.title}
        value={item.title}
        isMissing={isTried && item.title.trim() === ""}
        onChange={(title) => put({ title: title ?? "" })}
      />
      <Many
        label={fields.days}
        value={item.days}
        options={words(weekdays)}
        isMissing={isTried && item.days.length === 0}
        onChange={(days) => put({ days: weekdays.filter((day) => days.includes(day)) })}
      />
      <div className="form-row">
        <DateField
          type="time"
          label={fields.at}
          value={item.at}
          error={isTried && item.at === "" ? list.missing : undefined}
          onChange={(at) => put({ at })}
        />
        <Count
          label={fields.minutes}
          most={1_440}
          value={item.minutes === 0 ? undefined : item.minutes}
          isMissing={isTried && item.minutes < 5}
          onChange={(minutes) => put({ minutes: minutes ?? 0 })}
        />
        <Pick
          label={fieldLabel("weeks", language)}
          value={item.weeks}
          options={words(weeks)}
          onChange={(week) => put({ weeks: weeks.find((one) => one === week) ?? "every" })}
        />
      </div>
      <Tick label={fields.everyone} value={item.everyone} onChange={(everyone) => put({ everyone })} />
      <div className="form-row">
        <Pick
          label={fieldLabel("service", language)}
          value={item.service}
          none={fields.noService}
          options={programme.services.map(({ key, title }): Option => [key, title])}
          onChange={(service) => put({ service })}
        />
        <Pick
          label={fieldLabel("format", language)}
          value={item.format}
          options={words(formats)}
          onChange={(format) => put({ format: formats.find((one) => one === format) ?? "group" })}
        />
        <Line label={fieldLabel("place", language)} value={item.place} onChange={(place) => put({ place })} />
      </div>
      <Pick
        label={fieldLabel("activity", language)}
        value={item.activity}
        none={fields.noActivity}
        options={words(activities)}
        onChange={(activity) => put({ activity: activities.find((one) => one === activity) })}
      />
      {item.everyone && item.activity !== undefined && (
        <Tick
          label={fields.frame}
          help={fields.frameHelp}
          value={item.frame === true}
          onChange={(frame) => put({ frame: frame || undefined })}
        />
      )}
      <Many
        label={fieldLabel("leaders", language)}
        value={item.leaders}
        options={leaders}
        onChange={(next) => put({ leaders: next })}
      />
      <div className="form-row">
        <DateField label={fields.from} value={item.from ?? ""} onChange={(from) => put({ from: from || undefined })} />
        <DateField label={fields.to} value={item.to ?? ""} onChange={(to) => put({ to: to || undefined })} />
      </div>
    </>
  );
}
