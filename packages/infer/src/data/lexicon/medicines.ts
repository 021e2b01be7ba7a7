/** How a medicine is taken, in what form, how strong it is, and in what a dose of it is measured. */
export interface Medicine {
  readonly routes: readonly string[];
  readonly forms: readonly string[];
  readonly strengths: readonly string[];
  readonly units: readonly string[];
  /** Whether living cells make it, so that what copies it is only similar. */
  readonly biologic: boolean;
}

const BIOLOGICS = /^(?:Insulin|Heparin|Enoxaparin)/;

/** Each medicine's routes; forms; strengths; units, the commonest first. */
const LISTED = `
Paracetamol: oral, intravenous, rectal; tablet, oral solution, suppository; 500 mg, 1 g, 250 mg; mg
Acetaminophen: oral, intravenous, rectal; tablet, oral solution, suppository; 500 mg, 325 mg, 650 mg; mg
Ibuprofen: oral; tablet, capsule, oral solution; 400 mg, 200 mg, 600 mg; mg
Aspirin: oral; tablet; 100 mg, 75 mg, 500 mg, 81 mg; mg
Amoxicillin: oral; capsule, tablet, oral solution; 500 mg, 250 mg, 1 g; mg
Metformin: oral; tablet; 500 mg, 850 mg, 1 g; mg
Lisinopril: oral; tablet; 10 mg, 5 mg, 20 mg; mg
Atorvastatin: oral; tablet; 20 mg, 40 mg, 10 mg; mg
Omeprazole: oral, intravenous; capsule, injection; 20 mg, 40 mg, 10 mg; mg
Amlodipine: oral; tablet; 5 mg, 10 mg; mg
Levothyroxine: oral; tablet; 50 mcg, 100 mcg, 75 mcg; mcg
Simvastatin: oral; tablet; 20 mg, 40 mg, 10 mg; mg
Metoprolol: oral, intravenous; tablet, injection; 50 mg, 100 mg, 25 mg; mg
Losartan: oral; tablet; 50 mg, 100 mg, 25 mg; mg
Salbutamol: inhaled; inhaler; 100 mcg/dose, 2.5 mg; mcg
Albuterol: inhaled; inhaler; 90 mcg/dose, 2.5 mg; mcg
Prednisolone: oral; tablet, oral solution; 5 mg, 20 mg, 10 mg; mg
Prednisone: oral; tablet; 10 mg, 5 mg, 20 mg; mg
Sertraline: oral; tablet; 50 mg, 100 mg, 25 mg; mg
Fluoxetine: oral; capsule; 20 mg, 10 mg, 40 mg; mg
Citalopram: oral; tablet; 20 mg, 10 mg, 40 mg; mg
Cetirizine: oral; tablet, oral solution; 10 mg, 5 mg; mg
Pantoprazole: oral, intravenous; tablet, injection; 40 mg, 20 mg; mg
Ramipril: oral; capsule, tablet; 5 mg, 10 mg, 2.5 mg; mg
Diclofenac: oral, topical; tablet, ointment, cream; 50 mg, 25 mg, 75 mg; mg
Azithromycin: oral, intravenous; tablet, capsule, injection; 500 mg, 250 mg; mg
Doxycycline: oral; capsule, tablet; 100 mg, 50 mg; mg
Furosemide: oral, intravenous; tablet, injection; 40 mg, 20 mg, 10 mg; mg
Gabapentin: oral; capsule, tablet; 300 mg, 100 mg, 400 mg; mg
Loratadine: oral; tablet, oral solution; 10 mg; mg
Warfarin: oral; tablet; 5 mg, 1 mg, 2 mg; mg
Clopidogrel: oral; tablet; 75 mg; mg
Insulin glargine: subcutaneous; injection; 100 units/mL; units
Insulin: subcutaneous, intravenous; injection; 100 units/mL; units
Naproxen: oral; tablet; 500 mg, 250 mg; mg
Bisoprolol: oral; tablet; 5 mg, 2.5 mg, 10 mg; mg
Folic acid: oral; tablet; 5 mg, 1 mg; mg
Tramadol: oral; capsule, tablet; 50 mg, 100 mg; mg
Morphine: oral, intravenous, subcutaneous; tablet, injection, oral solution; 10 mg, 20 mg, 5 mg; mg
Fentanyl: transdermal, intravenous; patch, injection; 25 mcg/h, 50 mcg/h, 100 mcg; mcg
Heparin: subcutaneous, intravenous; injection; 5000 units/mL; units
Enoxaparin: subcutaneous; injection; 40 mg, 60 mg, 80 mg; mg
Vancomycin: intravenous; injection; 1 g, 500 mg; mg
Ceftriaxone: intravenous, intramuscular; injection; 1 g, 2 g; mg
Ciprofloxacin: oral, intravenous; tablet, injection; 500 mg, 250 mg; mg
Hydrocortisone: topical, intravenous; cream, ointment, injection; 1 %, 100 mg; mg
Potassium chloride: oral, intravenous; tablet, injection; 20 mEq, 10 mEq; mEq
Timolol: ophthalmic; eye drops; 0.5 %, 0.25 %; mL
`;

/** What the same is called elsewhere: in short, or by what it is handed out as. */
const ALSO: Readonly<Record<string, string>> = {
  oral: "po, by mouth, orally, per os, unit dose",
  intravenous: "iv, intravenously, iv infusion, iv bolus, iv piggyback, iv large volume, iv push",
  subcutaneous: "sc, subq, sq, subcut",
  intramuscular: "im",
  inhaled: "inhalation, inh, nebulized",
  topical: "top, external, dermal, cutaneous",
  rectal: "pr",
  ophthalmic: "eye",
  tablet: "tab, tabs, tablets, pill, box, blister",
  capsule: "cap, caps, capsules, box, blister",
  "oral solution": "ml, udcup, bottle, syrup, liquid, solution, suspension, oral liquid",
  injection: "vial, syr, ampoule, syringe, bag, amp, injectable, ml",
  inhaler: "inhaler, inh",
  cream: "tube, gel",
  ointment: "tube",
  "eye drops": "drops, bottle",
  suppository: "supp",
  patch: "patches",
  mg: "milligram",
  mcg: "µg, ug, microgram",
  g: "gram",
  units: "unit, iu",
  mEq: "meq",
  mL: "ml",
};

const withOthers = (listed: string): readonly string[] =>
  listed.split(", ").flatMap((each) => [each, ...(ALSO[each]?.split(", ") ?? [])]);

/** By names, read when they are first asked for. */
export function readMedicines(): ReadonlyMap<string, Medicine> {
  return new Map(
    LISTED.trim()
      .split("\n")
      .map((line) => {
        const [name = "", facts = ""] = line.split(": ");
        const [routes = "", forms = "", strengths = "", units = ""] = facts.split("; ");
        return [
          name,
          {
            routes: withOthers(routes),
            forms: withOthers(forms),
            strengths: strengths.split(", "),
            units: withOthers(units),
            biologic: BIOLOGICS.test(name),
          },
        ];
      }),
  );
}
