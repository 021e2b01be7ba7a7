export { examplesRequest, withExamples } from "./examples-request.ts";
export { isFilledLookup } from "./filled-lookup.ts";
export { followNames } from "./follow-names.ts";
export { infer } from "./infer.ts";
export type { InferOptions } from "./infer.ts";
export type { Rule, Suggestion } from "./rule.ts";
export { RULES } from "./rules.ts";
export { canonicalWords } from "./words/canonical-words.ts";
