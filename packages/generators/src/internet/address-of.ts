import { uint32 } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { pageKinds, themes } from "../data/web-words.ts";
import { fileKinds, MEDIA } from "../file/media.ts";
import { inputsNamed, textOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { emailDomains } from "../person/domains.ts";
import { hash } from "../scramble.ts";
import { cutAtWord, slugify } from "../slug.ts";

let extensions: ReadonlyMap<string, string> | undefined;

/** How files of a media type end; the plainest where several do. */
function extensionOf(type: string): string {
  extensions ??= new Map(
    MEDIA.flatMap((medium) => fileKinds(medium).map(([extension, mime]) => [mime, extension] as const)).toReversed(),
  );
  return extensions.get(type) ?? "bin";
}

/** Where pages with titles are, unless something else is said. */
const SECTIONS = ["blog", "news", "articles", "stories", "guides", "posts"];

/** A title that is the name of a file. */
const FILE = /^[\w-]+\.(?:tar\.)?[a-z][a-z0-9]{1,4}$/;

/** The longest slug that people leave in an address. */
const SLUG = 70;

export const addressOf: Generator = {
  name: "addressOf",
  summary:
    "An address in keeping with its row: on the site of another one (input `of`) or at a `host` of a `name`, with a `path`, or called by a `title` (in a `section`), or ending as its media `type` does or in `ends` (without a title `called` so); with `bare` its host alone, with `local` what stands behind the host.",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("addressOf", given);
    const path = options.string("path") ?? null;
    const section = options.string("section") ?? null;
    const host = options.string("host") ?? null;
    const ends = options.string("ends") ?? null;
    const called = options.string("called") ?? null;
    const bare = options.boolean("bare") ?? false;
    const local = options.boolean("local") ?? false;
    options.end();
    if (!takesText(context)) return null;
    const room = context.maxLength ?? Infinity;
    // `https://www.` and the longest of the domains, with something behind them.
    if (room < (bare ? 30 : 40)) return null;
    const domains = emailDomains();
    const place = (name: string): number | null => inputsNamed(context, name)[0] ?? null;
    const places = { of: place("of"), title: place("title"), type: place("type") };
    const names = inputsNamed(context, "name");
    const make = (inputs: readonly Value[], pick: (count: number, turn: number) => number): Value => {
      const read = (at: number | null): string => (at === null ? "" : textOf(inputs[at]));
      const base = /^https?:\/\/[^/?#]+/.exec(read(places.of))?.[0];
      const one = (words: readonly string[], turn: number) => words[pick(words.length, turn)] ?? "";
      const name = cutAtWord(slugify(names.map((at) => read(at)).join(" ")), SLUG / 2, "-");
      if (host !== null) return `https://www.${host}/${name === "" ? `${one(themes, 2)}${pick(900, 4) + 100}` : name}`;
      const own = name === "" ? one(domains, 1) : `${name}.example`;
      const site = base ?? `https://www.${own}`;
      if (bare) return site.replace(/^https?:\/\/(?:www\.)?/, "");
      // What is said below a page stands on that page.
      if (path?.startsWith("#") === true) return base === undefined ? site : `${read(places.of).split("#")[0]}${path}`;
      if (path !== null) return cutAtWord(`${site}${path}`, room, "/");
      const words = `${one(themes, 2)}-${one(pageKinds, 3)}`;
      // A file is called what it is called.
      const file = FILE.exec(read(places.title))?.[0];
      if (file !== undefined && !bare) return cutAtWord(`${site}/${section ?? "files"}/${file}`, room, "/");
      const slug = cutAtWord(slugify(read(places.title)), SLUG, "-");
      if (places.type !== null || ends !== null) {
        const stem = slug === "" ? `${called ?? words}-${String(pick(900, 4) + 100)}` : slug;
        return cutAtWord(`${site}/media/${stem}.${ends ?? extensionOf(read(places.type))}`, room, "/");
      }
      const page = `/${section ?? one(SECTIONS, 5)}/${slug === "" ? words : slug}`;
      return cutAtWord(local ? page : `${site}${page}`, room, "-");
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (count, turn) => hash(index, 60 + turn) % count),
      draw: (key, row, inputs) => make(inputs, (count, turn) => uint32(key, row, turn) % count),
    };
  },
};
