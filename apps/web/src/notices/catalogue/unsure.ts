/** What is said of a write whose answer was lost. */
export const unsure = {
  mayBeDone: {
    nb: "Svaret kom ikke fram, så det kan være gjort. Prøv igjen: det blir gjort bare én gang.",
    da: "Svaret nåede ikke frem, så det kan være gjort. Prøv igen: Det bliver kun gjort én gang.",
    en: "The answer did not arrive, so it may be done. Try again: it is done only once.",
  },
};
