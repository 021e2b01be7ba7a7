import { Dictionary } from "../words/dictionary.ts";
import { BEGIN, END, gramsOf } from "./grams.ts";
import type { PreparedTable } from "./prepare-table.ts";
import { revived } from "./written.ts";

/**
 * Records that are found by a pattern each, of which a run looks at few: those whose pattern can match a text are found by its letters,
 * and read when they are.
 */
export class PatternTable<Item> {
  readonly #prepared: PreparedTable;
  readonly #places: Dictionary<readonly number[]>;
  readonly #read = new Map<number, Item>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(prepared: PreparedTable) {
    this.#prepared = prepared;
    this.#places = new Dictionary(prepared.grams, prepared.places);
  }

  /** The records, in order, whose patterns may match one of the texts; all that match one are among them. */
  near(...texts: readonly string[]): readonly Item[] {
    const places = new Set(texts.flatMap((text) => this.#near(text)));
    return [...places].toSorted((a, b) => a - b).map((place) => this.#at(place));
  }

  #near(text: string): readonly number[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const grams = gramsOf(BEGIN + text.toLowerCase() + END);
    const found = [...this.#prepared.always, ...grams.flatMap((gram) => this.#places.get(gram) ?? [])];
    this.#known.set(text, found);
    return found;
  }

  #at(place: number): Item {
    const item = this.#read.get(place) ?? (JSON.parse(this.#prepared.records.at(place), revived) as Item);
    this.#read.set(place, item);
    return item;
  }
}
