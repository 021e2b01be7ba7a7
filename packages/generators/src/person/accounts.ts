import type { GeneratorContext } from "@seedloom/core";
import { entityText, loose } from "../build/entity-text.ts";
import type { EntityText } from "../build/entity-text.ts";
import { hash, maxCapacity, remainder, scramble } from "../scramble.ts";
import { emailDomains, mailboxDomains } from "./domains.ts";
import { peopleOf } from "./people.ts";
import type { People } from "./people.ts";
import { MADE_UP, SHORT_NAMES } from "./short-names.ts";

const entity = "person";
/** Years of birth, as people put them behind their names. */
const numbers = Array.from({ length: 45 }, (_, place) => String((55 + place) % 100).padStart(2, "0"));

/** What comes between and behind the names. No two variants make the same text of different names. */
interface Variant {
  readonly separator: string;
  readonly ending: string;
}

const longestNumber = 2;
/** Prime, so that the next ones are different variants, however many there are. */
const nextVariant = 7919;

/** Names in ASCII with a variant: all variants of all pairs of names are different texts. */
function named(people: People, variants: readonly Variant[], nth = 1): EntityText {
  const count = variants.length;
  // Another of the same person's is the text of a variant further on.
  const shift = (nth - 1) * nextVariant;
  const longestLocal = Math.max(
    ...people.populations.map(
      ({ plainFirstNames, plainLastNames }) =>
        Math.max(...plainFirstNames.map((name) => name.length)) +
        Math.max(...plainLastNames.map((name) => name.length)),
    ),
  );
  const longestVariant = Math.max(...variants.map(({ separator, ending }) => separator.length + ending.length));
  return {
    capacity: Math.min(
      maxCapacity,
      people.mixture.capacity(people.populations.map((one) => one.firstNames.length * one.lastNames.length * count)),
    ),
    longest: longestLocal + longestVariant,
    at(index) {
      const { plainFirstNames, plainLastNames } = people.population(index);
      const [first, last] = [people.first(index), people.last(index)];
      // Each pair of names begins at a variant of its own, so that the first round does not use the first one only.
      const variant = variants[
        remainder(people.round(index) + hash(first * 8192 + last, 14) + shift, count)
      ] as Variant;
      // What is known to be text is put together without asking each piece how to become one.
      return (plainFirstNames[first] ?? "") + variant.separator + (plainLastNames[last] ?? "") + variant.ending;
    },
  };
}

/** The beginning of a first name and a number: where there is little room, and no two may be alike. Short numbers first. */
function numbered(people: People, room: number, ending: string, nth = 1): EntityText | null {
  const letters = Math.min(8, Math.max(1, room - ending.length - 5));
  const digits = Math.min(room - ending.length - letters, 9);
  if (digits < 1) return null;
  const capacity = 10 ** digits;
  return {
    capacity,
    longest: letters + digits + ending.length,
    at(index) {
      const name = people.population(index).plainFirstNames[people.first(index)] ?? "x";
      const place = remainder(index + nth - 1, capacity);
      let [from, to] = [0, Math.min(capacity, 1000)];
      while (place >= to) [from, to] = [to, to * 10];
      return `${name.slice(0, letters)}${from + scramble(place - from, to - from)}${ending}`;
    },
  };
}

/** An initial and the last name, as companies shorten them: where there is little room. */
function shortened(people: People, room: number, ending: string, nth = 1): EntityText | null {
  const letters = room - ending.length - longestNumber;
  if (letters < 3) return null;
  return {
    capacity: 0,
    longest: room,
    at(index) {
      const { plainFirstNames, plainLastNames } = people.population(index);
      const first = plainFirstNames[people.first(index)] ?? "x";
      const name = first.slice(0, nth) + (plainLastNames[people.last(index)] ?? "");
      const number = hash(index, 15 + nth) % 3 === 0 ? (numbers[hash(index, 16) % numbers.length] ?? "") : "";
      return `${name.slice(0, letters)}${number}${ending}`;
    },
  };
}

const inLittleRoom = ({ unique }: GeneratorContext) => (unique === true ? numbered : shortened);

const separators = [".", "_", "-"];

export const username = entityText({
  name: "username",
  summary: "A person's user name, made of the name.",
  ascii: true,
  entity,
  text(context, fit) {
    const people = peopleOf(context);
    const plain = separators.map((separator) => ({ separator, ending: "" }));
    const variants = [...plain, ...numbers.map((ending) => ({ separator: ".", ending }))];
    const usual = named(people, variants);
    if (usual.longest <= fit.maxLength) return usual;
    return inLittleRoom(context)(people, fit.maxLength, "");
  },
});

export const email = entityText({
  name: "email",
  summary: "A person's email address, made of the name, in domains reserved by RFC 2606 and RFC 6761.",
  ascii: true,
  entity,
  several: true,
  text(context, fit, nth) {
    const people = peopleOf(context);
    const usual = named(people, [{ separator: ".", ending: "" }]);
    const room = fit.maxLength - usual.longest - 1;
    const companies = emailDomains().filter((domain) => domain.length <= room);
    const mailboxes = mailboxDomains.filter((domain) => domain.length + longestNumber <= room);
    const variants = [
      ...companies.map((domain) => ({ separator: ".", ending: `@${domain}` })),
      ...mailboxes.flatMap((domain) => [
        { separator: "_", ending: `@${domain}` },
        ...["", ...numbers].map((number) => ({ separator: ".", ending: `${number}@${domain}` })),
      ]),
    ];
    if (variants.length > 0) return named(people, variants, nth);
    return inLittleRoom(context)(people, fit.maxLength, fit.maxLength >= 18 ? "@example.com" : "@a.test", nth);
  },
});

export const nickname = entityText({
  name: "nickname",
  summary: "What a person likes to be called: short, or a made-up name.",
  ascii: true,
  entity,
  text(context, fit) {
    const people = peopleOf(context);
    const usual = named(
      people,
      numbers.map((ending) => ({ separator: "_", ending })),
    );
    if (usual.longest > fit.maxLength) return inLittleRoom(context)(people, fit.maxLength, "");
    if (context.unique !== true) return loose(usual.longest, (index) => liked(people, index));
    // First name and the beginning of the last one would not be told apart: the number does it.
    const capacity = 1_000_000;
    return {
      capacity,
      longest: usual.longest,
      at(index) {
        const name = people.population(index).plainFirstNames[people.first(index)] ?? "x";
        return `${name}${scramble(index, capacity)}`;
      },
    };
  },
});

/** Mostly a short form or the first name, now and then with the beginning of the last name, or what somebody thought of. */
function liked(people: People, index: number): string {
  const { plainFirstNames, plainLastNames } = people.population(index);
  const first = plainFirstNames[people.first(index)] ?? "x";
  const last = plainLastNames[people.last(index)] ?? "x";
  const way = hash(index, 17) % 20;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  if (way < 11) return SHORT_NAMES.get(first) ?? capital(first);
  if (way < 14) return `${first}${last.charAt(0)}`;
  if (way < 16) return `${first.charAt(0)}${last}`.slice(0, 10);
  const made = MADE_UP.first[hash(index, 18) % MADE_UP.first.length] ?? "";
  return `${made}${MADE_UP.last[hash(index, 19) % MADE_UP.last.length] ?? ""}`;
}
