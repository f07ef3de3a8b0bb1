import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect } from "react";
import { useWords } from "../language/words.tsx";
import { isWall } from "../wall/wall-place.ts";
import { BrandMark } from "./brand.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import "./frame.css";

function signInAddress(): string {
  const here = `${location.pathname}${location.search}`;
  const returnTo = here.startsWith("/?") ? "/" : here;
  return `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

/** The page of somebody who is not signed in: what this is, why a sign-in failed, and one button. */
export function SignedOut(): ReactNode {
  const { signedOut } = useWords();
  const search = new URLSearchParams(location.search);
  const failures: Readonly<Record<string, string>> = signedOut.failed;
  const failure = failures[search.get("sign-in") ?? ""];
  // The issuer ends its own session on the way from the board to the wall, and leads back here.
  useEffect(() => {
    if (isWall()) location.replace("/wall");
  }, []);
  return (
    <main className="signed-out">
      <h1>
        <BrandMark size={40} />
        {signedOut.title}
      </h1>
      <p>{signedOut.lead}</p>
      {failure !== undefined && <p role="alert">{failure}</p>}
      {search.has("signed-out") && <p role="status">{signedOut.ended}</p>}
      <Button as="a" role="link" href={signInAddress()}>
        {signedOut.button}
      </Button>
      <LanguageChoice />
    </main>
  );
}
