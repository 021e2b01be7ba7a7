/** What people begin numbers with that they choose: 1, 12, 150, 2,500. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10];
/** Below ten nobody chooses halves. */
const ONES = [1, 2, 3, 4, 5, 6, 8, 10];

/** The nearest number that somebody would choose: limits, quotas, budgets, capacities. */
export function tidy(value: number): number {
  if (value === 0) return 0;
  const size = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const start = Math.abs(value) / size;
  const steps = size === 1 ? ONES : STEPS;
  const nearest = steps.reduce((best, step) => (Math.abs(step - start) < Math.abs(best - start) ? step : best));
  return Math.sign(value) * Number((nearest * size).toPrecision(3));
}
