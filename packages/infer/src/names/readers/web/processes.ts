import { forAll } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";
import { tells } from "./tells.ts";

/** What runs beside its process runs on a machine; other hosts have guests. */
const host: Reader = ({ as, context }) =>
  as === "text" && tells(context, "pid daemon") ? { given: "hostname", confidence: 0.95 } : null;

/** What somebody types where programs remember it to complete it later: a few words. */
const input: Reader = ({ as, context: { facts } }) =>
  as === "text" && facts.words.some((word) => ["history", "search", "autocomplete", "completion"].includes(word))
    ? { given: "searchQuery", confidence: 0.93 }
    : null;

/** Where programs run and what is typed into them. */
export const processReaders: Readers = {
  ...forAll("host, host name", host),
  ...forAll("input, user input", input),
};
