export type { Registry } from "./compile.ts";
export { fallbackSpec } from "./fallback.ts";
export { fold } from "./fold.ts";
export { compileGenerator, createRegistry, generatorNames, registry } from "./registry.ts";
