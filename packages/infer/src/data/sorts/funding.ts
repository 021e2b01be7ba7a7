import type { Sort } from "./sort.ts";
import { money } from "./money.ts";

/** Where money comes from; a sum is not told by that. */
export const funding: Sort = {
  ...money,
  name: "funding",
  nouns: {
    en: "budget, funding, fund money, endowment, scholarship, funding source, source of funding, source of funds, financing, income source, source of income, revenue source, source of revenue, financial support",
    de: "foerderung, zuschuss, budget, einnahme",
    fr: "subvention, budget, recette, financement",
    es: "subvencion, subsidio, presupuesto, financiamiento",
    it: "finanziamento, bilancio, entrata",
    nl: "subsidie, begroting, financiering",
    pt: "subsidio, orcamento, financiamento",
  },
  short:
    "State grant|Membership fees|Private donations|Own funds|Foundation|Ticket sales|Municipal budget|Sponsoring|European programme|Lottery fund",
};
