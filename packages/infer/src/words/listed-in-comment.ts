/** "one of a, b, c", "possible values are a and b", "enum('a','b')", "mögliche Werte: a, b". */
const ONE_OF =
  /(?:one of|either|(?:possible|allowed|valid|accepted) values?(?: are| is)?|values? (?:are|is)|values?|can be|allowed(?=\s*:)|enum|options|m(?:ö|oe)gliche werte|werte|eine?[rs]? von|valores(?: posibles| poss[ií]veis)?|uno de|um de|valeurs?(?: possibles)?|un de|mogelijke waarden|waarden|een van|valori(?: possibili)?|uno tra)\s*:?\s*[[({]?\s*(.+)$/i;

/** "a|b|c" and "{a,b}", and "A, B, C ou D". */
const BARE_LIST = /^(?:[\w-]+(?:\s*[|/]\s*[\w-]+)+|\{\s*[\w-]+(?:\s*,\s*[\w-]+)+\s*\}|[\w-]+ or [\w-]+)$/;
const LETTERS = /^[A-Z\d]{1,2}(?:\s*,\s*[A-Z\d]{1,2})+(?:,?\s*(?:or|ou|oder|of|o|e|et|und|y|en|and)\s+[A-Z\d]{1,2})?$/;

/** A word or a few, and no "etc". */
const SHORT = /^(?!etc\b)[\w+-]+(?: [\w+-]+){0,3}$/;
/** A word as lists of kinds have it, or two. */
const WORD = /^\p{L}[\p{L}\d_.+-]{0,29}(?: \p{L}[\p{L}\d_.+-]{0,29})?$/u;
const SIGNS = /\s*(?:,|\||\/|;|、|\b(?:or|ou|oder|of|o)\b)\s*/;
const SIGNS_OR_AND =
  /\s*(?:[,|/;、]\s*(?:(?:or|and|ou|oder|und|et|y|e|o|of|en)\s+)?|\s(?:or|and|ou|oder|und|et|of)\s)\s*/;

/** What is said of a column rather than by it, and what more there is. */
const NO_VALUE =
  /^(?:see|etc|required|optional|unique|nullable|null|not null|unused|deprecated|obsolete|reserved|name|id|value|values|text|string|int|integer|number|json|this|the .*|a .*|an .*|if .*|for .*|of .*|in .*|by .*|from .*|to .*|with .*|e\.?g\.?|i\.?e\.?|default|defaults?.*|.* (?:id|name|code|type|status|state|kind|mode|level|role|category|table|column|field|key)|type|status|state|kind|mode|level|role|category|class)$/i;

/**
 * The words that a comment lists; none where it lists none.
 * @param usual what the column defaults to
 * @param isKind whether the column's name asks for one of a few: "general, domain, invoice" of a category needs no more to be a list
 * @example
 * listedInComment("Status: pending, approved or rejected", undefined, true); // ["pending", "approved", "rejected"]
 */
export function listedInComment(comment: string, usual: unknown, isKind: boolean): readonly string[] {
  const plain = comment.normalize("NFKC").replaceAll(/[“”„«»‘’「」『』]/g, '"');
  const quoted = [...plain.matchAll(/(?:^|[\s,(|/])['"`]([\w .+-]{1,40})['"`]/g)].map((match) => match[1] ?? "");
  if (quoted.length >= 2) return [...new Set(quoted)];
  // "Snapshot, Live Data" of what is "Snapshot" by default.
  const listed = plain.replace(/\.$/, "").split(/\s*,\s*(?:or )?/);
  if (
    typeof usual === "string" &&
    listed.length > 1 &&
    listed.includes(usual) &&
    listed.every((one) => SHORT.test(one))
  )
    return [...new Set([usual, ...listed])];
  const explained = spelledOut(plain);
  if (explained.length > 1) return explained;
  const kinds = isKind ? kindsIn(plain) : [];
  if (kinds.length > 1) return kinds;
  const list =
    ONE_OF.exec(plain)?.[1] ?? (BARE_LIST.test(plain) || LETTERS.test(plain) ? plain.replace(/^\{/, "") : "");
  const parts = partsOf(list.replace(/[\])}].*$|\.\s.*$|\.$/, ""), SIGNS);
  return parts.length >= 2 && parts.every((part) => /^[\w+-]+(?: [\w+-]+)?$/.test(part) && part.length <= 30)
    ? [...new Set(parts)]
    : [];
}

/** "low = cheap, high = dear": words with what they mean. */
function spelledOut(comment: string): readonly string[] {
  const parts = comment.split(/\s*[,;|]\s*/);
  const words = parts.map((part) => /^([a-z][a-z_-]{1,19})\s*=>?\s*\p{L}/u.exec(part)?.[1] ?? "");
  return words.every((word) => word !== "") ? [...new Set(words)] : [];
}

/** What stands within brackets, behind a colon, or all there is: "Type of the paper (book, article)", "@see Kind: BOOK, ARTICLE". */
function kindsIn(comment: string): readonly string[] {
  const inside = /\(([^()]*[,|/;、][^()]*)\)/.exec(comment)?.[1];
  const behind = /^[^:]*:\s*([^:]+)$/.exec(comment)?.[1];
  for (const each of [inside, behind, inside === undefined && behind === undefined ? comment : undefined]) {
    if (each === undefined) continue;
    const shown = each.replace(/^\s*e\.?g\.?:?\s*|^such as\s+/i, "");
    const text = shown.replace(/[,\s]*(?:\betc\b)?[\s.…]*$/i, "");
    const parts = partsOf(text, SIGNS_OR_AND);
    const isList = parts.length > 1 && parts.every((part) => WORD.test(part) && !NO_VALUE.test(part));
    // Two things of two words each are as often a sentence.
    const single = parts.filter((part) => !part.includes(" ")).length;
    // Two of more are examples, and so are words on both sides of a slash.
    const isWhole = parts.length > 2 || (!OPEN.test(shown) && (single === 2 || !shown.includes("/")));
    if (isList && isWhole && single * 2 >= parts.length) return [...new Set(parts)];
  }
  return [];
}

/** A list that goes on. */
const OPEN = /\betc\b|\.\.|…/i;

const partsOf = (list: string, signs: RegExp): readonly string[] =>
  list
    .split(signs)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !/^[.…]+$/.test(part));
