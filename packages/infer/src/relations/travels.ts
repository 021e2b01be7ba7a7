import { PHYSICAL_UNITS } from "../data/physical-units.ts";
import { splitName } from "../words/split-name.ts";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** What somebody or something does on its way, by the table's last words. */
const ON_THE_WAY =
  /(?:^| )(?:trip|ride|journey|drive|delivery|route|leg|voyage|shift|tour|run|rental|assignment)(?: (?:log|record|history|summary|segment))?$/;

/** The time on the way, rather than that of a part of it. */
const TIMES = /^(?:duration|driving|moving|travel|trip|elapsed|drive|journey|total|time|actual)$/;
/** Usual speeds of what is on its way, in km/h. */
const [SLOWEST, FASTEST] = [14, 68];

/** Who is on the way for so long at such a speed has come so far, and the odometer tells that. */
export function* travels(numbers: readonly RowNumber[]): Iterable<Relation> {
  const distance = numbers.find(({ core }) => core.includes("distance") && !core.some((word) => NO_WAY.has(word)));
  if (distance === undefined) return;
  const [start, end] = ["start", "end"].map((side) =>
    numbers.find(({ core }) => core.includes(side) && core.some((word) => METERS.has(word))),
  );
  if (start !== undefined && end !== undefined && isSettled(numbers, distance)) {
    const spec = { generator: "total", inputs: inputsOf({ of: [start], plus: [distance] }) };
    yield { target: end, spec, evidence: `${start.column.name} and ${distance.column.name} more` };
  }
  const time = timeOf(numbers, distance);
  if (time === null) return;
  const [length = 1000] = sizesOf(distance, "length");
  const speed = numbers.find(({ core }) => core.includes("speed") && core.some((word) => MEANS.has(word)));
  if (speed !== undefined) {
    const [size = 1] = sizesOf(speed, "speed");
    const factor = (time.seconds * size) / 3.6 / length;
    const spec = {
      generator: "quotient",
      options: { factor, scale: 2 },
      inputs: inputsOf({ of: [time.number, speed] }),
    };
    yield { target: distance, spec, evidence: `${time.number.column.name} at ${speed.column.name}` };
    return;
  }
  const perUnit = (kmh: number): number => Number(((time.seconds * kmh) / 3.6 / length).toPrecision(3));
  const [least, most] = [perUnit(SLOWEST), perUnit(FASTEST)];
  const spec = { generator: "partOf", options: { least, most }, inputs: inputsOf({ of: [time.number] }) };
  yield { target: distance, spec, evidence: `as far as one comes in ${time.number.column.name}` };
}

const METERS = new Set(["odometer", "mileage"]);
const MEANS = new Set(["average", "mean", "avg"]);
const NO_WAY = new Set([
  "maximum",
  "minimum",
  "daily",
  "remaining",
  "left",
  "average",
  "limit",
  "planned",
  "estimated",
]);

/** Whether a time or a speed tells the distance, rather than the odometer. */
const isSettled = (numbers: readonly RowNumber[], distance: RowNumber): boolean => timeOf(numbers, distance) !== null;

/** The time that it took, and how many seconds its unit has. */
function timeOf(
  numbers: readonly RowNumber[],
  distance: RowNumber,
): { readonly number: RowNumber; readonly seconds: number } | null {
  if (!ON_THE_WAY.test(distance.context.facts.words.join(" "))) return null;
  for (const number of numbers) {
    if (number === distance || !number.context.words.some((word) => TIMES.test(word))) continue;
    const [seconds] = sizesOf(number, "time");
    if (seconds !== undefined && seconds <= 3600 && seconds >= 1) return { number, seconds };
  }
  return null;
}

function sizesOf({ column }: RowNumber, measures: string): readonly number[] {
  const parts = splitName(column.name);
  return [3, 2, 1].flatMap((length) => {
    const tail = parts
      .slice(-length)
      .join(" ")
      .replaceAll(/(?<=[a-z]) (?=\d)/g, "");
    return (PHYSICAL_UNITS.get(tail) ?? []).filter((unit) => unit.measures === measures).map(({ size }) => size);
  });
}
