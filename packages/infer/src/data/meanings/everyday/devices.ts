import { EVENT_VALUES } from "../../lexicon/event-values.ts";
import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { pattern } from "../../short-meanings.ts";

/** Devices, insurance, courts and towns: plain words that mean one thing in their tables and nothing elsewhere. */
export const DEVICES: readonly Meaning[] = [
  ...plainly(
    "sensor, camera, device, lamp, panel, meter",
    one("mounting, mount, mounting type", "wall|ceiling|pole|din rail|desk|roof"),
  ),
  ...plainly(
    "command, device command",
    one("command, command name, name", "turn_on|turn_off|set_level|reboot|open|close|calibrate|update_firmware"),
  ),
  ...plainly("command, device command, firmware update", one("status", "executed|sent|acknowledged|failed|timed_out")),
  ...plainly(
    "firmware update, firmware, ota update, device",
    one("failure reason", "battery low|connection lost|checksum mismatch|timeout|not enough storage"),
  ),
  ...plainly(
    "machine, device, printer, robot",
    one("capability", "milling|turning|drilling|cutting|welding|printing|lifting"),
  ),
  ...plainly(
    "agent, insurance agent, broker, adjuster",
    one("license type, licence type", "life|property and casualty|health|all lines"),
  ),
  ...plainly(
    "policy, quote, product, coverage",
    one("product line, line of business", "motor|household|liability|travel|life|legal"),
  ),
  ...plainly(
    "policy, premium, membership, subscription, tuition",
    one("payment plan", "monthly|quarterly|half-yearly|yearly|single payment"),
  ),
  ...plainly("policy, endorsement, contract", one("change type", "address|vehicle|coverage|beneficiary|deductible")),
  ...plainly(
    "policy, insurance, coverage",
    one(
      "exclusion, exclusions",
      "Wear and tear.|Flood and high water.|Races and training for them.|Damage on purpose.|War and terror.|Valuables left unattended.",
    ),
  ),
  ...plainly(
    "matter, legal case, lawsuit",
    one("stage", "intake|investigation|pleadings|discovery|settlement|trial|appeal"),
  ),
  ...plainly("contact, party, matter contact", one("party role", "client|opposing party|witness|expert|judge|insurer")),
  ...plainly(
    "document, file, matter, record, asset, information",
    one("confidentiality, classification, confidentiality level", "internal|confidential|public|restricted|privileged"),
  ),
  ...plainly(
    "trust transaction, trust account, client fund",
    one("purpose, memo", "Retainer|Court fee|Settlement|Refund of retainer|Expert fee|Filing costs"),
  ),
  ...plainly(
    "permit, license application, building permit",
    one("stage", "submitted|completeness check|review|inspection|decision|issued"),
  ),
  ...plainly(
    "permit, grant, applicant, application",
    one("applicant type", "owner|contractor|company|resident|association"),
  ),
  ...plainly(
    "fine, ordinance, decision, permit, processing",
    one("legal basis", "Section 12 (1)|Article 6|Bylaw 2019-04|Section 34a|Municipal Code 8.20|Ordinance 117"),
  ),
  ...plainly(
    "public asset, municipal asset, infrastructure, road asset",
    one("asset class", "road|bridge|street light|playground|drain|building|tree"),
  ),
  ...plainly(
    "meeting, council, committee",
    one(
      "body name, body, committee",
      "City Council|Planning Committee|Finance Committee|School Board|Parks Commission|Audit Committee",
    ),
  ),
  ...plainly(
    "ordinance, regulation, bylaw",
    one("subject area, subject", "traffic|noise|building|waste|parks|animals|markets"),
  ),
  ...plainly(
    "service request, citizen report, hazard, pothole",
    one(
      "location description",
      "In front of number 12|Corner of Mill Lane|By the school gate|Behind the bus stop|On the cycle path near the bridge|Opposite the library",
    ),
  ),
  ...plainly(
    "caption, video caption, subtitle",
    one("caption type, caption format, subtitle format", "srt|vtt|ass", { confidence: 0.95 }),
  ),
  ...plainly(
    "file fingerprint, file checksum, file hash",
    one("type, algorithm, hash type, kind", "md5|sha1|sha256|phash", { confidence: 0.95 }),
  ),
  ...EVENT_VALUES.meanings,
  ...plainly(
    "activity log, audit log, audit trail, action log",
    one(
      "sub action, subaction, secondary action",
      "settings|password|members|files|backup|permissions|billing|schedule|two_factor|api_key",
      {
        confidence: 0.95,
      },
    ),
  ),
  ...plainly(
    "revenue, purchase event, sale event",
    one("event name, event", "purchase|checkout|subscription|renewal|upgrade|donation", { confidence: 0.95 }),
  ),
  ...plainly(
    "website, web site",
    one(
      "name, website name",
      "Company website|Blog|Online shop|Documentation|Help centre|Landing pages|Careers|Customer portal|Community|Status page",
      { confidence: 0.95 },
    ),
  ),
  ...plainly(
    "scene marker, video marker, cue point",
    one("title, name, label", "Opening|Interview|Highlight|Credits|Outtake|Title sequence|Close-up|Finale|Backstage", {
      confidence: 0.95,
    }),
  ),
  ...plainly(
    "pixel, tracking pixel",
    pattern(
      "name, pixel name",
      "(Newsletter|Checkout|Landing page|Signature|Thank-you page|Pricing page|Webinar|Invitation|Invoice|Survey)( (spring|summer|autumn|winter))?( 20(2[3-6]))?",
      { confidence: 0.95 },
    ),
  ),
];
