import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Breweries and distilleries. */
export const BREWERY = field(
  "brewery brew beer brewhouse hop? malt keg fermentation? wort brewing distillery taproom brewer tank? batch? tap? cask? recipe? yeast?",
  [
    one("style, beer style", "IPA|Pilsner|Pale Ale|Stout|Lager|Wheat Beer|Porter|Saison|Helles|Amber Ale|Sour"),
    one(
      "malt, malt type, malt name, grain, fermentable",
      "Pilsner|Pale Ale|Munich|Vienna|Wheat|Crystal 60|Chocolate|Carapils|Smoked",
    ),
    one(
      "hop, hop variety, hop name, hops",
      "Cascade|Citra|Hallertau|Saaz|Mosaic|Simcoe|Fuggle|Centennial|Magnum|Tettnang",
    ),
    one(
      "yeast, yeast strain, yeast name",
      "American Ale|Bavarian Lager|Belgian Saison|English Ale|Wheat Weizen|Kölsch",
    ),
    one("use, hop use, addition, addition type", "boil|whirlpool|dry hop|first wort|flameout"),
    one("tank type, vessel type", "fermenter|bright tank|mash tun|kettle|hot liquor tank"),
    one("glass, glass type, glassware", "pint|half pint|tulip|weizen glass|snifter|taster"),
    one("keg size, container size", "50 l|30 l|20 l|15.5 gal"),
    one("package type, packaging, packaging type", "keg|330 ml bottle|440 ml can|500 ml bottle|cask"),
    one("water profile", "soft|Burton|balanced|Dublin|Munich"),
    one("stage, phase, process step, brew stage", "fermentation|conditioning|mash|boil|whirlpool|packaging"),
    number("original gravity, og", 1.04, 1.075, 3),
    number("final gravity, fg", 1.006, 1.016, 3),
    number("plato, degree plato, extract", 10.5, 17.5, 1),
    number("abv, alcohol", 4.2, 7.8, 1),
    number("ibu, bitterness", 12, 70),
    number("srm, ebc, color srm, color ebc", 4, 38),
    number("mash temp, mash temperature, mash temp c", 62, 69, 1),
    number("fermentation temp, fermentation temperature, fermentation temp c", 9, 22, 1),
    number("boil minute, boil minutes, boil time, addition time, minute", 0, 60),
    number("tap number, tap, line number", 1, 20),
    pattern("batch number, batch code, brew number, batch, gyle", "B2[0-9]-[0-9]{3}"),
    ...of(
      "brew, batch, brew batch",
      one("status, state", "packaged|fermenting|conditioning|brewing|planned|dumped"),
      pattern(
        "name",
        "(Harbour|Old Mill|Golden|Night|North|Hop|Summer|Copper|Foggy|Riverside) (IPA|Lager|Pale Ale|Stout|Pilsner|Porter|Saison|Amber)",
      ),
    ),
    ...of(
      "beer",
      pattern(
        "name, title",
        "(Harbour|Old Mill|Golden|Night|North|Hop|Summer|Copper|Foggy|Riverside) (IPA|Lager|Pale Ale|Stout|Pilsner|Porter|Saison|Amber)",
      ),
      one("status", "on_tap|seasonal|retired|planned"),
    ),
    ...of(
      "tank, fermentation tank, fermenter",
      pattern("name, code, label, number", "(FV|BT)-[0-9]{2}"),
      one("status, state", "fermenting|empty|cleaning|conditioning|ready"),
    ),
    ...of("keg, cask", one("status, state", "filled|at_customer|empty|cleaning|lost")),
    ...of("tap", one("status", "pouring|empty|cleaning")),
    one(
      "tasting note, tasting notes, note, comment, remark",
      "Clear, fine head, balanced bitterness.|Slight diacetyl, leave for two more days.|Gravity stable for three days, ready for packaging.|Citrus and pine in the nose.|Stuck mash, rested for ten minutes.|Dry hopped on day five.|Roasted malt with a hint of coffee.|Carbonation a little low.|Pitch rate doubled because of the cold wort.",
    ),
  ],
);
