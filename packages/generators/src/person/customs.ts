/** How people of a language are called. */
export interface Custom {
  /** First and last name as one. */
  readonly whole: (first: string, last: string) => string;
  /** A family's name as women bear it; absent where both bear the same. */
  readonly ofWoman?: (family: string) => string;
}

const givenFirst: Custom = { whole: (first, last) => `${first} ${last}` };
const familyFirst: Custom = { whole: (first, last) => `${last} ${first}` };
const undivided: Custom = { whole: (first, last) => `${last}${first}` };

/** Endings of families' names and what women bear instead; the first that fits holds, and a name that none fits stays. */
function withEndings(endings: readonly (readonly [ending: RegExp, instead: string])[]): Custom {
  return {
    ...givenFirst,
    ofWoman(family) {
      const found = endings.find(([ending]) => ending.test(family));
      return found === undefined ? family : family.replace(...found);
    },
  };
}

/** Novotný and Novotná, Dvořáček and Dvořáčková, Svoboda and Svobodová; Krejčí and Janků stay. */
const slavicOfTheWest = withEndings([
  [/ý$/, "á"],
  [/[íů]$/, "$&"],
  [/e([kc])$/, "$1ová"],
  [/[aoe]?$/, "ová"],
]);

const customs: Readonly<Record<string, Custom>> = {
  cs: slavicOfTheWest,
  hu: familyFirst,
  ja: familyFirst,
  ko: undivided,
  pl: withEndings([[/(?<=[sc]k|dzk)i$/, "a"]]),
  ru: withEndings([
    [/[иыо]й$/, "ая"],
    [/(?<=[вн])$/, "а"],
  ]),
  sk: slavicOfTheWest,
  uk: withEndings([[/(?<=[сцз]ьк)ий$/, "а"]]),
  vi: familyFirst,
  zh: undivided,
};

/** @param locale a faker locale, such as `pt_BR`: its language decides. */
export function customOf(locale: string): Custom {
  return customs[locale.split(/[-_]/, 1)[0] ?? ""] ?? givenFirst;
}
