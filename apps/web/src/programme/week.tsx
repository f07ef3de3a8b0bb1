import { type Programme, type TimetableItem, type Weekday, weekdays, weekdayWords } from "@helhet/programme";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { programmeWords } from "./catalogue/programme.ts";
import { capital, endsAt, sayWord } from "./said.ts";

function itemsOn(timetable: readonly TimetableItem[], day: Weekday): readonly TimetableItem[] {
  return timetable.filter(({ days }) => days.includes(day)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The week as the timetable has it: a column a day, on a phone one day under the other. `onOpen` makes each item a button. */
export function Week({
  programme,
  names,
  onOpen,
}: {
  readonly programme: Programme;
  readonly names: Readonly<Record<string, string>>;
  readonly onOpen?: (item: TimetableItem) => void;
}): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  return (
    <ol className="week">
      {weekdays.map((day) => {
        const items = itemsOn(programme.timetable, day);
        return (
          <li key={day} className="week-day">
            <h3 className="over">{capital(weekdayWords[day][language])}</h3>
            {items.length === 0 && <p className="small-text sub">{said.nothing}</p>}
            <ul className="week-items">
              {items.map((item) => (
                <li key={item.key} className={item.everyone ? "week-item is-common" : "week-item"}>
                  {onOpen === undefined ? (
                    <WeekItem item={item} names={names} />
                  ) : (
                    <button type="button" className="week-open" onClick={() => onOpen(item)}>
                      <WeekItem item={item} names={names} />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function WeekItem({
  item,
  names,
}: {
  readonly item: TimetableItem;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const time = useTime();
  const { at, minutes, title, place, weeks, everyone, leaders, from, to } = item;
  const who = leaders.map((id) => names[id] ?? said.unknownName).join(", ");
  const days = [from && said.fromDay(time.bare(from)), to && said.until(time.bare(to))].filter(Boolean).join(" ");
  return (
    <>
      <span className="num small-text">
        {time.ofDay(at)}–{time.ofDay(endsAt(at, minutes))}
      </span>
      <b>{title}</b>
      <span className="small-text sub">
        {[everyone ? said.everyone : said.someone, place, weeks === "every" ? "" : sayWord(weeks, language), days]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <span className="small-text sub">{who === "" ? said.nobodyLeads : who}</span>
    </>
  );
}
