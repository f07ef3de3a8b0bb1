import { Button } from "@navikt/ds-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { refusalOf } from "../server/refused.ts";
import { useTime } from "../time/use-time.ts";
import { wall as texts } from "./catalogue/wall.ts";
import "./codes.css";

type Type = "pin" | "badge";

function CodeForm({
  unit,
  type,
  setAt,
  least,
}: {
  readonly unit: string;
  readonly type: Type;
  readonly setAt: string | null;
  /** How many signs it has at least. */
  readonly least: number;
}) {
  const { codes } = useSaid(texts);
  const { me } = useHere();
  const time = useTime();
  const queries = useQueryClient();
  const id = useId();
  const [code, setCode] = useState("");
  const again = () => queries.invalidateQueries({ queryKey: ["wall-of-unit", unit] });
  const save = useMutation({
    mutationFn: () => ask("setWallCode", { path: { unit }, body: { type, code } }),
    onSuccess: async () => {
      setCode("");
      await again();
    },
  });
  const remove = useMutation({
    mutationFn: () => ask("removeWallCode", { path: { unit }, body: { practitioner: me.practitioner, type } }),
    onSuccess: again,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code !== "") save.mutate();
  };
  const kind = save.error === null ? null : refusalOf(save.error).kind;
  const means = type === "pin" ? codes.pinMeans(least) : codes.badgeMeans;
  const wrong = kind === "invalid" ? codes.refused : kind === "too-many" ? codes.tooMany : null;
  return (
    <form className="card code-form" onSubmit={submit}>
      <h2>{codes[type]}</h2>
      <p className="sub">{setAt === null ? codes.none : codes.setAt(time.moment(setAt))}</p>
      <label htmlFor={id}>{codes[type]}</label>
      <p className="small-text sub" id={`${id} means`}>
        {means}
      </p>
      <input
        id={id}
        type="password"
        inputMode={type === "pin" ? "numeric" : "text"}
        autoComplete="off"
        aria-describedby={`${id} means`}
        maxLength={type === "pin" ? 8 : 64}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      {wrong !== null && <p role="alert">{wrong}</p>}
      {kind !== null && wrong === null && <FailedNotice title={codes.title} error={save.error} />}
      {save.isSuccess && code === "" && <p role="status">{codes.saved}</p>}
      <p className="row">
        <Button size="small" type="submit" loading={save.isPending} disabled={code.length < least}>
          {setAt === null ? codes.save : codes.replace}
        </Button>
        {setAt !== null && (
          <Button
            size="small"
            type="button"
            variant="tertiary"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {codes.remove}
          </Button>
        )}
      </p>
    </form>
  );
}

/** One's own PIN and badge for the wall of the unit that is chosen. */
export function CodeScreen(): ReactNode {
  const { codes, loading, failed } = useSaid(texts);
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const { data, error, refetch } = useQuery({
    queryKey: ["wall-of-unit", unit],
    queryFn: ({ signal }) => ask("wallOfUnit", { path: { unit }, signal }),
  });
  usePageTitle(`${codes.title} · Helhet`);
  const setAt = (type: Type): string | null => data?.mine.find((one) => one.type === type)?.setAt ?? null;
  return (
    <main className="page codes" id="content" tabIndex={-1}>
      <h1>{codes.title}</h1>
      <p className="sub">{codes.lead(at?.unitName ?? "")}</p>
      {error !== null && <FailedNotice title={failed} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={loading} />}
      {data !== undefined && (
        <div className="code-forms">
          <CodeForm key={`pin ${unit}`} unit={unit} type="pin" setAt={setAt("pin")} least={data.pinDigits} />
          <CodeForm key={`badge ${unit}`} unit={unit} type="badge" setAt={setAt("badge")} least={4} />
        </div>
      )}
      <p className="small-text sub">{codes.kept}</p>
    </main>
  );
}
