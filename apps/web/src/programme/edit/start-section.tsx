import { type Programme, templates } from "@helhet/programme";
import { Button } from "@navikt/ds-react";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { FailedNotice } from "../../notices/notice.tsx";
import { ask } from "../../server/ask.ts";
import { editorWords } from "../catalogue/editor.ts";
import { type Option, Pick } from "./fields.tsx";
import type { Editing } from "./words-section.tsx";

/** Begins anew with a template or another unit's file; what stood in the draft can be had back. */
export function StartSection({ unit, programme, change }: Editing & { readonly unit: string }): ReactNode {
  const { start } = useSaid(editorWords);
  const { language } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(templates[0]?.id);
  const [before, setBefore] = useState<Programme | null>(null);
  const template = templates.find((one) => one.id === chosen);
  const take = (next: Programme): void => {
    setBefore(programme);
    change(next);
  };
  const read = useMutation({
    mutationFn: async (file: File) => ask("readProgramme", { path: { unit }, body: { text: await file.text() } }),
    onSuccess: (answer) => take(answer.programme),
  });
  return (
    <>
      <p className="small-text sub">{start.help}</p>
      <div className="form-row start-row">
        <div className="start-way">
          <Pick
            label={start.template}
            value={chosen}
            options={templates.map((one): Option => [one.id, one.title[language]])}
            onChange={setChosen}
          />
          {template && (
            <>
              <p className="small-text">{template.words[language]}</p>
              <p className="small-text sub">{start.source(template.source)}</p>
              <Button size="small" type="button" variant="secondary" onClick={() => take(template.programme)}>
                {start.take}
              </Button>
            </>
          )}
        </div>
        <div className="start-way">
          <label htmlFor={id} className="aksel-form-field__label aksel-label aksel-label--small">
            {start.file}
          </label>
          <input
            id={id}
            type="file"
            accept=".yaml,.yml,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) read.mutate(file);
              target.value = "";
            }}
          />
          <p className="small-text sub">{start.fileHelp}</p>
          {read.error && <FailedNotice title={start.failedFile} error={read.error} />}
        </div>
      </div>
      {before !== null && (
        <p className="row" role="status">
          {start.taken(programme.title)}
          <Button
            size="small"
            type="button"
            variant="tertiary"
            onClick={() => {
              change(before);
              setBefore(null);
            }}
          >
            {start.undo}
          </Button>
        </p>
      )}
    </>
  );
}
