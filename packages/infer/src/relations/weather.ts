import { sameKind } from "./among.ts";
import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** What is reckoned from what was measured: how far it lies below and above, as shares. */
const RECKONED: readonly {
  readonly name: RegExp;
  readonly of: RegExp;
  readonly below?: number;
  readonly above?: number;
}[] = [
  ...["out|outdoor|outside|air|ambient", "in|indoor|inside"].flatMap((where) => {
    const bare = where.startsWith("out") ? "?" : "";
    const of = new RegExp(`^(?:(?:${where}) )${bare}temp(?:erature)?(?: c)?$`);
    const named = (words: string) => new RegExp(`^(?:(?:${where}) )${bare}(?:${words})(?: \\d)?(?: c)?$`);
    return [
      { name: named("dew point|dewpoint"), of, below: 0.35 },
      { name: named("wind chill|windchill|chill"), of, below: 0.15 },
      { name: named("heat index|heatindex|humidex"), of, above: 0.1 },
      {
        name: named(
          "(?:application|app|apparent|felt|feel like|feels like) ?(?:temp(?:erature)?)?|thermal sensation|real feel|thsw|thw",
        ),
        of,
        below: 0.12,
        above: 0.06,
      },
    ];
  }),
  // A gust comes from about where the wind does.
  {
    name: /^(?:wind )?gust (?:direction|directory|dir)$/,
    of: /^wind (?:direction|directory|dir)$/,
    below: 0.1,
  },
  // And is stronger than the wind is for minutes.
  { name: /^gust(?: speed)?$/, of: /^(?:wind )?speed$/, above: 0.6 },
  { name: /^altimeter$/, of: /^barometer$|^sea level pressure$/, below: 0.001, above: 0.001 },
  { name: /^(?:station |absolute )?pressure$/, of: /^barometer$|^sea level pressure$/, below: 0.012 },
];

/** `dewpoint`, `windchill` and `heatindex` beside `outTemp`, a gust's direction beside the wind's: what is reckoned from a measurement is near it. */
export function* weather(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const target of numbers) {
    const phrase = target.context.words.join(" ");
    for (const { name, of, below, above } of RECKONED) {
      if (!name.test(phrase)) continue;
      const base = numbers.find(
        (one) => one !== target && sameKind(one, target) && of.test(one.context.words.join(" ")),
      );
      if (base === undefined) continue;
      const options = { ...(below !== undefined && { below }), ...(above !== undefined && { above }) };
      yield {
        target,
        spec: { generator: "near", options, inputs: inputsOf({ of: [base] }) },
        evidence: `reckoned from ${base.column.name}`,
      };
      break;
    }
  }
}
