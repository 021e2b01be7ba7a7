import type { Sort } from "./sort.ts";

/** What is bought and held for its value. */
export const instrumentOfFinance: Sort = {
  name: "instrument-of-finance",
  nouns: {
    en: "bond, stock share, share certificate, security finance, option finance, future finance, derivative, warrant finance, loan, mortgage, credit line, overdraft, bill of exchange, cheque, check payment, promissory note, letter of credit, voucher, coupon, token coin, coin, banknote, currency note, account bank, savings account, deposit account, fixed deposit, certificate of deposit, treasury bill, fund investment, mutual fund, etf, index fund, pension fund, annuity, insurance product, leasing contract, factoring, investment, asset, holding, portfolio, position finance, commodity, precious metal, bullion, collateral, lien",
    de: "anleihe, aktie, kredit, darlehen, hypothek, fonds, wertpapier, gutschein, sparbuch",
    fr: "obligation titre, pret bancaire, credit, hypotheque, fonds, titre financier, bon achat, cheque, placement",
    es: "bono, credito, hipoteca, fondo, valor financiero, vale, cheque, inversion",
    it: "obbligazione, mutuo, credito, ipoteca, fondo, buono, assegno, investimento",
    nl: "obligatie, aandeel, lening, krediet, hypotheek, fonds, bon, cheque, belegging",
    pt: "titulo financeiro, emprestimo bancario, credito, hipoteca, fundo, vale, cheque, investimento",
  },
  form: "thing",
  named: ["(Growth|Secure|Classic|Flexible|Green|Senior|Junior|Fixed|Euro|Global) {Noun}"],
  described: {
    first: [
      "(Term of|Runs for) (two|three|five|ten) years, (interest fixed|paid out yearly|can be cancelled at any time|low risk).",
    ],
  },
  kinds: "fixed|variable|short_term|long_term",
  statuses: "active|matured|closed|in_default",
  categories: "Equity|Fixed income|Real estate|Commodities|Cash",
  grades: "AAA|AA|A|BBB|BB",
  several: { usual: 1, most: 8 },
};
