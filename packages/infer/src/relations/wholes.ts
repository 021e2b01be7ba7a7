import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

const SUMS = new Set(["total", "sum", "combined"]);
/** What is no part of a sum, whatever it is called besides. */
const NO_PART =
  /^(?:minimum|maximum|min|max|average|mean|median|lowest|highest|best|worst|previous|last|first|target|goal|limit|capacity|rate|percent|percentage|ratio|rank|position|price|cost|unit|quantity|year|month|week|day|age|number|home|away|winner|loser|paid|due|weight|height|width|length|latitude|longitude|expected|required|pass|passing|bonus|penalty|deduction|discount|version|order|level|id|code|status|type|class|phone|zip)$/;
/** What is judged rather than counted: of these the whole is about their mean. */
const JUDGED = new Set(
  "score rating grade mark compliance percent satisfaction index quality review impact performance".split(" "),
);
const MEANS = new Set(["overall", "average", "mean", "general", "final", "total", "aggregate"]);
/** What a meal takes: both together are all of it. */
const COOKED = new Set(
  "prep preparation cook cooking bake baking rest resting chill chilling active inactive passive marinating".split(" "),
);
const FEWEST = 3;
const MOST = 12;

/** `total_points` beside `floor_points`, `vault_points`, `rings_points`; a bare `total` of all there is; an `overall_score` of scores. */
export function* wholes(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const target of numbers) {
    if (target.recipe.spec.inputs !== undefined && target.recipe.spec.generator !== "numberTold") continue;
    yield* judged(target, numbers);
    const { core } = target;
    if (!core.some((word) => SUMS.has(word)) || core.some((word) => JUDGED.has(word) && core.includes("overall")))
      continue;
    const what = core.filter((word) => !SUMS.has(word));
    if (what.length > 1) continue;
    const others = numbers.filter((one) => one !== target && one.context.typeClass === target.context.typeClass);
    const named = what.length === 0 ? [] : others.filter(({ core: own }) => own.length > 1 && own.includes(what[0]!));
    const parts = what.length === 0 ? others : named.filter(({ core: own }) => !own.some((word) => SUMS.has(word)));
    const fewest =
      what.length === 0 || parts.every(({ core: own }) => own.some((word) => COOKED.has(word))) ? 2 : FEWEST;
    if (parts.length < fewest || parts.length > MOST || parts.some(isNoPart)) continue;
    if (what.length === 0 && !alike(parts)) continue;
    const [first, ...more] = parts.toSorted((a, b) => Number(a.column.nullable) - Number(b.column.nullable));
    yield {
      target,
      spec: { generator: "total", inputs: inputsOf({ of: [first!], plus: more }) },
      evidence: `the sum of ${parts.map(({ column }) => column.name).join(", ")}`,
    };
  }
}

const isNoPart = ({ core, recipe }: RowNumber): boolean =>
  core.some((word) => NO_PART.test(word)) || recipe.rule === "flag";

/** Whether nothing else is meant: they are made alike, and nobody would call one of them anything else. */
function alike(parts: readonly RowNumber[]): boolean {
  const [first] = parts;
  return parts.every(
    ({ recipe, column }) =>
      recipe.spec.generator === first?.recipe.spec.generator && column.type.kind === first.column.type.kind,
  );
}

/** `overall_rating` beside `food_rating` and `service_rating`: between the worst and the best of them. */
function* judged(target: RowNumber, numbers: readonly RowNumber[]): Iterable<Relation> {
  const { core } = target;
  const what = core.filter((word) => !MEANS.has(word));
  const [thing] = what;
  if (what.length !== 1 || core.length !== 2 || thing === undefined || !JUDGED.has(thing)) return;
  if (core.includes("total")) return;
  const parts = numbers.filter(
    ({ core: own, context }) =>
      own !== core &&
      own.length > 1 &&
      own.includes(thing) &&
      context.typeClass === target.context.typeClass &&
      !own.some((word) => NO_PART.test(word) || MEANS.has(word)),
  );
  if (parts.length < 2 || parts.length > MOST) return;
  yield {
    target,
    spec: { generator: "near", inputs: inputsOf({ of: parts }) },
    evidence: `between the least and the most of ${parts.map(({ column }) => column.name).join(", ")}`,
  };
}
