/**
 * Columns of one row that say the same thing in several ways, on tables written for it: a table's columns, and what must hold in
 * each of its rows. Names are in several languages and abbreviated on purpose; no CHECK says what is looked for here.
 */
import { expect, test } from "vitest";
import { airportLines } from "../../packages/generators/src/data/airports.ts";
import { countryLines } from "../../packages/generators/src/data/countries.ts";
import { seededFrom } from "./schemas.ts";
import type { Row } from "./schemas.ts";

const ROWS = 120;

/** A table (`name: columns`, each NOT NULL unless it ends in `?`), and what holds in each row, said of rows where it can be told. */
interface Case {
  readonly table: string;
  readonly holds: (row: Row, above: (row: Row) => readonly Row[]) => boolean;
  /** Rows of which it cannot be told. */
  readonly except?: (row: Row) => boolean;
  /** What the table lists: no two rows have the same. */
  readonly once?: string;
  /** Default: 120. */
  readonly rows?: number;
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

/** Whether numbers never fall from one to the next; those that are null say nothing. */
const rises = (row: Row, ...columns: readonly string[]) => {
  const known = columns.filter((name) => row[name] !== null).map((name) => number(row, name));
  return known.every((value, at) => at === 0 || value >= (known[at - 1] ?? 0));
};

/** Counts and measures of one row. */
const NUMBERS: readonly Case[] = [
  {
    table:
      "campaigns: total_recipients integer, sent_count integer, delivered_count integer, opened_count integer, unique_opens integer, clicks integer, unsubscribed_count integer",
    holds: (row) =>
      rises(row, "delivered_count", "sent_count", "total_recipients") &&
      rises(row, "unique_opens", "opened_count", "delivered_count") &&
      rises(row, "clicks", "opened_count") &&
      rises(row, "unsubscribed_count", "sent_count"),
    varies: "opened_count",
  },
  {
    table:
      "ads: impressions integer, clicks integer, conversions integer, ctr decimal(6,4), spend decimal(10,2), budget decimal(10,2), remaining_budget decimal(10,2)",
    holds: (row) =>
      rises(row, "conversions", "clicks", "impressions") &&
      near(number(row, "ctr"), number(row, "clicks") / Math.max(1, number(row, "impressions")), 0.0001) &&
      adds(row, "remaining_budget", "budget", "-spend") &&
      number(row, "remaining_budget") >= 0,
    varies: "clicks",
  },
  {
    table:
      "stock: qty_on_hand integer, qty_reserved integer, qty_available integer, net_weight decimal(8,3), tare_weight decimal(8,3), gross_weight decimal(8,3), cost_price decimal(8,2), retail_price decimal(8,2), sale_price decimal(8,2)?",
    holds: (row) =>
      adds(row, "qty_available", "qty_on_hand", "-qty_reserved") &&
      number(row, "qty_available") >= 0 &&
      near(number(row, "gross_weight"), number(row, "net_weight") + number(row, "tare_weight"), 0.002) &&
      rises(row, "cost_price", "retail_price") &&
      rises(row, "sale_price", "retail_price"),
    varies: "qty_reserved",
  },
  {
    table: "po_lines: qty_ordered integer, qty_received integer, qty_rejected integer, qty_outstanding integer?",
    holds: (row) =>
      rises(row, "qty_rejected", "qty_received", "qty_ordered") &&
      (row["qty_outstanding"] === null || adds(row, "qty_outstanding", "qty_ordered", "-qty_received")),
    varies: "qty_received",
  },
  {
    table:
      "repos: num_issues integer, num_closed_issues integer, num_open_issues integer?, max_retries integer, retries integer",
    holds: (row) =>
      rises(row, "num_closed_issues", "num_issues") &&
      (row["num_open_issues"] === null || adds(row, "num_open_issues", "num_issues", "-num_closed_issues")) &&
      rises(row, "retries", "max_retries"),
    varies: "num_closed_issues",
  },
  {
    table:
      "standings: played integer, won integer, drawn integer, lost integer, goals_for integer, goals_against integer, goal_difference integer",
    holds: (row) =>
      adds(row, "played", "won", "drawn", "lost") && adds(row, "goal_difference", "goals_for", "-goals_against"),
    varies: "goal_difference",
  },
  {
    table:
      "attempts: score integer, max_score integer, percentage decimal(5,2), correct_answers integer, wrong_answers integer, total_questions integer",
    holds: (row) =>
      rises(row, "score", "max_score") &&
      near(number(row, "percentage"), (100 * number(row, "score")) / Math.max(1, number(row, "max_score")), 0.006) &&
      adds(row, "total_questions", "correct_answers", "wrong_answers"),
    varies: "percentage",
  },
  {
    table: "polls: yes_votes integer, no_votes integer, abstain integer, total_votes integer",
    holds: (row) => adds(row, "total_votes", "yes_votes", "no_votes", "abstain"),
    varies: "total_votes",
  },
  {
    table:
      "lab_tests: low_absolute real?, low_critical real?, low_normal real?, hi_normal real?, hi_critical real?, hi_absolute real?",
    holds: (row) => rises(row, "low_absolute", "low_critical", "low_normal", "hi_normal", "hi_critical", "hi_absolute"),
    varies: "hi_normal",
  },
  {
    table:
      "daily_bars: open decimal(12,4), high decimal(12,4), low decimal(12,4), close decimal(12,4), vwap decimal(12,4)?, bid decimal(12,4), ask decimal(12,4), spread decimal(12,4)",
    holds: (row) =>
      rises(row, "low", "open", "high") &&
      rises(row, "low", "close", "high") &&
      rises(row, "low", "vwap", "high") &&
      rises(row, "bid", "ask") &&
      near(number(row, "spread"), number(row, "ask") - number(row, "bid"), 0.00011),
    varies: "close",
  },
  {
    table:
      "readings: min_temp decimal(5,1), avg_temp decimal(5,1), max_temp decimal(5,1), price_from decimal(8,2), price_to decimal(8,2)",
    holds: (row) => rises(row, "min_temp", "avg_temp", "max_temp") && rises(row, "price_from", "price_to"),
    varies: "avg_temp",
  },
  {
    table:
      "images: width integer, height integer, pixels bigint, megapixels decimal(6,2), thumb_width integer, thumb_height integer",
    holds: (row) =>
      number(row, "pixels") === number(row, "width") * number(row, "height") &&
      near(number(row, "megapixels"), number(row, "pixels") / 1e6, 0.0051) &&
      rises(row, "thumb_width", "width") &&
      rises(row, "thumb_height", "height"),
    varies: "pixels",
  },
  {
    table: "parcels: length_cm integer, width_cm integer, height_cm integer, volume_cm3 integer",
    holds: (row) =>
      number(row, "volume_cm3") === number(row, "length_cm") * number(row, "width_cm") * number(row, "height_cm"),
    varies: "volume_cm3",
  },
  {
    table:
      "licences: seats_total integer, seats_used integer, usage_limit integer, usage_count integer, quota_bytes bigint?, used_bytes bigint?, rate_limit integer, rate_limit_remaining integer",
    holds: (row) =>
      rises(row, "seats_used", "seats_total") &&
      rises(row, "usage_count", "usage_limit") &&
      rises(row, "used_bytes", "quota_bytes") &&
      rises(row, "rate_limit_remaining", "rate_limit"),
    varies: "seats_used",
  },
];

const text = (row: Row, name: string) => String(row[name] ?? "");
const at = (row: Row, name: string) => {
  const value = row[name];
  if (value === null || value === undefined) return null;
  return typeof value === "number"
    ? value
    : Date.parse(`${String(value).replace(" ", "T")}${String(value).length > 10 ? "Z" : ""}`);
};
/** In which rows columns are null in the same way. */
const bothOrNone = (row: Row, a: string, b: string) => (row[a] === null) === (row[b] === null);
const SET = (row: Row, flag: string, moment: string) => Boolean(Number(row[flag])) === (row[moment] !== null);

const COPIES: readonly Case[] = [
  {
    table:
      "members: email varchar(200), email_normalized varchar(200), username varchar(60)?, username_canonical varchar(60)?",
    holds: (row) =>
      row["email_normalized"] === text(row, "email").toLowerCase() &&
      bothOrNone(row, "username", "username_canonical") &&
      text(row, "username_canonical") === text(row, "username").toLowerCase(),
    varies: "email",
  },
  {
    table:
      "AspNetUsers: UserName varchar(256), NormalizedUserName varchar(256) unique, Email varchar(256), NormalizedEmail varchar(256)",
    holds: (row) =>
      row["NormalizedUserName"] === text(row, "UserName").toUpperCase() &&
      row["NormalizedEmail"] === text(row, "Email").toUpperCase(),
    varies: "NormalizedUserName",
  },
  {
    table: "AspNetRoles: Name varchar(256), NormalizedName varchar(256)",
    holds: (row) => row["NormalizedName"] === text(row, "Name").toUpperCase(),
  },
  {
    table:
      "hashtags: name varchar(60) unique, name_lower varchar(60) unique, lower_label varchar(60), label varchar(60)",
    holds: (row) =>
      row["name_lower"] === text(row, "name").toLowerCase() &&
      row["lower_label"] === text(row, "label").toLowerCase() &&
      text(row, "label").toLowerCase().replaceAll(/\W/g, "") === text(row, "name").replaceAll(/\W/g, ""),
    varies: "name",
  },
  {
    table: "permissions: name varchar(60), display_name varchar(80)",
    holds: (row) =>
      text(row, "display_name").toLowerCase().replaceAll(/\W/g, "") ===
      text(row, "name").toLowerCase().replaceAll(/\W|_/g, ""),
    varies: "name",
  },
  {
    table: "articles: title varchar(200)?, slug varchar(200)?",
    holds: (row) =>
      text(row, "title")
        .toLowerCase()
        .startsWith(text(row, "slug").split("-")[0] ?? ""),
    except: (row) => row["title"] === null,
    varies: "slug",
  },
  {
    table:
      "accounts: email varchar(200), email_verified boolean, email_verified_at timestamp?, is_deleted boolean, deleted_at timestamp?, locked integer default 0, locked_at timestamp?",
    holds: (row) =>
      SET(row, "email_verified", "email_verified_at") &&
      SET(row, "is_deleted", "deleted_at") &&
      SET(row, "locked", "locked_at"),
  },
  {
    table: "licences: is_active boolean, deactivated_at timestamp?, enabled boolean, disabled_at timestamp?",
    holds: (row) =>
      Boolean(Number(row["is_active"])) === (row["deactivated_at"] === null) &&
      Boolean(Number(row["enabled"])) === (row["disabled_at"] === null),
  },
  {
    table: "calls: started_at timestamp, ended_at timestamp, duration integer, duration_ms integer",
    holds: (row) => {
      const length = (at(row, "ended_at") ?? 0) - (at(row, "started_at") ?? 0);
      return row["duration"] === length / 1000 && row["duration_ms"] === length;
    },
    varies: "duration",
  },
  {
    table: "meetings: start_time timestamp, end_time timestamp?, duration_minutes integer?",
    holds: (row) =>
      bothOrNone(row, "end_time", "duration_minutes") &&
      (row["end_time"] === null ||
        near(
          number(row, "duration_minutes"),
          ((at(row, "end_time") ?? 0) - (at(row, "start_time") ?? 0)) / 60_000,
          0.51,
        )),
    varies: "duration_minutes",
  },
  {
    table: "stays: check_in date, check_out date, nights integer",
    holds: (row) => number(row, "nights") === ((at(row, "check_out") ?? 0) - (at(row, "check_in") ?? 0)) / 86_400_000,
    varies: "nights",
  },
  {
    table: "leave_requests: start_date date, end_date date, total_days integer",
    holds: (row) =>
      number(row, "total_days") === 1 + ((at(row, "end_date") ?? 0) - (at(row, "start_date") ?? 0)) / 86_400_000,
    varies: "total_days",
  },
  {
    table:
      "dim_date: full_date date, year integer, quarter integer, month integer, month_name varchar(12), day integer, day_name varchar(12), day_of_year integer",
    holds: (row) => {
      const date = new Date(at(row, "full_date") ?? 0);
      return (
        row["year"] === date.getUTCFullYear() &&
        row["quarter"] === Math.ceil((date.getUTCMonth() + 1) / 3) &&
        row["month"] === date.getUTCMonth() + 1 &&
        row["day"] === date.getUTCDate() &&
        row["month_name"] === date.toLocaleDateString("en", { month: "long", timeZone: "UTC" }) &&
        row["day_name"] === date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })
      );
    },
    varies: "month_name",
  },
  {
    table: "films: title varchar(90), release_date date?, release_year integer?",
    holds: (row) =>
      bothOrNone(row, "release_date", "release_year") &&
      text(row, "release_year") ===
        (row["release_date"] === null ? "" : String(new Date(at(row, "release_date") ?? 0).getUTCFullYear())),
    varies: "release_year",
  },
  {
    table: "painters: name varchar(90), birth_year integer, death_year integer?",
    holds: (row) =>
      number(row, "death_year") >= number(row, "birth_year") &&
      number(row, "death_year") - number(row, "birth_year") < 130,
    except: (row) => row["death_year"] === null,
    varies: "death_year",
  },
  {
    table: "bands: name varchar(90), formed_year integer, dissolved_year integer?",
    holds: (row) => number(row, "dissolved_year") >= number(row, "formed_year"),
    except: (row) => row["dissolved_year"] === null,
  },
  {
    table: "visitors: first_seen timestamp, last_seen timestamp, first_visit_at timestamp, last_visit_at timestamp",
    holds: (row) =>
      (at(row, "first_seen") ?? 0) <= (at(row, "last_seen") ?? 0) &&
      (at(row, "first_visit_at") ?? 0) <= (at(row, "last_visit_at") ?? 0),
    varies: "last_seen",
  },
  {
    table:
      "limits: min_age integer, max_age integer, price_min decimal(8,2), price_max decimal(8,2), minimum_order integer, maximum_order integer",
    holds: (row) =>
      number(row, "min_age") <= number(row, "max_age") &&
      number(row, "price_min") <= number(row, "price_max") &&
      number(row, "minimum_order") <= number(row, "maximum_order"),
    varies: "price_max",
  },
  {
    table:
      "uploads: file_name varchar(200), extension varchar(10), mime_type varchar(80), file_size bigint, path varchar(255)",
    holds: (row) =>
      text(row, "file_name").endsWith(`.${text(row, "extension")}`) &&
      text(row, "path").endsWith(text(row, "file_name")) &&
      number(row, "file_size") > 0 &&
      MIMES(text(row, "extension")).includes(text(row, "mime_type")),
    varies: "mime_type",
  },
  {
    table: "objects: sha256 char(64), sha1 char(40), md5 char(32), etag varchar(32)",
    holds: (row) =>
      /^[0-9a-f]{64}$/.test(text(row, "sha256")) &&
      /^[0-9a-f]{40}$/.test(text(row, "sha1")) &&
      /^[0-9a-f]{32}$/.test(text(row, "md5")),
    varies: "md5",
  },
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long after one moment the other is; null where one of them is missing. */
const since = (row: Row, from: string, to: string) => {
  const [start, end] = [at(row, from), at(row, to)];
  return start === null || end === null ? null : end - start;
};
/** Whether it is from `least` to `most` milliseconds later, if it is at all. */
const later = (row: Row, from: string, to: string, least = 0, most = Infinity) => {
  const length = since(row, from, to);
  return length === null || (length >= least && length <= most);
};

