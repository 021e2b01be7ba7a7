/**
 * Columns of one row that say the same thing in several ways, on tables written for it: a table's columns, and what must hold in
 * each of its rows. Names are in several languages and abbreviated on purpose; no CHECK says what is looked for here.
 */
import { expect, test } from "vitest";
import { seededFrom } from "./schemas.ts";
import type { Row } from "./schemas.ts";

const ROWS = 120;

/** A table (`name: columns`, each NOT NULL unless it ends in `?`), and what holds in each row, said of rows where it can be told. */
interface Case {
  readonly table: string;
  readonly holds: (row: Row) => boolean;
  /** Rows of which it cannot be told. */
  readonly except?: (row: Row) => boolean;
  /** What must differ between rows, so that nothing holds by being always the same. */
  readonly varies?: string;
}

const number = (row: Row, name: string) => Number(row[name] ?? 0);
const adds = (row: Row, total: string, ...parts: readonly string[]) =>
  near(
    number(row, total),
    parts.reduce((sum, part) => sum + (part.startsWith("-") ? -number(row, part.slice(1)) : number(row, part)), 0),
  );
const near = (a: number, b: number, by = 0.0051) => Math.abs(a - b) <= by;

const MONEY = "decimal(10,2)";

const SUMS: readonly Case[] = [
  {
    table: `factures: numero varchar(20), montant_ht ${MONEY}, taux_tva decimal(5,2), montant_tva ${MONEY}, montant_ttc ${MONEY}`,
    holds: (row) =>
      adds(row, "montant_ttc", "montant_ht", "montant_tva") &&
      near(number(row, "montant_tva"), (number(row, "montant_ht") * number(row, "taux_tva")) / 100),
    varies: "montant_tva",
  },
  {
    table: `invoices: net ${MONEY}, tax ${MONEY}, gross ${MONEY}`,
    holds: (row) => adds(row, "gross", "net", "tax") && number(row, "tax") <= number(row, "net") / 2,
    varies: "tax",
  },
  {
    table: `rechnungen: nettobetrag ${MONEY}, mwst ${MONEY}, bruttobetrag ${MONEY}`,
    holds: (row) => adds(row, "bruttobetrag", "nettobetrag", "mwst"),
  },
  {
    table: `facturas: base_imponible ${MONEY}, iva ${MONEY}, importe_total ${MONEY}`,
    holds: (row) => adds(row, "importe_total", "base_imponible", "iva"),
  },
  {
    table: `fatture: imponibile ${MONEY}, iva ${MONEY}, totale ${MONEY}`,
    holds: (row) => adds(row, "totale", "imponibile", "iva"),
  },
  {
    table: `facturen: bedrag_excl ${MONEY}, btw ${MONEY}, bedrag_incl ${MONEY}`,
    holds: (row) => adds(row, "bedrag_incl", "bedrag_excl", "btw"),
  },
  {
    table: `orders: subtotal ${MONEY}, discount_amount ${MONEY}?, tax_amount ${MONEY}, shipping_cost ${MONEY}, total ${MONEY}`,
    holds: (row) =>
      adds(row, "total", "subtotal", "tax_amount", "shipping_cost", "-discount_amount") &&
      number(row, "discount_amount") < number(row, "subtotal"),
    varies: "discount_amount",
  },
  {
    table: `sales_order: base_subtotal ${MONEY}?, base_tax_amount ${MONEY}?, base_grand_total ${MONEY}?, subtotal ${MONEY}, tax_amount ${MONEY}, grand_total ${MONEY}`,
    holds: (row) =>
      adds(row, "grand_total", "subtotal", "tax_amount") &&
      (["subtotal", "tax_amount", "grand_total"] as const).every(
        (name) => row[`base_${name}`] === null || row[`base_${name}`] === row[name],
      ),
  },
  {
    table: "carts: subtotal_cents integer, tax_cents integer, total_cents integer",
    holds: (row) => adds(row, "total_cents", "subtotal_cents", "tax_cents"),
  },
  {
    table: `account_move: amount_untaxed ${MONEY}, amount_tax ${MONEY}, amount_total ${MONEY}`,
    holds: (row) => adds(row, "amount_total", "amount_untaxed", "amount_tax"),
  },
  {
    table: `receipts: total ${MONEY}, vat ${MONEY}`,
    holds: (row) => number(row, "vat") <= number(row, "total") / 5 + 0.01,
    varies: "vat",
  },
  {
    table: `bills: total_amount ${MONEY}, amount_paid ${MONEY}, balance_due ${MONEY}`,
    holds: (row) => adds(row, "balance_due", "total_amount", "-amount_paid") && number(row, "balance_due") >= 0,
    varies: "balance_due",
  },
  {
    table: `rides: fare_amount ${MONEY}, tip_amount ${MONEY}, tolls_amount ${MONEY}, total_amount ${MONEY}`,
    holds: (row) => adds(row, "total_amount", "fare_amount", "tip_amount", "tolls_amount"),
  },
  {
    table: `order_lines: qty integer, unit_price ${MONEY}, amt ${MONEY}`,
    holds: (row) => near(number(row, "amt"), number(row, "qty") * number(row, "unit_price")),
    varies: "qty",
  },
  {
    table: `positionen: menge integer, einzelpreis ${MONEY}, gesamtpreis ${MONEY}`,
    holds: (row) => near(number(row, "gesamtpreis"), number(row, "menge") * number(row, "einzelpreis")),
  },
  {
    table: `lignes: quantite integer, prix_unitaire ${MONEY}, montant ${MONEY}`,
    holds: (row) => near(number(row, "montant"), number(row, "quantite") * number(row, "prix_unitaire")),
  },
  {
    table: `lineas: cantidad integer, precio_unitario ${MONEY}, importe ${MONEY}`,
    holds: (row) => near(number(row, "importe"), number(row, "cantidad") * number(row, "precio_unitario")),
  },
  {
    table: `itens: quantidade integer, preco_unitario ${MONEY}, valor_total ${MONEY}`,
    holds: (row) => near(number(row, "valor_total"), number(row, "quantidade") * number(row, "preco_unitario")),
  },
  {
    table: `invoice_lines: quantity integer, unit_price ${MONEY}, discount_percent decimal(5,2), discount ${MONEY}, tax ${MONEY}, line_total ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "line_total"),
        number(row, "quantity") * number(row, "unit_price") - number(row, "discount") + number(row, "tax"),
      ) &&
      near(
        number(row, "discount"),
        (number(row, "quantity") * number(row, "unit_price") * number(row, "discount_percent")) / 100,
      ),
  },
  {
    table: `sales_lines: quantity integer, unit_price ${MONEY}, discount decimal(4,2), line_total ${MONEY}`,
    holds: (row) =>
      near(
        number(row, "line_total"),
        number(row, "quantity") *
          number(row, "unit_price") *
          (1 - number(row, "discount") / (number(row, "discount") < 1 ? 1 : 100)),
        0.011,
      ),
    varies: "discount",
  },
  {
    table: "charges: units integer, price_cents integer, total_cents integer",
    holds: (row) => number(row, "total_cents") === number(row, "units") * number(row, "price_cents"),
  },
];

test.each([...SUMS])("$table", async ({ table, holds, except = () => false, varies }) => {
  const [name = "", columns = ""] = table.split(": ");
  const definitions = columns
    .split(/, (?=[a-zA-Z])/)
    .map((column) => (column.endsWith("?") ? column.slice(0, -1) : `${column} not null`));
  const { rows } = await seededFrom(
    `create table ${name} (${[/\bid /.test(columns) ? [] : "id integer primary key", definitions].flat().join(", ")})`,
    ROWS,
  );
  const told = (rows.get(name) ?? []).filter((row) => !except(row));
  expect(told.length).toBeGreaterThan(ROWS / 5);
  expect(told.filter((row) => !holds(row)).slice(0, 3)).toEqual([]);
  if (varies !== undefined) expect(new Set(told.map((row) => row[varies])).size).toBeGreaterThan(2);
});
