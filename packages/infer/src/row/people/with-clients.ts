import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import type { TableFacts } from "../../context/table-facts.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { listedIn } from "../../column/listed.ts";

/** What columns of devices call them, by what they are. */
const DEVICES: Readonly<Record<string, RegExp>> = {
  desktop: /^(?:desktop|computer|pc|laptop)$/i,
  mobile: /^(?:mobile|phone|smartphone|handset)$/i,
  tablet: /^tablet$/i,
};
const SYSTEMS: Readonly<Record<string, RegExp>> = {
  Windows: /^windows(?: \d+)?$/i,
  macOS: /^(?:mac ?os(?: x)?|os x|osx|mac)(?: \d+)?$/i,
  iOS: /^ios(?: \d+)?$/i,
  Android: /^android(?: \d+)?$/i,
  Linux: /^(?:gnu\/)?linux$/i,
};
const VERSIONS: readonly (readonly [phrase: RegExp, generator: string])[] = [
  [/^(?:browser|user agent|ua) version$/, "clientVersion"],
  [/^(?:os|operating system|platform|platform os) version$/, "clientSystemVersion"],
];

/** What a visitor's browser, system and device are, and what the browser calls itself, agree where a row tells several of them. */
export const withClients: RowPass = (recipes, { facts, keys }) => {
  const bare = recipes.some(({ column }) => VERSIONS[1]![0].test(phraseOf(column, facts)));
  const told = recipes.map((recipe) => (keys.has(recipe.column) ? null : clientSpec(recipe, facts, bare)));
  const kinds = new Set(told.flatMap((spec) => (spec === null ? [] : [spec.generator])));
  // A device alone may be anything; versions say nothing without what they are of.
  const firm = ["clientBrowser", "clientSystem", "clientAgent"].filter((kind) => kinds.has(kind));
  if (kinds.size < 2 || firm.length === 0) return recipes;
  return recipes.map((recipe, at) => {
    const spec = told[at];
    return spec === null || spec === undefined
      ? recipe
      : retold(recipe, spec, "; of the same visitor", { entity: "client" });
  });
};

const phraseOf = (column: string, facts: TableFacts): string => facts.columnWords.get(column)?.join(" ") ?? "";

function clientSpec({ column, spec, rule }: ColumnRecipe, facts: TableFacts, bare: boolean): GeneratorSpec | null {
  const phrase = phraseOf(column, facts);
  if (spec.inputs !== undefined) return null;
  switch (spec.generator) {
    case "browser":
      return { generator: "clientBrowser" };
    case "userAgent":
      return { generator: "clientAgent" };
    case "operatingSystem":
      return { generator: "clientSystem", ...(bare && { options: { bare: true } }) };
    case "pattern": {
      const generator = VERSIONS.find(([said]) => said.test(phrase))?.[1];
      return generator === undefined ? null : { generator };
    }
    case "weighted":
    case "choice":
    case "boolean":
      break;
    default:
      return null;
  }
  const values = listedIn(spec);
  if (/^(?:is )?mobile(?: device)?$/.test(phrase) && (rule === "flag" || rule === "imperative")) {
    const [yes, no] = values;
    return { generator: "clientIsMobile", ...(yes !== undefined && { options: { yes, no } }) };
  }
  const texts = values.filter((value) => typeof value === "string");
  const [web, ios, android] = [/^web$/i, /^ios$/i, /^android$/i].map((said) => texts.find((text) => said.test(text)));
  if (web !== undefined && ios !== undefined && android !== undefined) {
    const words = {
      Windows: web,
      macOS: web,
      Linux: web,
      Ubuntu: web,
      ChromeOS: web,
      iOS: ios,
      iPadOS: ios,
      Android: android,
    };
    return { generator: "clientSystem", options: { words, bare: true } };
  }
  return (
    namedBy(texts, DEVICES, "desktop", "mobile", "clientDevice") ??
    namedBy(texts, SYSTEMS, "Windows", "Android", "clientSystem")
  );
}

/** A list of what a visitor may have, whatever the column calls it; null where it is none. */
function namedBy(
  values: readonly string[],
  names: Readonly<Record<string, RegExp>>,
  first: string,
  second: string,
  generator: string,
): GeneratorSpec | null {
  const found = Object.fromEntries(
    Object.entries(names).flatMap(([name, said]) => {
      const value = values.find((each) => said.test(each));
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (found[first] === undefined || found[second] === undefined) return null;
  const words =
    generator === "clientDevice"
      ? { ...found, tablet: found["tablet"] ?? found["mobile"] }
      : {
          macOS: found["Windows"],
          iOS: found["Android"],
          Linux: found["Windows"],
          ...found,
          iPadOS: found["iOS"] ?? found["Android"],
          Ubuntu: found["Linux"] ?? found["Windows"],
          ChromeOS: found["Linux"] ?? found["Windows"],
        };
  return { generator, options: { words, ...(generator === "clientSystem" && { bare: true }) } };
}
