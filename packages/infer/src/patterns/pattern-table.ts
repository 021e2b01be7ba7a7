import { Dictionary } from "../words/dictionary.ts";
import { BEGIN, END, gramsOf } from "./grams.ts";
import type { PreparedTable } from "./prepare-table.ts";
import { revive } from "./written.ts";

/**
 * Records that are found by a pattern each, of which a run looks at few: those whose pattern can match a text are found by its letters,
 * and read when it does.
 */
export class PatternTable<Item> {
  readonly #prepared: PreparedTable;
  readonly #places: Dictionary<readonly number[]>;
  readonly #patterns = new Map<number, RegExp>();
  readonly #items = new Map<number, Item>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(prepared: PreparedTable) {
    this.#prepared = prepared;
    this.#places = new Dictionary(prepared.grams, prepared.places);
  }

  /** The records, in order, whose patterns match one of the texts at least. */
  matching(...texts: readonly string[]): readonly Item[] {
    const places = new Set(texts.flatMap((text) => this.#matching(text)));
    return [...places].toSorted((a, b) => a - b).map((place) => this.#itemAt(place));
  }

  #matching(text: string): readonly number[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const grams = gramsOf(BEGIN + text.toLowerCase() + END);
    const near = new Set([...this.#prepared.always, ...grams.flatMap((gram) => this.#places.get(gram) ?? [])]);
    const found = [...near].filter((place) => this.#patternAt(place).test(text));
    this.#known.set(text, found);
    return found;
  }

  #patternAt(place: number): RegExp {
    const known = this.#patterns.get(place);
    if (known !== undefined) return known;
    const [flags = "", ...source] = this.#prepared.patterns.at(place).split("/");
    const pattern = new RegExp(source.join("/"), flags);
    this.#patterns.set(place, pattern);
    return pattern;
  }

  #itemAt(place: number): Item {
    const item = this.#items.get(place) ?? (revive(JSON.parse(this.#prepared.records.at(place))) as Item);
    this.#items.set(place, item);
    return item;
  }
}
