import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Quality of what is made; audits and what follows from them. */
export const QUALITY = field(
  "quality_inspection nonconformance ncr capa non_conformance inspection_plan quality_audit audit_quality calibration defect_report quality_control deviation inspection? defect? audit? measurement? sample? corrective_action? inspection_lot defect_record non_conformant quality_incident quality_cost product_defect production_quality corrective_action? defect? scrap? supplier_quality",
  [
    ...of(
      "calibration, calibration record, gauge, gage, measuring device, measuring equipment, test equipment, instrument calibration",
      one(
        "gauge type, gage type, instrument type, device type, equipment type, type",
        "Calliper|Micrometer|Dial gauge|Height gauge|Plug gauge|Thread gauge|Torque wrench|Pressure gauge|Thermometer|Precision scale|Gauge block set",
        { confidence: 0.96 },
      ),
      one(
        "lab, laboratory, calibration lab, calibration laboratory, calibrated by, provider, performed by",
        "In-house metrology|Accredited lab, ISO 17025|Northern Calibration Services|Metrology Centre South|Manufacturer's service|Precision Labs",
        { confidence: 0.96 },
      ),
      one("outcome, result, verdict, status", "passed|passed|passed|adjusted|limited use|failed", { confidence: 0.96 }),
    ),
    ...of(
      "measurement, inspection result, inspection measurement, spc sample, sample, dimension check, characteristic, measuring result, first article inspection",
      one(
        "instrument, measuring instrument, gauge, measuring device, equipment, tool",
        "Calliper 150 mm|Micrometer 0-25|CMM 2|Dial gauge 3|Height gauge|Projector|Plug gauge 8H7|Hardness tester|Roughness tester|Precision scale",
        { confidence: 0.96 },
      ),
      one(
        "characteristic, feature, dimension, dimension name, property",
        "Length|Outer diameter|Bore diameter|Wall thickness|Flatness|Concentricity|Weight|Width|Hole distance|Radius R2|Height|Roughness Ra",
        { confidence: 0.96 },
      ),
      one("result, verdict, decision, status", "OK|OK|OK|OK|NOK", { confidence: 0.96 }),
    ),
    one("defect position, position", "left side|front|edge|inside|label area|bottom|top", {
      of: ["defect record", "defect", "defect report"],
    }),
    one(
      "measurement method, inspection method, test method",
      "caliper|visual|gauge|coordinate measuring machine|sampling|camera|torque test",
      {
        confidence: 0.95,
      },
    ),
    one(
      "detection method, found by, detected by, how detected, discovery method",
      "final inspection|incoming inspection|operator|customer complaint|camera system|audit|end-of-line test",
      {
        confidence: 0.95,
      },
    ),
    one(
      "cost category, quality cost category, coq category",
      "internal failure|external failure|appraisal|prevention",
      { confidence: 0.955 },
    ),
    one(
      "cost subcategory, cost sub category, cost type",
      "scrap|rework|warranty|inspection|training|returns|supplier claims|downtime",
      { confidence: 0.955 },
    ),
    one(
      "cost driver, driver, cause of cost",
      "scrap|rework|warranty claims|overtime|material price|late delivery|machine failure|complaints",
      { confidence: 0.955 },
    ),
    one(
      "prevention opportunity, improvement opportunity, opportunity",
      "Poka-yoke at station 4.|Better incoming inspection.|Training of the second shift.|Preventive change of tools.|Clearer work instruction.|Audit of the supplier.|Automatic torque check.|Labels checked by camera.",
      {
        confidence: 0.955,
      },
    ),
    one(
      "action description, action, action detail",
      "Replace the fixture and verify ten parts.|Train all operators on the new instruction.|Add a check before packing.|Audit the supplier on site.|Shorten the interval of tool changes.|Install a sensor at the feeder.|Update the control plan.|Sort the stock and inform the customer.",
      {
        of: ["corrective action", "preventive action", "capa"],
        confidence: 0.955,
      },
    ),
    one("status, state", "quarantined|under review|reworked|scrapped|returned to supplier|released", {
      of: ["non conformant material", "non conforming material", "nonconforming material"],
      confidence: 0.955,
    }),
    one("defect kind", "scratch|dimension out of tolerance|missing part|wrong label|contamination|crack|burr"),
    one("inspection type, check type", "incoming|in-process|final|first article|patrol"),
    one("sampling plan, sample plan", "AQL 1.0|AQL 0.65|AQL 2.5|100 %|skip lot"),
    one(
      "characteristic, feature, measured characteristic, inspection characteristic",
      "Diameter|Length|Surface roughness|Hardness|Torque|Weight|Colour|Flatness|Thread|Leak rate",
    ),
    one(
      "defect type, defect, defect code, defect name, nonconformance type, problem type",
      "scratch|dimension out of tolerance|missing part|wrong label|contamination|crack|burr|wrong colour|packaging damaged",
    ),
    one("severity, classification, criticality, defect class", "minor|major|critical"),
    one("disposition, decision, usage decision", "rework|use as is|scrap|return to supplier|sort"),
    one(
      "root cause, cause, root cause description",
      "Tool worn beyond its limit.|Work instruction not up to date.|Fixture loosened during the shift.|Supplier changed the material without notice.|Operator not trained for this step.|Measuring device out of calibration.|Wrong label roll loaded.",
    ),
    one("root cause category, cause category, cause type", "method|machine|material|man|measurement|environment"),
    one("action type, type of action", "corrective|preventive|containment|improvement"),
    one("effectiveness, effectiveness check", "effective|not yet verified|partly effective|not effective"),
    one(
      "finding type, finding category, finding grade",
      "minor nonconformity|observation|major nonconformity|opportunity for improvement|conform",
    ),
    one(
      "detection point, detected at, found at, detection stage",
      "final inspection|incoming goods|production|customer|audit",
    ),
    one(
      "corrective action, action, measure, immediate action, containment action",
      "Stock sorted and blocked.|Tool replaced and first part released.|Work instruction revised and trained.|Supplier asked for an 8D report.|Gauge sent to calibration.|Additional check added to the plan.",
    ),
    one("standard, norm", "ISO 9001|ISO 13485|IATF 16949|ISO 14001|AS9100"),
    pattern("clause, clause number, requirement number", "(4|5|6|7|8|9|10)\\.[1-6]"),
    pattern("ncr number, ncr no, nonconformance number, report number", "NCR-2[0-9]-[0-9]{4}"),
    pattern("capa number, capa no", "CAPA-2[0-9]-[0-9]{3}"),
    ...of(
      "quality inspection, inspection, check, sample",
      one("result, status, outcome, decision", "passed|passed with deviation|failed|pending"),
    ),
    ...of(
      "nonconformance, ncr, defect, non conformance, defect report, deviation",
      one("status, state", "closed|open|under_analysis|action_pending|verified"),
      one(
        "description, problem description, title",
        "Bore diameter 0.03 mm below the tolerance.|Label does not match the delivery note.|Scratches on the visible side.|Two screws missing in the kit.|Coating flakes off at the edge.|Batch number not readable.|Foam insert too short.",
      ),
    ),
    ...of("capa, corrective action", one("status, state", "closed|open|in_progress|overdue|effectiveness_check")),
    ...of(
      "audit, quality audit",
      one("type", "internal|supplier|customer|certification|process"),
      one("status", "completed|planned|in_progress|report_pending"),
    ),
    ...of("calibration", one("result, status", "passed|adjusted|failed|overdue")),
  ],
);
