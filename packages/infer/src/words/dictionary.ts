import type { Texts } from "./texts.ts";

/** What phrases say, read out of its JSON when somebody asks for it. */
export class Dictionary<Value> {
  readonly #phrases: readonly string[];
  readonly #values: Texts;
  readonly #first: number;
  readonly #read = new Map<string, Value | undefined>();

  /** Phrases in the order of their code units; what the first of them says stands at `first`, and so on. */
  constructor(phrases: readonly string[], values: Texts, first = 0) {
    this.#phrases = phrases;
    this.#values = values;
    this.#first = first;
  }

  has(phrase: string): boolean {
    return this.#phrases[this.#placeOf(phrase)] === phrase;
  }

  get(phrase: string): Value | undefined {
    const known = this.#read.get(phrase);
    if (known !== undefined || this.#read.has(phrase)) return known;
    const place = this.#placeOf(phrase);
    const found =
      this.#phrases[place] === phrase ? (JSON.parse(this.#values.at(this.#first + place)) as Value) : undefined;
    this.#read.set(phrase, found);
    return found;
  }

  /** Where a phrase stands, or would stand: an object or a map of as many takes three times as long to load. */
  #placeOf(phrase: string): number {
    let low = 0;
    for (let high = this.#phrases.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#phrases[middle]! < phrase) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
