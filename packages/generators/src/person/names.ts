import { entityText, loose } from "../build/entity-text.ts";
import type { EntityText } from "../build/entity-text.ts";
import { definitions } from "../dictionary.ts";
import type { Fit } from "../fit.ts";
import { languageAt, languagesOf } from "../language/in-languages.ts";
import { hash } from "../scramble.ts";
import { peopleOf } from "./people.ts";
import type { People } from "./people.ts";

const entity = "person";

function longest(people: People, of: "longestFirst" | "longestLast"): number {
  return Math.max(...people.populations.map((population) => population[of]));
}

export const firstName = entityText({
  name: "firstName",
  summary: "A person's first name.",
  entity,
  text(context) {
    const people = peopleOf(context);
    return {
      capacity: people.mixture.capacity(people.populations.map(({ firstNames }) => firstNames.length)),
      longest: longest(people, "longestFirst"),
      at: (index) => people.population(index).firstNames[people.first(index)] ?? "",
    };
  },
});

export const lastName = entityText({
  name: "lastName",
  summary: "A person's family name.",
  entity,
  text(context) {
    const people = peopleOf(context);
    return {
      capacity: people.mixture.capacity(
        people.populations.map(({ firstNames, lastNames }) => Math.min(firstNames.length, lastNames.length)),
      ),
      longest: longest(people, "longestLast"),
      at: (index) => people.lastName(index),
    };
  },
});

/** First and last name in the order of the locale; shorter forms where there is little room. */
function wholeName(people: People, fit: Fit, unique: boolean): EntityText {
  const room = longest(people, "longestFirst") + longest(people, "longestLast") + 1;
  const full = (index: number) => {
    const { firstNames, whole } = people.population(index);
    return whole(firstNames[people.first(index)] ?? "", people.lastName(index));
  };
  const pairs = people.populations.map(({ firstNames, lastNames }) => firstNames.length * lastNames.length);
  // Where all have to differ, those that have room take the place of those that have not.
  if (room <= fit.maxLength || (unique && fit.maxLength >= 12))
    return { capacity: people.mixture.capacity(pairs), longest: room, at: full };
  return loose(room, (index) => {
    const name = full(index);
    if (name.length <= fit.maxLength) return name;
    const first = people.population(index).firstNames[people.first(index)] ?? "";
    const short = `${first.charAt(0)}. ${people.lastName(index)}`;
    return short.length <= fit.maxLength ? short : first;
  });
}

const GENDERS = ["female", "male"] as const;

/** Names of mothers, or of fathers: a first name of that gender before the index's last name. */
function nameOfGender(people: People, fit: Fit, gender: (typeof GENDERS)[number]): EntityText {
  const names = new Map(
    people.populations.map((population) => {
      const fitting = population.firstNames.filter((_, at) => population.female[at] === (gender === "female"));
      return [population, fitting.length > 0 ? fitting : population.firstNames];
    }),
  );
  const room = longest(people, "longestFirst") + longest(people, "longestLast") + 1;
  return loose(room, (index) => {
    const population = people.population(index);
    const fitting = names.get(population) ?? population.firstNames;
    const first = fitting[hash(index, 61) % fitting.length] ?? "";
    const last = (gender === "female" ? population.lastNamesOfWomen : population.lastNames)[people.last(index)] ?? "";
    const whole = population.whole(first, last);
    return whole.length <= fit.maxLength ? whole : first;
  });
}

export const fullName = entityText({
  name: "fullName",
  summary: "A person's first and last name; with `gender` one of a woman (`female`) or of a man (`male`).",
  entity,
  options(options) {
    const gender = options.string("gender");
    const known = GENDERS.find((one) => one === gender);
    return gender === undefined || known !== undefined ? known : options.fail("gender", "give female or male");
  },
  text(context, fit, _, gender) {
    const people = peopleOf(context);
    return gender === undefined ? wholeName(people, fit, context.unique === true) : nameOfGender(people, fit, gender);
  },
});

export const displayName = entityText({
  name: "displayName",
  summary: "A person's name as others see it.",
  entity,
  text: (context, fit) => wholeName(peopleOf(context), fit, context.unique === true),
});

export const accountName = entityText({
  name: "accountName",
  summary: "The holder of an account: a person's full name.",
  entity,
  text: (context, fit) => wholeName(peopleOf(context), fit, context.unique === true),
});

export const middleName = entityText({
  name: "middleName",
  summary: "A person's second first name, of the same gender.",
  entity,
  text(context) {
    const people = peopleOf(context);
    return loose(longest(people, "longestFirst"), (index) => {
      const { firstNames, female } = people.population(index);
      const isFemale = people.isFemale(index);
      let place = hash(index, 11) % firstNames.length;
      // Women's and men's names take turns, mostly: a few steps find one.
      while (female[place] !== isFemale || place === people.first(index)) place = (place + 1) % firstNames.length;
      return firstNames[place] ?? "";
    });
  },
});

export const initials = entityText({
  name: "initials",
  summary: "A person's initials.",
  entity,
  text(context, fit) {
    const people = peopleOf(context);
    return loose(2, (index) => {
      const first = [...(people.population(index).firstNames[people.first(index)] ?? "")][0] ?? "";
      return fit.maxLength < 2 ? first : first + ([...people.lastName(index)][0] ?? "");
    });
  },
});

export const namePrefix = entityText({
  name: "namePrefix",
  summary: "How a person is addressed: Mr., Ms., Dr.",
  entity,
  text(context) {
    const people = peopleOf(context);
    const titles = people.populations.map(({ locale }) => {
      const prefix = definitions(locale).person?.prefix;
      const common = prefix?.generic ?? [];
      return { female: prefix?.female ?? common, male: prefix?.male ?? common };
    });
    const all = titles.flatMap(({ female, male }) => [...female, ...male]);
    return loose(Math.max(1, ...all.map((title) => title.length)), (index) => {
      const title = titles[people.mixture.which(index)];
      const list = (people.isFemale(index) ? title?.female : title?.male) ?? [];
      return list.length === 0 ? "Dr." : (list[hash(index, 12) % list.length] ?? "");
    });
  },
});

export const nameSuffix = entityText({
  name: "nameSuffix",
  summary: "What stands behind a person's name: Jr., PhD.",
  entity,
  text(context) {
    const suffixes = ["Jr.", "Sr.", "II", "III", "IV", "MD", "PhD", "DDS", "DVM"];
    // Elsewhere nobody is a junior, but degrees are written everywhere.
    const degrees = ["M.Sc.", "MBA", "B.Sc.", "M.A.", "LL.M."];
    const languageOf = languageAt(context);
    return loose(languagesOf(context).some((one) => one !== null) ? 5 : 3, (index) => {
      const list = languageOf(index) === null ? suffixes : degrees;
      return list[hash(index, 13) % list.length] ?? "";
    });
  },
});
