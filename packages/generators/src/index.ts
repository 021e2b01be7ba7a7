export type { Registry } from "./compile.ts";
export { dictionaryOf } from "./dictionary.ts";
export { fallbackSpec } from "./fallback.ts";
export { fold } from "./fold.ts";
export { kinOf } from "./language/kinship.ts";
export { nestedSetParents } from "./number/nested-set.ts";
export { pluralOf } from "./plural.ts";
export { compileGenerator, createRegistry, generatorNames, registry } from "./registry.ts";
