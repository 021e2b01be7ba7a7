/** How much of a sum is taxed: shares and their weights. */
export const TAXES = [
  [0.2, 6],
  [0.1, 2],
  [0.05, 1],
  [0, 1],
] as const;
