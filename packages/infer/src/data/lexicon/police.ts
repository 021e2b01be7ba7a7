import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Police. */
export const POLICE = field(
  "police arrest precinct evidence_item citation? officer? crime crime_report police_report suspect detective traffic_citation traffic_stop warrant? dispatch_call incident_report? cold_case forensic?",
  [
    ...of(
      "interview",
      one(
        "transcript, statement",
        "I heard a shot and then somebody running down the stairs.|The man carried a grey bag and wore a cap.|I left the gym at about five and saw nobody.|She paid in cash and asked for the back door.|The car was red, and I remember the number began with an H.|I was at home all evening and watched television.|He said that he would come back on Monday.|We argued about money, that is all.",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "police officer, officer, sworn officer",
      one(
        "unit, division, bureau, assignment, squad",
        "Patrol|Traffic|Criminal Investigations|K-9|Narcotics|Community Policing|Property Crimes|Records",
        {
          confidence: 0.965,
        },
      ),
    ),
    ...of(
      "traffic citation, citation, traffic stop, traffic ticket, ticket, traffic violation, violation",
      one(
        "location, place, location description, street, violation location",
        "Main St at 4th Ave|Route 9, mile 12|Harbor Blvd 1200 block|Oak St near the school|I-80 eastbound, exit 14|Mill Rd at Canal St|River Pkwy northbound|Park Ave 300 block|Station Rd at Hill St|Bridge St, toll plaza",
        { confidence: 0.965 },
      ),
      one(
        "disposition, outcome, result",
        "guilty, fine paid|guilty, fine paid|dismissed|not guilty|deferred|failure to appear",
        { confidence: 0.965 },
      ),
      pattern(
        "violation code, code, statute, statute code, section",
        "(22350|22450|21453|4000|23152|21461|27315|12500)(\\([a-c]\\))?",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "crime report, crime, offense report, offence report, police report",
      one(
        "status, case status, report status",
        "open|open|closed|cleared by arrest|suspended|exceptionally cleared|unfounded",
        { confidence: 0.965 },
      ),
    ),
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
