import type { GeneratorSpec } from "@seedloom/core";

/** What stands for a value of a type where a comment shows what JSON looks like. */
const TYPES: Readonly<Record<string, unknown>> = {
  boolean: { generator: "boolean" },
  bool: { generator: "boolean" },
  number: { generator: "integer", options: { min: 1, max: 100 } },
  int: { generator: "integer", options: { min: 1, max: 100 } },
  integer: { generator: "integer", options: { min: 1, max: 100 } },
  float: { generator: "decimal", options: { min: 0, max: 100, scale: 2 } },
  string: { generator: "word" },
  str: { generator: "word" },
  text: { generator: "word" },
  date: { generator: "date" },
  datetime: { generator: "timestamp" },
  timestamp: { generator: "timestamp" },
  object: {},
  array: [],
  null: null,
};

/**
 * The shape that a comment shows: `Format: { yearInReview: { "enabled": false } }`, `{text: "Draft", isTiled: boolean, …}`. Keys as they
 * stand; an example of a value stands for values like it. Null where the comment shows none, or something that is no JSON.
 */
export function shapeInComment(comment: string | null): unknown {
  const start = comment?.search(/[{[]\s*(?:[{"']|\w+["']?\s*\??:)/) ?? -1;
  if (comment === null || start < 0) return null;
  const reader = new Reader(comment.slice(start));
  const shape = reader.value();
  const hasKeys = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(hasKeys)
      : typeof value === "object" && value !== null && Object.keys(value).length > 0;
  return reader.failed || !hasKeys(shape) ? null : shape;
}

/** Reads objects and lists as people write them, and lets an end be missing: comments are cut. */
class Reader {
  failed = false;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(/"[^"]*"|'[^']*'|-?\d+(?:\.\d+)?(?![\w-])|[\w-]+|\.{3}|…|[{}[\]:,?|]|\/\/.*|\S/g) ?? [];
  }

  value(): unknown {
    const token = this.#next();
    if (token === "{") return this.#record();
    if (token === "[") return this.#list();
    const told = leaf(token);
    // One of several: `'small' | 'large'`.
    const others: unknown[] = [];
    while (this.#tokens[this.#at] === "|") {
      this.#at++;
      others.push(leaf(this.#next()));
    }
    const literals = [told, ...others].map((each) => literalOf(each)).filter((each) => each !== undefined);
    return others.length > 0 && literals.length === others.length + 1
      ? { generator: "choice", options: { values: literals } }
      : told;
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? "";
  }

  #record(): unknown {
    const entries: [string, unknown][] = [];
    for (;;) {
      const token = this.#next();
      if (token === "" || token === "}") break;
      if (token === "," || token === "..." || token === "…" || token.startsWith("//")) continue;
      const key = /^["']/.test(token) ? token.slice(1, -1) : token;
      if (this.#tokens[this.#at] === "?") this.#at++;
      if (!/^[\w.-]+$/.test(key) || this.#next() !== ":") return this.#fail();
      // What is cut off behind its colon is not told.
      if (this.#at >= this.#tokens.length) break;
      entries.push([key, this.value()]);
      if (this.failed) return null;
    }
    return Object.fromEntries(entries);
  }

  #list(): unknown {
    const items: unknown[] = [];
    for (;;) {
      const token = this.#tokens[this.#at] ?? "";
      if (token === "" || token === "]") {
        this.#at++;
        break;
      }
      if (token === "," || token === "..." || token === "…") this.#at++;
      else items.push(this.value());
      if (this.failed) return null;
    }
    return items;
  }

  #fail(): null {
    this.failed = true;
    return null;
  }
}

/** Such words are examples of what may stand there; of others nobody knows what else may. */
function leaf(token: string): unknown {
  if (/^["']/.test(token)) return like(token.slice(1, -1));
  if (/^(?:true|false)$/.test(token)) return { generator: "boolean" };
  if (/^-?\d+$/.test(token)) return near(Number(token));
  if (/^-?\d+\.\d+$/.test(token))
    return { generator: "decimal", options: { min: 0, max: Math.max(1, Number(token) * 2), scale: 2 } };
  return TYPES[token.toLowerCase()] ?? { generator: "word" };
}

function like(text: string): unknown {
  if (Object.hasOwn(TYPES, text.toLowerCase())) return TYPES[text.toLowerCase()];
  if (/^#[0-9a-f]{6}$/i.test(text)) return { generator: "colorHex" };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { generator: "date" };
  if (/^\d{4}-\d\d-\d\d[T ]/.test(text)) return { generator: "timestamp" };
  return { generator: "choice", options: { values: [text] } } satisfies GeneratorSpec;
}

/** A number about as large as the example. */
const near = (number: number): unknown =>
  number <= 1
    ? { generator: "integer", options: { min: Math.min(number, 1), max: 5 } }
    : { generator: "integer", options: { min: Math.ceil(number / 2), max: number * 2 } };

/** What a leaf says literally, where it does. */
function literalOf(value: unknown): unknown {
  const values = (value as GeneratorSpec | null)?.options?.["values"];
  return Array.isArray(values) && values.length === 1 ? values[0] : undefined;
}
