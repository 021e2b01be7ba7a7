import { money, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Houses that are let, and their upkeep. */
export const PROPERTY_MANAGEMENT = field(
  "tenant_request rental_unit tenancy landlord condominium hoa rent_payment facility_management cleaning_contract caretaker lease_agreement leaseholder property_manager apartment_unit homeowner tenant? lease? unit? building? maintenance_request? rent? facility? property? repair_request property_unit property? rental_price rental_income tenants? lease_payment",
  [
    ...of(
      "repair request, tenant request",
      one(
        "subject, title, problem, summary",
        "Dripping tap in the kitchen|Heating stays cold|Light in the stairwell|Lock of the main entrance|Damp spot on the ceiling|Lift out of order|Window does not close|Noise at night",
        { confidence: 0.955 },
      ),
      one("state, status", "resolved|open|in_progress|assigned|waiting_for_parts"),
    ),
    ...of(
      "property unit, unit, rental unit, housing unit",
      pattern("name, label, title, unit name", "(Apt|Unit|Suite) ([1-4]0[1-9]|[1-9]|[A-D])", { confidence: 0.96 }),
    ),
    ...of(
      "property tax, tax",
      one(
        "description, note, detail, memo",
        "First instalment 2025.|Second instalment 2025.|Annual assessment.|Reassessed after the extension.|Late fee included.|Paid by the mortgage bank.",
        { confidence: 0.96 },
      ),
      money("amount, total, tax amount", 300, 7800, { confidence: 0.96 }),
    ),
    ...of(
      "expense, property expense, unit expense, maintenance expense",
      one(
        "description, title, name, memo, note, detail",
        "New water heater|Plumber, kitchen sink|Painting of the hallway|Window repair|Gardener, monthly|Insurance premium|Locksmith|Carpet cleaning|Smoke detectors|Roof inspection|Pest control|Replacement of the fridge",
        {
          confidence: 0.955,
        },
      ),
      money("amount, cost, total", 40, 3600, { confidence: 0.95 }),
    ),
    one("method, payment method", "bank transfer|direct debit|cheque|cash|online", {
      of: ["rental income", "rent payment", "income", "rent"],
      confidence: 0.955,
    }),
    one("occupancy state, occupancy status, letting status", "let|vacant|notice given|renovation"),
    one("craftsman, handyman, contractor trade", "plumber|electrician|painter|locksmith|heating engineer|carpenter"),
    one("unit type, apartment type, rental type", "apartment|studio|office|shop|parking space|storage|house"),
    one("furnishing, furnished", "unfurnished|furnished|part furnished"),
    one("floor, floor name, storey", "ground floor|1st floor|2nd floor|3rd floor|4th floor|basement|attic"),
    one("lease type, tenancy type, contract type", "fixed term|open-ended|month to month|sublease"),
    one("deposit type, security type", "cash|bank guarantee|deposit insurance|transfer"),
    one(
      "termination reason, move out reason, reason for termination, notice reason",
      "end of term|moved away|bought a home|job change|arrears|separation|mutual agreement",
    ),
    one(
      "utility, utility type, cost type, operating cost type, expense type",
      "water|heating|electricity|waste|caretaker|insurance|lift|cleaning|property tax",
    ),
    one("allocation key, distribution key", "area|persons|consumption|units"),
    one("inspection type", "move-in|move-out|routine|fire safety|damage"),
    one("cleaning area, service area", "stairwell|entrance|windows|car park|garden|basement"),
    one(
      "request category, issue category, issue type, problem type",
      "plumbing|heating|electrical|doors and locks|noise|lift|windows|pests|keys",
    ),
    one("key type", "apartment|main entrance|mailbox|cellar|garage"),
    money("rent, monthly rent, base rent, net rent, rent amount, cold rent", 380, 2400),
    money("service charge, operating costs, additional costs, utilities prepayment", 60, 380),
    money("deposit, deposit amount, security deposit", 700, 6000),
    pattern("unit number, unit no, apartment number", "([1-6]|[A-C])[0-9]{2}"),
    ...of(
      "unit, rental unit, apartment, apartment unit, flat",
      one("status, state", "occupied|vacant|reserved|under_renovation"),
      one("type, category", "apartment|studio|office|shop|parking space|storage"),
    ),
    ...of(
      "lease, tenancy, lease agreement, rental agreement",
      one("status, state", "active|ended|notice_given|draft|renewed"),
    ),
    ...of(
      "tenant request, maintenance request, service request, tenant ticket",
      one("category, type", "plumbing|heating|electrical|doors and locks|noise|lift|windows|pests|keys"),
      one(
        "description, text, message, details",
        "The kitchen tap has been dripping since yesterday.|The radiator in the bedroom stays cold.|The light in the stairwell does not work.|The lock of the main entrance jams.|Damp spot on the bathroom ceiling.|The lift stops between the floors.|The window in the living room does not close.|Neighbours are loud after midnight.|The intercom does not ring.",
      ),
      one(
        "title, subject, summary",
        "Dripping tap in the kitchen|Heating stays cold|Light in the stairwell|Lock of the main entrance|Damp spot on the ceiling|Lift out of order|Window does not close|Noise at night",
      ),
      one("status, state", "resolved|open|in_progress|assigned|waiting_for_parts"),
    ),
    ...of(
      "cleaning contract, service contract, facility contract",
      one("area, scope, object", "stairwell|windows|garden|car park|offices|whole building"),
      one("status", "active|expired|terminated|planned"),
    ),
    ...of(
      "building, property",
      pattern("name", "(Linden|Park|River|Garden|Castle|Mill|Sun|Oak) (Court|House|Residence|Gardens|Terrace)"),
    ),
  ],
);