/** Moments of one row. */
const MOMENTS: readonly Case[] = [
  {
    table: "appointments: starts_at timestamp, reminder_sent_at timestamp?, created_at timestamp",
    holds: (row) =>
      row["reminder_sent_at"] === null ||
      (number(row, "created_at") <= number(row, "reminder_sent_at") &&
        number(row, "reminder_sent_at") < number(row, "starts_at") &&
        number(row, "starts_at") - number(row, "reminder_sent_at") <= 7 * 86_400_000),
    varies: "reminder_sent_at",
  },
  {
    table: "prescriptions: drug_name varchar(80), dose varchar(40), frequency varchar(40)",
    holds: (row) => /^[\d.]+ (?:m?g|mcg|units)$/.test(String(row["dose"])),
    varies: "dose",
  },
  {
    table:
      "wp_posts: post_date timestamp, post_date_gmt timestamp, start_local timestamp?, start_utc timestamp?, post_title varchar(200)?, post_name varchar(200)",
    holds: (row) =>
      row["post_date_gmt"] === row["post_date"] &&
      later(row, "start_local", "start_utc", 0, 0) &&
      (row["post_title"] === null || text(row, "post_name").length > 0),
    varies: "post_name",
  },
  {
    table:
      "invoices: date date, due_date date?, last_sent_date date?, paid_on date?, created_at timestamp, total decimal(10,2)",
    holds: (row) =>
      later(row, "date", "created_at", 0, DAY) &&
      later(row, "date", "due_date", DAY, 120 * DAY) &&
      later(row, "date", "last_sent_date") &&
      later(row, "date", "paid_on"),
    varies: "date",
  },
  {
    table:
      "users: email varchar(200), avatar_email varchar(200)?, created_at timestamp, confirmation_sent_at timestamp?, confirmed_at timestamp?, last_sign_in_at timestamp?, current_sign_in_at timestamp?, last_posted_at timestamp?",
    holds: (row) =>
      later(row, "confirmation_sent_at", "confirmed_at") &&
      later(row, "last_sign_in_at", "current_sign_in_at") &&
      later(row, "created_at", "last_posted_at") &&
      (row["avatar_email"] === null || row["avatar_email"] === row["email"]),
    varies: "current_sign_in_at",
  },
  {
    table:
      "sessions: token varchar(64), created_at timestamp, expires_at timestamp, access_token_expires_at timestamp, refresh_token_expires_at timestamp",
    holds: (row) =>
      later(row, "created_at", "expires_at", HOUR, 40 * DAY) &&
      later(row, "created_at", "access_token_expires_at", 60_000, DAY) &&
      later(row, "access_token_expires_at", "refresh_token_expires_at"),
    varies: "expires_at",
  },
  {
    table: "password_reset_tokens: created_at timestamp, expires_at timestamp, used_at timestamp?",
    holds: (row) =>
      later(row, "created_at", "expires_at", 60_000, DAY) &&
      later(row, "created_at", "used_at") &&
      later(row, "used_at", "expires_at"),
    varies: "used_at",
  },
  {
    table:
      "subscriptions: trial_start timestamp, trial_end timestamp, current_period_start timestamp, current_period_end timestamp",
    holds: (row) =>
      later(row, "trial_start", "trial_end", 6 * DAY, 31 * DAY) &&
      later(row, "current_period_start", "current_period_end", 27 * DAY, 32 * DAY),
    varies: "trial_end",
  },
  {
    table:
      "attempts: started_at timestamp, submitted_at timestamp?, time_spent_seconds integer?, duration_min integer?",
    holds: (row) =>
      later(row, "started_at", "submitted_at") &&
      bothOrNone(row, "submitted_at", "time_spent_seconds") &&
      (row["submitted_at"] === null ||
        number(row, "time_spent_seconds") * 1000 === since(row, "started_at", "submitted_at")),
    varies: "time_spent_seconds",
  },
  {
    table: "sejours: date_arrivee date, date_depart date, nb_nuits integer",
    holds: (row) => number(row, "nb_nuits") * DAY === since(row, "date_arrivee", "date_depart"),
    varies: "nb_nuits",
  },
  {
    table:
      "appointments: scheduled_start timestamp, scheduled_end timestamp, checked_in_at timestamp?, seen_at timestamp?, reminder_sent_at timestamp?",
    holds: (row) => later(row, "scheduled_start", "scheduled_end", 60_000, 12 * HOUR),
    varies: "scheduled_end",
  },
  {
    table: "seasons: season_start_year integer, season_end_year integer, founded integer, dissolved integer?",
    holds: (row) =>
      rises(row, "season_start_year", "season_end_year") &&
      rises(row, "founded", "dissolved") &&
      row["dissolved"] !== 1,
    varies: "season_end_year",
  },
  {
    table:
      "logins: password_hash varchar(100), password_algorithm varchar(20), country_code char(2), phone_country_code varchar(6)",
    holds: (row) =>
      text(row, "password_hash").startsWith("$2") === (row["password_algorithm"] === "bcrypt") &&
      countries.some((facts) => facts[0] === row["country_code"] && `+${facts[5]}` === row["phone_country_code"]),
    varies: "phone_country_code",
  },
  {
    table: "fahrten: abfahrt timestamp, ankunft timestamp, km_start integer, km_ende integer, strecke_km integer",
    holds: (row) =>
      later(row, "abfahrt", "ankunft", 0, 2 * DAY) &&
      adds(row, "strecke_km", "km_ende", "-km_start") &&
      rises(row, "km_start", "km_ende"),
    varies: "strecke_km",
  },
  {
    table:
      "patients: dead boolean, death_date timestamp?, voided boolean, date_voided timestamp?, void_reason varchar(200)?, pinned boolean, pinned_at timestamp?, is_fork boolean, fork_id integer?",
    holds: (row) =>
      SET(row, "dead", "death_date") &&
      SET(row, "voided", "date_voided") &&
      bothOrNone(row, "date_voided", "void_reason") &&
      SET(row, "pinned", "pinned_at") &&
      SET(row, "is_fork", "fork_id"),
    varies: "void_reason",
  },
  {
    table: "articles: title varchar(200)?, slug varchar(200), fancy_title varchar(200)?, meta_title varchar(60)",
    holds: (row) =>
      text(row, "slug").length > 0 &&
      text(row, "title")
        .toLowerCase()
        .startsWith(text(row, "slug").split("-")[0] ?? "") &&
      (row["fancy_title"] === null || row["fancy_title"] === row["title"]) &&
      text(row, "title").startsWith(text(row, "meta_title").slice(0, 10)),
    except: (row) => row["title"] === null,
    varies: "slug",
  },
];

