/**
 * Letters that have no decomposition, and that collations without regard to case and accents take for others all the same
 * (https://www.unicode.org/Public/UCA/latest/allkeys.txt, first level; MySQL's and MariaDB's default collations).
 */
const SAME = new Map(
  "ðd đd ħh ıi łl øo ςσ ґг ךכ םמ ןנ ףפ ץצ".split(" ").map(([letter = "", same = ""]) => [letter, same]),
)
  .set("þ", "th")
  .set("ß", "ss")
  .set("æ", "ae")
  .set("œ", "oe")
  .set("·", "");
const SMALL_KANA = new Map(
  "ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ ゎわ ゕか ゖけ"
    .split(" ")
    .map(([small = "", large = ""]) => [small, large]),
);
const LETTERS = new RegExp(`[${[...SAME.keys()].join("")}]`, "g");
const MARKS = /\p{M}/gu;
const KATAKANA = /[\u30a1-\u30f6]/g;
const SMALL = new RegExp(`[${[...SMALL_KANA.keys()].join("")}]`, "g");
/** From katakana to hiragana. */
const KANA = -0x60;

/**
 * A text in lower case without its accents, and with one letter for those that such collations do not tell apart.
 * @example
 * foldLetters("łódź, smørrebrød"); // => "lodz, smorrebrod"
 */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(LETTERS, (letter) => SAME.get(letter) ?? letter)
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + KANA))
    .replace(SMALL, (letter) => SMALL_KANA.get(letter) ?? letter);
}
