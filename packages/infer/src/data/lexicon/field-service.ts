import { meaning } from "../meaning.ts";
import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Technicians who come to the house: heating, plumbing, electrics, lifts, pests. */
export const FIELD_SERVICE = field(
  "technician field_service service_location job_site service_call job_assignment truck_stock pricebook price_book pricebook_item dispatch? dispatch_board estimate? maintenance_plan? service_plan job_visit work_order? checklist_item? job? service_ticket equipment? service_area? van_stock",
  [
    ...of(
      "job, work order, service call, visit, job visit, service order, service ticket",
      one(
        "type, job type, work type, visit type, service type",
        "repair|maintenance|installation|inspection|estimate|emergency|warranty",
      ),
      one("status, state", "completed|scheduled|dispatched|en_route|in_progress|on_hold|cancelled"),
      one("priority", "normal|high|low|emergency"),
      one("source, job source, lead source", "phone|website|referral|repeat customer|online booking"),
      one(
        "summary, description, title, problem, reported problem, scope, instruction",
        "No heat in the upper floor.|Annual tune-up of the furnace.|Water heater leaks at the valve.|Replace the thermostat.|Breaker trips when the oven is on.|Clear the kitchen drain.|Quote for a new air conditioner.|Strange noise from the outdoor unit.|Install two ceiling fans.",
      ),
      one(
        "completion note, completion notes, work performed, resolution, technician note, closing note",
        "Replaced the capacitor, system runs normally.|Cleaned the coils and changed the filter.|Valve tightened, no leak after 20 minutes.|Part ordered, second visit next week.|Drain cleared with the machine.|Customer shown how to reset the breaker.",
      ),
      one(
        "cancel reason, cancellation reason",
        "Customer not at home|Problem solved itself|Price too high|Rescheduled|Booked somewhere else",
      ),
      one(
        "on hold reason, hold reason, pause reason",
        "waiting for parts|waiting for approval|customer not available|weather",
      ),
    ),
    one(
      "arrival window, time window, appointment window, service window",
      "8-10 am|10-12 am|12-2 pm|2-4 pm|4-6 pm|8-12 am|1-5 pm",
    ),
    one("business unit, trade, department", "HVAC Service|Plumbing|Electrical|HVAC Install|Drains|Maintenance"),
    one("refrigerant type, refrigerant", "R-410A|R-32|R-22|R-454B|R-134a"),
    one("filter size", "16x25x1|20x20x1|16x20x1|20x25x4|14x25x1"),
    one("fuel type, energy source", "natural gas|electric|propane|oil|heat pump"),
    one(
      "placement, equipment location, installed at, location in building",
      "Attic|Basement|Garage|Roof|Utility room|Crawl space|Back yard",
    ),
    one("tax zone, service zone, zone, territory", "North|South|East|West|Downtown|County"),
    pattern("gate code, door code, entry code, lockbox code, alarm code", "#?[0-9]{4}"),
    meaning("csr name, csr, call taker, dispatcher, booked by, technician name", { text: "fullName" }),
    money("billable rate, hourly rate, labor rate, labour rate, service rate, trip charge, diagnostic fee", 45, 190),
    money("lifetime value", 180, 18_000),
    number("max job per day, max jobs per day, maximum job per day, jobs per day", 3, 9),
    number("visit per year, visits per year", 1, 4),
    number("square footage, square foot, home size", 750, 4200),
    one("crew role, assignment role", "lead|helper|apprentice|observer"),
    ...of("job assignment, assignment, job crew", one("role", "lead|helper|apprentice|observer")),
    ...of(
      "technician",
      one(
        "certification, certifications",
        "EPA 608|Journeyman electrician|Master plumber|OSHA 10|Gas fitter|NATE|Backflow tester",
      ),
      one(
        "skill, skills",
        "furnace|air conditioning|water heater|drain cleaning|panel upgrade|ductwork|boiler|gas line",
      ),
      one("device os, os", "iOS 18|Android 15|iOS 17|Android 14"),
    ),
    ...of(
      "service location, job site, service address, site",
      one(
        "nickname, label, name",
        "Home|Rental on the corner|Office|Lake house|Warehouse|Main shop|Parents' house|Duplex, upper unit",
      ),
      pattern("unit, unit number", "(Apt|Unit|Suite) [1-9][0-9]?[A-D]?"),
    ),
    ...of(
      "checklist item, job checklist, checklist entry, job task",
      one(
        "label, name, title, text, description",
        "Check the refrigerant pressure|Replace the filter|Test the safety switch|Photo of the serial plate|Clean the condenser coil|Measure the air flow|Leave the area clean|Customer signature",
      ),
      one("value, result, answer", "ok|done|not applicable|replaced|42 psi|needs attention"),
    ),
    ...of(
      "pricebook item, price book item, pricebook, price list item, service item",
      one(
        "name, title",
        "Furnace tune-up|Capacitor, 45 uF|Thermostat, programmable|Drain cleaning, main line|Water heater, 190 l|Diagnostic visit|GFCI outlet, installed|Condensate pump|Flush of the water heater|Blower motor|Ceiling fan, installed|After-hours surcharge",
      ),
      one(
        "description, detail",
        "Parts and labour included.|One year of warranty.|Price for one unit, standard height.|Includes removal of the old part.|Up to 15 m of cable.",
      ),
      one("kind, type, item type", "service|material|equipment|discount"),
    ),
    ...of(
      "estimate, estimate line, quote, estimate item",
      one("status, state", "approved|sent|viewed|draft|declined|expired"),
      one(
        "title, name",
        "Furnace replacement|Repair of the outdoor unit|Panel upgrade to 200 A|Repipe of the upper floor|Water heater, two options|Duct cleaning",
      ),
      one("tier, option", "good|better|best"),
      one(
        "decline reason, rejection reason",
        "Too expensive|Chose another company|Will do it later|Repaired instead|No answer",
      ),
      one(
        "term text, terms text, term, terms",
        "Half on acceptance, the rest on completion.|Valid for 30 days.|Permit fees are not included.|Work on weekdays from 8 to 5.",
      ),
    ),
    ...of(
      "estimate line, estimate item",
      one(
        "description, name",
        "Furnace, 80,000 BTU|Labour, two technicians|Thermostat, programmable|Removal of the old unit|Copper pipe, 3/4 inch|Permit|Duct adapter",
      ),
    ),
    ...of("maintenance plan, service plan, membership", one("status", "active|expired|cancelled|paused")),
    ...of("call, phone call", pattern("tracking number, tracking line", "\\+1 [2-9]0[2-8]-555-01[0-9]{2}")),
  ],
);