const PRAISE =
  /great|love|exactly|recommend|better|five|worth every|happy|again|excellent|good|right|solid|helpful|should|met our/i;
const COMPLAINT =
  /not what|disappoint|never|poor|not worth|broke|expected|bad|slow|confusing|expensive|noisy|not choose|sent it back/i;

const countries = countryLines.split("\n").map((line) => line.split("|"));
const airports = airportLines.split("\n").map((line) => line.split("|"));

const PLACES: readonly Case[] = [
  {
    table:
      "countries: iso2 char(2), iso3 char(3), name varchar(60), continent varchar(20), currency char(3), phone_code varchar(8), capital varchar(60)",
    holds: (row) =>
      countries.some(
        ([alpha2, alpha3, , name, , calling, currency, , capital]) =>
          alpha2 === row["iso2"] &&
          alpha3 === row["iso3"] &&
          name === row["name"] &&
          currency === row["currency"] &&
          `+${calling}` === row["phone_code"] &&
          capital === row["capital"],
      ),
    varies: "currency",
    once: "name",
  },
  {
    table:
      "airports: iata char(3), icao char(4), name varchar(100), city varchar(60), country_code char(2), latitude decimal(9,6), longitude decimal(9,6), timezone varchar(40)",
    holds: (row) =>
      airports.some((facts) =>
        ["iata", "icao", "name", "city", "country_code", "latitude", "longitude", "timezone"].every(
          (name, place) => String(row[name]) === facts[place] || Number(row[name]) === Number(facts[place]),
        ),
      ),
    varies: "timezone",
  },
  {
    table:
      "flights: departure_airport char(3), departure_city varchar(60), arrival_airport char(3), arrival_city varchar(60)",
    holds: (row) =>
      ["departure", "arrival"].every((end) =>
        airports.some(([iata, , , city]) => iata === row[`${end}_airport`] && city === row[`${end}_city`]),
      ),
    varies: "arrival_city",
  },
  {
    table: "shops: city varchar(60), country char(2), currency char(3), language char(2)",
    holds: (row) =>
      countries.some(
        ([alpha2, , , , , , currency, language]) =>
          alpha2 === row["country"] && currency === row["currency"] && language === row["language"],
      ),
    varies: "currency",
  },
  {
    table: "clients: phone varchar(30), fax varchar(30)?, country varchar(60)",
    holds: (row) => {
      const calling = countries.find(([, , , name]) => name === row["country"])?.[5] ?? "";
      // Whose regulator keeps no numbers for fiction has those of North America.
      const kept = ["44", "49", "33", "61", "353", "46"].includes(calling) ? calling : "1";
      return [row["phone"], row["fax"]].every((number) => number === null || String(number).startsWith(`+${kept} `));
    },
    varies: "country",
  },
  {
    table: "roles: name varchar(50), display_name varchar(60)",
    holds: (row) => text(row, "name") !== "",
    once: "name",
    rows: 12,
  },
];

