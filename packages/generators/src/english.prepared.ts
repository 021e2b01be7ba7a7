import { faker } from "@faker-js/faker/locale/en";
import type { Dictionaries } from "./dictionary.ts";

const { airline, color, company, date, food, location, music, person, science } = faker.rawDefinitions;

/** What generators read of faker's English dictionaries, which nearly every run needs: loading faker takes twenty times as long. */
export const ENGLISH: Dictionaries = { airline, color, company, date, food, location, music, person, science };
