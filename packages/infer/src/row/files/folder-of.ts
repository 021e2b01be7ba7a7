import { withoutContainers } from "../../context/find-noun.ts";
import { schemaLanguage } from "../../speech/schema-language.ts";
import { plural } from "../../words/plural.ts";
import { splitName } from "../../words/split-name.ts";
import type { RowFacts } from "../row-pass.ts";

/** Words of tables that say little without the one before. */
const WEAK = new Set(
  "item line entry type group class list set node unit model point record detail log part attribute element mapping setting viewer information online rate".split(
    " ",
  ),
);

/** Words of a table's name that are of its addresses rather than of what they lead to. */
const ADDRESSES = new Set(
  "url uri link image img photo picture media file gallery attachment address thumbnail website icon avatar remote".split(
    " ",
  ),
);

/** What a table's rows are called in the addresses of a site, `products`, `custom-emojis`; null where nothing tells. */
export function folderOf({ table, facts, contexts }: RowFacts): string | null {
  const catalog = contexts[0]?.catalog;
  if (catalog !== undefined && schemaLanguage(catalog) !== "en") {
    const parts = splitName(table.name).filter((part) => part.length > 3 && !ADDRESSES.has(part));
    return parts.length === 0 ? null : parts.slice(-2).join("-");
  }
  const words = withoutContainers(facts.words).filter(
    (word, at, all) => word.length > 2 && !ADDRESSES.has(word) && word !== all[at - 1],
  );
  const noun = facts.noun?.words ?? "";
  const called = words.join(" ").endsWith(noun) && !WEAK.has(noun) ? noun : "";
  const own = called === "" ? words.slice(WEAK.has(words.at(-1) ?? "") ? -2 : -1).join(" ") : called;
  return own === "" ? null : plural(own).replaceAll(" ", "-");
}
