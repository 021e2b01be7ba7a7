/** Words that hold digits and stay in one piece. */
const WITH_DIGITS =
  /sha(?:1|224|256|384|512)|md[45]|oauth[12]?|x509|utf8|base64|icd(?:9|10)|ean(?:8|13)|isbn(?:10|13)|alpha[23]|iso(?:639|3166|4217|8601)|(?<![a-z])(?:s3|co2|o2|pm(?:10|25)|mp[34]|iso[23]|ipv?[46]|k8s|h26[45]|2fa|b2[bc]|[23]d)(?![a-z])/g;

/**
 * A name's parts in lower case without accents: at punctuation, at humps, and where letters meet digits.
 * @example
 * splitName("customerEmail_2"); // => ["customer", "email", "2"]
 * splitName("HTTPStatus"); // => ["http", "status"]
 */
export function splitName(name: string): readonly string[] {
  const found = known.get(name) ?? split(name);
  known.set(name, found);
  return found;
}

/** Names that were split before: a schema's are asked for again and again. */
const known = new Map<string, readonly string[]>();

function split(name: string): readonly string[] {
  // Nothing to cut but at the blanks: the thousands of phrases of this package's own tables, every time that it is loaded.
  if (/^[a-z]+(?: [a-z]+)*$/.test(name) && !name.includes("oauth")) return name.split(" ");
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
  return plain
    .replace(/(URL|URI|ID|API|IP|SKU|PDF|KPI)s(?![a-z])/g, "$1S")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(splitDigits)
    .filter((part) => part !== "");
}

function splitDigits(part: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of part.matchAll(WITH_DIGITS)) {
    if (match.index < from) continue;
    pieces.push(...numbersApart(part.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  pieces.push(...numbersApart(part.slice(from)));
  return pieces;
}

function numbersApart(text: string): readonly string[] {
  return text.match(/\d+|[^\d]+/g) ?? [];
}
