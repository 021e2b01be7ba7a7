import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { settingValues } from "./setting-value.ts";

/** What kinds of values are called, the usual word first. */
const KINDS: Readonly<Record<"boolean" | "number" | "text", readonly string[]>> = {
  boolean: ["boolean", "bool", "toggle", "switch", "checkbox", "flag"],
  number: ["integer", "number", "int", "numeric", "decimal", "float"],
  text: ["string", "text", "str", "varchar"],
};

/** Groups of settings by words of their keys; what has none of them is general. */
const GROUPS: readonly (readonly [words: RegExp, group: string])[] = [
  [/mail|smtp|newsletter/, "email"],
  [/session|password|login|lockout|two_factor|cors|ip_|encryption|audit/, "security"],
  [/notif|digest|push|sms|webhook|alert/, "notifications"],
  [/tax|invoice|payment|stripe|trial|currency|price|shipping|stock/, "billing"],
  [/theme|color|logo|favicon|layout|font|density/, "appearance"],
  [/storage|upload|file|cdn|backup|cache|queue|worker|log|debug|batch|sync/, "system"],
  [/api|analytics|search/, "integrations"],
];

const ACRONYMS = new Set("api cdn cors ip mb sms smtp ttl url id".split(" "));

/** A key as people read it: `smtp_host` is the SMTP host. */
const spoken = (key: string): string => {
  const text = key
    .split(/[^a-z0-9]+/i)
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What is told of a setting beside its key: the type of its value, the group it is in, or what it is. */
export const settingTold: Generator = {
  name: "settingTold",
  summary:
    "What is told of a setting of the key `of`: the `type` of its value (one of `values`), its `group`, or its `label`.",
  entity: null,
  types: ["text", "enum", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("settingTold", given);
    const what = options.oneOf("what", ["type", "group", "label"] as const) ?? "label";
    const words = (options.list("values") ?? []).map(String);
    options.end();
    // An enum holds one of its words, and no label.
    const ofEnum = baseType(context.type).kind === "enum" && what === "type" && words.length > 0;
    if (!takesText(context) && !ofEnum) return null;
    const [position = 0] = requiredInputs("settingTold", context, "of");
    const room = context.maxLength ?? Infinity;
    const tell = (value: unknown): string => {
      const key = String(value ?? "").toLowerCase();
      if (what === "label") return spoken(key);
      if (what === "group") return GROUPS.find(([told]) => told.test(key))?.[1] ?? "general";
      return typeOf(key, words);
    };
    const make = (value: unknown): string | null => {
      const told = tell(value);
      return told.length > room ? told.slice(0, room) : told;
    };
    return {
      capacity: 0,
      at: (_, inputs) => make(inputs[position]),
      draw: (_, __, inputs) => make(inputs[position]),
    };
  },
};

/** Which of the words is that of the values that a setting may have. */
function typeOf(key: string, words: readonly string[]): string {
  const values = settingValues(key);
  const kind = values.every((value) => /^(?:true|false)$/.test(value))
    ? "boolean"
    : values.every((value) => /^[0-9.]+$/.test(value))
      ? "number"
      : "text";
  const allowed = words.length === 0 ? [KINDS[kind][0]!] : words;
  return (
    allowed.find((word) => KINDS[kind].includes(word.toLowerCase())) ??
    allowed.find((word) => KINDS.text.includes(word.toLowerCase())) ??
    allowed[0]!
  );
}
