import { SeedError } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";

export type Options = Readonly<Record<string, unknown>>;

/** Reads a generator's options one by one and then, by `end`, refuses the ones that nobody asked for. */
export class OptionReader {
  readonly #generator: string;
  readonly #options: Options;
  readonly #known = new Set<string>();

  constructor(generator: string, options: Options) {
    this.#generator = generator;
    this.#options = options;
  }

  #take(name: string): unknown {
    this.#known.add(name);
    return this.#options[name] ?? undefined;
  }

  /** @throws SeedError `CONFIG` naming the generator, the option and what it should be. */
  fail(name: string, remedy: string): never {
    const given = JSON.stringify(this.#options[name], (_, value) => (typeof value === "bigint" ? `${value}` : value));
    throw new SeedError("CONFIG", `Generator ${this.#generator}: option "${name}" is ${given}; ${remedy}.`, {
      generator: this.#generator,
      option: name,
    });
  }

  /** A finite number in [least, most]; strings of digits count as numbers. */
  number(name: string, least = -Infinity, most = Infinity): number | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "bigint") return Number(number);
    if (typeof number !== "number" || !Number.isFinite(number)) return this.fail(name, "give a number");
    if (number < least || number > most) return this.fail(name, `give a number from ${least} to ${most}`);
    return number;
  }

  integer(name: string, least = -Infinity, most = Infinity): number | undefined {
    const value = this.number(name, least, most);
    if (value !== undefined && !Number.isInteger(value)) return this.fail(name, "give a whole number");
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.#take(name);
    if (value === undefined || typeof value === "boolean") return value;
    return this.fail(name, "give true or false");
  }

  string(name: string): string | undefined {
    const value = this.#take(name);
    if (value === undefined || typeof value === "string") return value;
    return this.fail(name, "give a string");
  }

  oneOf<const T extends string>(name: string, words: readonly T[]): T | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    return found ?? this.fail(name, `give one of ${words.join(", ")}`);
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.#take(name);
    if (value === undefined || Array.isArray(value)) return value;
    return this.fail(name, "give a list");
  }

  record(name: string): Options | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Options;
    return this.fail(name, "give an object");
  }

  /** Milliseconds since 1970: a number, or a date in ISO 8601 (read as UTC). */
  instant(name: string): number | undefined {
    const value = this.#take(name);
    if (value === undefined) return undefined;
    const instant = typeof value === "number" ? value : typeof value === "string" ? Date.parse(utc(value)) : Number.NaN;
    return Number.isFinite(instant) ? instant : this.fail(name, "give milliseconds or an ISO 8601 date");
  }

  spec(name: string): GeneratorSpec | undefined {
    const value = this.record(name);
    if (value === undefined) return undefined;
    return isSpec(value) ? value : this.fail(name, 'give a generator, e.g. { "generator": "integer" }');
  }

  specs(name: string): readonly GeneratorSpec[] | undefined {
    const value = this.list(name);
    if (value === undefined) return undefined;
    return value.every(isSpec) ? value : this.fail(name, "give a list of generators");
  }

  /** Whatever was given, `null` included. */
  raw(name: string): unknown {
    this.#known.add(name);
    return this.#options[name];
  }

  /** @throws SeedError `CONFIG` where an option was given that was never read. */
  end(): void {
    const unknown = Object.keys(this.#options).find((name) => !this.#known.has(name));
    if (unknown === undefined) return;
    const known = [...this.#known].toSorted();
    const remedy = known.length === 0 ? "it takes no options" : `it takes ${known.join(", ")}`;
    throw new SeedError("CONFIG", `Generator ${this.#generator}: unknown option "${unknown}"; ${remedy}.`, {
      generator: this.#generator,
      option: unknown,
      tried: known,
    });
  }
}

function isSpec(value: unknown): value is GeneratorSpec {
  return typeof value === "object" && value !== null && "generator" in value && typeof value.generator === "string";
}

/** ISO dates with a time but without a zone are local to JavaScript and UTC to us. */
function utc(text: string): string {
  const iso = text.trim().replace(" ", "T");
  return /T[\d:.]+$/.test(iso) ? `${iso}Z` : iso;
}
