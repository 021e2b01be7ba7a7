import { MONEY, adds, near, number } from "./case.ts";
import type { Case } from "./case.ts";

export const SUMS: readonly Case[] = [
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
    table: `invoice_items: product_price ${MONEY}, product_price_incl_tax ${MONEY}, qty integer, tax_percent decimal(5,2), tax_amount ${MONEY}, discount_amount ${MONEY}, line_total ${MONEY}, line_total_with_discount ${MONEY}, line_total_incl_tax ${MONEY}`,
    holds: (row) =>
      near(number(row, "line_total"), number(row, "product_price") * number(row, "qty")) &&
      adds(row, "line_total_with_discount", "line_total", "-discount_amount") &&
      adds(row, "line_total_incl_tax", "line_total_with_discount", "tax_amount") &&
      near(
        number(row, "product_price_incl_tax"),
        number(row, "product_price") * (1 + number(row, "tax_percent") / 100),
      ),
    varies: "discount_amount",
  },
  {
    table: `shop_orders: subtotal ${MONEY}, subtotal_incl_tax ${MONEY}, discount_amount ${MONEY}, subtotal_with_discount ${MONEY}, shipping_fee_excl_tax ${MONEY}, shipping_fee_incl_tax ${MONEY}, shipping_tax_amount ${MONEY}, tax_amount ${MONEY}, tax_amount_before_discount ${MONEY}, total_tax_amount ${MONEY}, grand_total ${MONEY}, total_paid ${MONEY}, total_due ${MONEY}`,
    holds: (row) =>
      adds(row, "subtotal_with_discount", "subtotal", "-discount_amount") &&
      adds(row, "subtotal_incl_tax", "subtotal", "tax_amount_before_discount") &&
      adds(row, "shipping_fee_incl_tax", "shipping_fee_excl_tax", "shipping_tax_amount") &&
      adds(row, "total_tax_amount", "tax_amount", "shipping_tax_amount") &&
      adds(row, "grand_total", "subtotal_with_discount", "tax_amount", "shipping_fee_incl_tax") &&
      adds(row, "total_due", "grand_total", "-total_paid"),
    varies: "shipping_tax_amount",
  },
  {
    table: `checkout_lines: quantity integer, undiscounted_unit_price_net_amount ${MONEY}, unit_price_net_amount ${MONEY}, unit_price_gross_amount ${MONEY}, tax_rate decimal(5,2), total_price_net_amount ${MONEY}, total_price_gross_amount ${MONEY}`,
    holds: (row) =>
      number(row, "undiscounted_unit_price_net_amount") >= number(row, "unit_price_net_amount") &&
      near(number(row, "total_price_net_amount"), number(row, "quantity") * number(row, "unit_price_net_amount")) &&
      near(
        number(row, "total_price_gross_amount"),
        number(row, "total_price_net_amount") * (1 + number(row, "tax_rate") / 100),
      ),
    varies: "quantity",
  },
  {
    table: `till_lines: qty integer, unit_price_incl_vat ${MONEY}, vat_rate decimal(5,2), vat_amount ${MONEY}, line_total_excl_vat ${MONEY}, line_total_incl_vat ${MONEY}`,
    holds: (row) =>
      near(number(row, "line_total_incl_vat"), number(row, "qty") * number(row, "unit_price_incl_vat")) &&
      adds(row, "line_total_incl_vat", "line_total_excl_vat", "vat_amount"),
    varies: "vat_amount",
  },
  {
    table: `store_orders: subtotal_cents integer, discount_cents integer, shipping_cents integer, shipping_tax_cents integer, tax_total_cents integer, total_cents integer`,
    holds: (row) => adds(row, "total_cents", "subtotal_cents", "-discount_cents", "shipping_cents", "tax_total_cents"),
    varies: "shipping_tax_cents",
  },
  {
    table: `policies: base_premium ${MONEY}, loading_amount ${MONEY}, discount_amount ${MONEY}, premium_tax ${MONEY}, policy_fee ${MONEY}, total_premium ${MONEY}`,
    holds: (row) =>
      adds(row, "total_premium", "base_premium", "loading_amount", "-discount_amount", "premium_tax", "policy_fee"),
  },
  {
    table: `seller_payouts: gross_sales ${MONEY}, refunds_total ${MONEY}, commission_pct decimal(5,2), commission_amount ${MONEY}, payment_fees ${MONEY}, net_payout ${MONEY}`,
    holds: (row) =>
      adds(row, "net_payout", "gross_sales", "-refunds_total", "-commission_amount", "-payment_fees") &&
      near(number(row, "commission_amount"), (number(row, "gross_sales") * number(row, "commission_pct")) / 100),
  },
  {
    table: `till_sales: subtotal ${MONEY}, tax ${MONEY}, total ${MONEY}, tendered ${MONEY}, change_given ${MONEY}`,
    holds: (row) =>
      adds(row, "total", "subtotal", "tax") &&
      adds(row, "change_given", "tendered", "-total") &&
      number(row, "change_given") >= 0,
  },
  {
    table: `expense_claims: amount ${MONEY}, vat_amount ${MONEY}?, net_amount ${MONEY}?`,
    holds: (row) =>
      row["net_amount"] === null || row["vat_amount"] === null || adds(row, "amount", "net_amount", "vat_amount"),
  },
  {
    table: `client_invoices: amount_untaxed ${MONEY}, tax_amount ${MONEY}, amount ${MONEY}, paid_to_date ${MONEY}, balance ${MONEY}, amount_residual ${MONEY}?`,
    holds: (row) =>
      adds(row, "amount", "amount_untaxed", "tax_amount") &&
      adds(row, "balance", "amount", "-paid_to_date") &&
      (row["amount_residual"] === null || row["amount_residual"] === row["balance"]),
    varies: "balance",
  },
  {
    table: `sejours_payes: montant_ht ${MONEY}, montant_tva ${MONEY}, montant_ttc ${MONEY}, acompte ${MONEY}, solde ${MONEY}`,
    holds: (row) =>
      adds(row, "montant_ttc", "montant_ht", "montant_tva") && adds(row, "solde", "montant_ttc", "-acompte"),
    varies: "solde",
  },
  {
    table: `tankungen: liter decimal(6,2), preis_pro_liter decimal(5,3), gesamtpreis decimal(8,2)`,
    holds: (row) => near(number(row, "gesamtpreis"), number(row, "liter") * number(row, "preis_pro_liter")),
    varies: "gesamtpreis",
  },
  {
    table: "charges: units integer, price_cents integer, total_cents integer",
    holds: (row) => number(row, "total_cents") === number(row, "units") * number(row, "price_cents"),
  },
];
