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
  /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|(?:\d[\w.]*|\.\d\w*)(?:(?<=\d[eE])[+-]\d+)?|[A-Za-z_\u0080-\u{10ffff}][\w$\u0080-\u{10ffff}]*|\|\||->>?|<[<=>]|>[>=]|==|!=|[\s\S]/gu;

/** The tokens of a statement; never fails. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const text of sql.match(pattern) ?? []) {
    const start = end;
    end += text.length;
    const kind = kindOf(text);
    if (kind !== null) tokens.push({ kind, text, value: unquote(text), start, end });
  }
  return tokens;
}

/** Null for blanks and comments. */
function kindOf(text: string): Token["kind"] | null {
  if (/^[A-Za-z_\u0080-\uffff]/.test(text)) return "word";
  if (/^(?:\s|--|\/\*)/.test(text)) return null;
  if (text.length > 1 && /^["`[]/.test(text)) return "quoted";
  if (text.length > 1 && text.startsWith("'")) return "string";
  return /^\.?\d/.test(text) ? "number" : "symbol";
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
