import type { Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { wordList } from "../strings/word-list.ts";
import { PREFERENCES, SETTINGS } from "./settings.ts";

/** Keys of settings that programs have; those of one user with `personal`. */
export const settingKey: Generator = {
  name: "settingKey",
  summary:
    "A setting's key, as programs have them: `site_name`, `smtp_port`; what users set for themselves with `personal`.",
  entity: null,
  exhaustive: true,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("settingKey", given);
    const settings = options.boolean("personal") === true ? PREFERENCES : SETTINGS;
    options.end();
    return compileStrings(wordList(Object.keys(settings)), context, false);
  },
};
