/** How much of a sum is taxed: shares and their weights. */
export const TAXES = [
  [0.2, 6],
  [0.1, 2],
  [0.05, 1],
  [0, 1],
] as const;

/** How much of a sum is taken off. */
export const DISCOUNTS = [
  [0, 60],
  [0.05, 10],
  [0.1, 16],
  [0.15, 6],
  [0.2, 6],
  [0.25, 2],
] as const;

/** How much is given on top of it. */
export const TIPS = [
  [0, 40],
  [0.1, 20],
  [0.15, 20],
  [0.2, 20],
] as const;

/** How much is charged on top of it for service. */
export const SERVICES = [
  [0.1, 60],
  [0.05, 20],
  [0.125, 15],
  [0, 5],
] as const;

/** How much of it is paid. */
export const PAYMENTS = [
  [1, 70],
  [0, 18],
  [0.5, 8],
  [0.3, 4],
] as const;

/** How much of a payment is kept by whoever takes it. */
export const FEE_SHARES = [
  [0.029, 5],
  [0.025, 2],
  [0.014, 2],
  [0.0175, 1],
  [0.034, 1],
] as const;

/** How much of a sale a marketplace keeps. */
export const COMMISSIONS = [
  [0.1, 4],
  [0.12, 2],
  [0.15, 4],
  [0.2, 1],
] as const;
