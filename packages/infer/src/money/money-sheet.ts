import { baseType } from "@seedloom/core";
import type { Column, GeneratorSpec, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { typeClass } from "../context/type-class.ts";
import { readMoney, variantOf } from "./read-money.ts";
import type { MoneyPart } from "./read-money.ts";
import { keptOf } from "./kept.ts";
import { isDue, readSale } from "./read-sale.ts";
import type { Sale } from "./sale.ts";

/** The columns of a row that a sum is made of. Where there are a net amount and a total, quantity and price make the net amount. */
export interface MoneySheet {
  readonly quantity: Column | null;
  readonly price: Column | null;
  readonly net: Column | null;
  readonly discounts: readonly Column[];
  readonly discountRate: Column | null;
  readonly taxes: readonly Column[];
  readonly taxRate: Column | null;
  readonly tips: readonly Column[];
  readonly extras: readonly Column[];
  /** In percent, beside what is charged for service. */
  readonly serviceRate: Column | null;
  readonly total: Column | null;
  readonly paid: Column | null;
  /** What is not paid yet, however often it is said. */
  readonly dues: readonly Column[];
  /** What of the total, or of pieces and their price, is to be paid after all that is taken off and added. */
  readonly payable: Column | null;
  /** The net amount after discounts, where a column says it. */
  readonly discounted: Column | null;
  /** How sums are made that are said with their taxes and without, by column; null where each is said once. */
  readonly made: ReadonlyMap<string, GeneratorSpec> | null;
}

const sheets = new WeakMap<TableFacts, MoneySheet>();

/** Reads the sums of a table's rows. */
export function moneySheet(table: Table, facts: TableFacts): MoneySheet {
  const found = sheets.get(facts) ?? readSheet(table, facts);
  sheets.set(facts, found);
  return found;
}

function readSheet(table: Table, named: TableFacts): MoneySheet {
  const numbers = table.columns.filter(
    (column) =>
      isNumber(column) && isOwn(table, column) && !isShareOfLine(column, named) && !isOfPosting(column, named),
  );
  const facts = withoutShared(numbers, named);
  const sale = readSale(numbers, facts);
  if (sale !== null) return ofSale(sale);
  const readings = numbers
    .map((column) => ({ column, parts: readMoney(withoutOwn(facts.columnWords.get(column.name) ?? [], facts)) }))
    .filter(({ parts }) => parts.length > 0);
  const sums = readings.filter(({ parts }) => parts.some((part) => !NO_SUMS.has(part)));
  // Sums in whole cents beside others in fractions are the same once more.
  const isPayable = ({ name }: Column) => PAYABLE.test((facts.columnWords.get(name) ?? []).join(" "));
  const fractions =
    sums.some(({ column, parts }) => parts.includes("total") && isFraction(column)) ||
    numbers.some((column) => isPayable(column) && isFraction(column));
  const room = Math.max(0, ...sums.map(({ column }) => digitsOf(column)));
  const isSum = (column: Column) => isFraction(column) === fractions;
  const all = (part: MoneyPart) => readings.filter(({ parts }) => parts.includes(part)).map(({ column }) => column);
  const [quantity = null] = all("quantity");
  const prices = all("price").filter((column) => column !== quantity && isSum(column));
  // What it costs the seller makes no total where there is a price.
  const price = prices.find(({ name }) => !/cost/i.test(name)) ?? prices[0] ?? null;
  const pair = quantity !== null && price !== null;
  const taken = new Set<Column | null>(pair ? [quantity, price] : []);
  const totals = all("total").filter((column) => !taken.has(column) && isSum(column));
  const nets = all("net").filter((column) => !taken.has(column) && isSum(column));
  // `line_total` beside `line_total_incl_tax` is before taxes, whatever its name is elsewhere.
  const once = (column: Column | null, as: "taxed" | "discounted") => againAs(column, as, table, facts);
  const plain = totals.find((column) => once(column, "taxed") !== null) ?? null;
  // What is called a net amount or a subtotal is all that there is where nothing else is the total.
  const called =
    once(plain, "taxed") ??
    dueBeside(all("due").filter(isSum), totals, facts) ??
    grandest(totals, nets, facts) ??
    totals.find((column) => !nets.includes(column)) ??
    (pair ? (totals[0] ?? nets[0] ?? null) : null);
  const others = nets.filter((column) => column !== called);
  const before = plain ?? others.find((column) => isOfSame(column, called, facts)) ?? others[0] ?? null;
  // Of a gross amount that a discount is taken from the net amount is left.
  const off = all("discount").some((column) => !taken.has(column)) && isGross(called, before, facts);
  // All that was ordered, what discounts leave of it, and what is paid with taxes.
  const ordered = off ? undefined : totals.find((column) => column !== called && isBareTotal(column, facts));
  const isChain = ordered !== undefined && before !== null && ordered !== before && all("discount").length > 0;
  const [net, total] = isChain ? [ordered, called] : off ? [called, before] : [before, called];
  const kept = pair ? null : keptOf(total, net, readings, facts);
  if (kept !== null) return ofSale({ quantity: null, price: null, base: null, made: kept });
  const discounted = isChain ? before : once(net, "discounted");
  for (const column of [total, net, discounted]) taken.add(column);
  // `mwst` in three digits beside sums of ten is a rate.
  const isRate = (column: Column) => !isSum(column) || (digitsOf(column) <= 3 && room >= 6);
  const rest = (part: MoneyPart) => all(part).filter((column) => !taken.has(column) && !isRate(column));
  const rate = (part: MoneyPart, amounts: MoneyPart) =>
    all(part)[0] ?? all(amounts).find((column) => !taken.has(column) && isRate(column)) ?? null;
  // Where a driver or a seller has the rest, a commission is a part of what was paid.
  const shared = table.columns.some(({ name }) => /earning|payout|premium/i.test(name));
  return {
    quantity: pair ? quantity : null,
    price: pair ? price : null,
    net,
    total,
    discounts: rest("discount"),
    discountRate: rate("discountRate", "discount"),
    taxes: rest("tax"),
    taxRate: rate("taxRate", "tax"),
    tips: rest("tip"),
    extras: rest("extra").filter(({ name }) => !shared || !/commission|platform/i.test(name)),
    serviceRate: numbers.find(({ name }) => SERVICE_RATE.test(name)) ?? null,
    paid: rest("paid")[0] ?? null,
    dues: numbers.filter(
      (column) => !taken.has(column) && !isRate(column) && isDue(facts.columnWords.get(column.name) ?? []),
    ),
    payable: numbers.find((column) => !taken.has(column) && isSum(column) && isPayable(column)) ?? null,
    discounted,
    made: null,
  };
}

const SERVICE_RATE = /^service_?(?:charge_?)?(?:rate|percent|percentage|pct)$/i;

const PAYABLE = /^(?:pay|real|actual|real pay|actual pay) (?:amount|price|money|fee)$/;

function ofSale({
  quantity,
  price,
  base,
  made,
}: Pick<Sale, "quantity" | "price" | "base"> & Pick<MoneySheet, "made">): MoneySheet {
  const none = { discounts: [], discountRate: null, taxes: [], taxRate: null, tips: [], extras: [], serviceRate: null };
  return {
    ...none,
    quantity,
    price,
    net: base,
    total: null,
    paid: null,
    dues: [],
    payable: null,
    discounted: null,
    made,
  };
}

/** What is called the grand total, or the last of several totals where a net amount stands among them. */
function grandest(totals: readonly Column[], nets: readonly Column[], facts: TableFacts): Column | null {
  const phrase = ({ name }: Column) => (facts.columnWords.get(name) ?? []).join(" ");
  const grand = totals.find((column) => phrase(column) === "grand total");
  if (grand !== undefined || nets.length === 0) return grand ?? null;
  const bare = totals.filter((column) => isBareTotal(column, facts));
  return bare.length > 1 ? bare.at(-1)! : null;
}

/** What was due once, where another column says what of it remains and none what all is. */
function dueBeside(dues: readonly Column[], totals: readonly Column[], facts: TableFacts): Column | null {
  const phrase = ({ name }: Column) => (facts.columnWords.get(name) ?? []).join(" ");
  if (totals.length > 0 || !dues.some((column) => /^(?:amount )?remaining(?: amount)?$/.test(phrase(column))))
    return null;
  return dues.find((column) => /^(?:amount due|due amount)$/.test(phrase(column))) ?? null;
}

const isBareTotal = ({ name }: Column, facts: TableFacts): boolean =>
  /^total(?: amount)?$/.test((facts.columnWords.get(name) ?? []).join(" "));

function isGross(total: Column | null, net: Column | null, facts: TableFacts): boolean {
  const has = (column: Column | null, word: string) => facts.columnWords.get(column?.name ?? "")?.[0] === word;
  return has(total, "gross") && has(net, "net") && isOfSame(net!, total, facts);
}

/** `total_ht` of `total_ttc`, where there is an `amount_ht` as well. */
function isOfSame(net: Column, total: Column | null, facts: TableFacts): boolean {
  const rest = (column: Column | null) =>
    (facts.columnWords.get(column?.name ?? "") ?? []).filter((word) => !/^(?:net|gross|amount)$/.test(word)).join(" ");
  return rest(net) === rest(total);
}

/** A posting's balance is its debit less its credit, whatever else the line says. */
function isOfPosting(column: Column, facts: TableFacts): boolean {
  const phrase = (name: string) => (facts.columnWords.get(name) ?? []).join(" ");
  const beside = [...facts.columnWords.keys()].map(phrase);
  return phrase(column.name) === "balance" && beside.includes("debit") && beside.includes("credit");
}

/** `discount` and `tax` beside an extended price, which no total follows, are shares of it. */
function isShareOfLine(column: Column, facts: TableFacts): boolean {
  const phrase = (facts.columnWords.get(column.name) ?? []).join(" ");
  if (!/^(?:discount|tax)$/.test(phrase)) return false;
  const beside = [...facts.columnWords.values()].map((words) => words.join(" "));
  const isExtended = beside.some((other) => /^extended ?price$/.test(other));
  return isExtended && !beside.some((other) => /^(?:line )?total$|\bnet\b|subtotal/.test(other));
}

/** `invoice_total`, `invoice_paid` and `invoice_balance` of invoices: what all sums begin with says nothing of each. */
function withoutShared(numbers: readonly Column[], facts: TableFacts): TableFacts {
  const fractions = numbers.filter(isFraction).map(({ name }) => name);
  const [shared = ""] = facts.columnWords.get(fractions[0] ?? "") ?? [];
  const says = readMoney([shared]).length > 0 || !facts.words.includes(shared);
  // Some are read as what they are by now: `invoice_total` is a total amount.
  const isShared = (name: string) => name.toLowerCase().startsWith(`${shared}_`);
  if (says || fractions.length < 3 || !fractions.every(isShared)) return facts;
  const columnWords = new Map(
    [...facts.columnWords].map(([name, words]) => [name, words[0] === shared ? words.slice(1) : words]),
  );
  return { ...facts, columnWords };
}

/** An estimate's `estimate_total` is its total. */
function withoutOwn(words: readonly string[], facts: TableFacts): readonly string[] {
  const own = facts.words.at(-1);
  return words.length === 2 && words[0] === own && words[1] === "total" ? ["total"] : words;
}

/** The column that says a sum once more, with taxes or after discounts. */
function againAs(column: Column | null, as: "taxed" | "discounted", table: Table, facts: TableFacts): Column | null {
  if (column === null) return null;
  const phrase = facts.columnWords.get(column.name)?.join(" ");
  const found = table.columns.find((other) => {
    const variant =
      other === column || !isOwn(table, other) ? null : variantOf(facts.columnWords.get(other.name) ?? []);
    return (
      variant !== null && variant.as === as && variant.of === phrase && typeClass(other.type) === typeClass(column.type)
    );
  });
  return found ?? null;
}

const NO_SUMS: ReadonlySet<MoneyPart> = new Set<MoneyPart>(["quantity", "taxRate", "discountRate"]);

function isFraction({ type }: Column): boolean {
  return typeClass(type) === "decimal";
}

/** Digits before the point. */
function digitsOf({ type }: Column): number {
  const base = baseType(type);
  return base.kind === "decimal" && base.precision !== null ? base.precision - (base.scale ?? 0) : 10;
}

function isNumber({ type }: Column): boolean {
  return ["integer", "decimal"].includes(typeClass(type) ?? "");
}

/** Whether a generator makes the column, in any order: no key decides it. */
function isOwn(table: Table, { name, generated }: Column): boolean {
  return (
    generated.kind === "no" &&
    !(table.primaryKey?.columns.includes(name) ?? false) &&
    !table.foreignKeys.some((key) => key.columns.includes(name))
  );
}
