import type { Sort } from "./sort.ts";

/** Sums and what they are for. */
export const breakdown: Sort = {
  name: "breakdown",
  nouns: {
    en: "budget breakdown, cost breakdown, breakdown, cost detail, budget detail, expense detail, price detail, payment detail text, budget plan text, fee breakdown, salary breakdown, itemization, financial detail, funding detail, calculation text, cost estimate text",
    de: "kostenaufstellung, aufschluesselung, kostenplan, budgetaufteilung",
    fr: "detail budget, ventilation, repartition budget, detail cout, plan financement",
    es: "desglose, detalle presupuesto, desglose presupuesto, desglose costo",
    it: "ripartizione, dettaglio costo, dettaglio spesa",
    nl: "kostenspecificatie, uitsplitsing, begroting tekst",
    pt: "detalhamento, discriminacao, detalhe orcamento",
  },
  told: {
    first: [
      "Materials (1,200|2,400|3,850), labour (900|1,600|2,750), transport (150|240|380).",
      "Staff (55|60|65) %, materials 25 %, (travel|training|administration) (5|8|10) %.",
      "(Rent|Equipment|Permits) (300|450|800), (insurance|printing|catering) (90|120|260), reserve (100|200|250).",
      "(Two|Three) (instalments|payments) of (500|1,250|2,000), balance on completion.",
    ],
    then: ["All sums without tax."],
  },
};
