import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Buying for a firm, and tenders. */
export const PROCUREMENT = field(
  "procurement requisition rfq tender supplier_evaluation purchase_requisition sourcing bidder supplier_contract vendor_evaluation purchase_order? supplier? vendor? bid? quotation? goods_receipt? contract? approval?",
  [
    one(
      "spend category, procurement category, commodity group, material group, category",
      "Office supplies|IT equipment|Services|Raw materials|Packaging|Maintenance|Travel|Marketing|Logistics|Facility management",
    ),
    one("urgency, urgency level", "normal|urgent|low|critical"),
    one(
      "criterion, evaluation criterion, criteria name",
      "Delivery reliability|Price|Quality|Service|Sustainability|Communication|Flexibility|Certification",
    ),
    one("risk class, supplier risk, risk rating", "low|medium|high"),
    one(
      "supplier class, supplier tier, supplier category, vendor class",
      "preferred|approved|strategic|conditional|blocked",
    ),
    one(
      "procedure type, tender type, award procedure, procurement method",
      "open|restricted|negotiated|direct award|framework",
    ),
    one("award criteria, award criterion", "lowest price|best value|price and quality|life-cycle cost"),
    one("approval level, approval step", "team lead|department head|finance|board"),
    one(
      "justification, reason for purchase, business justification, need description",
      "Replacement of laptops that are out of warranty.|Stock will run out within two weeks.|Needed for the new project team.|Annual renewal of the maintenance contract.|Spare parts after the last inspection.|Additional capacity for the season.|Supplier change because of quality issues.",
    ),
    one("payment term, payment terms", "30 days net|14 days 2 %|60 days net|on receipt|advance payment"),
    one(
      "lot title, lot name, tender title, subject",
      "Cleaning services 2026|Office furniture|Delivery of network equipment|Renovation of the school roof|Framework for temporary staff|Printing and mailing|Catering for canteens|Road maintenance north",
    ),
    pattern("requisition number, requisition no, pr number", "PR-2[0-9]-[0-9]{5}"),
    pattern("rfq number, rfq no, tender number, tender no", "RFQ-2[0-9]-[0-9]{4}"),
    ...of(
      "requisition, purchase requisition",
      one("status, state", "approved|submitted|ordered|draft|rejected|cancelled"),
    ),
    ...of(
      "rfq, tender, request for quotation",
      one("status, state", "awarded|published|evaluation|closed|draft|cancelled"),
      one(
        "title, name",
        "Cleaning services 2026|Office furniture|Network equipment|Renovation of the school roof|Temporary staff|Printing and mailing|Catering|Road maintenance north|Laboratory supplies|Fleet renewal",
      ),
    ),
    ...of("bid, quotation, offer", one("status, state", "received|under_review|awarded|rejected|withdrawn")),
    ...of(
      "supplier evaluation, evaluation, vendor evaluation, scorecard",
      one("rating, grade, result", "A|B|C|D"),
      one(
        "comment, remark",
        "Deliveries on time in nine of ten cases.|Prices rose above the market.|Quick answers, friendly contact.|Two complaints about packaging.|Certificates up to date.|Reliable partner for urgent orders.",
      ),
    ),
  ],
);
