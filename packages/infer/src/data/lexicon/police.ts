import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Police. */
export const POLICE = field(
  "police arrest precinct evidence_item citation? officer? crime crime_report police_report suspect detective traffic_citation traffic_stop warrant? dispatch_call incident_report? cold_case forensic?",
  [
    one(
      "offense, offence, offense type, crime type, crime, charge, charge description",
      "Theft|Burglary|Vandalism|Assault|Fraud|Shoplifting|Vehicle theft|Trespassing|Disorderly conduct|Drug possession",
    ),
    one("report status, case status, investigation status", "closed|open|under_investigation|suspended|cleared"),
    one("weapon type, weapon, weapon used", "none|knife|blunt object|handgun|unknown"),
    one(
      "precinct, police district, station, beat",
      "1st Precinct|Central|Northside|4th Precinct|Harbour|West End|9th Precinct",
    ),
    pattern("badge, badge number, officer badge, shield number", "[1-9][0-9]{3}"),
    one("clearance, clearance type, case clearance", "not cleared|cleared by arrest|unfounded|exceptionally cleared"),
    one(
      "narrative, report narrative, incident narrative, statement",
      "The reporting party returned home at 18:20 and found the rear window broken.|Officer observed the vehicle passing the red light and stopped it two blocks later.|Two bicycles were taken from the yard during the night.|The caller heard shouting; no one was found on arrival.|Store staff detained a person who had left without paying.|Both drivers exchanged details; no injuries.",
    ),
    one("arrest type", "on view|warrant|summoned"),
    one("evidence type", "physical|digital|photograph|document|biological|fingerprint"),
    one(
      "evidence description",
      "Black backpack|Mobile phone, cracked screen|Kitchen knife, 20 cm|USB stick|Latent print lift card|Pry bar|Wallet with cards",
    ),
    one("custody status, evidence status, chain of custody status", "in_storage|in_lab|released|in_court|destroyed"),
    pattern("storage location, locker, shelf, evidence locker", "[A-D]-[0-9]{2}-[0-9]{2}"),
    one(
      "violation, violation type, traffic violation, violation description",
      "Speeding|Red light|Expired registration|No seat belt|Parking|Using a phone while driving|Failure to yield",
    ),
    one(
      "call type, call nature, nature of call, incident type",
      "Disturbance|Traffic accident|Theft|Alarm|Welfare check|Noise complaint|Suspicious person|Domestic",
    ),
    one("call priority, response priority", "2|1|3|4"),
    one("involvement, person role, involvement type", "victim|witness|suspect|reporting party"),
    one("disposition", "report taken|citation issued|arrest made|unfounded|warning given"),
    meaning(
      "posted speed, posted limit",
      { number: { generator: "choice", options: { values: [25, 30, 35, 40, 45, 55, 65] } } },
      { confidence: 0.94 },
    ),
    number("recorded speed, measured speed, actual speed", 38, 96),
    ...of(
      "evidence, evidence item",
      one(
        "description, item, name",
        "Black backpack|Mobile phone, cracked screen|Kitchen knife, 20 cm|USB stick|Latent print lift card|Pry bar|Wallet with cards",
      ),
      one("status", "in_storage|in_lab|released|destroyed"),
    ),
    ...of(
      "officer, police officer",
      one("rank", "Officer|Sergeant|Detective|Lieutenant|Captain"),
      one("status", "active|on leave|retired"),
    ),
  ],
);
