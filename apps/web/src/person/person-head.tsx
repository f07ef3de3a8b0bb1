import type { PersonPage } from "@helhet/contract";
import { ClockDashedIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { useRecording } from "../record/use-recording.ts";
import type { Shown } from "./shown-person.ts";

/** Age, children, language and how the person wants to be reached, on one line. */
function useFacts(page: PersonPage): string {
  const words = useWords();
  const contact = page.contact.map((point) => {
    const channel = words.person.contact[point.channel] ?? point.channel;
    return point.words ?? words.person.contactUse[point.use]?.(channel) ?? channel;
  });
  const language =
    page.language &&
    (page.language.interpreter ? words.person.interpreter : words.person.language)(page.language.language);
  return [
    page.age === null ? words.person.ageUnknown : words.person.years(page.age),
    page.protectedAddress ? words.person.protectedAddress : null,
    page.minorChildren === "yes" ? words.person.hasChildren : null,
    language,
    ...contact,
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
}

/** The name, what must be known at once, and the two ways on: look back, write. */
export function PersonHead({
  page,
  shown,
  onAsKnown,
}: {
  readonly page: PersonPage;
  readonly shown: Shown;
  readonly onAsKnown: () => void;
}): ReactNode {
  const words = useWords();
  const open = useRecording();
  const facts = useFacts(page);
  return (
    <div className="person-head">
      <div>
        <h1>
          <PersonName name={page.name} isSynthetic={page.synthetic} />
          {page.synthetic && <span className="synthetic"> {words.person.synthetic}</span>}
        </h1>
        <p className="sub">{facts}</p>
      </div>
      <div className="row push">
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<ClockDashedIcon aria-hidden="true" />}
          onClick={onAsKnown}
        >
          {words.person.asKnown}
        </Button>
        {shown.knownAt === null && (
          <Button
            size="small"
            icon={<PlusIcon aria-hidden="true" />}
            onClick={() => open({ mode: "new", person: shown.person, personName: shown.name })}
          >
            {words.person.newEntry}
          </Button>
        )}
      </div>
    </div>
  );
}
