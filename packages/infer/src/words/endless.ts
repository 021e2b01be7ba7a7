/**
 * A word of any Romance or Germanic language without accents and endings of genders, in small letters.
 * @example
 * endless("Annulée"); // "annul"
 * endless("concluído"); // "conclu"
 */
export const endless = (said: string): string =>
  said
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[\s_-]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (word.length > 4 ? word.replace(/(?:ees?|es|os|as|[eoas])$/, "") : word))
    .join(" ");
