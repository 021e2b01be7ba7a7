import { about, few, YES } from "./usual-magnitude.ts";
import type { UsualMagnitude } from "./usual-magnitude.ts";

const PRICE = /^(?:\w+ )?(?:price|cost|fee|amount|value|charge)$/;
const SUM = /^(?:\w+ )?(?:amount|total|price|cost|sum|fee|paid)$/;
const CARS =
  /^(?:vehicles?|cars?|vehiculos?|autos|coches|carros|fahrzeuge|voitures|(?:test_?drive|car_?model)s?|modelos|financiamiento)$/i;

const WEIGHED =
  /(?:^| )(?:delivery|weighing|weighbridge|ticket|load|receipt|harvest|grain|truck|reception|intake|shipment|arrival|collection|waste|disposal)(?: |$)/;

/** What is paid, bought and kept in trades, books and offices. */
export const TRADE_MAGNITUDES: readonly UsualMagnitude[] = [
  // What lorries weigh on a weighbridge, empty and laden.
  about(/^tare(?: weight)?$/, "whole", [8200, 12_500, 16_500], {
    in: WEIGHED,
    beside: /^(?:gross|net) weight$/,
    ...YES,
  }),
  about(/^net weight$/, "whole", [7400, 19_000, 29_000], { in: WEIGHED, beside: /^tare(?: weight)?$/, ...YES }),
  about(/^final weight$/, "whole", [7200, 18_500, 28_500], { in: WEIGHED, beside: /^tare(?: weight)?$/, ...YES }),
  // What is charged by the hour, the day, the kilometre.
  about(/(?:^| )rate per hour\b|^hourly rate (?:usd|eur|gbp)$/, "tidy", [14, 42, 160], YES),
  about(/(?:^| )rate per (?:day|night)\b|^daily rate (?:usd|eur|gbp)$/, "tidy", [35, 110, 600], YES),
  about(/(?:^| )rate per (?:km|kilometer|mile)\b/, 2, [0.35, 1.2, 3.4], { as: "decimal", ...YES }),
  about(/(?:^| )rate per (?:kg|kilo)\b/, 2, [0.4, 2.6, 14], { as: "decimal", ...YES }),
  about(/(?:^| )rate per (?:ton|tonne|teu|container|pallet|m 3|cbm)\b/, "tidy", [18, 140, 1900], YES),
  about(/(?:^| )rate per (?:unit|piece|page|word|minute|liter|kwh)\b/, 2, [0.05, 0.3, 2.4], { as: "decimal", ...YES }),
  // Ports and ships.
  about(/^(?:ocean |sea |base )?freight(?: usd| eur| gbp| amount| charge| cost| rate)*$/, "tidy", [380, 1850, 9400], {
    in: /booking|shipment|consignment|quote|quotation|bill lading|rate|tariff|invoice/,
    schema: /vessel|container|port|voyage|carrier|consign/i,
    ...YES,
  }),
  about(
    /^(?:baf|caf|thc|othc|dthc|bunker adjustment|terminal handling|isps|lss|pss)\b.*$/,
    "tidy",
    [40, 240, 1100],
    YES,
  ),
  about(/^port (?:due|charge|fee)\b.*$|^(?:harbou?r|tonnage|light) due\b.*$/, "money", [900, 9400, 68_000], YES),
  about(/^(?:pilotage|towage|mooring|line handling|agency fee|berth hire)\b.*$/, "money", [450, 3200, 19_000], {
    in: /port call|call|disbursement|voyage|vessel/,
    ...YES,
  }),
  about(/^total disbursement$|^disbursement total$/, "money", [6000, 38_000, 140_000], YES),
  about(/^(?:basic |monthly )?wage(?: usd| eur| per month| month)*$/, "tidy", [1100, 2900, 11_500], {
    in: /crew|seafarer|officer|mariner/,
    ...YES,
  }),
  few(/^(?:size|length) ft$|^(?:container )?size$/, [40, 20, 40, 40, 45, 20], {
    in: /container/,
    as: "integer",
    ...YES,
  }),
  few(/^teu$/, [1, 2, 2, 4, 1, 3, 6, 10], { in: /booking|shipment|bill lading|line/, as: "integer", ...YES }),
  about(
    /^(?:annual|yearly) teu$|^teu (?:per year|annual)$|^teu throughput$/,
    "whole",
    [90_000, 1_400_000, 24_000_000],
    { as: "integer", ...YES },
  ),
  about(/^reefer (?:plug|point|slot)$/, "whole", [40, 420, 1800], { as: "integer", ...YES }),
  about(
    /^move (?:planned|actual|total|performed)$|^(?:planned|actual|total) move$|^container move$/,
    "whole",
    [80, 720, 4200],
    { as: "integer", ...YES },
  ),
  about(/^move per hour$|^(?:gross |net )?crane (?:productivity|rate)$|^gmph$/, 1, [14, 27, 38], YES),
  few(/^tug(?: used| count)?$|^number of tug$/, [2, 2, 1, 3, 0, 4], { as: "integer", ...YES }),
  // Where goods are kept.
  few(
    /^max(?:imum)? (?:weight|load)(?: kg)?$|^(?:weight|load) (?:capacity|limit)(?: kg)?$/,
    [500, 1000, 250, 800, 1500, 2000],
    {
      in: /(?:^| )(?:bin|rack|shelf|location|storage location|slot|bay)$/,
      ...YES,
    },
  ),
  about(
    /pallet capacity$|^capacity pallet$|^(?:max(?:imum)? )?pallet(?: position| space| place)?$/,
    "whole",
    [200, 2400, 18_000],
    {
      in: /warehouse|depot|hall|distribution/,
      ...YES,
    },
  ),
  about(/^(?:on time|otif|fill)(?: delivery)? (?:percent|rate|percentage)$/, 2, [71, 93, 100], {
    in: /supplier|vendor|carrier/,
    as: "decimal",
    ...YES,
  }),
  // Credit and books.
  few(
    /^(?:outstanding|credit) (?:limit|allow\w* amount)$|^outstanding allow amount$/,
    [0, 1000, 5000, 2500, 10_000, 20_000],
    {
      in: /(?:^| )(?:customer|company|client|third party|partner|account)$/,
      beside: /siret|siren|ape|vat|tax number|outstanding|newsletter/,
      ...YES,
    },
  ),
  about(/^credit limit$/, "tidy", [11_000, 72_000, 230_000], {
    in: /(?:^| )(?:customer|client|dealer|distributor)$/,
    beside: /sale rep|representative|sales rep|contact (?:first|last) name/,
    ...YES,
  }),
  few(
    /^(?:share )?capital$|^(?:social|registered|share) capital$/,
    [10_000, 1000, 5000, 50_000, 100_000, 25_000, 250_000],
    {
      in: /(?:^| )(?:company|firm|customer|supplier|organization|third party|partner)$/,
      as: "decimal",
      ...YES,
    },
  ),
  few(/(?:minimum|min) (?:allowed|desired|balance)$/, [0, 0, 500, 1000, 5000], {
    in: /bank account/,
    as: "integer",
    given: 0,
    ...YES,
  }),
  few(/(?:minimum|min)\b.*(?:opening )?balance$/, [0, 10, 50, 100, 500, 25], { in: /product|account type/, ...YES }),
  few(/period frequency$/, [6, 12, 3, 24, 1], YES),
  few(/^(?:currency )?multiple of$|in multiple of$/, [0, 1, 1, 10, 100], { as: "integer", ...YES }),
  few(
    /rounding adjustment$|^round(?:ing|ed)? (?:off|difference|amount)$/,
    [0, 0, 0.25, -0.3, 0.45, -0.12, 0.02, -0.45],
    { as: "decimal", ...YES },
  ),
  few(/^(?:rounding|round to)(?: factor| precision)?$/, [0.01, 0.01, 0.01, 1, 0.05, 0.001], { as: "decimal", ...YES }),
  few(/^(?:decimal place|precision)$/, [2, 2, 2, 0, 3], {
    in: /currency|invoice|order|unit|uom|price/,
    as: "integer",
    despite: true,
    ...YES,
  }),
  few(/^(?:decimal place|digit)$/, [0, 0, 0, 2], { in: /stock|item|product/, as: "tiny", ...YES }),
  few(/^(?:currency )?scale$/, [100, 100, 100, 1, 1000], { in: /currency/, as: "integer", ...YES }),
  few(/^(?:revenue|fiscal|tax) stamp$/, [0, 0, 0, 0, 0, 1, 0.6], { as: "decimal", ...YES }),
  few(/^(?:local tax|secondary tax|surtax)\b.*$/, [0, 0, 0, 0, 5.2, 1.4, 0.5], { as: "decimal", ...YES }),
  few(/^eco ?tax\b.*$|^(?:recycling|disposal|deposit) (?:tax|fee)$/, [0, 0, 0, 0, 0.12, 0.5, 0.04, 2], {
    as: "decimal",
    ...YES,
  }),
  few(/^(?:total )?(?:gift )?wrapping(?: tax excl\w*| te| ti)?$/, [0, 0, 0, 0, 2, 3.5], { as: "decimal", ...YES }),
  few(/^(?:unit price|unit) ratio$/, [0, 0, 0, 1, 2, 2.5, 0.5], { as: "decimal", ...YES }),
  few(/^reduction$/, [0, 0, 5, 10, 15, 20], {
    in: /(?:^| )(?:group|customer|customer group|specific price|rule)$/,
    as: "decimal",
    ...YES,
  }),
  about(/^total (?:te|ti|ht|ttc|excl|incl)$/, "money", [180, 2200, 24_000], {
    in: /supply|purchase|order|invoice/,
    as: "decimal",
    ...YES,
  }),
  few(/^cash refund$|^(?:overpaid|change given)$/, [0, 0, 0, 0, 0, 0, 5, 12.5], { as: "decimal", ...YES }),
  few(/^unit price discount$/, [0, 0, 0, 0, 0, 0.02, 0.05, 0.1, 0.15], { as: "decimal", ...YES }),
  few(/^discount percent$/, [0, 0, 5, 10, 15], { in: /(?:^| )(?:customer|client|company)$/, ...YES }),
  few(/^max\w* discount$/, [0, 0, 5, 10, 15, 20], { in: /(?:^| )(?:item|product)$/, as: "decimal", given: 0, ...YES }),
  few(/ allowance$/, [0, 0, 0, 5, 10, 2], {
    in: /(?:^| )(?:item|product|stock setting)$/,
    as: "decimal",
    given: 0,
    ...YES,
  }),
  few(/^(?:task )?weight$/, [1, 1, 2, 3, 5, 0], { in: /(?:^| )task$/, ...YES }),
  about(/^(?:base |net |base net |price list |base price list )?rate$/, "money", [4, 85, 1800], {
    in: /(?:invoice|order|quotation|receipt|note|estimate) item$/,
    ...YES,
  }),
  about(/^(?:total )?(?:estimated|actual|planned) costing$|^(?:total )?costing$/, "tidy", [2000, 24_000, 400_000], {
    as: "decimal",
    ...YES,
  }),
  about(/^ctc$|^cost to company$/, "tidy", [24_000, 58_000, 160_000], YES),
  few(/^thm$/, [35, 40, 45, 50, 60, 32, 28], { as: "decimal", ...YES }),
  few(/^tjm$/, [245, 350, 400, 450, 500, 280], { as: "decimal", ...YES }),
  few(
    /^(?:number of )?(?:holiday|leave day|vacation day|annual leave)(?: count| entitlement| day)?$/,
    [25, 28, 30, 22, 20, 24],
    { in: /(?:^| )(?:user|employee|person|staff|contract)$/, as: "integer", ...YES },
  ),
  few(/^(?:day open count|open day|number of day|leave day|working day)(?: count)?$/, [1, 2, 3, 5, 0.5, 10, 4], {
    in: /(?:^| )(?:holiday|leave|absence|vacation|time off)(?: request| application)?$/,
    as: "decimal",
    ...YES,
  }),
  few(/^(?:total )?amount$/, [8, 16, 40, 24, 4, 32], { in: /time ?off|leave balance/, ...YES }),
  few(/^(?:default )?amount$/, [250, 120, 80, 400, 60, 800, 35], { in: /(?:deduction|income|pay) type$/, ...YES }),
  about(/^rate$/, "money", [12, 24, 85], { in: /(?:payroll|wage|pay rate|salary) ?(?:wage|rate)?$/, ...YES }),
  about(/^(?:fixed|base|cumulative) (?:amount|tax)$/, "tidy", [500, 6000, 54_000], {
    in: /tax (?:band|bracket|slab)/,
    ...YES,
  }),
  about(/^opportunity (?:amount|value)$/, "tidy", [3000, 24_000, 240_000], YES),
  few(/^(?:usable|useful) life(?: year)?$|^life (?:in year|year|span year)$/, [5, 3, 10, 4, 7, 15, 20], YES),
  about(/^total (?:liability|asset|reserve)$/, "money", [90_000, 4_800_000, 90_000_000], {
    in: /snapshot|proof|reserve|balance sheet/,
    ...YES,
  }),
  about(/^(?:kapital|capital) ?(?:gain|gewinn\w*)$/, "tidy", [0, 4200, 60_000], { as: "integer", ...YES }),
  about(/^(?:kapital|capital) ?(?:loss|verlust\w*)$/, "tidy", [0, 3800, 51_000], { as: "integer", ...YES }),
  few(/^umbrella limit$/, [0, 0, 0, 1_000_000, 2_000_000, 5_000_000], YES),
  few(/^term$|^(?:payment|net) (?:term|day)$/, [30, 0, 14, 60, 10, 45], {
    in: /^(?:oe|ap|ar|.*(?:order|invoice|vendor|supplier|customer))$/,
    as: "integer",
    ...YES,
  }),
  few(/(?:payment (?:term|tempo|day)|day to pay|payment time)$/, [30, 45, 60, 15, 90], { as: "integer", ...YES }),
  few(/^(?:buy|sell)$/, [1, 1.08, 0.92, 1.27, 0.86, 1.17, 0.79], {
    in: /exchange rate|currency/,
    as: "decimal",
    ...YES,
  }),
  few(
    /ex(?:change)? ?rate$|^(?:base)?conv(?:ersion)? ?rate$|^baseconvrate$|^functionalexrate$/,
    [1, 1, 1, 1.08, 0.92, 1.27, 0.86],
    { as: "decimal", given: 1, ...YES },
  ),
  few(/^baseconvrate$/, [1, 1.08, 0.92, 1.27, 0.86, 0.68, 0.74], { as: "decimal", ...YES }),
  few(/^value chan\w* (?:rate|device)$|^(?:appreciation|depreciation) rate$/, [2, 3, 5, 10, 15, 20], {
    as: "decimal",
    ...YES,
  }),
  about(/^value$/, "tidy", [900, 24_000, 420_000], {
    in: /^asset/,
    as: "decimal",
    beside: /value chan|start date|asset type/,
    ...YES,
  }),
  about(/^commission$/, "money", [0, 8, 40], {
    in: /^stock|(?:^| )(?:share|security|trade)(?: |$)/,
    as: "decimal",
    ...YES,
  }),
  about(/^charge$/, "money", [0, 4.95, 24], { in: /(?:^| )trade$/, as: "decimal", ...YES }),
  few(/^quantity$/, [100, 200, 400, 800, 500, 300, 1000], {
    in: /(?:^| )trade$/,
    beside: /bid price|trade price|symbol|executed/,
    as: "integer",
    ...YES,
  }),
  about(/^dividend$/, "money", [0, 0.85, 6], { in: /security|stock|share/, as: "decimal", ...YES }),
  about(/^pe$|^p e$|^price earning\w*(?: ratio)?$/, 2, [6, 19, 60], {
    in: /security|stock|share|company/,
    as: "decimal",
    ...YES,
  }),
  about(/^number (?:out|outstanding)$|^share(?:s)? outstanding$/, "whole", [4_000_000, 90_000_000, 9_000_000_000], {
    in: /security|stock|share|company/,
    as: "integer",
    ...YES,
  }),
  about(/^(?:commission|trade) total$/, "money", [900, 24_000, 400_000], { in: /(?:^| )broker$/, ...YES }),
  few(/^tier$/, [1, 2, 3, 1, 2], { in: /(?:^| )(?:customer|client|member|account)$/, as: "small", ...YES }),
  few(/^tax (?:street|status|st)$/, [0, 1, 2, 1], { in: /account/, as: "small", ...YES }),
  about(/^quantity$/, "money", [4, 60, 900], { in: /(?:^| )payment$/, as: "decimal", ...YES }),
  few(/^mark of hundred$/, [10, 15, 20, 25, 50, 5], { in: /voucher|coupon|discount|promo/, as: "decimal", ...YES }),
  // Cars, houses, machines.
  about(PRICE, "tidy", [6500, 22_000, 62_000], {
    in: /(?:^| )(?:sale|deal|offer|quotation|cotizacione?s?)$/,
    schema: CARS,
    ...YES,
  }),
  about(/^(?:minimum |required )?down payment$/, "tidy", [1500, 5500, 20_000], {
    in: /financ|loan|credit|quotation/,
    as: "decimal",
    schema: CARS,
    ...YES,
  }),
  few(/^minimum (?:deadline|term)$/, [12, 12, 24, 6], { in: /financ|loan|credit/, as: "integer", ...YES }),
  about(PRICE, "money", [25, 110, 680], { in: /(?:^| )servicio?e?$/, schema: CARS, ...YES }),
  about(/^acq(?:uisition)? cost$|^purchase (?:price|cost)$/, "tidy", [12_000, 48_000, 180_000], {
    in: /(?:^| )(?:vehicle|truck|bus|fleet vehicle)$/,
    ...YES,
  }),
  about(/^(?:value|price|cost|purchase price|purchase cost|current value)$/, "tidy", [3500, 46_000, 320_000], {
    in: /machinery|tractor|harvester|farm equipment/,
    ...YES,
  }),
  about(/^(?:revenue|turnover|ca|budget|quote amount)$/, "tidy", [4000, 42_000, 380_000], {
    in: /^(?:work |construction )?site$/,
    ...YES,
  }),
  about(/^(?:\w+ )*cost$/, "tidy", [400, 9000, 90_000], { in: /^(?:work |construction )?site$/, ...YES }),
  about(/^cost estimation$|^estimated cost$|^cost estimate$/, "tidy", [60, 420, 4200], {
    in: /work order|maintenance request|repair/,
    as: "decimal",
    ...YES,
  }),
  about(/^overridden cost$|^cost$/, "money", [25, 380, 2400], { in: /(?:^| )time entry$/, as: "decimal", ...YES }),
  few(/^(?:total )?room(?: count)?$|^number of room$/, [24, 48, 60, 85, 120, 36, 180, 240], {
    in: /(?:^| )(?:property|hotel)$/,
    schema: /^(?:folios?|folio_charges|housekeeping_\w+|rate_plans?|room_types?)$/i,
    as: "integer",
    ...YES,
  }),
  about(/^unit price$/, "money", [2.5, 14, 120], { in: /folio charge|minibar/, ...YES }),
  few(/^floor$/, [1, 0, 2, 3, 4, 5, 6], { in: /(?:^| )(?:ward|department|clinic|ambulance)$/, as: "integer", ...YES }),
  // Shops, kitchens, parcels.
  few(/^capacity$|^volume$/, [75, 75, 150, 37, 50], {
    in: /bottle|bottigli|botella|bouteille|flasche/,
    as: "integer",
    ...YES,
  }),
  few(/^price$/, [1, 1, 2, 1], {
    in: /(?:^| )(?:bottigli\w*|tappi|tappo|cork|empty bottle|capsule|label)$/,
    as: "integer",
    ...YES,
  }),
  about(/^quantity$/, "whole", [120, 1800, 12_000], {
    in: /(?:^| )(?:bottigli\w*|tappi|tappo|cork|empty bottle|capsule)$/,
    as: "integer",
    ...YES,
  }),
  about(/^price$|^cost$/, "money", [4.9, 12, 60], {
    in: /(?:^| )(?:shipment|spedizion\w*)$/,
    schema: /corrier|carrier|courier|vini|order/i,
    ...YES,
  }),
  about(/^(?:service|platform|small order) fee$/, "money", [0.9, 2.2, 4.9], {
    in: /(?:^| )order$/,
    schema: /restaurant|menu|rider|dish/i,
    ...YES,
  }),
  about(/^insurance fee$|^insurance (?:cost|amount|charge)$/, "money", [0.5, 2.4, 12], {
    in: /shipment|parcel|delivery|order/,
    ...YES,
  }),
  few(/^weight from$|^from weight$/, [1, 2, 5, 10, 20, 30], {
    in: /(?:^| )(?:rate|tariff|price|shipping rate|shipping zone)$/,
    ...YES,
  }),
  about(/^volume$/, 4, [0.0004, 0.012, 0.4], {
    in: /^(?:stock master|product template|product|item)$/,
    beside: /^(?:gross |net )?weight$/,
    as: "decimal",
    ...YES,
  }),
  few(/^quantity$/, [1, 10, 25, 50, 100, 250, 500, 1000], { in: /price break|quantity break|tier price/, ...YES }),
  few(/^quantity$/, [20, 40, 100, 25, 60, 12], { in: /^accessory$/, as: "integer", ...YES }),
  about(/^(?:quantity|stock)$/, "whole", [0, 46, 500], {
    in: /(?:^| )product$/,
    beside: /stock status|minimum|subtract|manufacturer/,
    as: "integer",
    given: 0,
    ...YES,
  }),
  about(/^available quantity$|^avail ?qty$|^availqty$/, "whole", [1, 2400, 9999], {
    in: /part|supplier|supp/,
    as: "integer",
    ...YES,
  }),
  few(/^unit price$|^price$/, [0.99, 0.99, 0.99, 0.99, 1.99], {
    in: /(?:^| )(?:track|song|invoice line)$/,
    schema: /^(?:albums?|tracks?)$/i,
    as: "decimal",
    ...YES,
  }),
  about(SUM, "money", [0.25, 3, 30], {
    in: /account ?line|overdue fine|library fine/,
    schema: /borrower|biblio|patron/i,
    as: "decimal",
    ...YES,
  }),
  few(
    /^(?:reserve|hold|reservation) fee$|^rental charge(?: daily| hourly)?$|^(?:daily|overdue) (?:fine|charge)$/,
    [0, 0, 0, 0.5, 1, 2],
    { in: /category|item type|patron type/, as: "decimal", ...YES },
  ),
  about(
    /^late fee(?: per day)?$|^(?:late|overdue) (?:fee|fine|charge) per day$|^fine per day$/,
    "money",
    [0.25, 1, 5],
    {
      in: /^(?!.*(?:lease|rent|tenan|loan|invoice|charge))/,
      beside: /due day|frequency|class|grade|academic year/,
      ...YES,
    },
  ),
  few(/^(?:bundle |total )?piece$/, [24, 36, 48, 60, 72, 120, 96], {
    in: /(?:^| )(?:entry|lot|batch|bundle)$/,
    as: "integer",
    schema: /lot|tailor|worker|stitch|rate|silai/i,
    ...YES,
  }),
  few(/^cost$|^(?:entry|ticket|registration) (?:fee|cost|price)$/, [0, 0, 0, 5, 10, 15, 25], {
    in: /(?:^| )event$/,
    schema: /ministr|congregation|sermon|church|parish/i,
    ...YES,
  }),
  few(/^(?:annual )?budget$/, [1500, 3000, 500, 5000, 8000, 12_000], { in: /(?:^| )ministry$/, ...YES }),
  few(/^(?:pledge )?amount$/, [50, 25, 20, 100, 200, 40, 500], {
    in: /(?:^| )(?:pledge|tithe|offering)(?: plg)?$/,
    ...YES,
  }),
  few(/^amount$/, [20, 50, 10, 100, 25], { in: /sponsorship|(?:^| )bounty$/, as: "integer", ...YES }),
  few(/^(?:amount|montant|due amount|du amount|fee)$/, [20, 25, 30, 10, 50, 15, 40], {
    in: /membership fee|cotisation|member finance|dues?$/,
    as: "decimal",
    ...YES,
  }),
  about(
    /^end (?:membership fee|don|donation) total$|^total (?:membership fee|donation|don)$/,
    "tidy",
    [200, 1400, 9000],
    { as: "decimal", ...YES },
  ),
  about(/^(?:refund )?amount due$|^wallet balance$/, "money", [0, 18, 140], {
    in: /(?:^| )(?:rider|passenger)$/,
    ...YES,
  }),
  about(/^price paid$|^(?:purchase )?price$/, "money", [4, 18, 60], { in: /yarn|fabric|craft|seed/, ...YES }),
  about(/^(?:unit )?price$/, "money", [9, 24, 62], { in: /catch item|fish/, ...YES }),
  few(/^(?:field|plot|land|parcel) size$/, [2.5, 5, 8, 12, 18, 24, 40, 80, 1.5], {
    in: /crop|farm|field(?! ?type)|parcel/,
    beside: /crop|soil|yield|irrigation|season/,
    as: "decimal",
    ...YES,
  }),
  about(/^fund size(?: m)?$/, "tidy", [20, 120, 900], { as: "integer", beside: /check|fund/, ...YES }),
  about(/^total (?:claim|paid) amount$/, "tidy", [120, 3200, 60_000], {
    in: /(?:^| )(?:customer|policy ?holder|insured)$/,
    ...YES,
  }),
  few(/^payout rate(?: applied)?$|^(?:coverage|reimbursement) rate$/, [0.8, 0.9, 1, 0.7, 0.5], {
    as: "decimal",
    ...YES,
  }),
  few(/(?:trial|prova|prueba|probe|essai)\b.*day|day\b.*(?:trial|prova|prueba)/, [14, 7, 30, 0], YES),
  few(/schermi simultanei|(?:pantalla|ecran|écran)s? simultan/, [2, 1, 4], { as: "integer", ...YES }),
  few(/^(?:trial )?duration$/, [12, 0, 6, 3, 24, 1], {
    in: /^recurring(?: profile)?$|recurring payment/,
    as: "integer",
    ...YES,
  }),
  few(/^duration$/, [12, 24, 36, 60, 48], { in: /(?:^| )contract$/, as: "integer", given: 0, ...YES }),
  few(/^notice$|^notice period$/, [1, 3, 2, 1, 6], { in: /(?:^| )contract$/, as: "integer", given: 0, ...YES }),
  few(/^(?:billing|periodicity|renewal)$/, [12, 1, 3, 6], { in: /(?:^| )contract$/, as: "integer", given: 0, ...YES }),
  about(/^(?:new ?qoh|onhand|on ?hand)$/, "whole", [0, 38, 600], { as: "decimal", ...YES }),
  about(/^qty ?recd$|^qty ?received$/, "whole", [1, 12, 240], { as: "decimal", ...YES }),
  about(/^qty ?invoiced$|^qty ?shipped$/, "whole", [0, 3, 40], { as: "decimal", ...YES }),
  about(/^(?:received|ship|shipped)$/, "whole", [0, 4, 40], {
    in: /(?:order|order line) ?(?:item|line item)$/,
    as: "decimal",
    ...YES,
  }),
  few(/^description$/, [22, 10, 4, 0, 5], { in: /vat code|vat rate|tax code/, as: "decimal", ...YES }),
  few(/^rate$/, [0.2, 0.21, 0.1, 0.05, 0.19, 0], {
    in: /^tax$/,
    beside: /^(?:valid to|min ?value|max ?value|pass)$/,
    as: "decimal",
    ...YES,
  }),
  few(/^promo(?:tion)? total$/, [0, 0, 0, 0, 0, -5, -2.5], { as: "decimal", ...YES }),
  about(/^amount$/, "tidy", [1500, 18_000, 90_000], {
    in: /(?:^| )payment$/,
    schema: /^buyers?$/i,
    as: "decimal",
    ...YES,
  }),
  few(/^(?:compensation|salary|benefit|pay)$/, [4, 3, 5, 2, 1], { in: /review/, as: "integer", ...YES }),
  few(/^(?:membership |annual )?subscription$/, [20, 25, 50, 30, 100, 40], {
    in: /membership fee|cotisation|contribution/,
    as: "decimal",
    ...YES,
  }),
];
