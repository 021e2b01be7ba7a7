import { offers } from "../data/offers.ts";
import type { Language } from "../language/language.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import { itemsOf } from "../language/said.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { hash } from "../scramble.ts";
import { categoryOf, longestOf, nameOf, shelfOf, shortNameOf, thingOf } from "./goods.ts";
import { entity, narrow, within } from "./product.ts";

const pick = (items: readonly string[], number: number) => items[number % items.length] ?? "";

/** What a good is like, or where it stands in the shop. */
function offerOf(index: number, language: Language | null): string {
  const name = nameOf(index, language);
  if (language === null) return `${name}: ${pick(offers[shelfOf(index)]?.like ?? [], hash(index, 59))}.`;
  return language.offer.replace("{name}", name).replace("{category}", categoryOf(index, language));
}

export const productDescription = entityText({
  name: "productDescription",
  summary: "What is said of a product; it names the thing and says what such things are praised for.",
  entity,
  narrow,
  within,
  text(context, fit) {
    const languageOf = languageAt(context);
    const languages = languagesOf(context);
    const longest = longestOf(({ short }) => short, languages) + 100;
    const praisesIn = new Map(languages.map((one) => [one, one === null ? [] : itemsOf(one.praises)]));
    return loose(longest, (index) => {
      const language = languageOf(index);
      const first = offerOf(index, language);
      const short = `${shortNameOf(index, language)}.`;
      const said = language === null ? (offers[shelfOf(index)]?.sentences ?? []) : (praisesIn.get(language) ?? []);
      let text =
        first.length <= fit.maxLength ? first : short.length <= fit.maxLength ? short : thingOf(index, language);
      const most = Math.min(said.length, 1 + (hash(index, 65) % 3));
      for (let number = 0; number < most; number++) {
        const next = pick(said, hash(index, 65) + number);
        if (text.length + 1 + next.length <= fit.maxLength) text += ` ${next}`;
      }
      return text;
    });
  },
});
