import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { PutOnDuty } from "../unit/put-on-duty.tsx";
import { rosterFile } from "./catalogue/roster-file.ts";
import { rosterRules } from "./catalogue/roster-rules.ts";
import { ReadFile } from "./read-file.tsx";
import { RulesForm } from "./rules-form.tsx";
import type { Plan } from "./said-of-shift.ts";

type Tool = "duty" | "file" | "rules";

/** What a leader can do: put somebody on, read a file, set shifts and times. One is open at a time. */
export function LeaderTools({ unit, plan }: { readonly unit: string; readonly plan: Plan }): ReactNode {
  const words = useWords();
  const file = useSaid(rosterFile);
  const rules = useSaid(rosterRules);
  const [open, setOpen] = useState<Tool | null>(null);
  const close = (): void => setOpen(null);
  const says: Readonly<Record<Tool, string>> = { duty: words.unit.putOnDuty, file: file.title, rules: rules.title };
  return (
    <section className="leader-tools">
      <div className="row">
        {(["duty", "file", "rules"] as const).map((tool) => (
          <Button
            key={tool}
            size="small"
            variant="secondary"
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? null : tool)}
          >
            {says[tool]}
          </Button>
        ))}
      </div>
      {open === "duty" && <PutOnDuty unit={unit} onClose={close} />}
      {open === "file" && <ReadFile unit={unit} onClose={close} />}
      {open === "rules" && <RulesForm unit={unit} plan={plan} onClose={close} />}
    </section>
  );
}
