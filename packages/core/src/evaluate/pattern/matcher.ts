import type { MatchFlavour } from "../../expression.ts";
import { globMatcher } from "./glob.ts";
import { likeMatcher, type Matcher } from "./like.ts";
import { posixRegex } from "./posix.ts";
import { similarToPosix } from "./similar.ts";

/** How patterns are read where the flavour does not settle it. */
export interface MatcherOptions {
  /** One character; empty for none. */
  readonly escape: string;
  /** Whether the text's type ignores case, whatever the flavour. */
  readonly ignoreCase: boolean;
  /** `\b` in regular expressions is a word's edge. */
  readonly wordEdges: boolean;
}

/** Patterns by the way they are read: one entry a flavour. */
const FLAVOURS: Readonly<Record<MatchFlavour, (pattern: string, options: MatcherOptions) => Matcher>> = {
  like: (pattern, { escape, ignoreCase }) => likeMatcher(pattern, escape, ignoreCase),
  ilike: (pattern, { escape }) => likeMatcher(pattern, escape, true),
  similar: (pattern, { escape, ...options }) => regexMatcher(similarToPosix(pattern, escape), options),
  regex: (pattern, options) => regexMatcher(pattern, options),
  iregex: (pattern, options) => regexMatcher(pattern, { ...options, ignoreCase: true }),
  glob: (pattern) => globMatcher(pattern),
};

function regexMatcher(pattern: string, options: { ignoreCase: boolean; wordEdges: boolean }): Matcher {
  const regex = posixRegex(pattern, options);
  return (text) => regex.test(text);
}

/**
 * What decides whether a text matches a pattern.
 * @throws EvaluationFailure where the pattern is no regular expression.
 */
export function matcherOf(flavour: MatchFlavour, pattern: string, options: MatcherOptions): Matcher {
  return FLAVOURS[flavour](pattern, options);
}
