/** Words at the end of a name that tell of its form, not of its content: numbering, units, languages. */
const NOISE = new Set(
  (
    "int used consumed monthly yearly annual annually daily weekly hourly ms mbps kbps gbps bps kmh kph mph knot rpm hz mhz " +
    "text string raw value field data en de fr es it nl pt us uk eu usd eur gbp kg g lb cm mm m km mi km2 c f celsius " +
    "fahrenheit ml l hex b mb kb gb x local utc gmt tz std alternative new old full long short gross net total plain orig original " +
    "source final primary secondary main home work s n a b c d enc encrypted blob col clob json dim display formatted " +
    "phonetic kana furigana coded uncoded freetext specify ext custom override default temporary estimated approximate approx current previous last first preference preferred 1st 2nd one two three normalized clean lower upper assigned charged responsible involved concerned affected minimum maximum average median derived cached"
  ).split(" "),
);

/**
 * A name's words without such an ending; at least one word stays.
 * @example
 * withoutTrailingNoise(["price", "usd"]); // => ["price"]
 * withoutTrailingNoise(["phone", "2"]); // => ["phone"]
 */
export function withoutTrailingNoise(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (/^\d+$/.test(words[end - 1] ?? "") || NOISE.has(words[end - 1] ?? ""))) end--;
  return words.slice(0, end);
}
