type Schema = Readonly<Record<string, unknown>>;

/** A part of a schema that is one; `true`, `false` and what is malformed ask for nothing. */
function schemaIn(part: unknown): Schema {
  return typeof part === "object" && part !== null && !Array.isArray(part) ? (part as Schema) : {};
}

/**
 * A shape, as the generator `json` takes it, whose documents keep a JSON schema as far as its everyday keywords go (draft 4, which MySQL
 * reads: https://dev.mysql.com/doc/refman/9.7/en/json-validation-functions.html); whether they do is for the database to say. Properties that are
 * not required are made too.
 * @example
 * shapeOfSchema({ type: "object", required: ["age"], properties: { age: { type: "integer", minimum: 0, maximum: 9 } } });
 * // { age: { generator: "integer", options: { min: 0, max: 9 } } }
 */
export function shapeOfSchema(schema: Schema): unknown {
  const { allOf, anyOf, oneOf, ...own } = schema;
  // Of several ways out the first.
  const parts = [...listOf(allOf), ...listOf(anyOf).slice(0, 1), ...listOf(oneOf).slice(0, 1)].map(schemaIn);
  const whole = parts.reduce(merged, own);
  if ("const" in whole) return whole["const"];
  if (Array.isArray(whole["enum"])) return { generator: "choice", options: { values: whole["enum"] } };
  const type: unknown = Array.isArray(whole["type"]) ? whole["type"].find((one) => one !== "null") : whole["type"];
  switch (typeof type === "string" ? type : guessed(whole)) {
    case "object":
      return record(whole);
    case "array":
      return list(whole);
    case "integer":
    case "number":
      return number(whole);
    case "boolean":
      return { generator: "boolean" };
    case "null":
      return null;
    default:
      return text(whole);
  }
}

function listOf(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : [];
}

function merged(a: Schema, b: Schema): Schema {
  return {
    ...a,
    ...b,
    required: [...listOf(a["required"]), ...listOf(b["required"])],
    properties: { ...schemaIn(a["properties"]), ...schemaIn(b["properties"]) },
  };
}

/** The type of a schema that names none. */
function guessed(schema: Schema): string {
  if ("items" in schema || "minItems" in schema) return "array";
  if ("minimum" in schema || "maximum" in schema || "multipleOf" in schema) return "number";
  if ("pattern" in schema || "minLength" in schema || "maxLength" in schema || "format" in schema) return "string";
  return "object";
}

function record(schema: Schema): unknown {
  const properties = schemaIn(schema["properties"]);
  const names = [...new Set([...listOf(schema["required"]).map(String), ...Object.keys(properties)])];
  return Object.fromEntries(names.map((name) => [name, shapeOfSchema(schemaIn(properties[name]))]));
}

/** Two items, or as many as there have to be or may be. */
function list(schema: Schema): unknown {
  const least = numberIn(schema["minItems"]) ?? 0;
  const count = Math.max(least, Math.min(2, numberIn(schema["maxItems"]) ?? 2));
  const { items } = schema;
  if (Array.isArray(items)) return items.map((item) => shapeOfSchema(schemaIn(item)));
  const item = items === undefined ? { type: "string" } : schemaIn(items);
  return Array.from({ length: count }, () => shapeOfSchema(item));
}

function number(schema: Schema): unknown {
  const step = numberIn(schema["multipleOf"]) ?? 1;
  // Draft 4 says by a boolean whether an end is excluded, later ones give it there.
  const low = numberIn(schema["minimum"]) ?? numberIn(schema["exclusiveMinimum"]);
  const high = numberIn(schema["maximum"]) ?? numberIn(schema["exclusiveMaximum"]);
  const least = low === null ? null : Math.ceil(low / step) + (excluded(schema, "Minimum", low / step) ? 1 : 0);
  const most = high === null ? null : Math.floor(high / step) - (excluded(schema, "Maximum", high / step) ? 1 : 0);
  const [min, max] = [least ?? Math.min(1, (most ?? 1000) - 1000), most ?? Math.max(1000, (least ?? 0) + 1000)];
  if (min > max) return ((low ?? 0) + (high ?? 0)) / 2;
  if (step === 1) return { generator: "integer", options: { min, max } };
  const values = Array.from({ length: Math.min(50, max - min + 1) }, (_, place) => (min + place) * step);
  return { generator: "choice", options: { values } };
}

function excluded(schema: Schema, end: "Minimum" | "Maximum", bound: number): boolean {
  const given = schema[`exclusive${end}`];
  return Number.isInteger(bound) && (given === true || typeof given === "number");
}

/** Formats by the generator that makes them. */
const FORMATS: Readonly<Record<string, string>> = {
  email: "email",
  uuid: "uuid",
  uri: "url",
  hostname: "hostname",
};

function text(schema: Schema): unknown {
  const { pattern, format } = schema;
  if (typeof pattern === "string") return { generator: "pattern", options: { regex: pattern } };
  const named = typeof format === "string" ? FORMATS[format] : undefined;
  if (named !== undefined) return { generator: named };
  const [least, most] = [numberIn(schema["minLength"]) ?? 0, numberIn(schema["maxLength"]) ?? Infinity];
  if (least <= 3 && most >= 20) return { generator: "word" };
  return {
    generator: "code",
    options: { length: Math.max(least, Math.min(8, most)), alphabet: "abcdefghijklmnopqrstuvwxyz" },
  };
}

function numberIn(part: unknown): number | null {
  return typeof part === "number" && Number.isFinite(part) ? part : null;
}
