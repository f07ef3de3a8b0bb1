/**
 * The chance that a chi-square variable with whole degrees of freedom is at least `x`: the finite sums of Abramowitz and
 * Stegun 26.4.4 and 26.4.5.
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const isOdd = degrees % 2 === 1;
  const density = Math.exp(-x / 2) * (isOdd ? Math.sqrt((2 * x) / Math.PI) : 1);
  let term = density;
  let tail = isOdd ? complementaryError(Math.sqrt(x / 2)) : 0;
  for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
    tail += term;
    term *= x / k;
  }
  return tail;
}

/** The complementary error function: its series near 0, Lentz's continued fraction further out. */
function complementaryError(x: number): number {
  return x < 2 ? 1 - errorSeries(x) : (Math.exp(-x * x) / Math.sqrt(Math.PI)) * fraction(x);
}

function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17; n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** 1/(x + ½/(x + 1/(x + 1½/(x + …)))), from the inside. */
function fraction(x: number): number {
  let inner = x;
  for (let n = 120; n >= 1; n -= 1) inner = x + n / 2 / inner;
  return 1 / inner;
}
