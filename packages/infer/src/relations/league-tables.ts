import { sameKind } from "./among.ts";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

const WON = /^(?:(?:match|game|total) )?(?:won|win|w|victory)$/;
const DRAWN = /^(?:(?:match|game|total) )?(?:drawn|draw|d|tied|tie|t)$/;
const LOST = /^(?:(?:match|game|total) )?(?:lost|loss|l|defeat)$/;
const PLAYED = /^(?:(?:total )?(?:match|game) )?(?:played|p|pld|mp|gp|match|game)$/;
const POINTS = /^(?:league |total )?(?:point|pt|pts)$/;
const FOR = /^(?:goal (?:for|scored)|scored|gf|f)$/;
const AGAINST = /^(?:goal (?:against|conceded)|conceded|ga|a)$/;
const DIFFERENCE = /^(?:goal )?(?:difference|diff|gd)$/;

/** A team's row of a league table: what it played, its points and its goals follow from what it won, drew and lost. */
export function* leagueTables(numbers: readonly RowNumber[]): Iterable<Relation> {
  const called = (name: RegExp) =>
    numbers.find(({ context: { words, typeClass } }) => typeClass === "integer" && name.test(words.join(" ")));
  const [won, lost, drawn] = [called(WON), called(LOST), called(DRAWN)];
  if (won === undefined || lost === undefined) return;
  const [played, points] = [called(PLAYED), called(POINTS)];
  const games = [won, ...(drawn ? [drawn] : []), lost];
  if (played !== undefined) yield total(played, games);
  // Three points for each match won where matches can be drawn, which is so nearly everywhere by now.
  if (points !== undefined)
    yield total(points, drawn === undefined ? [won, won] : [won, won, won, drawn], [won, ...(drawn ? [drawn] : [])]);
  const [scored, conceded, difference] = [called(FOR), called(AGAINST), called(DIFFERENCE)];
  if (scored === undefined || conceded === undefined) return;
  if (played !== undefined) {
    yield goals(scored, [points ?? won, played], {});
    yield goals(conceded, [lost, played], { above: 0.3 });
  }
  if (difference !== undefined && sameKind(difference, scored))
    yield {
      target: difference,
      spec: { generator: "total", inputs: inputsOf({ of: [scored], less: [conceded] }) },
      evidence: `${scored.column.name} less ${conceded.column.name}`,
    };
}

function total(target: RowNumber, of: readonly RowNumber[], told: readonly RowNumber[] = of): Relation {
  const [first, ...others] = of;
  return {
    target,
    spec: { generator: "total", inputs: inputsOf({ of: [first!], plus: others }) },
    evidence: `reckoned from ${told.map(({ column }) => column.name).join(", ")}`,
  };
}

/** Who gains many points scores often, and who loses most matches lets in more than one goal in each. */
const goals = (target: RowNumber, of: readonly RowNumber[], options: Readonly<Record<string, number>>): Relation => ({
  target,
  spec: { generator: "near", options, inputs: inputsOf({ of }) },
  evidence: `about as many as ${of.map(({ column }) => column.name).join(" and ")} tell`,
});