const TREES: readonly Case[] = [
  {
    table: "reviews: rating integer check (rating between 1 and 5), title varchar(100), body text",
    holds: (row) =>
      number(row, "rating") >= 4
        ? PRAISE.test(text(row, "title")) && !/never|not worth|disappointed$|poor/i.test(text(row, "title"))
        : number(row, "rating") > 2 || (COMPLAINT.test(text(row, "title")) && COMPLAINT.test(text(row, "body"))),
    varies: "title",
  },
  {
    table:
      "categories: parent_id integer? references categories (id), level integer, path varchar(400), name varchar(60)",
    holds: (row, above) =>
      row["level"] === above(row).length + 1 &&
      text(row, "path").split("/").length === above(row).length + 2 &&
      [...above(row), row].every(
        (one, place) =>
          text(row, "path").split("/")[place + 1] ===
          text(one, "name")
            .toLowerCase()
            .replaceAll(/[^a-z0-9.]+/g, "-"),
      ),
    varies: "level",
  },
  {
    table:
      "pages: parent_id integer? references pages (id), ancestry varchar(200)?, depth integer default 0, title varchar(80)",
    holds: (row, above) =>
      row["depth"] === above(row).length &&
      text(row, "ancestry") ===
        above(row)
          .map(({ id }) => String(id))
          .join("/") &&
      (above(row).length > 0 || row["ancestry"] === null),
    varies: "ancestry",
  },
  {
    table: "menu_items: parent_id integer? references menu_items (id), lft integer, rgt integer, depth integer",
    holds: (row, above) => {
      const parents = above(row);
      return (
        row["depth"] === parents.length &&
        number(row, "lft") < number(row, "rgt") &&
        parents.every((one) => number(one, "lft") < number(row, "lft") && number(one, "rgt") > number(row, "rgt"))
      );
    },
    varies: "depth",
  },
];

