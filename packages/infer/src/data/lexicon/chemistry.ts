import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Laboratories of chemists, their samples and stores. */
export const CHEMISTRY = field(
  "lims reagent chemical lab_instrument titration chromatography compound atom bond? molecule chemical_inventory lab_notebook synthesis reaction_step solvent molecule experiment? instrument? analysis? sample? laboratory? batch? method?",
  [
    one("bond type, bond order, bond", "single|double|triple|aromatic"),
    ...of("atom", one("element, symbol, element symbol", "C|H|O|N|S|Cl|P|F|Br|Na|K|I")),
    one("formula, molecular formula, chemical formula", "C7H8|C2H6O|NaOH|HCl|CH4O|C3H6O|KMnO4|H2SO4|C4H8O2"),
    one("hazard symbol, ghs symbol, pictogram", "GHS02|GHS07|GHS05|GHS06|GHS08|GHS09|none"),
    one("storage class", "3|8A|6.1C|10|12|13|8B"),
    small("duration hour, reaction time, duration h", 0.5, 48, 1),
    one("matrix, sample matrix", "water|soil|food|air|tissue|sludge|oil|feed"),
    one("storage condition, storage", "refrigerated|ambient|frozen|dark|dry"),
    one("hazard class, hazard, hazard category, ghs class", "none|flammable|corrosive|toxic|irritant|oxidising"),
    one("hazard statement, h phrase, h statement", "H225|H314|H302|H319|H335|H410"),
    one(
      "method, analytical method, technique, analysis method, test method",
      "HPLC|GC-MS|ICP-MS|UV/Vis|Titration|LC-MS/MS|FTIR|Gravimetry|Karl Fischer|pH meter",
    ),
    one(
      "analysis parameter, parameter, determinand",
      "Lead|Nitrate|Cadmium|Moisture|Caffeine|Protein|Benzene|Chloride|Arsenic|Total phosphorus",
    ),
    one("qualifier, result qualifier", "<|=|ND|>|J"),
    one("grade, chemical grade, purity grade", "analytical|HPLC grade|technical|reagent|pharma|food"),
    one("purity", "99.9 %|99.5 %|98 %|95 %|99 %|≥ 97 %"),
    one("physical state, state of matter, appearance", "liquid|solid|powder|gas|crystals|solution"),
    one("calibration status", "valid|due|overdue|in progress"),
    one(
      "waste class, disposal class",
      "halogenated solvents|aqueous acids|non-halogenated solvents|solids|heavy metals",
    ),
    one(
      "location, storage location, cabinet, storage place",
      "Cabinet A, shelf 2|Solvent store|Fridge 3|Cabinet B, shelf 1|Acid cabinet|Room 2.14|Glovebox 1|Freezer 2",
    ),
    one("outcome, result summary", "successful|partly successful|failed|to be repeated"),
    one(
      "hypothesis, objective, aim",
      "A higher temperature increases the yield.|The catalyst can be reused five times.|The extract contains less than 1 mg/kg lead.|Stirring speed has no effect on particle size.|The new column separates both isomers.|Storage in the dark prevents degradation.",
    ),
    one(
      "procedure, procedure text, protocol text, description",
      "Dissolve 5 g in 50 ml ethanol and stir for one hour.|Filter the suspension and wash with cold water.|Heat under reflux for three hours.|Adjust the pH to 7.0 with sodium hydroxide.|Dry the product at 60 °C in vacuum.|Inject 10 µl and record the chromatogram.",
    ),
    one(
      "observation, note, remark, comment",
      "Solution turned yellow after ten minutes.|White precipitate on cooling.|Yield lower than expected, filter clogged.|Baseline drift, column rinsed.|Reaction exothermic, ice bath used.|Sample arrived without cooling.|Crystals grown overnight.|Duplicate within tolerance.",
    ),
    small("detection limit, lod, limit of detection", 0.001, 0.5, 3),
    small("quantification limit, loq, limit of quantification, reporting limit", 0.005, 2, 3),
    number("molar mass, molecular weight, molar mass g mol", 18, 480, 2),
    number("boiling point, boiling point c", 35, 320, 1),
    number("melting point, melting point c", -95, 290, 1),
    number("yield percent, yield", 22, 97, 1),
    small("concentration, concentration mol, molarity", 0.01, 6, 3),
    pattern("lot number, lot, batch number", "[A-Z]{3}[0-9]{4}[A-Z]"),
    pattern("sample number, sample code, sample no", "2[0-9]-[0-9]{5}"),
    pattern("smiles", "(CCO|CC\\(=O\\)O|c1ccccc1|CC\\(C\\)O|CCN|CC#N|CO)"),
    ...of("lims sample, sample", one("status, state", "reported|in_analysis|received|registered|approved|rejected")),
    ...of(
      "experiment, lab experiment, notebook entry",
      one(
        "title, name",
        "Esterification with reused catalyst|Extraction of caffeine from tea|Stability of solution B in the light|Calibration of the lead method|Crystallisation at three temperatures|Comparison of two columns|Synthesis of compound 12|Effect of pH on colour",
      ),
      one("status", "completed|running|planned|aborted"),
    ),
    ...of(
      "instrument, lab instrument",
      pattern("name, label", "(HPLC|GC|ICP|FTIR|Balance|UV)-0?[1-6]"),
      one("status", "ready|in_use|calibration|out_of_service"),
    ),
  ],
  [],
  [
    pair(
      "name, reagent name, chemical name, compound name, chemical, reagent, substance, substance name, solvent",
      "cas number, cas, cas no, cas rn",
      {
        Acetonitrile: "75-05-8",
        Ethanol: "64-17-5",
        Methanol: "67-56-1",
        Acetone: "67-64-1",
        "Sodium hydroxide": "1310-73-2",
        "Hydrochloric acid": "7647-01-0",
        Toluene: "108-88-3",
        "Sodium chloride": "7647-14-5",
        "Acetic acid": "64-19-7",
        "Ethyl acetate": "141-78-6",
        "Sulfuric acid": "7664-93-9",
        Hexane: "110-54-3",
        "Potassium permanganate": "7722-64-7",
      },
      { of: ["reagent", "chemical", "solvent", "compound", "chemical inventory", "substance", "chemical substance"] },
    ),
  ],
);
