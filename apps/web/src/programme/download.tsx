import { DownloadIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { ask } from "../server/ask.ts";
import { programmeWords } from "./catalogue/programme.ts";

/** Gives a publication as a file for another unit. */
export function Download({ unit, version }: { readonly unit: string; readonly version: string }): ReactNode {
  const said = useSaid(programmeWords);
  const fetched = useMutation({
    mutationFn: (format: "yaml" | "json") => ask("exportProgramme", { path: { unit, version }, query: { format } }),
    onSuccess: ({ name, text }) => save(name, text),
  });
  return (
    <div className="download">
      <div className="row">
        {(["yaml", "json"] as const).map((format) => (
          <Button
            key={format}
            size="small"
            variant="tertiary"
            icon={<DownloadIcon aria-hidden="true" />}
            loading={fetched.isPending && fetched.variables === format}
            onClick={() => fetched.mutate(format)}
          >
            {said.download(format.toUpperCase())}
          </Button>
        ))}
      </div>
      <p className="small-text sub">{said.downloadHelp}</p>
    </div>
  );
}

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
