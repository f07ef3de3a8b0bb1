import { unitValueDays } from "@helhet/engine";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { Adoption } from "./adoption.tsx";
import { MoveCourses } from "./move-courses.tsx";
import { UnitValue } from "./unit-value.tsx";

/** What the leader decides for the unit, and everybody may read. */
export function LeaderPanel({ answer }: { readonly answer: AnswerOf<"guideline"> }): ReactNode {
  const words = useWords();
  const { isLeader } = useHere();
  const { guideline } = answer;
  return (
    <>
      {isLeader && !guideline.holdsWithoutAdoption && <Adoption answer={answer} />}
      {isLeader && answer.adopted !== null && <MoveCourses answer={answer} />}
      {guideline.unitValues.length > 0 && (
        <div className="unit-values">
          <h3>{words.guidelines.values}</h3>
          <p className="small-text sub">
            {words.guidelines.valuesHelp}
            {isLeader && ` ${words.guidelines.valueRange(unitValueDays.least, unitValueDays.most)}`}
          </p>
          {guideline.unitValues.map((definition) => (
            <UnitValue key={definition.name} definition={definition} answer={answer} isLeader={isLeader} />
          ))}
        </div>
      )}
      {!isLeader && <p className="small-text sub">{words.guidelines.onlyLeader}</p>}
    </>
  );
}
