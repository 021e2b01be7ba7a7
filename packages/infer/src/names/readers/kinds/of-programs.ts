import type { Ask } from "../reader.ts";

export const OF_PROGRAMS = new Set("software internet log device setting".split(" "));

export const isOfPrograms = ({ context: { facts } }: Ask): boolean => OF_PROGRAMS.has(facts.noun?.noun.subject ?? "");
