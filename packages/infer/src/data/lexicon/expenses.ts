import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** What employees lay out on journeys. */
export const EXPENSES = field(
  "expense expense_report expense_claim reimbursement per_diem mileage_claim travel_request",
  [
    one(
      "expense category, expense type, category",
      "Meals|Hotel|Taxi|Flights|Train|Office supplies|Parking|Software|Client entertainment|Mileage",
    ),
    one(
      "purpose, business purpose, reason",
      "Customer visit in Hamburg|Trade fair|Team workshop|Training course|Sales meeting|Project kick-off|Interview travel",
    ),
    one("reimbursement method, payout method", "bank_transfer|payroll|cash"),
    one("receipt status", "attached|missing|not_required|unreadable"),
    one(
      "rejection note, rejection reason, reject reason, approver comment",
      "Receipt is missing.|Please add the names of the guests.|Over the nightly limit.|Already claimed in February.|Private part must be removed.|Wrong cost centre.",
    ),
    one("paid with, payment type, payment method", "company card|own card|cash"),
    one("vehicle type", "own car|rental car|company car|bicycle"),
    ...of(
      "expense report, expense claim, expense, reimbursement, travel request",
      one("status", "reimbursed|approved|submitted|draft|rejected"),
      one(
        "title, name",
        "Trade fair Hanover|Customer visits March|Team workshop|Conference Lisbon|Office supplies Q2|Training week|Sales trip north",
      ),
    ),
    ...of(
      "expense line, expense item",
      one(
        "merchant, vendor, supplier",
        "Station Café|City Hotel|Northern Railways|Taxi Union|Office Depot 12|Airport Parking|Harbour Grill|Blue Air",
      ),
    ),
  ],
);
