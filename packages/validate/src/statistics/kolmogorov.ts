import { kolmogorovLimitUpper, smirnovUpper } from "./special-functions.ts";

/** Up to here the distribution is computed, beyond it approximated: the matrix below grows with √n. */
const largestExact = 300;

/**
 * Probability that the two-sided Kolmogorov-Smirnov statistic of `n` values of a continuous distribution is `d` or more.
 *
 * Up to n = 300: Marsaglia, Tsang and Wang's matrix (https://doi.org/10.18637/jss.v008.i18), and in the tail twice the one-sided
 * probability, which is exact to 8 digits there (Simard and L'Ecuyer, https://doi.org/10.18637/jss.v039.i11). Beyond: the limit with
 * Vrbik's correction, within 1e-4.
 * @param n whole number >= 1
 * @param d in [0, 1]
 * @example
 * kolmogorovUpper(1, 0.75); // => 0.5
 */
export function kolmogorovUpper(n: number, d: number): number {
  if (d >= 1) return 0;
  if (2 * n * d <= 1) return 1;
  const scaled = n * d * d;
  if (n > largestExact) {
    const x = Math.sqrt(scaled);
    return kolmogorovLimitUpper(x + 1 / (6 * Math.sqrt(n)) + (x - 1) / (4 * n));
  }
  if (d >= 0.5 || scaled >= (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * smirnovUpper(n, d));
  return Math.min(1, Math.max(0, 1 - below(n, d)));
}

/** Probability that the statistic stays below `d`. Powers of ten are kept aside, or the matrix overflows. */
function below(n: number, d: number): number {
  const k = Math.floor(n * d) + 1;
  const size = 2 * k - 1;
  const h = k - n * d;
  const step = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) step[row * size + column] = row - column + 1 < 0 ? 0 : 1;
  }
  for (let index = 0; index < size; index++) {
    step[index * size]! -= h ** (index + 1);
    step[(size - 1) * size + index]! -= h ** (size - index);
  }
  step[(size - 1) * size]! += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      for (let factor = 1; factor <= row - column + 1; factor++) step[row * size + column]! /= factor;
    }
  }
  const power = toPower({ cells: step, exponent: 0 }, size, n);
  let probability = power.cells[(k - 1) * size + k - 1]!;
  let exponent = power.exponent;
  for (let factor = 1; factor <= n; factor++) {
    probability *= factor / n;
    if (probability < 1e-140) {
      probability *= 1e140;
      exponent -= 140;
    }
  }
  return probability * 10 ** exponent;
}

interface Matrix {
  readonly cells: Float64Array;
  /** The cells are to be multiplied by ten to this power. */
  readonly exponent: number;
}

function toPower(matrix: Matrix, size: number, power: number): Matrix {
  if (power === 1) return matrix;
  const half = toPower(matrix, size, Math.floor(power / 2));
  const even = product(half, half, size);
  return power % 2 === 0 ? even : product(matrix, even, size);
}

function product(left: Matrix, right: Matrix, size: number): Matrix {
  const cells = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = left.cells[row * size + inner]!;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        cells[row * size + column]! += factor * right.cells[inner * size + column]!;
      }
    }
  }
  const exponent = left.exponent + right.exponent;
  const middle = cells[((size - 1) / 2) * size + (size - 1) / 2]!;
  return middle > 1e140 ? { cells: cells.map((cell) => cell * 1e-140), exponent: exponent + 140 } : { cells, exponent };
}
