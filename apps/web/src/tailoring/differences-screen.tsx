import { ArrowLeftIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { queries } from "../server/queries.ts";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { DifferencesForPerson } from "./differences-for-person.tsx";
import { DifferencesForStaff } from "./differences-for-staff.tsx";
import { differencesOf } from "./queries.ts";
import "../record/record.css";
import "./tailoring.css";
import "./print.css";

/** All that is otherwise for one person, on one page and one print, in the words of staff or in words for the person. */
export function DifferencesScreen({ person }: { readonly person: string }): ReactNode {
  const { page, card, own } = useSaid(tailoring);
  const time = useTime();
  const [isForPerson, setForPerson] = useState(false);
  const head = useQuery(queries.person(person, null));
  const { data, error, refetch } = useQuery(differencesOf(person));
  usePageTitle(page.title(head.data?.name ?? ""));
  const failed = error ?? head.error;
  if (data === undefined || head.data === undefined)
    return (
      <main className="page" id="content">
        {failed === null ? (
          <Loading says={card.loading} rows={6} />
        ) : (
          <FailedNotice title={card.failed} error={failed} isPage onRetry={refetch} />
        )}
      </main>
    );
  const { name, synthetic } = head.data;
  return (
    <main className={isForPerson ? "page differences for-person" : "page differences"} id="content" tabIndex={-1}>
      <div className="row differences-tools">
        <ArrowLeftIcon className="i small" aria-hidden="true" />
        <Link className="link" href={`/persons/${person}`}>
          {page.back}
        </Link>
        <span className="push row">
          <ChoiceChips
            id="wording"
            label={page.wording}
            choices={[
              { value: "staff", says: page.staff },
              { value: "person", says: page.person },
            ]}
            chosen={[isForPerson ? "person" : "staff"]}
            isMany={false}
            mayClear={false}
            onChoose={([one]) => setForPerson(one === "person")}
          />
          <Button
            size="small"
            variant="secondary"
            icon={<PrinterSmallIcon aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {page.print}
          </Button>
        </span>
      </div>
      <h1>{isForPerson ? own.title : card.differences}</h1>
      <p className="sub">
        <PersonName name={name} isSynthetic={synthetic} /> · {page.printedOn(time.whole(data.at))}
      </p>
      {isForPerson ? <DifferencesForPerson page={data} /> : <DifferencesForStaff page={data} />}
    </main>
  );
}