/** Media types by what file names end in. */
const MIMES = (extension: string): readonly string[] =>
  ({
    jpg: ["image/jpeg"],
    jpeg: ["image/jpeg"],
    svg: ["image/svg+xml"],
    mp3: ["audio/mpeg"],
    txt: ["text/plain"],
    mov: ["video/quicktime"],
  })[extension] ??
  [extension, "vnd", "msword", "zip"].flatMap((kind) => ALL_MIMES.filter((mime) => mime.includes(kind)));
const ALL_MIMES = [
  "image/png",
  "image/gif",
  "image/webp",
  "video/mp4",
  "video/webm",
  "audio/wav",
  "audio/ogg",
  "text/csv",
  "text/html",
  "text/markdown",
  "application/json",
  "application/xml",
  "application/pdf",
  "application/zip",
  "application/gzip",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.ms-excel",
];

test.each([...SUMS, ...NUMBERS, ...COPIES, ...MOMENTS, ...PLACES, ...TREES])(
  "$table",
  async ({ table, holds, except = () => false, varies, once, rows: wanted = ROWS }) => {
    const [name = "", columns = ""] = table.split(": ");
    const definitions = columns
      .split(/, (?=[a-zA-Z])/)
      .map((column) => (column.includes("?") ? column.replace("?", "") : `${column} not null`));
    const { rows } = await seededFrom(
      `create table ${name} (${[/\bid /.test(columns) ? [] : "id integer primary key", definitions].flat().join(", ")})`,
      wanted,
    );
    const all = rows.get(name) ?? [];
    const byId = new Map(all.map((row) => [row["id"], row]));
    const above = (row: Row): readonly Row[] => {
      const parent = byId.get(row["parent_id"] ?? null);
      return parent === undefined ? [] : [...above(parent), parent];
    };
    const told = all.filter((row) => !except(row));
    expect(told.length).toBeGreaterThan(wanted / 5);
    expect(told.filter((row) => !holds(row, above)).slice(0, 3)).toEqual([]);
    if (varies !== undefined) expect(new Set(told.map((row) => row[varies])).size).toBeGreaterThan(2);
    if (once !== undefined) expect(new Set(all.map((row) => row[once])).size).toBe(all.length);
  },
);
