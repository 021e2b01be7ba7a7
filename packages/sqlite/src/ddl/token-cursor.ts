import { Inexpressible } from "../expression-parts.ts";
import { isKeyword, type Token } from "./tokenize.ts";

/** Goes through the tokens of an expression. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  get afterNext(): Token | undefined {
    return this.#tokens[this.#at + 1];
  }

  /** @throws Inexpressible at the end. */
  take(): Token {
    const token = this.next;
    if (token === undefined) throw new Inexpressible();
    this.#at++;
    return token;
  }

  /** Whether that keyword or symbol comes next, which then is taken. */
  takes(text: string): boolean {
    const token = this.next;
    const found = token?.kind === "symbol" ? token.text === text : isKeyword(token, text);
    if (found) this.#at++;
    return found;
  }

  /** @throws Inexpressible where something else comes next. */
  expect(text: string): void {
    if (!this.takes(text)) throw new Inexpressible();
  }
}
