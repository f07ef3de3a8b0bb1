import fc from "fast-check";

const symbols = fc.constantFrom("+", "-", "*", "o", "o");

/** Words of 0 to 40 weeks of `+ - * o`. */
export const words: fc.Arbitrary<string> = fc.array(symbols, { maxLength: 40 }).map((all) => all.join(""));
