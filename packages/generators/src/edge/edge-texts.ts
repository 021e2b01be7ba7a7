/** Texts that applications stumble over, as a column can hold them all: nothing here is an attack, only what people write. */
export const edgeTexts: readonly string[] = [
  "",
  // Combining marks, decomposed: what looks like five letters is nine code points.
  "Zoe\u0308 A\u030angstro\u0308m",
  "Z\u0351\u036b\u0343\u036a\u0302a\u0306\u0308l\u0328\u033fg\u0310o\u0312",
  // Right to left, and both directions in one line.
  "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
  "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645",
  "abc \u05d0\u05d1\u05d2 123",
  // Emoji: joined, with a modifier, a flag; one that is two UTF-16 units.
  "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f44d}\u{1f3fd} \u{1f1e9}\u{1f1ea}",
  "\u{1f389}",
  // Quotes, backslashes, comment signs, markup, format characters.
  'O\'Brien "the" `great`',
  "'; --",
  "\\",
  "<b>bold</b> & <i>italic</i>",
  "100% {name} $1 %s",
  // Line ends, tabs, blanks where they are trimmed.
  "first line\nsecond line\ttabbed",
  "  blanks  ",
  // Words that become other things.
  "NULL",
  "0",
  "-1",
  // Letters that change their number or kind with case.
  "Stra\u00dfe \u0130stanbul \u0131\u0130",
  "\u6f22\u5b57 \u3072\u3089\u304c\u306a \ud55c\uae00",
  // Nothing to see: a zero-width space between letters.
  "in\u200bvisible",
];
