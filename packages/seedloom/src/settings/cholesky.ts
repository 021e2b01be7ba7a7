/**
 * The lower triangle L of a symmetric matrix with L Lᵀ equal to it (Golub and Van Loan, "Matrix Computations", 2013, section
 * 4.2.3), or null where the matrix is not positive definite.
 * @example
 * cholesky([[1, 0.6], [0.6, 1]]); // => [[1, 0], [0.6, 0.8]]
 */
export function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const factor = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of factor.entries()) {
    for (let j = 0; j <= i; j++) {
      const other = factor[j] ?? [];
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i !== j) row[j] = rest / (other[j] ?? 1);
      else if (rest > 1e-9) row[j] = Math.sqrt(rest);
      else return null;
    }
  }
  return factor;
}
