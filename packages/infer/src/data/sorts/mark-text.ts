import type { Sort } from "./sort.ts";

/** Outer signs by which somebody or something is known. */
export const markText: Sort = {
  name: "mark-text",
  nouns: {
    en: "distinguishing mark, identifying mark, appearance, distinguishing feature, special feature, peculiarity, particularity, characteristic, identifying feature, recognition mark, visible sign, physical characteristic, special characteristic, look",
    de: "besonderheit, kennzeichen text, merkmal, erscheinungsbild, aussehen",
    fr: "signe distinctif, particularite, caracteristique, apparence, signe particulier",
    es: "sena particular, particularidad, caracteristica, rasgo, apariencia",
    it: "segno particolare, particolarita, caratteristica, aspetto",
    nl: "kenmerk, bijzonderheid, eigenschap tekst, uiterlijk",
    pt: "particularidade, caracteristica, sinal particular, aparencia",
  },
  told: {
    first: [
      "(Small scar|Tattoo|Birthmark|Scratch|Dent) on the (left|right) (arm|side|hand|corner).",
      "(Grey|Dark|Light|Brown|Red) (with a white stripe|with light spots|all over), (smooth|slightly worn|well kept).",
      "(Wears glasses|Short hair|Walks with a stick|Grey beard|Long dark hair).",
      "(Wooden handle|Blue lid|Metal plate with number|Engraved initials|Sticker on the back).",
      "(Unusually large|Very quiet|Slightly bent|Older than it looks).",
    ],
  },
};
