import type { Language } from "@helhet/words";
import { Button, Select, TextField } from "@navikt/ds-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { queries } from "../server/queries.ts";
import { useTime } from "../time/use-time.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import "./decisions.css";

type Precedent = AnswerOf<"precedents">["found"][number];

function PrecedentRow({ one }: { readonly one: Precedent }): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const kinds = useKindWords();
  const time = useTime();
  const answers: Readonly<Record<string, string>> = said.answers;
  const reason = one.reason === null ? null : (kinds.choice("exemption", "reason", one.reason) ?? one.reason);
  return (
    <li className="leave-row">
      <p className="small-text sub num">
        {[kinds.kind(one.kind as "decision-given"), one.elementTitle?.[language], time.bare(one.on)]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </p>
      {one.question !== null && <p className="decision-question">{one.question}</p>}
      {(one.answer !== null || one.decision !== null) && (
        <p>
          {one.answer !== null && <b>{answers[one.answer] ?? one.answer}</b>}
          {one.answer !== null && one.decision !== null && ": "}
          {one.decision}
        </p>
      )}
      <p>
        {reason !== null && <span className="sub">{reason}: </span>}
        {one.words}
      </p>
      <p>
        <Link className="link small-text" href={`/persons/${one.person}/course`} state={{ entry: one.entry }}>
          {said.before.show}
        </Link>
      </p>
    </li>
  );
}

/** Finds how the unit has decided before: the question, the answer and why, without names. */
export function PrecedentSearch({
  firstElement = null,
  isNested = false,
}: {
  readonly firstElement?: string | null;
  /** Inside another form: then it is no form of its own. */
  readonly isNested?: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const [text, setText] = useState("");
  const [element, setElement] = useState(firstElement ?? "");
  const guidelines = useQuery(queries.guidelines(unit));
  const finding = useMutation({
    mutationFn: () =>
      ask("precedents", {
        path: { unit },
        body: { text: text.trim(), ...(element === "" ? {} : { element }) },
      }),
  });
  const elements = finding.data?.found.flatMap(({ element: id, elementTitle }) =>
    id === null || elementTitle === null ? [] : [[id, elementTitle[language]] as const],
  );
  const choices = new Map([
    ...(firstElement === null ? [] : ([[firstElement, titleOf(guidelines.data, firstElement, language)]] as const)),
    ...(elements ?? []),
  ]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    finding.mutate();
  };
  const fields = (
    <>
      <p className="small-text sub">{said.before.help}</p>
      <div className="precedent-fields">
        <TextField
          size="small"
          label={said.before.words}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (!isNested || event.key !== "Enter") return;
            event.preventDefault();
            finding.mutate();
          }}
        />
        {choices.size > 0 && (
          <Select
            size="small"
            label={said.before.element}
            value={element}
            onChange={(event) => setElement(event.target.value)}
          >
            <option value="">{said.before.anyElement}</option>
            {[...choices].map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        <Button
          type={isNested ? "button" : "submit"}
          size="small"
          variant="secondary"
          loading={finding.isPending}
          {...(isNested ? { onClick: () => finding.mutate() } : {})}
        >
          {said.before.find}
        </Button>
      </div>
    </>
  );
  const { data } = finding;
  return (
    <div className="precedents">
      {isNested ? fields : <form onSubmit={submit}>{fields}</form>}
      {finding.error !== null && <FailedNotice title={said.failed} error={finding.error} />}
      <div role="status">
        {data !== undefined && (
          <p className="small-text sub">
            {data.found.length === 0 ? said.before.none : said.before.count(data.found.length)}
            {data.more && ` · ${said.before.more}`}
          </p>
        )}
      </div>
      <ul>
        {data?.found.map((one) => (
          <PrecedentRow key={one.entry} one={one} />
        ))}
      </ul>
    </div>
  );
}

/** What an element is called is told with what is found; until then its guideline's name serves. */
function titleOf(guidelines: AnswerOf<"guidelines"> | undefined, element: string, language: Language): string {
  const [id] = element.split("/");
  return guidelines?.guidelines.find((one) => one.id === id)?.title[language] ?? element;
}
