import { ArrowsCirclepathIcon, FilePdfIcon, MonitorIcon, PencilLineIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { wall as texts } from "./catalogue/wall.ts";
import { rememberWall } from "./wall-place.ts";
import "./board-links.css";

function HangWall({ unit }: { readonly unit: string }): ReactNode {
  const said = useSaid(texts);
  const [isAsking, setAsking] = useState(false);
  const hang = useMutation({
    mutationFn: () => ask("openWall", { path: { unit } }),
    onSuccess: ({ continueAt }) => {
      rememberWall();
      location.assign(continueAt ?? "/wall");
    },
  });
  if (!isAsking)
    return (
      <button type="button" className="day-row day-other" onClick={() => setAsking(true)}>
        <MonitorIcon className="i" aria-hidden="true" />
        <span className="day-title">{said.show}</span>
      </button>
    );
  return (
    <fieldset className="hang-wall">
      <legend>
        <b>{said.showTitle}</b>
      </legend>
      <p className="small-text">{said.showMeans}</p>
      {hang.error && <FailedNotice title={said.failed} error={hang.error} />}
      <p className="row">
        <Button size="small" loading={hang.isPending} onClick={() => hang.mutate()}>
          {said.show}
        </Button>
        <Button size="small" variant="tertiary" onClick={() => setAsking(false)}>
          {said.cancel}
        </Button>
      </p>
    </fieldset>
  );
}

/** What else belongs to a shift: taking over, the sheet for downtime, and the wall for those who may hang it. */
export function BoardLinks(): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const { data } = useQuery({
    queryKey: ["wall-of-unit", unit],
    queryFn: ({ signal }) => ask("wallOfUnit", { path: { unit }, signal }),
  });
  const link = (to: string, icon: ReactNode, title: string): ReactNode => (
    <li>
      <Link href={to} className="day-row day-other">
        {icon}
        <span className="day-title">{title}</span>
      </Link>
    </li>
  );
  return (
    <>
      {link("/board/handover", <ArrowsCirclepathIcon className="i" aria-hidden="true" />, said.handover)}
      {link("/board/sheet", <FilePdfIcon className="i" aria-hidden="true" />, said.sheet)}
      {link("/board/key-back", <PencilLineIcon className="i" aria-hidden="true" />, said.keyBack)}
      {data?.mayOpen && (
        <li>
          <HangWall unit={unit} />
        </li>
      )}
    </>
  );
}
