/** A word of SQL; spaces and comments are not tokens. */
export interface Token {
  /** `quoted` is an identifier in "…", `…` or […]; `string` is '…'. */
  readonly kind: "word" | "quoted" | "string" | "number" | "symbol";
  /** As written. */
  readonly text: string;
  /** An identifier's name or a string's contents without quotes; else the text. */
  readonly value: string;
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

// https://sqlite.org/lang_expr.html and tokenize.c: `$`, digits and anything beyond ASCII may continue a word.
const pattern =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<quoted>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])|(?<string>'(?:[^']|'')*')|(?<number>(?:\d[\w.]*|\.\d\w*)(?:(?<=\d[eE])[+-]\d+)?)|(?<word>[A-Za-z_\u0080-\u{10ffff}][\w$\u0080-\u{10ffff}]*)|(?<symbol>[\s\S])/gu;

/** The tokens of a statement; never fails. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sql.matchAll(pattern)) {
    const text = match[0];
    const groups = match.groups ?? {};
    if (groups["space"] !== undefined) continue;
    const kind =
      groups["quoted"] !== undefined
        ? "quoted"
        : groups["string"] !== undefined
          ? "string"
          : groups["number"] !== undefined
            ? "number"
            : groups["word"] !== undefined
              ? "word"
              : "symbol";
    tokens.push({ kind, text, value: unquote(text), start: match.index, end: match.index + text.length });
  }
  return tokens;
}

/** Whether the token is that keyword. */
export function isKeyword(token: Token | undefined, ...keywords: readonly string[]): boolean {
  return token?.kind === "word" && keywords.includes(token.text.toUpperCase());
}

function unquote(text: string): string {
  const quote = text[0];
  if (quote === "[") return text.slice(1, -1);
  if (quote !== '"' && quote !== "`" && quote !== "'") return text;
  return text.slice(1, -1).replaceAll(quote + quote, quote);
}
