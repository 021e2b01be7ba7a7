import type { Sort } from "./sort.ts";

/** Sums that somebody pays or gets. */
export const money: Sort = {
  name: "money",
  nouns: {
    en: "fee, charge, cost, price money, expense, expenditure, payment, instalment, installment, deposit, down payment, advance, rent, wage, salary, bonus, commission, allowance, stipend, pension, benefit payment, compensation, reimbursement, refund, rebate, discount money, subsidy, donation, membership fee, subscription fee, dues, toll, fare, tax, duty tax, levy, tariff, fine, penalty, interest, dividend, royalty, profit, revenue, income, turnover, earnings, proceeds, savings, capital, equity, debt, liability, credit money, balance money, surplus, deficit, reserve, bounty, ransom, alimony, maintenance payment, child support, bail, surcharge, service charge, handling fee, entry fee, admission fee, tuition, tuition fee, copay, deductible, excess money, premium, cash, petty cash, change money, takings, budget item, cost item, expense item, additional expense, total expense, operating cost, monetary value, damages, outlay",
    de: "gebuehr, kosten, preis, beitrag, miete, lohn, gehalt, steuer, betrag, ausgabe, erloes, kaution, strafe, honorar, entgelt, praemie",
    fr: "frais, cout, prix, cotisation, loyer, salaire, don argent, taxe, montant, depense, caution, amende, honoraires, prime, redevance, tarif",
    es: "cuota, costo, coste, precio, alquiler, salario, sueldo, impuesto, monto, importe, ingreso, gasto, egreso, fianza, multa, honorario, tarifa, prima",
    it: "quota, costo, prezzo, affitto, stipendio, imposta, importo, spesa, cauzione, multa, onorario, tariffa, premio assicurativo",
    nl: "kost, kosten, prijs, huur, loon, salaris, belasting, bedrag, inkomst, uitgave, borg, boete, honorarium, tarief, premie",
    pt: "taxa, custo, preco, aluguel, salario, imposto, valor, receita, despesa, caucao, multa, honorario, tarifa, premio seguro, mensalidade, cota",
  },
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
