/** Words that are said of numbers, and from which share of the most on. A word stands in one scale only where a list has others of it. */

const scale = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(";").flatMap((band) => {
      const [from = "", words = ""] = band.split(":");
      return words.split(",").map((word) => [word.trim(), Number(from)] as const);
    }),
  );

/** How much of something there is, or how bad it is: the more the higher. */
export const DEGREES = scale(
  `0: none, no, no risk, negligible, minimal, info, informational, information, unknown risk, safe, clean, benign, trivial;
   0.1: very low, green, lowest, insignificant;
   0.15: low, minor, light, mild, small, slight, weak, cold;
   0.4: medium, moderate, warning, yellow, amber, elevated, normal, average, intermediate, mid, mittel, media, medio, moyen, warm, suspicious;
   0.7: high, major, serious, orange, severe, strong, hot, hoch, alta, alto, élevé, likely, unhealthy, malicious;
   0.9: critical, very high, extreme, red, blocker, catastrophic, emergency, highest, fatal, very strong, kritisch, crítico, crítica, critique`,
);

/** How good something is. */
export const QUALITIES = scale(
  `0: very poor, crítico, failed, fail, failing, unsatisfactory, terrible, very bad, critical, unacceptable, f, rejected, unhealthy, not compliant, non-compliant, noncompliant, reprovado, insuffisant, ungenügend, poor quality;
   0.3: poor, weak, bad, insufficient, below average, needs improvement, at risk, low, below expectations, ruim, e, mangelhaft, subprime;
   0.4: insatisfatório, insatisfactorio;
   0.5: fair, average, ok, okay, acceptable, satisfactory, moderate, medium, adequate, meets expectations, passable, partial, partially compliant, needs work, warning, regular, d, ausreichend, pass, passed, neutral;
   0.7: good, above average, healthy, solid, high, compliant, exceeds expectations, bom, bueno, bien, gut, c, befriedigend, positive, proficient;
   0.8: very good, strong, great, b, merit, credit, muy bueno, très bien, sehr gut;
   0.9: excellent, outstanding, exceptional, superb, a, distinction, optimal, elite, perfect, excelente, ótimo, hervorragend, first class;
   0.97: a+, aa, honours`,
);

/** What is said of marks out of twenty. */
export const MENTIONS = scale(
  "0: insuffisant, insuffisante; 0.5: passable; 0.6: assez bien; 0.7: bien; 0.8: très bien; 0.9: excellent, excellente",
);

/** Marks in letters. */
export const GRADES = scale(
  "0.97: A+; 0.9: A; 0.87: A-; 0.85: B+; 0.8: B; 0.77: B-; 0.75: C+; 0.7: C; 0.67: C-; 0.64: D+; 0.6: D; 0.57: D-; 0.5: E; 0: F, U, Fail",
);

/** What is passed and what is not. */
export const PASSES = scale(
  "0: fail, failed, not passed, f, reprobado, reprovado, no, nicht bestanden, échoué; 0.5: pass, passed, p, aprobado, aprovado, yes, bestanden, réussi",
);

/** How somebody feels about it, from -1 to 1. */
export const FEELINGS = scale(
  "-1: very negative; -0.6: negative, neg, angry, frustrated; -0.2: neutral, mixed, calm; 0.2: positive, pos, happy, satisfied; 0.6: very positive, excited",
);

/** What is earned by points. */
export const STANDINGS = scale(
  "0: basic, none, starter, newcomer, beginner, member, standard, novice, iron; 0.1: bronze, classic, regular, blue; 0.3: silver, plus, advanced; 0.55: gold, premium, expert; 0.75: platinum, vip, elite, master; 0.9: diamond, ambassador, grandmaster, legend, black, titanium",
);

/** What is said of a body mass index, of itself rather than a share. */
const BODY_MASS: readonly (readonly [said: RegExp, from: number])[] = [
  [/^severe(?:ly)? (?:thin|underweight)/i, 0],
  [/^(?:underweight|thin)/i, 15],
  [/^normal(?: weight)?$|^healthy(?: weight)?$|^normal bl$/i, 18.5],
  [/^(?:overweight|pre-?obes)/i, 25],
  [/^obes(?:e|ity)(?: class)?(?: i| 1)?$/i, 30],
  [/^obes(?:e|ity)(?: class)? (?:ii|2)$|^severe(?:ly)? obes/i, 35],
  [/^obes(?:e|ity)(?: class)? (?:iii|3)$|^morbid/i, 40],
];

/** What is said of the air by its index. */
const AIR: readonly (readonly [said: RegExp, from: number])[] = [
  [/^(?:good|very good|low|green)$/i, 0],
  [/^(?:moderate|fair|satisfactory|yellow)$/i, 51],
  [/^(?:unhealthy for sensitive(?: groups)?|sensitive|usg|orange|moderately polluted)$/i, 101],
  [/^(?:unhealthy|poor|red)$/i, 151],
  [/^(?:very unhealthy|very poor|purple)$/i, 201],
  [/^(?:hazardous|severe|extremely poor|maroon)$/i, 301],
];

/** What is said of the sun. */
const SUN: readonly (readonly [said: RegExp, from: number])[] = [
  [/^low$/i, 0],
  [/^(?:moderate|medium)$/i, 3],
  [/^high$/i, 6],
  [/^very high$/i, 8],
  [/^extreme$/i, 11],
];

/** Scales that everybody knows, by what their number is called: what is said of it is said of the number itself, rather than of its share of the most. */
export const ABSOLUTE: readonly (readonly [of: RegExp, bands: readonly (readonly [said: RegExp, from: number])[]])[] = [
  [/bmi|body mass/, BODY_MASS],
  [/aqi|air quality/, AIR],
  [/(?:^| )uv(?: |$)/, SUN],
];

/** What grades are worth, of four. */
export const GRADE_POINTS: Readonly<Record<string, number>> = {
  "A+": 4,
  A: 4,
  "A-": 3.7,
  "B+": 3.3,
  B: 3,
  "B-": 2.7,
  "C+": 2.3,
  C: 2,
  "C-": 1.7,
  "D+": 1.3,
  D: 1,
  "D-": 0.7,
  E: 0.5,
  F: 0,
};
