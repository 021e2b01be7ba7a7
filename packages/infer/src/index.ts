export { examplesRequest, withExamples } from "./table/examples-request.ts";
export { isFilledLookup } from "./table/filled-lookup.ts";
export { followNames } from "./table/follow-names.ts";
export { infer } from "./infer.ts";
export type { InferOptions } from "./infer.ts";
export type { Rule, Suggestion } from "./rule.ts";
export { RULES } from "./rules.ts";
export { schemaLocale } from "./speech/schema-locale.ts";
export { canonicalWords } from "./words/canonical-words.ts";
