import { meaning } from "../meaning.ts";
import { money, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { ANALYTE_RANGES } from "./analyte-ranges.ts";
import type { AnalyteRange } from "./analyte-ranges.ts";
import { MICROBIOLOGY } from "./microbiology.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const ANALYTES = "analyte, analyte name, parameter, component, test name, lab test name, lab test, name of test";

/** Most results are nothing to look at. */
const MOSTLY_NORMAL = {
  generator: "weighted",
  options: {
    values: [
      ["N", 82],
      ["H", 8],
      ["L", 6],
      ["A", 2],
      ["HH", 1],
      ["LL", 1],
    ],
  },
};

const ofAnalytes = (say: (range: AnalyteRange) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ANALYTE_RANGES).map(([name, range]) => [name, say(range)]));

/** Laboratories that examine what comes of patients. */
export const LABORATORY = field(
  "specimen? assay analyte analyzer accession? phlebotomy pathology histology microbiology lab_order lab_result lab_test culture? sample? laboratory? lab? lab_request qc_run lab_sample",
  [
    ...MICROBIOLOGY,
    one(
      "test panel, panel, panel name, test profile",
      "Full blood count|Liver panel|Basic metabolic panel|Lipid panel|Thyroid panel|Coagulation|Urinalysis|Iron status|Vitamin D",
    ),
    one("sample material, material, specimen material", "serum|EDTA blood|urine|plasma|swab|stool|cerebrospinal fluid"),
    one("rule violated, westgard rule, qc rule", "none|1-2s|1-3s|2-2s|R-4s|10x"),
    one(
      "analyzer, analyzer name, instrument name",
      "Chem-Line 400|Haema-Star 200|Immuno-Pro 600|Coag-Line 100|Uri-Star 300",
    ),
    meaning("operator, operator name, technician, validated by, verified by", { text: "fullName" }),
    ...of(
      "qc run, quality control, control, qc result",
      one("level, control level", "Level 1|Level 2|Level 3"),
      small("sd, standard deviation", 0.4, 6, 2),
    ),
    ...of(
      "lab test, test, lab result, lab order, lab request, test result, specimen, sample",
      one(
        "lab name, laboratory, laboratory name, lab",
        "Central Laboratory|Northside Diagnostics|Reference Lab West|Clinic Laboratory|Medilab Institute",
      ),
    ),
    ...of("lab request, request, lab order, lab event", one("urgency, priority", "routine|urgent|stat")),
    ...of(
      "lab result, result, assay result, qc run, lab event",
      one(
        "remark, comment, note",
        "Result confirmed by repetition.|Slightly haemolysed, potassium may be raised.|Within the limits of the previous value.|Please repeat with a fasting sample.|Called to the ward at 10:20.|Small sample volume.|No abnormal cells seen.",
      ),
    ),
    one(
      "container, container type, tube, tube type",
      "EDTA tube|serum tube|citrate tube|urine cup|swab|heparin tube|blood culture bottle",
    ),
    one(
      "result text, interpretation text, result comment, result remark",
      "Within the reference range.|Slightly raised, repeat in four weeks.|No growth after 48 hours.|Clearly raised, please correlate clinically.|Borderline, control recommended.|Sample haemolysed, result may be false.",
    ),
    one("collection site, draw site", "left arm|right arm|hand|central line|finger prick|heel"),
    one("collection method", "venipuncture|swab|midstream|catheter|biopsy|finger prick"),
    one(
      "rejection reason, reject reason, reason for rejection",
      "haemolysed|insufficient volume|unlabelled|clotted|wrong container|leaking|too old",
    ),
    one("units, unit, result unit, uom", "mg/dL|mmol/L|g/L|U/L|%|10^9/L|mIU/L|ng/mL|pg/mL|umol/L"),
    meaning("flag, abnormal flag, result flag, abnormality", { text: MOSTLY_NORMAL }),
    one(
      "method, assay method, test method, technique",
      "Spectrophotometry|Immunoassay|PCR|ELISA|Flow cytometry|Ion-selective electrode|Microscopy|Chromatography|Nephelometry",
    ),
    ...of(
      "analyte, assay, lab test, test definition, test catalog, test catalogue, lab service, test type",
      one("name, title, analyte name, long name", Object.keys(ANALYTE_RANGES).join("|"), { confidence: 0.95 }),
      one(
        "department, section, discipline, lab section",
        "Chemistry|Haematology|Microbiology|Immunology|Coagulation|Molecular",
        {
          confidence: 0.96,
        },
      ),
      one(
        "method, assay method",
        "Spectrophotometry|Immunoassay|Ion-selective electrode|Flow cytometry|Enzymatic|Turbidimetry|PCR",
        {
          confidence: 0.96,
        },
      ),
      one("specimen type, sample type, specimen", "Serum|Serum|Plasma|Whole blood|Urine", { confidence: 0.96 }),
      money("price, list price, fee", 4, 85, { confidence: 0.96 }),
    ),
    ...of(
      "instrument, analyzer, analyser",
      one(
        "vendor, manufacturer, make, supplier",
        "Roche Diagnostics|Abbott|Siemens Healthineers|Beckman Coulter|Sysmex|bioMérieux|Ortho Clinical|DiaSorin|Thermo Fisher|Agilent",
        { confidence: 0.96 },
      ),
      one(
        "model, model name",
        "cobas 8000|Architect i2000|Atellica 1300|AU5800|XN-1000|VITEK 2|VITROS 5600|Liaison XL|ACL TOP 750",
        {
          confidence: 0.95,
        },
      ),
    ),
    ...of(
      "reagent, kit, reagent lot, calibrator",
      one(
        "manufacturer, vendor, supplier",
        "Roche Diagnostics|Abbott|Siemens Healthineers|Beckman Coulter|Sysmex|bioMérieux|DiaSorin|Bio-Rad",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of(
      "lab result, result, assay result",
      one(
        "value text, text value, qualitative result, result text value",
        "negative|negative|positive|not detected|detected|trace|1+|clear",
        {
          confidence: 0.96,
        },
      ),
    ),
    one("text range, range text", "3.5-5.1|70-99|135-145|0.4-4.0|4.0-11.0|12.0-16.0|< 5.0|150-400|0.6-1.2", {
      confidence: 0.96,
    }),
    one(
      "discipline, section, bench, lab section",
      "Chemistry|Haematology|Microbiology|Immunology|Coagulation|Histology|Molecular",
    ),
    one("growth, growth result", "no growth|light growth|moderate growth|heavy growth|mixed flora"),
    one("sensitivity, susceptibility, interpretation, sir", "S|R|I"),
    one(
      "gram stain, gram",
      "gram-negative rods|gram-positive cocci in clusters|gram-positive cocci in chains|gram-positive rods|no organisms seen|yeast",
    ),
    one(
      "reference range, normal range, reference interval",
      "3.5-5.1|70-99|135-145|0.4-4.0|4.0-11.0|12.0-16.0|< 5.0|150-400|0.6-1.2|7-56",
    ),
    one(
      "clinical info, clinical information, clinical detail, clinical history, indication",
      "Fatigue for six weeks.|Monitoring of known diabetes.|Pre-operative check.|Suspected anaemia.|Fever of unknown origin.|Follow-up of thyroid treatment.|Routine health check.|Chest pain, rule out infarction.",
    ),
    one("fasting, fasting status", "fasting|non-fasting|unknown"),
    one("turnaround, turnaround time", "same day|24 h|48 h|3 days|1 week"),
    meaning("result value, numeric result, measured value, value numeric", {
      decimal: {
        generator: "decimal",
        options: { min: 0.4, max: 240, scale: 1, distribution: "lognormal", mean: 40, deviation: 50 },
      },
    }),
    meaning("ordering provider, ordered by, requesting doctor, requester", { text: "fullName" }),
    pattern("accession number, accession no, accession, lab number", "[A-Z]2[0-9]-[0-9]{6}"),
    pattern("loinc, loinc code", "[1-9][0-9]{3,4}-[0-9]"),
    small("dilution factor, dilution", 1, 100),
    ...of(
      "lab order, order, test order, request, requisition",
      one("priority", "routine|urgent|stat|timed"),
      one("status", "completed|collected|in_progress|ordered|cancelled"),
    ),
    ...of(
      "specimen, sample",
      one("status", "analysed|received|collected|in_storage|rejected|discarded"),
      one("condition, quality", "acceptable|haemolysed|lipaemic|icteric|clotted|insufficient"),
      one("type", "serum|plasma|whole blood|urine|swab|tissue|stool|cerebrospinal fluid|saliva|sputum"),
    ),
    ...of("assay result, result, test result", one("status", "final|preliminary|verified|corrected|cancelled")),
    ...of(
      "analyzer, instrument, analyser",
      pattern("name, label", "(Chem|Haema|Immuno|Coag|Uri)-(Line|Star|Pro) [1-9]00"),
      one("status", "online|ready|calibrating|maintenance|offline"),
      one("type", "chemistry|haematology|immunoassay|coagulation|urinalysis|PCR"),
    ),
  ],
  [],
  [
    pair(
      ANALYTES,
      "units, unit, result unit, uom",
      ofAnalytes(({ unit }) => unit),
    ),
    pair(
      ANALYTES,
      "reference range, normal range, reference interval, ref range",
      ofAnalytes(({ low, high }) => `${low}-${high}`),
    ),
  ],
);
