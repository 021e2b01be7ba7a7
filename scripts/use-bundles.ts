import { registerHooks } from "node:module";

// Preloaded by the build: our packages import one another's bundles, as they do once they are published, instead of their sources.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return { ...found, url: found.url.replace(/(\/packages\/\w+)\/src\/(\w+)\.ts$/, "$1/dist/$2.js") };
  },
});
