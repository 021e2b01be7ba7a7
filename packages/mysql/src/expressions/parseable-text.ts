/** Functions that sql-parser-cst takes for keywords; in backquotes it reads them as what they are. */
const KEYWORD_FUNCTIONS =
  /^(mod|char|replace|repeat|insert|convert|current_timestamp|current_date|current_time|localtime|localtimestamp|utc_date|utc_time|utc_timestamp|schema|database)$/i;

/** Strings, quoted names, numbers, words with the bracket that may follow, all else character by character. */
const TOKEN = /'(?:[^'\\]|''|\\[\s\S])*'|"(?:[^"\\]|""|\\[\s\S])*"|`(?:[^`]|``)*`|[A-Za-z_][\w$]*|[\s\S]/g;

/**
 * A server's expression as sql-parser-cst 0.42 can read it: `mod(a, b)` and its like get their name in backquotes,
 * `CAST(… AS UNSIGNED)` becomes a cast to BIGINT, character sets of casts and conversions fall away.
 * @example
 * parseableText("mod(`a`,2) = cast(`b` as unsigned)"); // => "`mod`(`a`,2) = cast(`b` as bigint)"
 */
export function parseableText(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const out: string[] = [];
  const previousWord = (from: number) => tokens.slice(0, from).findLast((token) => token.trim() !== "") ?? "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const after = /^as$/i.test(previousWord(index));
    if (/^[A-Za-z_]/.test(token)) {
      const next = tokens[index + 1];
      if (after && /^(un)?signed$/i.test(token)) {
        out.push("bigint");
        while (/^(\s|integer)$/i.test(tokens[index + 1] ?? "")) index++;
        continue;
      }
      // `char charset binary` is what `binary x` becomes.
      if (after && /^char$/i.test(token)) {
        const binary = /^\s*charset\s+binary\b/i.exec(tokens.slice(index + 1, index + 5).join(""));
        if (binary !== null) {
          out.push("binary");
          index += 4;
          continue;
        }
      }
      // `char charset utf8mb4`, `convert(x using utf8mb4)`
      if (/^(charset|using)$/i.test(token)) {
        while (/^(\s|[A-Za-z_]\w*)$/.test(tokens[index + 1] ?? "")) index++;
        continue;
      }
      if (next === "(" && !after && KEYWORD_FUNCTIONS.test(token)) {
        out.push(`\`${token}\``);
        continue;
      }
      if (/^(current_timestamp|current_date|current_time|localtime|localtimestamp)$/i.test(token)) {
        out.push(`\`${token}\`()`);
        continue;
      }
    }
    out.push(token);
  }
  return out.join("");
}
