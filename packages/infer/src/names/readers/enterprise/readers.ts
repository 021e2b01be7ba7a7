import { hasTable } from "../../../context/has-table.ts";
import * as lists from "../../../data/business-lists.ts";
import { forAll } from "../reader.ts";
import type { Readers } from "../reader.ts";
import { about, among, anyOf, beside, isAbout, pattern, text, when } from "../short/build.ts";
import { isLedgerAccount, isShop, isOrderSum, isRoadEvent, isCommand, isCountry, isStops } from "./tables.ts";
import { list, doer, ofThing, LEDGER_KINDS, named, state, UPC, deal, rate } from "./values.ts";

/** Lists of shops, books of account, households, personnel offices and of what drives about. */
export const enterpriseReaders: Readers = {
  ...forAll("name, title, label, presentation, public name, description", (ask) =>
    ask.phrase === "description" ? when((each) => isAbout(each, "holiday"), list(lists.HOLIDAYS))(ask) : named(ask),
  ),
  ...forAll("by name, by full name, by user name", doer),
  ...forAll("customer label, public label", ofThing),
  "full name": anyOf(
    when((ask) => isAbout(ask, "commodity security"), text("companyName")),
    when((ask) => isAbout(ask, "currency"), text("currencyName")),
  ),
  "account name": (ask) => (isLedgerAccount(ask) ? list(lists.LEDGER_ACCOUNTS)(ask) : null),
  "root type": when((ask) => isAbout(ask, "account"), list("Asset|Liability|Income|Expense|Equity")),
  "report type": when((ask) => isAbout(ask, "account"), list("Balance Sheet|Profit and Loss")),
  "internal group": when((ask) => isAbout(ask, "account"), list("asset|liability|income|expense|equity|off_balance")),
  ...forAll("price list, selling price list, buying price list, default price list", list(lists.PRICE_GROUPS)),
  "holiday list": list(lists.HOLIDAY_LISTS),
  ...forAll("customer group, client group, debtor group", list(lists.CUSTOMER_GROUPS)),
  ...forAll("supplier group, vendor group, creditor group", list(lists.SUPPLIER_GROUPS)),
  branch: when(
    (ask) => beside(ask, "department designation employee salary") || isAbout(ask, "employee staff"),
    list(lists.OFFICES),
  ),
  party: when((ask) => beside(ask, "debit credit voucher ledger posting"), text("companyName")),
  "party type": when(
    (ask) => beside(ask, "debit credit voucher ledger posting party"),
    list("Customer|Supplier|Employee|Shareholder"),
  ),
  ...forAll(
    "voucher type, against voucher type, reference voucher type",
    when((ask) => beside(ask, "debit credit posting ledger"), list(lists.BOOKED_PAPERS)),
  ),
  ...forAll("parent path", pattern("[1-9][0-9]?/([1-9][0-9]?/){0,2}")),
  ...forAll(
    "accept language, accepted language, accept lang",
    list(
      "en-US,en;q=0.9|en-GB,en;q=0.9|de-DE,de;q=0.9,en;q=0.7|fr-FR,fr;q=0.9|es-ES,es;q=0.9,en;q=0.6|en|nl-NL,nl;q=0.9",
    ),
  ),
  "finance book": list("Main book|Tax book|IFRS|Local GAAP"),
  "valuation method": when((ask) => isAbout(ask, "item product stock material"), list("FIFO|Moving Average|LIFO")),
  ...forAll(
    "rounding method, tax calculation rounding method, calculation rounding method",
    list("round_per_line|round_globally"),
  ),
  ...forAll("loyalty program, loyalty programme, reward program", list(lists.LOYALTY)),
  ...forAll("valuation rate, standard rate, last purchase rate, incoming rate, price list rate", (ask) =>
    ask.as === "text" ? null : { given: "price", confidence: 0.95 },
  ),
  ...forAll(
    "stock uom, sale uom, sales uom, purchase uom, stock unit of measure",
    when((ask) => isAbout(ask, "bin item stock bom invoice order"), list(lists.UNITS_OF_TRADE)),
  ),
  usage: when((ask) => isAbout(ask, "location"), list("internal|customer|supplier|view|inventory|production|transit")),
  "display type": when(
    (ask) => isAbout(ask, "line") && isAbout(ask, "order move invoice"),
    list("product|line_section|line_note|tax|payment_term"),
  ),
  "move type": when(
    (ask) => isAbout(ask, "account"),
    list("out_invoice|entry|in_invoice|out_refund|in_refund|out_receipt"),
  ),
  "amount type": when((ask) => isAbout(ask, "tax"), list("percent|fixed|group|division")),
  font: when(
    (ask) => (ask.context.maxLength ?? 99) > 9,
    list("Lato|Roboto|Open Sans|Montserrat|Oswald|Raleway|Tajawal"),
  ),
  "account type": (ask) => (isLedgerAccount(ask) ? LEDGER_KINDS(ask) : null),
  ...forAll(
    "type, kind",
    anyOf(
      when(isLedgerAccount, LEDGER_KINDS),
      when(isRoadEvent, list(lists.EVENTS_ON_THE_ROAD)),
      when(isCommand, list(lists.COMMANDS_TO_DEVICES)),
      when(
        (ask) => isAbout(ask, "option") && isShop(ask),
        list("select|radio|checkbox|text|textarea|file|date|datetime|time"),
      ),
      when((ask) => isAbout(ask, "meal"), list("recipe|product|note")),
    ),
  ),
  ...forAll(
    "part group, product group, item group, article group, goods group, stock group, material group",
    list(lists.GOODS_GROUPS),
  ),
  ...forAll("price group, pricing group, price level name, price tier name", list(lists.PRICE_GROUPS)),
  ...forAll("tax group, vat group", list(lists.TAX_GROUPS)),
  ...forAll(
    "tax state, unemp state, unemployment state, work state, licence state, license state, issuing state",
    state,
  ),
  ...forAll(
    "federal status, tax federal status, state status, tax state status, filing status",
    when(
      (ask) => beside(ask, "exception exemption withholding allowance federal"),
      list("single|married|married filing separately|head of household|non-resident alien|not applicable"),
    ),
  ),
  ...forAll("time offset, punch in time offset, punch out time offset, time zone offset", (ask) =>
    text("utcOffset")(ask),
  ),
  account: when((ask) => beside(ask, "routing"), pattern("[1-9][0-9]{8,11}")),
  length: when((ask) => isAbout(ask, "holiday"), among(8, 8, 8, 4)),
  ...forAll("year of exp, year exp, year of experience, experience year, year experience", (ask) =>
    about(0, 24, 6)(ask),
  ),
  amount: anyOf(
    when((ask) => isAbout(ask, "tax vat") && (isAbout(ask, "rate") || beside(ask, "scope include type")), rate),
    when((ask) => ask.context.facts.words.at(-1) === "opportunity" || ask.context.facts.words.at(-1) === "deal", deal),
  ),
  abbreviation: anyOf(
    when((ask) => isAbout(ask, "state province region"), text("regionCode")),
    when((ask) => isAbout(ask, "currency"), text("isoCurrency")),
  ),
  key: when((ask) => isAbout(ask, "invitation share download"), pattern("[A-Za-z0-9]{32}")),
  "font size": among(10, 11, 12, 12, 12, 14, 9, 16),
  "reception status": list("received|awaiting|in_transit|given_to_customer|cancelled|lost_in_transit|expired"),
  "acceptance status": list("accepted|pending|rejected|manual_intervention_required"),
  action: anyOf(
    when(
      (ask) => isAbout(ask, "stock inventory") && isAbout(ask, "movement"),
      list("sold|received|adjusted|returned|transferred"),
    ),
    when(
      (ask) => isAbout(ask, "credit") && isAbout(ask, "event"),
      list("allocation|authorize|capture|void|credit|invalidate"),
    ),
    when((ask) => isAbout(ask, "split"), list("Payment|Deposit|Withdrawal|Invoice|Buy|Sell|Interest|Transfer")),
  ),
  term: when((ask) => isAbout(ask, "payment") && isAbout(ask, "term"), list(lists.PAYMENT_TERMS)),
  ...forAll("page size, paper size, paper format, page format", list("A4|Letter|A5|Legal|A3|A4 landscape")),
  port: when(
    (ask) =>
      (isAbout(ask, "order supplier vendor shipment purchase") || beside(ask, "requisition supplier freight")) &&
      !beside(ask, "host protocol ip server user"),
    list(lists.SEAPORTS),
  ),
  ...forAll("iso4217, currency iso4217, iso4217 code, currency abbreviation", text("isoCurrency")),
  ...forAll("attach name, attachment name, attached name", text("fileName")),
  subject: when((ask) => isAbout(ask, "email mail message"), text("emailSubject")),
  location: when(
    (ask) => isAbout(ask, "document file attachment") && beside(ask, "size file storage mime"),
    text("filePath"),
  ),
  ...forAll("check number, cheque number", pattern("[1-9][0-9]{5}")),
  ...forAll("routing code, bank routing code, bank code", pattern("[1-9][0-9]{7}")),
  ...forAll(
    "duration hour",
    when((ask) => beside(ask, "minute"), among(0, 0, 0, 1, 1, 2)),
  ),
  ...forAll(
    "duration minute",
    when((ask) => beside(ask, "hour"), among(0, 15, 30, 30, 45)),
  ),
  ...forAll("currency digit, currency decimal", among(2, 2, 2, 2, 0, 3)),
  probability: when(
    (ask) => isAbout(ask, "opportunity deal") && ask.as !== "text",
    () => ({ given: "percentage", confidence: 0.95 }),
  ),
  "annual revenue": () => ({
    given: { generator: "amount", options: { min: 200_000, max: 40_000_000, mean: 3_000_000, deviation: 5_000_000 } },
    confidence: 0.95,
  }),
  protocol: when((ask) => isAbout(ask, "position") && beside(ask, "latitude"), list(lists.TRACKER_PROTOCOLS)),
  ...forAll("arrival time, departure time", when(isStops, text("time"))),
  code: anyOf(
    when(isOrderSum, list(lists.ORDER_SUM_CODES)),
    when(isLedgerAccount, pattern("[1-9][0-9]{5}")),
    when(
      (ask) => ask.context.facts.words.at(-1) === "journal" && (ask.context.maxLength ?? 99) <= 8,
      list("INV|BILL|BNK1|CSH1|MISC|STJ|EXCH|CABA"),
    ),
  ),
  "key type": when(
    (ask) => isAbout(ask, "api") && !beside(ask, "public private algorithm"),
    list("default|read-only|calendar|special-purpose"),
  ),
  "transaction type": when(
    (ask) => isAbout(ask, "stock inventory") && !beside(ask, "account iban"),
    list("purchase|consume|inventory-correction|transfer-from|transfer-to|product-opened|self-production"),
  ),
  ...forAll(
    "address format",
    when(
      isCountry,
      list(
        "{firstname} {lastname}\\n{company}\\n{address_1}\\n{postcode} {city}\\n{country}|{company}\\n{address_1}\\n{city}, {zone} {postcode}\\n{country}|{firstname} {lastname}\\n{address_1}\\n{address_2}\\n{city}\\n{postcode}\\n{country}".replaceAll(
          "\\n",
          "\n",
        ),
      ),
    ),
  ),
  ...forAll(
    "price prefix, point prefix, weight prefix",
    text({ generator: "choice", options: { values: ["+", "+", "-"] } }),
  ),
  ...forAll("symbol right", list("€|kr|zł|Kč|Ft|lei|₫|лв")),
  ...forAll("decimal place", (ask) => (ask.as === "text" ? list("2|0|3")(ask) : null)),
  based: when((ask) => isAbout(ask, "tax rule rate"), list("shipping|payment|store")),
  "payment code": when(isCountry, list("cod|bank_transfer|free_checkout|cheque|paypal|card")),
  "shipping code": when(isCountry, list("flat.flat|free.free|weight.weight_1|pickup.pickup|item.item")),
  tracking: when(
    (ask) => isAbout(ask, "order shipment delivery parcel fulfillment"),
    pattern("[A-Z]{2}[0-9]{9}[A-Z]{2}|[0-9]{14}"),
  ),
  barcode: (ask) => (/upc/i.test(ask.context.column.name) && ask.as === "text" ? UPC(ask) : null),
  jan: when((ask) => beside(ask, "ean upc isbn mpn"), pattern("49[0-9]{11}")),
  ...forAll("secure key", pattern("[0-9a-f]{32}")),
  ...forAll(
    "ape, naf, ape code, naf code, code ape, code naf",
    list("62.01Z|47.91B|70.22Z|56.10A|43.21A|68.20B|47.11D|49.41A|71.12B|10.71C|86.21Z|96.02A"),
  ),
  ...forAll(
    "legend",
    when(() => true, text("caption")),
  ),
  ...forAll("link rewrite, url rewrite, rewrite", text("slug")),
  ...forAll("physical uri, virtual uri, base uri", list("/|/shop/|/store/|/en/")),
  template: when(
    (ask) => isAbout(ask, "mail email") && beside(ask, "recipient subject"),
    list("order_conf|account|password_query|payment|shipped|newsletter|contact|refund|in_transit|cheque"),
  ),
  delay: when(
    (ask) => isAbout(ask, "carrier shipping delivery"),
    list("Delivery next day!|2 to 3 working days|Pick up in store|3 to 5 working days|Same day|Within a week"),
  ),
  ...forAll(
    "module, module name, external module name, module source, source module",
    when((ask) => isShop(ask) || hasTable(ask.context, /invoice|facture|ledger/i), list(lists.MODULES)),
  ),
  "numeric iso code": pattern("[0-8][0-9]{2}"),
  ...forAll(
    "call prefix, calling prefix",
    among(
      1,
      7,
      20,
      27,
      30,
      31,
      32,
      33,
      34,
      36,
      39,
      40,
      41,
      43,
      44,
      45,
      46,
      47,
      48,
      49,
      51,
      52,
      54,
      55,
      56,
      57,
      60,
      61,
      62,
      63,
      64,
      65,
      66,
      81,
      82,
      84,
      86,
      90,
      91,
      92,
      212,
      213,
      216,
      351,
      352,
      353,
      354,
      355,
      358,
      359,
      370,
      371,
      372,
      380,
      385,
      386,
      420,
      421,
      852,
      971,
      972,
    ),
  ),
  grade: when(
    (ask) => isAbout(ask, "comment review rating"),
    (ask) => (ask.as === "text" ? null : { given: "rating", confidence: 0.94 }),
  ),
  ...forAll(
    "kpi indicator, indicator",
    when((ask) => isAbout(ask, "kpi"), list(lists.KPIS)),
  ),
  ...forAll(
    "ingredient group",
    list("For the dough|For the sauce|For the filling|Topping|For the salad|Marinade|For the dressing|To serve|Spices"),
  ),
  ...forAll("schedule relationship", list("SCHEDULED|ADDED|CANCELED|SKIPPED|UNSCHEDULED|NO_DATA")),
  area: anyOf(
    when(
      (ask) => isAbout(ask, "geofence fence zone") && ask.as === "text",
      pattern(
        "CIRCLE \\((4[0-9]|5[0-4])\\.[0-9]{4} -?[0-9]\\.[0-9]{4}, [1-9][0-9]0\\)|POLYGON \\(\\(51\\.50 -0\\.1[0-4], 51\\.5[1-4] -0\\.1[0-4], 51\\.5[1-4] -0\\.0[5-9], 51\\.50 -0\\.1[0-4]\\)\\)",
      ),
    ),
    when(
      (ask) => isAbout(ask, "setting channel permission"),
      list(
        "Email::Account|Web::Base|Ticket::Core|System::Security|Email::Base|Chat::Base|Integration::Webhook|System::Network",
      ),
    ),
  ),
  ...forAll("notificator, notificators", list("web|mail|web,mail|sms|web,mail,sms|mail,sms")),
  ...forAll(
    "home no, home number, office no, mobile no, work no, contact no, tel no, telephone no, cell no, office number, home tel no",
    when((ask) => beside(ask, "mobile relationship home office phone email contact"), text("phone")),
  ),
  ...forAll(
    "facility",
    when(
      (ask) => isAbout(ask, "log") && beside(ask, "direction method request severity host"),
      list("webhook|cti|sms|mail|ldap|import|api"),
    ),
  ),
  ...forAll("reconcile state, reconciliation state", (ask) =>
    (ask.context.maxLength ?? 9) <= 2 ? list("n|c|y")(ask) : null,
  ),
};
