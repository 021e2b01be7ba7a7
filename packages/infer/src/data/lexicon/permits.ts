import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Permits, licences and tenders. */
export const PERMITS = field(
  "permit zoning business_license building_permit tender procurement_notice inspection? licensing? municipal grant_application public_tender grant? ordinance citizen_request public_service planning_application zoning_case code_violation",
  [
    one(
      "board, commission, hearing body, reviewing body",
      "Planning Commission|Zoning Board|City Council|Board of Appeals|Heritage Board",
    ),
    one(
      "discipline, review discipline, review type",
      "Building|Zoning|Electrical|Plumbing|Fire|Structural|Mechanical|Public Works",
    ),
    one("staff recommendation", "approve|approve with conditions|deny|continue"),
    one("stance, comment stance, position of commenter", "support|oppose|neutral"),
    one(
      "complaint type, violation type",
      "Noise|Overgrown lot|Work without a permit|Illegal parking|Rubbish|Unsafe building",
    ),
    one("disposition, case disposition", "violation corrected|no violation found|citation issued|referred|duplicate"),
    ...of(
      "plan review",
      one("result, outcome", "approved|revisions required|approved with notes|rejected"),
      one(
        "comments, comment, note",
        "Show the setback on sheet A2.|Fire exit too narrow.|Provide the soil report.|Drainage plan missing.|Label the load-bearing walls.|Meets the code as drawn.",
      ),
    ),
    one("zoning request, request type, application type", "variance|rezoning|special use|subdivision|site plan"),
    one("current zoning, proposed zoning", "R-1|R-2|C-1|C-2|M-1|MU"),
    one("license type, licence type", "Restaurant|Retail|Street vendor|Taxi|Hairdresser|Contractor|Hotel"),
    one("business activity, activity", "Retail trade|Restaurant|Car repair|Hairdresser|Construction|Consulting|Bakery"),
    one(
      "abatement, abatement note, correction",
      "Handrail installed on 12 May.|Waste removed by the owner.|Exit cleared, second visit passed.|Owner asked for two more weeks.",
    ),

    pattern("permit number, license number, permit no", "(BLD|EVT|BUS|PLB|ELE)-20(2[0-5])-[0-9]{5}"),
    one("permit type, permit category", "building|electrical|plumbing|demolition|event|sign|food_service|street_use"),
    one("zoning, zoning code, zone code, zoning district", "R-1|R-2|C-1|C-2|M-1|MU|A-1"),
    one(
      "work description, project description, description of work, scope of work",
      "Addition of a garage to a single-family house.|Replacement of the roof covering.|New sign above the shop entrance.|Conversion of the attic into a flat.|Installation of solar panels on the south roof.|Demolition of a garden shed.|Street festival with food stands.",
    ),
    one("inspection result, inspection outcome", "passed|failed|partial|re-inspection required"),
    one("inspection type", "foundation|framing|electrical|plumbing|final|fire safety"),
    one(
      "procedure type, procurement procedure, tender type",
      "open|restricted|negotiated|direct award|competitive dialogue",
    ),
    pattern("cpv code, cpv", "(45|71|72|79|30|33)[0-9]{4}00-[0-9]"),
    one("contract nature, procurement category, contract category", "services|works|supplies"),
    one("award criterion, award criteria", "best price-quality ratio|lowest price|cost effectiveness"),
    one(
      "funding source, funding instrument, grant type",
      "state budget|municipal budget|European fund|project grant|foundation",
    ),
    one("violation, violation type", "Work without permit|Blocked exit|Missing handrail|Noise|Waste on public ground"),
    ...of(
      "permit, license, building permit, planning application",
      one("status", "issued|approved|in_review|submitted|denied|expired"),
      one(
        "condition, conditions, note, comment",
        "Work only between 07:00 and 19:00.|Keep the footpath clear.|Final inspection required before use.|Neighbours must be informed a week ahead.|Valid for twelve months.",
      ),
    ),
    ...of(
      "tender, public tender, procurement notice",
      one("status", "awarded|open|closed|cancelled|evaluation"),
      one(
        "title, name, subject",
        "Renovation of a primary school|Winter service for municipal roads|Supply of office furniture|Cleaning of public buildings|Replacement of street lighting|Software for the registry office|Construction of a bicycle path",
      ),
    ),
    ...of(
      "grant, grant application",
      one("status", "approved|under_review|submitted|rejected|paid"),
      one(
        "objective, purpose, description",
        "Repair of a village hall.|Music lessons for children.|Insulation of a listed building.|Summer programme for young people.|Planting of street trees.",
      ),
    ),
    ...of(
      "request, citizen request, service request",
      one("category, type, request type", "Pothole|Street light|Graffiti|Waste collection|Noise|Fallen tree|Parking"),
    ),
  ],
);
