import { day, forAll, make, moment, part, some, whole, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const rows = (...lines: readonly unknown[]): unknown => lines;

/** What rows of one trade keep in JSON, by names that say which. */
export const TRADE_SHAPES: Shapes = {
  ...forAll(
    "deduction, payroll deduction",
    rows(
      { name: "Income tax", amount: part(80, 900) },
      { name: word("Health insurance|Pension|Union dues"), amount: part(30, 300) },
    ),
  ),
  ...forAll(
    "earning",
    rows(
      { name: "Base salary", amount: part(1800, 6000) },
      { name: word("Overtime|Bonus|Night allowance|Commission"), amount: part(40, 600) },
    ),
  ),
  ...forAll("allowance", rows({ name: word("Meals|Travel|Housing|Phone"), amount: some(50, 80, 120, 200) })),
  ...forAll(
    "surcharge, extra charge, additional cost, fee breakdown",
    rows({ name: word("Fuel|Weekend|Remote area|Express|Handling"), amount: part(1, 25) }),
  ),
  ...forAll(
    "coverage",
    rows(
      { name: word("Liability|Fire|Collision"), limit: some(50_000, 100_000, 1_000_000) },
      { name: word("Theft|Glass|Water damage"), limit: some(5_000, 20_000, 50_000) },
    ),
  ),
  ...forAll("insured object, insured item, risk object", {
    type: word("car|house|household|boat|bicycle"),
    year: whole(1995, 2024),
    value: some(8_000, 15_000, 240_000, 320_000),
  }),
  ...forAll("damage detail, damage report, condition report, damage", {
    area: word("front|rear|left side|roof|kitchen"),
    severity: word("minor|moderate|severe"),
    estimate: whole(120, 6000),
    photos: whole(0, 6),
  }),
  ...forAll(
    "rubric, scorecard, evaluation criteria, scoring criteria, grading criteria, score breakdown",
    rows(
      { criterion: word("Clarity|Accuracy|Structure"), weight: some(0.2, 0.3, 0.4), score: whole(1, 5) },
      { criterion: word("Communication|Completeness|Style"), weight: some(0.2, 0.3), score: whole(1, 5) },
    ),
  ),
  ...forAll("poll, vote option", {
    question: make("question"),
    options: ["Yes", "No", word("Not sure|Maybe later")],
    closesAt: day,
  }),
  ...forAll("proof, proof of delivery, delivery proof", {
    type: word("signature|photo|pin"),
    receivedBy: make("fullName"),
    at: moment,
  }),
  ...forAll("peripheral, hardware, accessories list, connected device", words("printer|scanner|cash drawer|display")),
  ...forAll("calibration, calibration data", {
    offset: part(-0.5, 0.5),
    factor: part(0.95, 1.05, 3),
    calibratedAt: day,
  }),
  ...forAll(
    "crop rotation, rotation plan",
    rows(
      { year: whole(2023, 2024), crop: word("wheat|maize|clover|rapeseed") },
      { year: whole(2025, 2026), crop: word("barley|potatoes|beans|fallow") },
    ),
  ),
  ...forAll("point system, points system, scoring, scoring rule, score setting", {
    win: some(3, 3, 2),
    draw: 1,
    loss: 0,
  }),
  ...forAll("lineup, line up, starting lineup, starting eleven", {
    formation: word("4-4-2|4-3-3|3-5-2"),
    starters: [make("lastName"), make("lastName"), make("lastName")],
  }),
  ...forAll("fee structure, commission scheme, commission rule, fee schedule", {
    type: word("percent|fixed|tiered"),
    rate: some(0.02, 0.05, 0.1, 0.15),
    minimum: some(0, 5, 25),
  }),
  ...forAll(
    "repayment plan, payment schedule, instalment plan, installment plan, installment",
    rows({ due: day, amount: some(50, 120, 250) }, { due: day, amount: some(50, 120, 250) }),
  ),
  ...forAll("forwarding, call forwarding", { enabled: yes(0.4), to: make("phone"), afterSeconds: some(10, 20, 30) }),
  ...forAll("network info, connection info, network detail", {
    ip: make("ipv4"),
    ssid: word("office|warehouse|guest|plant-2"),
    signal: whole(-85, -40),
  }),
  ...forAll("shadow, device state, reported state, desired state, last state", {
    desired: { power: word("on|off"), level: whole(0, 100) },
    reported: { power: word("on|off"), level: whole(0, 100) },
  }),
  ...forAll(
    "agenda, program, programme, run of show",
    rows(
      { time: word("09:00|09:30|10:00"), title: word("Welcome|Keynote|Introduction") },
      { time: word("11:00|13:30|15:00"), title: word("Workshop|Panel|Questions|Networking") },
    ),
  ),
  ...forAll(
    "modifier, add on, addon, extra option, topping",
    rows({ name: word("Extra cheese|No onions|Large|Oat milk|Sauce on the side"), price: some(0, 0.5, 1, 1.5) }),
  ),
  ...forAll(
    "dietary tag, diet tag, dietary flag, dietary info, dietary",
    words("vegetarian|vegan|gluten-free|halal|spicy"),
  ),
  ...forAll("allergen, allergen info", words("gluten|milk|nuts|eggs|soy")),
  ...forAll("restriction, booking rule, stay restriction", {
    minStay: some(1, 2, 3),
    maxStay: some(14, 28),
    closedToArrival: yes(0.1),
  }),
  ...forAll(
    "resource, learning resource, teaching material, material",
    rows({ title: word("Worksheet|Slides|Video|Reading list"), url: make("url") }),
  ),
  ...forAll("salary info, salary range, pay range, compensation, salary", {
    min: some(32_000, 40_000, 48_000, 60_000),
    max: some(65_000, 72_000, 85_000),
    currency: word("EUR|USD|GBP"),
    period: "year",
  }),
  ...forAll(
    "perk, employee benefit, job benefit",
    words("remote work|bus pass|training budget|flexible hours|company bike"),
  ),
  ...forAll(
    "screening question, application question, intake question",
    rows({
      question: word("When can you start?|Do you have a driving licence?|What are your salary expectations?"),
      required: yes(0.7),
    }),
  ),
  ...forAll(
    "scene, storyboard, shot list, chapter list, chapter",
    rows(
      { title: word("Opening|Arrival|The letter|Interview"), seconds: whole(20, 240) },
      { title: word("Turning point|Night|Credits|Summary"), seconds: whole(20, 240) },
    ),
  ),
  ...forAll("odd, odds, market odds", { home: part(1.2, 4), draw: part(2.8, 4), away: part(1.4, 6) }),
  ...forAll("care instruction, care, wash instruction", words("wash at 30 °C|do not bleach|iron low|dry flat")),
  ...forAll(
    "household, household member, dependent, family member",
    rows({ name: make("firstName"), relation: word("spouse|child|parent"), age: whole(1, 70) }),
  ),
  ...forAll("lens, prescription data, optical value", {
    sphere: part(-5, 3),
    cylinder: part(-2, 0),
    axis: whole(0, 180),
  }),
  ...forAll(
    "dose, dosing schedule, medication schedule",
    rows({ time: word("08:00|13:00|20:00"), dose: word("1 tablet|5 ml|2 drops") }),
  ),
  ...forAll(
    "test result, lab result, measurement result, assay result",
    rows({
      name: word("Glucose|Haemoglobin|Creatinine|pH"),
      value: part(1, 14, 1),
      unit: word("mmol/l|g/dl|mg/dl"),
      flag: word("normal|normal|high|low"),
    }),
  ),
  ...forAll(
    "exercise list, workout exercise, exercise",
    rows({ name: word("Squat|Plank|Row|Lunge"), sets: some(3, 4), reps: some(8, 10, 12) }),
  ),
  ...forAll(
    "gate, stop sequence, stop list, leg",
    rows(
      { stop: word("Central Station|Market Square|Harbour"), at: word("08:10|08:25|09:00") },
      { stop: word("Hospital|University|Airport"), at: word("09:15|09:40|10:05") },
    ),
  ),
  ...forAll("applies to, apply to, valid for, eligible item", [
    { type: word("product|category|plan"), id: whole(1, 200) },
  ]),
  ...forAll(
    "hint, clue",
    words("Look behind the mirror.|Count the candles.|The clock is wrong.|Read it backwards.|Try the red key."),
  ),
  ...forAll(
    "prop list, props list, equipment list, packing list, gear list",
    words("lamp|rope|tape|map|old radio|key box"),
  ),
  ...forAll("mood board, inspiration", {
    colors: [make("colorHex"), make("colorHex")],
    words: words("calm|bright|warm|natural|bold|soft"),
  }),
};
