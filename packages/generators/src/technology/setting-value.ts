import { baseType, below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";
import { kinOf } from "../language/kinship.ts";
import { NOTED, PREFERENCES, SETTINGS } from "./settings.ts";
import { keyOfTold, TOLD_BY_KEY } from "./settings-of-things.ts";

/** What settings hold, by the words that their keys may end in. */
const VALUES: readonly (readonly [ends: string, values: string])[] = [
  ["enabled enable active allow allowed required visible auto on", "true|true|true|false"],
  ["disabled disable hidden debug", "false|false|false|true"],
  ["limit quota capacity", "10|50|100|500|1000"],
  ["max maximum count total amount number", "5|10|100|1000"],
  ["min minimum least", "0|1|5|10"],
  ["size length width height depth", "10|25|50|100|512"],
  ["timeout delay wait", "5|10|30|60|120"],
  ["interval period frequency", "30|60|300|900|3600"],
  ["ttl lifetime expiry expires age", "60|300|3600|86400"],
  ["retries attempts tries threads workers replicas", "0|3|5|10"],
  ["days day retention", "7|14|30|90|365"],
  ["offset gap margin padding", "0|0.5|-1.5|10|2.25"],
  ["factor gain ratio scale weight rate", "1|0.5|0.98|1.2|2"],
  ["current", "0.5|1.2|2|5|10"],
  ["threshold tolerance", "0.1|0.5|5|80|90"],
  ["position priority order", "1|2|3|5|10"],
  ["mode strategy policy", "auto|strict|manual|off"],
  ["level verbosity", "info|warn|error|debug"],
  ["format", "json|csv|html|pdf"],
  ["default", "none|auto|standard|all"],
  ["type kind", "standard|basic|extended"],
  ["status state", "active|inactive|pending"],
  ["unit units", "mm|°C|mbar|A|V|%"],
  ["url link endpoint uri", "https://www.example.com|https://api.example.com|https://cdn.example.net"],
  ["host hostname server domain", "app-01.example.com|mail.example.com|10.0.4.17|db.example.net"],
  ["address ip", "10.0.4.17|10.0.4.18|192.168.10.5|192.168.10.23"],
  ["port", "502|5000|5025|8080|443"],
  ["baud", "9600|19200|115200"],
  ["path dir directory folder file", "/var/lib/data|/srv/files|/var/log|/opt/config"],
  ["email mail sender", "info@example.com|support@example.com|noreply@example.org"],
  ["name title label", "Main|North|Test bench|Example"],
  ["prefix suffix code tag", "A1|EX|DE|T"],
  ["id", "12|104|2051|387"],
  ["date", "2025-01-31|2025-06-15|2026-01-01|2026-03-10"],
  ["time hour", "06:00|08:30|22:00|23:45"],
  ["version", "1.0|1.4|2.0|2.3"],
  ["language locale lang", "en|de|fr|es"],
  ["timezone zone tz", "UTC|Europe/Berlin|America/New_York"],
  ["currency", "EUR|USD|GBP"],
  ["country region", "DE|US|FR|GB"],
  ["color colour", "#0057b8|#ffffff|#222222|#e63946"],
  ["theme skin style", "light|dark|system"],
  ["encoding charset", "utf-8|iso-8859-1"],
  ["compression", "gzip|none|zstd"],
  ["value", "0|1|10|100"],
];

/** What subscribers of telephones set. */
const CALLS: Readonly<Record<string, string>> = {
  callfwd: "sip:1204@sip.example.com|sip:1310@sip.example.com",
  fwd_busy: "sip:1204@sip.example.com|sip:1310@sip.example.com",
  fwd_noanswer: "sip:1204@sip.example.com|sip:1310@sip.example.com",
  dnd: "0|0|1",
  cli_mode: "0|1|2",
  voicemail: "1|0",
  max_calls: "1|2|4",
  codec: "pcma|pcmu|g722|opus",
  ring_time: "15|20|30|45",
};

const BY_END: ReadonlyMap<string, readonly string[]> = new Map(
  VALUES.flatMap(([ends, values]) => ends.split(" ").map((end) => [end, values.split("|")] as const)),
);
const OTHERS = "true|true|false|auto|default".split("|");

/** The last word of `mail.retry.timeout`, `PollingPeriod` and `axis_2`, in small letters. */
const endOf = (key: string): string => (/([A-Z]?[a-z]+|[A-Z]+)[^A-Za-z]*$/.exec(key)?.[1] ?? "").toLowerCase();

/** What a setting of that key may be: of one that programs have, or else by the last word. */
export function settingValues(key: string): readonly string[] {
  const known = key.toLowerCase().replaceAll(/[./ -]/g, "_");
  for (const settings of [SETTINGS, PREFERENCES, NOTED, CALLS])
    if (Object.hasOwn(settings, known)) return settings[known]!.split("|");
  const told = keyOfTold(key);
  if (Object.hasOwn(TOLD_BY_KEY, told)) return TOLD_BY_KEY[told]!.split("|");
  return BY_END.get(endOf(key)) ?? OTHERS;
}

type Known = (key: string) => readonly string[];

/**
 * What stands beside keys of which a field of work has values of its own: what everybody knows of a key, those whose words tell that they go
 * with it, what its last word asks for, or else any of them. Lists of as many keys as values go in step.
 */
function valuesAmong(own: readonly string[], keys: readonly string[]): Known {
  const kin = kinOf(own);
  const inStep = new Map(keys.length === own.length ? keys.map((key, place) => [key, [own[place]!]] as const) : []);
  return (key) => {
    const told = TOLD_BY_KEY[keyOfTold(key)]?.split("|");
    // What the list has of what everybody knows goes before the rest of it.
    const both = told?.filter((value) => own.includes(value)) ?? [];
    if (inStep.has(key)) return inStep.get(key)!;
    if (told !== undefined) return both.length > 0 ? both : told;
    const near = kin.near(key);
    return near.length > 0 ? near.map((place) => own[place]!) : (BY_END.get(endOf(key)) ?? own);
  };
}

/** As JSON says it: numbers and switches are no texts there. */
const inJson = (value: string): string =>
  /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(value) ? value : JSON.stringify(value);

/** Values that fit what they are of: `mail.retry.timeout` is a number, `cache.enabled` is true or false. */
export const settingValue: Generator = {
  name: "settingValue",
  summary:
    "A setting's value, as the last word of its key (input `of`) asks for: `30` for a timeout, `true` for enabled; `among` says what there is, `keys` of what, if in the same order.",
  entity: null,
  types: ["text", "json", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("settingValue", given);
    const among = (options.list("among") ?? []).map(String);
    const keys = (options.list("keys") ?? []).map(String);
    options.end();
    let own: Known | undefined;
    const valuesOf: Known = among.length > 0 ? (of) => (own ??= valuesAmong(among, keys))(of) : settingValues;
    const json = baseType(context.type).kind === "json";
    if (!json && !takesText(context)) return null;
    const [position = 0] = requiredInputs("settingValue", context, "of");
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[], pick: (count: number) => number): Value => {
      const values = valuesOf(String(inputs[position] ?? ""));
      const value = values[pick(values.length)] ?? "";
      if (json) return inJson(value);
      return value.length > room ? value.slice(0, room) : value;
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (count) => hash(index, 37) % count),
      draw: (key, row, inputs) => make(inputs, (count) => below(count, key, row)),
    };
  },
};
