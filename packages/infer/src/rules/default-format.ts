import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";
import { DEFAULT_FAMILIES } from "../data/default-families.ts";
import type { Given } from "../data/meaning.ts";
import { skewed } from "../given/skewed.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

/** Times of a day, on the quarter. */
const CLOCK: Given = { generator: "pattern", options: { regex: "(0[6-9]|1[0-9]|2[0-2]):(00|15|30|45)" } };
/** How long, as programs write it, from the shortest to the longest. */
const SPANS = "1s 3s 5s 10s 15s 30s 1m 2m 5m 10m 15m 30m 1h 2h 6h 12h 1d 7d 14d 30d 90d 180d 365d".split(" ");
const UNITS_OF_SPANS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const secondsOf = (span: string): number => Number.parseInt(span, 10) * (UNITS_OF_SPANS[span.replace(/^\d+/, "")] ?? 1);

/** About as long as the default, and mostly just that: a timeout of 15 seconds is never one of a day. */
function spanLike(value: string): Given {
  const own = secondsOf(value);
  const others = SPANS.filter((span) => span !== value && secondsOf(span) >= own / 6 && secondsOf(span) <= own * 6);
  return { generator: "weighted", options: { values: [[value, 60], ...others.map((span) => [span, 8])] } };
}
/** What code is written in, as sites that run it call it. */
const CODED =
  "python|javascript|java|cpp|typescript|go|csharp|c|rust|ruby|kotlin|php|swift|sql|python3|bash|node|c++".split("|");
const CODED_IN = /^(?:language|lang|programming language|code language)$/;
const FREQUENCY = /^(?:hourly|daily|weekly|biweekly|monthly|quarterly|yearly|annually|never)$/i;

