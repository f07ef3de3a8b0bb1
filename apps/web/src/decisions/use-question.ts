import { useState } from "react";
import { useSaid } from "../language/said.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { useDeciders } from "./use-deciders.ts";

/** Whom to ask, until when, and one text: what both asking and passing on must say before they are sent. */
export function useQuestion(suggested = "") {
  const said = useSaid(texts);
  const deciders = useDeciders();
  const [text, setText] = useState("");
  const [decider, setDecider] = useState(suggested);
  const [decideBy, setDecideBy] = useState("");
  const [isTried, setTried] = useState(false);
  const missing = (value: string): string | undefined =>
    isTried && value.trim() === "" ? said.form.missing : undefined;
  return {
    text: { value: text, error: missing(text), set: setText },
    decider: { value: decider, error: missing(decider), onChange: setDecider },
    decideBy: { value: decideBy, error: missing(decideBy), onChange: setDecideBy },
    deciderName: deciders.find(({ practitioner }) => practitioner === decider)?.name ?? "",
    /** From now on what is missing is told; whether nothing is. */
    isWhole: (): boolean => {
      setTried(true);
      return [text, decider, decideBy].every((one) => one.trim() !== "");
    },
  };
}
