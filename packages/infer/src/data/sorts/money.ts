import type { Sort } from "./sort.ts";

/** Sums that somebody pays or gets. */
export const money: Sort = {
  name: "money",
  nouns: {
    en: "fee, charge, cost, price money, expense, expenditure, payment, instalment, installment, deposit, down payment, advance, rent, wage, salary, bonus, commission, allowance, stipend, pension, benefit payment, compensation, reimbursement, refund, rebate, discount money, subsidy, donation, membership fee, subscription fee, dues, toll, fare, tax, duty tax, levy, tariff, fine, penalty, interest, dividend, royalty, profit, revenue, income, turnover, earnings, proceeds, savings, budget, funding, fund money, capital, equity, debt, liability, credit money, balance money, surplus, deficit, reserve, endowment, scholarship, bounty, ransom, alimony, maintenance payment, child support, bail, surcharge, service charge, handling fee, entry fee, admission fee, tuition, tuition fee, copay, deductible, excess money, premium, cash, petty cash, change money, takings, budget item, cost item, expense item, funding source, source of funding, source of funds, financing, income source, source of income, revenue source, source of revenue, financial support, additional expense, total expense, operating cost, monetary value, damages, outlay",
    de: "gebuehr, kosten, preis, beitrag, miete, lohn, gehalt, zuschuss, foerderung, steuer, betrag, einnahme, ausgabe, erloes, kaution, strafe, honorar, budget, entgelt, praemie",
    fr: "frais, cout, prix, cotisation, loyer, salaire, subvention, don argent, taxe, montant, recette, depense, caution, amende, honoraires, budget, prime, redevance, tarif, financement",
    es: "cuota, costo, coste, precio, alquiler, salario, sueldo, subvencion, subsidio, impuesto, monto, importe, ingreso, gasto, egreso, fianza, multa, honorario, presupuesto, tarifa, prima, financiamiento",
    it: "quota, costo, prezzo, affitto, stipendio, imposta, importo, entrata, spesa, cauzione, multa, onorario, bilancio, tariffa, premio assicurativo, finanziamento",
    nl: "kost, kosten, prijs, huur, loon, salaris, subsidie, belasting, bedrag, inkomst, uitgave, borg, boete, honorarium, begroting, tarief, premie, financiering",
    pt: "taxa, custo, preco, aluguel, salario, subsidio, imposto, valor, receita, despesa, caucao, multa, honorario, orcamento, tarifa, premio seguro, financiamento, mensalidade, cota",
  },
  short:
    "State grant|Membership fees|Private donations|Own funds|Foundation|Ticket sales|Municipal budget|Sponsoring|European programme|Lottery fund",
  number: "amount",
  described: {
    first: [
      "(Rent|Electricity|Printing|Catering|Travel|Repairs|Materials|Insurance) for (March|the first quarter|the summer event|the workshop|the new room), (paid by transfer|receipt attached|shared by two groups).",
      "(Monthly|Yearly|One-off) (payment|instalment|contribution), (due on the 15th|collected in advance|reduced for students).",
    ],
  },
  noted: {
    first: [
      "(Receipt|Invoice) (missing|attached|requested).",
      "(Paid in cash|Paid twice, to be settled|Paid by card|Instalment two of three).",
    ],
  },
  kinds: "recurring|one_off|advance|refund",
  statuses: "paid|open|overdue|waived",
  categories: "Rent|Staff|Materials|Travel|Insurance|Events|Energy",
  grades: "low|medium|high",
  reasons: "Duplicate payment|Wrong amount|Hardship|Cancellation|Goodwill|Late payment",
  several: { usual: 2, most: 30 },
};
