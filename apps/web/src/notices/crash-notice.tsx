import { Button } from "@navikt/ds-react";
import { Component, type ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { Notice } from "./notice.tsx";

function Crashed(): ReactNode {
  const { notices } = useWords();
  return (
    <main className="page" id="content" tabIndex={-1}>
      <Notice tone="wrong" title={notices.crashed} isPage>
        <p className="row">
          <Button size="small" variant="secondary" onClick={() => location.reload()}>
            {notices.reload}
          </Button>
        </p>
      </Notice>
    </main>
  );
}

/** Shows a calm page when a screen breaks; a new `at` (the address) tries again. */
export class CrashNotice extends Component<
  { readonly at: string; readonly children: ReactNode },
  { readonly brokenAt: string | null }
> {
  override state: { readonly brokenAt: string | null } = { brokenAt: null };

  static getDerivedStateFromError(): Partial<{ readonly brokenAt: string | null }> {
    return { brokenAt: location.pathname };
  }

  override render(): ReactNode {
    return this.state.brokenAt === this.props.at ? <Crashed /> : this.props.children;
  }
}
