import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** Trading, telephones, pay, tills and parcels: plain words that mean one thing in their tables and nothing elsewhere. */
export const LINES: readonly Meaning[] = [
  ...plainly(
    "wallet, coin, blockchain transaction",
    one("network, chain", "ethereum|bitcoin|polygon|solana|arbitrum|base"),
  ),
  ...plainly("strategy, candle, signal, backtest", one("timeframe, time frame", "1h|4h|1d|15m|5m|1w")),
  ...plainly(
    "trading signal, trading strategy, signal",
    one("indicator", "RSI|MACD|SMA 50|EMA 20|Bollinger Bands|Volume"),
  ),
  ...plainly("position, account, trading", one("margin mode", "isolated|cross")),
  ...plainly(
    "strategy, portfolio, investor, profile",
    one("risk profile, risk level, risk tolerance", "conservative|balanced|aggressive"),
  ),
  ...plainly("trunk, extension, sip, sip account, phone line", one("transport", "udp|tcp|tls|ws")),
  ...plainly("trunk, extension, sip, codec, call", one("codec preference, codec", "G.711|G.722|Opus|G.729")),
  ...plainly("trunk", one("status", "registered|unreachable|disabled")),
  ...plainly(
    "queue, ring group, extension, hunt group",
    one("strategy, ring strategy, distribution", "ring_all|round_robin|least_recent|fewest_calls|random"),
  ),
  ...plainly("queue, hold music", one("music on hold, hold music", "default|jazz|classical|silence|ambient")),
  ...plainly(
    "ivr, ivr menu, menu option",
    one("timeout action, invalid action, fallback", "repeat|operator|voicemail|hang_up"),
  ),
  ...plainly(
    "extension, ivr menu, ivr, phone line",
    one(
      "label, name, title",
      "Reception|Sales|Support|Accounting|Workshop|Warehouse|Manager|Branch Office|Emergency|Conference",
    ),
  ),
  ...plainly(
    "voicemail, ivr, extension, ivr menu",
    one(
      "greeting, voicemail greeting, greeting text",
      "Hello, we are out at the moment. Please leave a message.|Welcome! Press 1 for sales, 2 for support.|Our office is closed. We will call back tomorrow.|All lines are busy, please hold.|You have reached the workshop. Please leave your name and number.",
    ),
  ),
  ...plainly(
    "voicemail, call, recording, message",
    one(
      "transcription, transcript",
      "Hello, this is about my order from last week. Please call me back.|Hi, I would like to move the appointment to Thursday.|Good morning, the parcel has not arrived yet.|Please call me about the invoice, thank you.|Just a short message: everything works again.|Hello, it is me again, I could not reach you this morning.|This is the workshop, your car is ready.|Hi, can you send me the address for tomorrow?|Good afternoon, we are twenty minutes late.|Hello, I have a question about the quote, no hurry.|Happy birthday! Talk to you tonight.|The meeting is in the other room, see you there.",
    ),
  ),
  ...plainly(
    "call, phone call, cdr",
    one("hangup cause, end reason", "normal clearing|no answer|busy|rejected|network error"),
  ),
  ...plainly(
    "pay component, salary component, payroll item, component",
    one(
      "name, title",
      "Base salary|Overtime|Night allowance|Income tax|Pension|Health insurance|Meal allowance|Bonus|Travel allowance|Union dues|Commission|Sick pay",
    ),
  ),
  ...plainly(
    "pay component, salary component, payroll item",
    one("type, component type", "earning|deduction|employer_contribution|reimbursement"),
  ),
  ...plainly(
    "pay component, deduction, fee, premium, charge, commission",
    one("calculation basis, calculation method, basis", "fixed|percentage|per_hour|per_day|per_unit"),
  ),
  ...plainly(
    "pay component, allowance, benefit, item",
    one("taxability, tax treatment", "taxable|tax_free|partly_taxable"),
  ),
  ...plainly("employee, pay grade, position, contract", one("pay grade, salary grade", "G3|G4|G5|E1|E2|E3|M1")),
  ...plainly(
    "loan, employee loan, advance",
    one("purpose", "home repair|car|education|wedding|medical costs|consolidation"),
  ),
  ...plainly(
    "register, cash register, pos register, till, terminal",
    one("name, label, title", "Register 1|Register 2|Register 3|Front Counter|Bar|Drive-through|Garden Shop|Express"),
  ),
  ...plainly("register, cash register, till, terminal", one("status", "open|closed|locked|offline")),
  ...plainly(
    "register, device, terminal, printer, machine, equipment",
    one("location label, location name", "Entrance|Front desk|Back office|First floor|Warehouse|Workshop|Bar"),
  ),
  ...plainly(
    "sale, order, line",
    one("discount reason", "loyal customer|damaged packaging|staff|price match|last piece|promotion"),
  ),
  ...plainly(
    "sale, payment, order, receipt",
    one("void reason", "wrong item|customer changed mind|double entry|wrong price|test"),
  ),
  ...plainly("gift card, card, voucher", one("design", "birthday|classic|flowers|winter|thank you|balloons")),
  ...plainly(
    "gift card, voucher, gift, greeting, card",
    one(
      "message, greeting",
      "Happy birthday!|Enjoy, with love from all of us.|Thank you for everything.|Merry Christmas!|Congratulations!|Treat yourself!|All the best for the new home.",
    ),
  ),
  ...plainly(
    "stock movement, inventory movement, movement, ledger",
    one("reference type", "order|purchase|transfer|return|stocktake"),
  ),
  ...plainly(
    "parcel, package, shipment, consignment",
    one(
      "content, contents, goods description",
      "Books|Clothing|Spare parts|Documents|Electronics|Shoes|Cosmetics|Toys|Kitchenware|Samples",
    ),
  ),
  ...plainly(
    "parcel, package, shipment, consignment, order",
    one(
      "special handling, handling, handling instruction",
      "none|fragile|keep upright|refrigerated|signature required|two persons",
    ),
  ),
  ...plainly(
    "pricing rule, rate, tariff, shipping rate, zone",
    one("zone from, zone to, from zone, to zone", "Zone 1|Zone 2|Zone 3|Zone 4|Islands|City"),
  ),
  ...plainly(
    "pricing rule, rate, tariff, shipping rate",
    one("weight band, weight class", "up to 1 kg|1-5 kg|5-10 kg|10-20 kg|20-31.5 kg"),
  ),
  ...plainly(
    "courier, driver, employee, staff, worker",
    one("shift pattern", "mornings|evenings|weekends|rotating|full week"),
  ),
  ...plainly(
    "courier, driver, product, course, film, movie, review, seller",
    one("rating label, rating text", "excellent|very good|good|fair|poor"),
  ),
];