/** What texts are of which the default is one, by their shape. */
const FORMATS: readonly (readonly [RegExp, Given | ((value: string) => Given), string])[] = [
  [/^[0-2]?\d:[0-5]\d$/, CLOCK, "a time of day"],
  [/^[1-9]\d{0,2}(?:ms|[smhdw])$/, spanLike, "how long"],
  [/^#[0-9a-f]{6}$/i, "colorHex", "a colour"],
  [/^[a-z]{2}[-_][A-Z]{2}$/, "localeCode", "a locale"],
  [/^(?:Africa|America|Asia|Australia|Europe|Pacific)\/[A-Za-z_/]+$/, "timeZone", "a time zone"],
];

/** Units of one sort. */
const UNITS: readonly (readonly string[])[] = [
  ["ha", "acre", "m2"],
  ["kg", "g", "t", "lb"],
  ["l", "ml", "gal"],
  ["m", "cm", "mm", "km"],
  ["pcs", "box", "set"],
];

/** Generators of texts in a format that no plain word has. */
const FORMATTED = new Set(
  "mimeType cronExpression url imageUrl email versionNumber uuid filePath hostname ipv4 domain phone sha256 md5".split(
    " ",
  ),
);

/** Where programs keep things on a server. */
const DIRECTORY = /^\/(?:home|var|srv|opt|etc|usr|mnt|data)(?:\/[\w-]+)+\/?$/;
const PATHS = new Set(["directoryPath", "filePath", "urlPath", "url", "imageUrl"]);

/** Other places where what the default names may be kept. */
const placesLike = (value: string): readonly string[] => {
  const name = /([^/]+)\/?$/.exec(value)?.[1] ?? "";
  return ["/srv/", "/var/lib/", "/mnt/"].map((root) => `${root}${name}`).filter((place) => place !== value);
};

/** Codes and dates: `2025-09`. */
const isOfDigits = ({ generator, options }: GeneratorSpec): boolean =>
  generator === "pattern" && /^[^a-z]*$/.test(String(options?.["regex"])) && /\d/.test(String(options?.["regex"]));

/** What takes place again and again. */
const MET = new Set(["meeting", "meetup", "class", "session", "training", "rehearsal", "event", "practice", "payment"]);

/** Small, in capitals or with one capital, as the given word. */
const spellingOf = (value: string): ((one: string) => string) => {
  if (value === value.toLowerCase()) return (one) => one;
  return value === value.toUpperCase()
    ? (one) => one.toUpperCase()
    : (one) => one.slice(0, 1).toUpperCase() + one.slice(1);
};

/** `language default 'en'`: a code rather than a name, also where it is part of a key. */
function codesOf(value: string, context: ColumnContext): readonly Suggestion[] {
  const best = asSpec(findMeanings(context, "text")[0]?.given ?? "none").generator;
  const codes = /^[A-Z]{2}$/.test(value)
    ? best === "country" && "countryCode"
    : /^[a-z]{2}$/.test(value) && best === "languageName" && "languageCode";
  return codes === false
    ? []
    : [{ spec: { generator: codes }, evidence: `defaults to "${value}": a code`, confidence: 0.9 }];
}

/** Text whose default has a format: the others have it too, whatever the name says. */
export const defaultFormat: Rule = {
  name: "defaultFormat",
  quotes: true,
  strength: 65,
  propose(context) {
    const { typeClass, column, maxLength, inKey } = context;
    const value = literalDefault(column);
    if (typeClass !== "text" || typeof value !== "string" || isPlaceholder(value)) return [];
    if (inKey) return codesOf(value, context);
    const found = FORMATS.find(([shape]) => shape.test(value));
    if (found !== undefined) {
      const [, given, what] = found;
      return [
        {
          spec: asSpec(typeof given === "function" ? given(value) : given),
          evidence: `defaults to "${value}": ${what}`,
          confidence: 0.9,
        },
      ];
    }
    const units = UNITS.find(([first]) => first === value);
    if (units !== undefined)
      return [{ spec: skewed(units, maxLength), evidence: `defaults to "${value}": a unit`, confidence: 0.85 }];
    if (/^[0-9a-f]{6}$/i.test(value) && context.words.some((word) => word === "color" || word === "colour")) {
      const letters = value === value.toUpperCase() ? "A-F" : "a-f";
      const spec = { generator: "pattern", options: { regex: `[0-9${letters}]{6}` } };
      return [{ spec, evidence: `defaults to "${value}": a colour`, confidence: 0.9 }];
    }
    const named = asSpec(findMeanings(context, "text")[0]?.given ?? "none");
    const best = named.generator;
    if (DIRECTORY.test(value) && !PATHS.has(best)) {
      const spec = skewed([value, ...placesLike(value)], maxLength);
      return [{ spec, evidence: `defaults to "${value}": a directory`, confidence: 0.9 }];
    }
    if (CODED.includes(value.toLowerCase()) && CODED_IN.test(context.words.join(" "))) {
      const others = CODED.slice(0, 9).filter((each) => each !== value.toLowerCase());
      // Written small, or as their makers write them.
      const named = ["Python", "JavaScript", "Java", "C++", "TypeScript", "Go", "C#", "Rust"];
      const spec = skewed(
        [value, ...(value === value.toLowerCase() ? others : named.filter((each) => each !== value))],
        maxLength,
      );
      return [{ spec, evidence: `defaults to "${value}": what programs are written in`, confidence: 0.9 }];
    }
    const codes = codesOf(value, context);
    if (codes.length > 0) return codes;
    // A word where the name alone would give another format: programs call their kinds so.
    if ((FORMATTED.has(best) || isOfDigits(named)) && /^[a-z]+(?:[_-][a-z]+)*$/.test(value)) {
      // A word of several families tells none of them: `none`.
      const families = DEFAULT_FAMILIES.filter((each) => each.includes(value));
      const family = (families.length === 1 ? families[0] : families.find(([first]) => first === value)) ?? [];
      const spec =
        family.length > 0
          ? skewed([value, ...family.filter((word) => word !== value)], maxLength)
          : { generator: "constant", options: { value } };
      return [{ spec, evidence: `defaults to "${value}", which is no ${best}`, confidence: 0.5 }];
    }
    if (!FREQUENCY.test(value)) return [];
    // People who meet do so now and then.
    const rarely = context.words.some((word) => MET.has(word)) ? "biweekly" : "never";
    const others = ["daily", "weekly", "monthly", rarely].filter((one) => one !== value.toLowerCase());
    const spell = spellingOf(value);
    return [
      {
        spec: skewed([value, ...others.map(spell)], maxLength),
        evidence: `defaults to "${value}": how often`,
        confidence: 0.85,
      },
    ];
  },
};
