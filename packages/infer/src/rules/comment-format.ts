import type { GeneratorSpec } from "@seedloom/core";
import type { TypeClass } from "../data/meaning.ts";
import type { Rule } from "../rule.ts";
import { codeFormat } from "../names/code-format.ts";

interface Format {
  readonly says: RegExp;
  readonly as: readonly TypeClass[];
  readonly spec: GeneratorSpec;
}

/** Standards and units that comments name. */
const FORMATS: readonly Format[] = [
  { says: /iso[ -]?3166(?:-1)?[ -]alpha-?3/i, as: ["text"], spec: { generator: "countryCode3" } },
  { says: /iso[ -]?3166-2/i, as: ["text"], spec: { generator: "regionCode" } },
  { says: /iso[ -]?3166/i, as: ["text"], spec: { generator: "countryCode" } },
  { says: /iso[ -]?4217/i, as: ["text"], spec: { generator: "currencyCode" } },
  { says: /iso[ -]?639|bcp[ -]?47/i, as: ["text"], spec: { generator: "languageCode" } },
  { says: /iana (?:time ?zone|tz)|olson/i, as: ["text"], spec: { generator: "timeZone" } },
  { says: /e\.?164/i, as: ["text"], spec: { generator: "phone" } },
  { says: /\bsha-?256\b/i, as: ["text"], spec: { generator: "sha256" } },
  { says: /\bmd5\b/i, as: ["text"], spec: { generator: "md5" } },
  { says: /\b(?:bcrypt|argon2)\b/i, as: ["text"], spec: { generator: "passwordHash" } },
  {
    says: /\b(?:in|as) (?:euro ?|us ?|usd ?)?cents?\b|minor units?/i,
    as: ["integer"],
    spec: { generator: "integer", options: { min: 199, max: 49_999, distribution: "lognormal" } },
  },
  { says: /(?:milliseconds|ms) since (?:1970|the epoch|epoch)/i, as: ["integer"], spec: { generator: "epochMillis" } },
  {
    says: /seconds since (?:1970|the epoch|epoch)|unix (?:time|timestamp|epoch)/i,
    as: ["integer"],
    spec: { generator: "epochSeconds" },
  },
  // `imageLocation`, "URL or path of the image".
  { says: /^urls? (?:or|and) (?:\w+ ){0,3}(?:path|file)\b/i, as: ["text"], spec: { generator: "url" } },
  { says: /\bhex(?:adecimal)? colou?r\b|#rrggbb/i, as: ["text"], spec: { generator: "colorHex" } },
];

/** What announces examples, in the languages that schemas are commented in. */
const EXAMPLES =
  /(?:^|[\s(,;])(?:e\. ?g\.|eg\.?:|for example|es\.?|esempio|ej\.?|ejemplo|p\. ?ej\.|ex\.?|exemple|exemplo|par ex\.|z\. ?b\.|bijv\.)\s*:?\s+([^()]+)/i;

/** The examples of a comment that gives several: `Es: 480p, 1080p, 4K`. */
function examplesOf(comment: string, maxLength: number | null): readonly string[] {
  const given = EXAMPLES.exec(comment)?.[1] ?? "";
  const parts = given
    .split(/[,;|]/)
    .map((part) => part.trim().replaceAll(/^['"`]|['"`]$|\.+$|…$/g, ""))
    .filter((part) => part !== "" && part !== "etc");
  return parts.some((part) => part.length > Math.min(maxLength ?? 30, 30) || part.split(" ").length > 4) ? [] : parts;
}

/** `checksum_type`, "e.g. md5": what hashes are called. */
const NAMES_ONE = /(?:type|algorithm|algo|method|kind)$/i;

/** A comment that names a standard, a unit or an example: "ISO 3166-1 alpha-2", "in cents", "e.g. INV-00017". */
export const commentFormat: Rule = {
  name: "commentFormat",
  quotes: true,
  strength: 75,
  propose({ column, typeClass, maxLength }) {
    const comment = column.comment ?? "";
    if (comment === "" || typeClass === null) return [];
    const format = FORMATS.find(({ says, as }) => as.includes(typeClass) && says.test(comment));
    // Which of them it is, and none.
    const isNamed = format?.spec.generator === "md5" || format?.spec.generator === "sha256";
    if (format !== undefined && !(isNamed && NAMES_ONE.test(column.name))) {
      return [{ spec: format.spec, evidence: `the comment says "${comment.slice(0, 80)}"`, confidence: 0.9 }];
    }
    const several = typeClass === "text" ? examplesOf(comment, maxLength) : [];
    if (several.length > 1)
      return [
        {
          spec: { generator: "choice", options: { values: several } },
          evidence: `the comment shows ${several.join(", ")}`,
          confidence: 0.85,
        },
      ];
    const example = /(?:e\.g\.|for example|example:|eg\.?:?|such as|like)\s*['"`]?([A-Z0-9][A-Z0-9/._-]{2,23})\b/.exec(
      comment,
    )?.[1];
    const regex = typeClass === "text" && example !== undefined ? codeFormat([example]) : null;
    if (regex === null) return [];
    return [
      {
        spec: { generator: "pattern", options: { regex } },
        evidence: `the comment shows ${example}`,
        confidence: 0.85,
      },
    ];
  },
};
