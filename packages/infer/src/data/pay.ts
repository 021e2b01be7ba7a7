const list = (text: string): readonly string[] => text.split(",").map((phrase) => phrase.trim());

/** What somebody earns before anything is added. */
export const BASE = list(
  "base salary, basic salary, base pay, basic pay, regular pay, regular earning, base wage, basic wage, base, basic, salary",
);
export const GROSS = list("gross pay, gross salary, gross wage, gross earning, total earning, gross");
export const NET = list("net pay, net salary, net wage, net payable, take home, take home pay, net");
/** All that is kept back, where one column says it. */
export const TAKEN = list("total deduction, deduction total, deduction, deducted");

/** Words of a part of somebody's pay, what share it usually is, and in what share of rows there is none. */
export interface Share {
  readonly words: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly none: number;
}
const share = (words: string, least: number, most: number, none = 0): Share => ({
  words: list(words),
  least,
  most,
  none,
});

/** What is added to the base, as shares of it. */
export const ADDED: readonly Share[] = [
  share("overtime pay, overtime amount, overtime earning, overtime", 0.02, 0.15, 0.5),
  share("bonus, incentive, reward", 0.02, 0.2, 0.6),
  share("commission", 0.02, 0.15, 0.6),
  share("house rent allowance, housing allowance, house allowance, hra", 0.1, 0.3, 0.2),
  share(
    "allowance, transport allowance, meal allowance, medical allowance, food allowance, travel allowance, conveyance allowance",
    0.03,
    0.1,
    0.2,
  ),
];
/** What is kept back, as shares of what was earned. */
export const KEPT: readonly Share[] = [
  share("income tax, withholding tax, tax, federal tax, paye, tds, tax deduction, tax withheld", 0.06, 0.24),
  share("state tax, local tax, church tax, professional tax", 0.01, 0.05, 0.1),
  share(
    "social security, pension, retirement, provident fund, nssf, pf, epf, cpf, sss, pension contribution",
    0.03,
    0.09,
  ),
  share(
    "health insurance, insurance, medicare, nhif, esi, philhealth, medical insurance, unemployment insurance",
    0.01,
    0.07,
  ),
  share("loan deduction, loan, advance, salary advance", 0.02, 0.1, 0.7),
  share(
    "other deduction, absence deduction, late deduction, penalty, fine, leave deduction, union due",
    0.005,
    0.03,
    0.7,
  ),
];
