/**
 * P-values corrected for how many they are, by Holm's step-down method (https://www.jstor.org/stable/4615733): rejecting where the
 * corrected value is at most alpha keeps the chance of any false alarm at most alpha. Nulls stay and do not count. R's `p.adjust`.
 * @example
 * holm([0.01, null, 0.5]); // => [0.02, null, 0.5]
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .toSorted((a, b) => a.value - b.value);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let greatest = 0;
  order.forEach(({ value, index }, position) => {
    greatest = Math.max(greatest, Math.min(1, (order.length - position) * value));
    adjusted[index] = greatest;
  });
  return adjusted;
}
