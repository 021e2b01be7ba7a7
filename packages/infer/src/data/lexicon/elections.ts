import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Elections and censuses. */
export const ELECTIONS = field(
  "election ballot polling_station voter electoral constituency referendum census vote? candidate_list precinct_result polling_place census_household turnout",
  [
    one("election type", "general|municipal|primary|runoff|referendum|by_election"),
    one(
      "office, contested office, elected office, seat",
      "Mayor|City Council|Governor|School Board|County Commissioner|State Senate|Treasurer",
    ),
    one("voting system, electoral system", "plurality|proportional|ranked choice|two-round"),
    pattern("precinct code, precinct, precinct number, ward, ward number", "[0-9]{2}-[0-9]{3}"),
    one("ballot type, voting method, vote method", "in_person|mail|early|provisional|absentee"),
    one("ballot status", "counted|received|rejected|sent|cured"),
    one("rejection reason, spoil reason", "signature mismatch|received late|missing signature|overvote|unreadable"),
    one(
      "party, political party, party name, affiliation",
      "Progress Alliance|Green Future|Liberal Union|Citizens' Party|Democratic Center|Independent|Rural Coalition",
    ),
    one("registration status, voter status", "active|inactive|pending|removed"),
    one("dwelling type, housing type", "detached house|apartment|row house|mobile home|shared housing"),
    one("tenure, tenure type, ownership", "owned|rented|owned with mortgage|rent free"),
    one("heating fuel, main heating, heating", "gas|electricity|oil|district heating|wood"),
    one("cooking fuel", "electricity|gas|wood|charcoal"),
    one("water source, drinking water", "public supply|well|spring|tanker|rainwater"),
    one("toilet, sanitation, toilet type", "flush, sewer|flush, septic tank|latrine|none"),
    one("marital status", "married|single|divorced|widowed|partnered"),
    one("relationship to head, relation to head, household role", "head|spouse|child|parent|other relative|lodger"),
    one("employment status, labour status", "employed|student|retired|unemployed|home duties"),
    number("household size, number of person, household member", 1, 6),
    number("turnout, turnout percent", 32, 84, 1),
    ...of(
      "polling station, polling place",
      pattern(
        "name",
        "(Northside|Oak Street|Central|Riverside|St\\. Mary|Harbour|West|Lincoln) (School|Library|Town Hall|Community Centre|Fire Station|Gymnasium)",
      ),
    ),
    ...of(
      "election",
      pattern("name, title", "20(1[89]|2[0-5]) (General|Municipal|Primary|School Board|Regional) Election"),
      one("status", "certified|open|closed|scheduled"),
    ),
  ],
);
