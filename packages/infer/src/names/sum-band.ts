import { findTable } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { hasTable } from "../context/has-table.ts";
import type { ColumnContext } from "../context/column-context.ts";

interface Band {
  /** Words of the table's own name, or of the names of those that it refers to. */
  readonly of: RegExp;
  /** A table that the schema has to have beside. */
  readonly beside?: RegExp;
  /** Words of the column that make it something smaller. */
  readonly not?: RegExp;
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

const SITES =
  /^(?:.*_)?(?:rfis?|rfqs?|change_?orders?|subcontractors?|construction_.*|building_sites?|punch_.*|cost_codes?)$/i;
const HOMES = /propert|tenant|apartment|landlord/i;
const CLINICS = /^(?:.*_)?(?:patients?|admissions?|prescriptions?|lab_(?:orders|results|tests))$/i;

/** Books are lent, too. */
const BANKS =
  /account|borrower|repay|bank|installment|instalment|emi(?:_|s|$)|collateral|guarantor|loan_?(?:type|product|application)/i;

/** What is paid for things that no shop sells, by what a row is of; the first that holds. */
const BANDS: readonly Band[] = [
  { of: /tender|bid|contract|change order|variation/, beside: SITES, min: 1800, mean: 46_000, max: 900_000 },
  {
    of: /\bpo\b|\bpos\b|purchase order|rfq|quote|quotation|invoice|bill|payment|order/,
    beside: SITES,
    min: 180,
    mean: 8400,
    max: 160_000,
  },
  { of: /expense|cost|delivery|material/, beside: SITES, min: 25, mean: 940, max: 24_000 },
  { of: /tender|procurement|contract/, min: 900, mean: 24_000, max: 480_000 },
  { of: /purchase order|requisition|rfq|quotation|goods receipt/, min: 90, mean: 3200, max: 60_000 },
  { of: /claim|reimbursement request/, beside: CLINICS, min: 60, mean: 1400, max: 28_000 },
  {
    of: /\bloan\b(?! (?:repay|pay|install|instal|schedule|charge|fee|transaction))|mortgage$/,
    not: /fee|charge|penalt|arrear|tax|insurance|interest|overdue|repay|paid|payment|install/,
    beside: BANKS,
    min: 500,
    mean: 12_000,
    max: 180_000,
  },
  { of: /claim|policy|coverage|benefit/, beside: /polic(?:y|ies)|claims?|insur/i, min: 120, mean: 3600, max: 60_000 },
  { of: /\b(?:rental|rent|lease|tenancy)\b/, beside: HOMES, min: 380, mean: 1150, max: 4500 },
  {
    of: /surgery|operation|admission|inpatient|hospitali[sz]ation/,
    beside: CLINICS,
    min: 300,
    mean: 3800,
    max: 40_000,
  },
  { of: /invoice|bill|billing|payment|charge/, beside: CLINICS, min: 25, mean: 280, max: 6000 },
  { of: /grant|fund|disbursement|scholarship|subsidy/, min: 250, mean: 9000, max: 250_000 },
  { of: /project|programme|milestone/, min: 120, mean: 6400, max: 180_000 },
  { of: /tuition|school fee|student fee|fee (?:payment|invoice|structure)|enrollment/, min: 40, mean: 780, max: 9000 },
  { of: /wedding|banquet|catering|venue/, min: 120, mean: 2200, max: 30_000 },
  { of: /maintenance|repair|work order|service record/, min: 35, mean: 380, max: 9000 },
  { of: /freight|shipment|load|consignment|container/, min: 80, mean: 1200, max: 18_000 },
  { of: /parking|garage|car park/, min: 1.5, mean: 8, max: 48 },
  { of: /refuel|fuel|fill up/, min: 12, mean: 74, max: 420 },
];

const SUMS = new Set(
  (
    "amount,amount due,total due,due amount,total,total amount,total cost,sum,sub total,subtotal,grand total,net amount,gross amount,order total,invoice total,amount paid,paid amount," +
    "payment amount,expense,total expense,cost,actual cost,estimated cost,net total,total value,claim amount,claimed amount,bill amount,total price,charge,average cost," +
    "expense amount,invoice amount,quoted amount,total quoted,medical expense,average cost,total spent,amount spent,spent"
  ).split(","),
);

/** A sum of the size that is usual where such things are paid, or null where the table is about none of them. */
export function sumBand(
  phrase: string,
  { catalog, table, facts, factsOf, words: own }: ColumnContext,
): GeneratorSpec | null {
  if (!SUMS.has(phrase)) return null;
  const parents = table.foreignKeys.flatMap((key) => {
    const parent = findTable(catalog, key.references.table);
    return parent === undefined ? [] : [factsOf(parent).words.join(" ")];
  });
  const holds = (words: string) =>
    BANDS.find(
      ({ of, beside, not }) =>
        of.test(words) && not?.test(own.join(" ")) !== true && (beside === undefined || hasTable({ catalog }, beside)),
    );
  const found = [facts.words.join(" "), ...parents].map(holds).find((band) => band !== undefined);
  if (found === undefined) return null;
  const { min, mean, max } = found;
  return { generator: "amount", options: { min, mean, max, deviation: mean * 1.1 } };
}
