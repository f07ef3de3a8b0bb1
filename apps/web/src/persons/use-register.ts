import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { useHere } from "../frame/here.ts";
import { mayBeDone } from "../server/refused.ts";
import { useOnce } from "../server/use-once.ts";
import { findAlike, type Seen } from "./alike.ts";

export const bases = ["referred", "waiting", "enrolled"] as const;
export const digits = (text: string): string => text.replace(/\s/g, "");

/** What stands in the form. */
export interface Filled {
  readonly given: string;
  readonly family: string;
  readonly hasNumber: boolean;
  readonly number: string;
  readonly born: string;
  readonly basis: (typeof bases)[number];
}
const empty: Filled = { given: "", family: "", hasNumber: true, number: "", born: "", basis: "referred" };

/** Registers what is filled in; without a number, only once those who may be the same person have been shown. */
export function useRegister() {
  const { at, today } = useHere();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [filled, setFilled] = useState(empty);
  const [alike, setAlike] = useState<readonly Seen[]>([]);
  const { askOnce } = useOnce();
  const register = useMutation({
    mutationFn: () =>
      askOnce("registerPerson", () => ({
        body: {
          unit: at?.unit ?? "",
          nationalNumber: filled.hasNumber ? digits(filled.number) : null,
          given: filled.given.trim(),
          family: filled.family.trim(),
          born: filled.hasNumber || filled.born === "" ? null : filled.born,
          basis: filled.basis,
        },
      })),
    onSuccess: async ({ person }) => {
      await queries.invalidateQueries({ queryKey: ["persons"] });
      go(`/persons/${person}`);
    },
  });
  const look = useMutation({
    mutationFn: () => findAlike(filled, today),
    onSuccess: (found) => (found.length === 0 ? register.mutate() : setAlike(found)),
  });
  const isAgain = register.error !== null && mayBeDone(register.error);
  return {
    filled,
    set: (part: Partial<Filled>): void => {
      setFilled((before) => ({ ...before, ...part }));
      setAlike([]);
    },
    alike,
    isBusy: look.isPending || register.isPending,
    error: look.error ?? register.error,
    begin: (): void => (filled.hasNumber || isAgain ? register.mutate() : look.mutate()),
    register: (): void => register.mutate(),
  };
}
