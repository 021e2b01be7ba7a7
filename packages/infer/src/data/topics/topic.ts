import type { Tongue } from "../sorts/tongues.ts";

/** What is told of things: why they take place, and why they ended or were refused. */
export type Role = "noted" | "described" | "instructed" | "occasions" | "reasons";

/** What people write about things of one trade, by what they write it for. */
export type Told = Readonly<Partial<Record<Role, string>>>;

/** What people write in free texts about some things, as they do where they deal with them. */
export interface Topic {
  readonly name: string;
  /**
   * What tells it: words of tables' names and words before `notes`, singular and English, separated by blanks; those that others
   * have, too, with a question mark: they count where another table has one that does not. Two words are joined by an underscore.
   */
  readonly words: string;
  /** Sentences, one a line, with choices in brackets, in English. */
  readonly told: Told;
}

/** The same in another language, by the names of topics; `any` is of anything. */
export type Abroad = Readonly<Record<string, Told>>;

/** Languages in which something is told. */
export type Spoken = Exclude<Tongue, "en">;

/** Short form for lists of topics. */
export const topic = (name: string, words: string, told: Told): Topic => ({ name, words, told });
