import { meaning } from "../meaning.ts";
import { number, small, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Vineyards, cellars, wine merchants. */
export const WINE = field(
  "wine winery vineyard grape cellar_wine vintage? barrel? bottling appellation sommelier cellar? tasting? lot? bottle? cellar_movement",
  [
    ...of(
      "wine",
      one("state", "California", { confidence: 0.96 }),
      one("drink", "now|2024|2026|2028|2030", { confidence: 0.97 }),
      one(
        "appelation, appellation",
        "Napa Valley|Russian River Valley|Sonoma Valley|Paso Robles|Carneros|Santa Lucia Highlands|Dry Creek Valley",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "appellation",
      one(
        "appelation, appellation, name",
        "Napa Valley|Russian River Valley|Sonoma Valley|Paso Robles|Carneros|Santa Lucia Highlands|Dry Creek Valley|Alexander Valley|Arroyo Grande Valley|Lodi|Santa Ynez Valley|Edna Valley",
        { confidence: 0.97 },
      ),
      one("state", "California", { confidence: 0.97 }),
    ),
    one("movement, movement type", "purchase|consumption|gift|sale|transfer|breakage"),
    one("style, sweetness, dryness", "dry|off-dry|sweet|sparkling|fortified"),
    one("color, colour, wine color, wine colour, type, wine type", "red|white|rosé|sparkling|orange"),
    one("closure, closure type, cork type", "natural cork|screw cap|technical cork|crown cap|glass stopper"),
    one("soil, soil type", "limestone|slate|clay|gravel|loess|sand|volcanic|chalk"),
    one("exposure, orientation, aspect", "south|south-west|south-east|west|east"),
    one("trellis, trellis system, training system", "Guyot|cordon|pergola|gobelet|double Guyot"),
    one("toast, toast level", "medium|light|medium plus|heavy"),
    one("oak type, oak, wood, wood type", "French|American|Hungarian|Slavonian"),
    one("rootstock", "SO4|5BB|3309C|110R|161-49"),
    one("vessel type, tank type, container", "stainless steel|oak barrel|concrete|amphora|wooden cask"),
    one("fermentation type, yeast", "spontaneous|cultured yeast"),
    one("body", "medium|full|light"),
    one("tannin, acidity, tannins", "medium|high|low|soft"),
    one("bottle size, format, bottle format", "0.75 l|1.5 l|0.375 l|3 l|1.0 l"),
    one("food pairing, pairing", "Grilled fish|Roast beef|Soft cheese|Pasta|Game|Asian dishes|Dessert|Cold cuts"),
    one(
      "tasting note, tasting notes, description, palate, nose, note",
      "Ripe cherry, a little vanilla, smooth tannins.|Green apple and lime with a mineral finish.|Blackberry, pepper and a long, dry finish.|White peach, lively acidity, slightly salty.|Strawberry and rose petals, light and fresh.|Honey and apricot, balanced sweetness.|Dark plum, leather and tobacco, needs air.|Citrus, brioche, fine bubbles.|Elderflower and pear, fresh and light.|Plum, leather and a hint of smoke.|Fine bubbles, brioche and lemon.|Apricot, honey, long and sweet.|Cranberry and violets, lively.|Dark chocolate and figs, needs an hour of air.",
    ),
    one("cooperage", "Tonnellerie du Val|Oak & Stave|Küferei Berger|Bosco Cooperage"),
    number("brix", 18, 25, 1),
    number("oechsle", 74, 105),
    number("alcohol, alcohol percent, abv, alcohol content", 10.5, 14.5, 1),
    number("residual sugar, sugar g l", 0.8, 12, 1),
    number("total acidity, acidity g l, acid", 4.5, 8, 1),
    small("price per bottle, bottle price", 6, 90, 2),
    meaning("vintage, vintage year, harvest year", {
      number: { generator: "integer", options: { min: 2008, max: 2025 } },
      year: { generator: "year", options: { from: 2008, to: 2025 } },
      text: { generator: "pattern", options: { regex: "20(0[89]|1[0-9]|2[0-5])" } },
    }),
    pattern("barrel number, tank number, tank, barrel code", "(B|T)[0-9]{2}"),
    pattern("lot number, lot code, lot", "L2[0-5]-[0-9]{3}"),
    ...of(
      "wine, cuvee",
      pattern(
        "name, title, label",
        "(Château|Domaine|Weingut|Tenuta|Quinta|Bodega) (Bellevue|Sonnberg|Rivière|Montalba|Vale|Castro|Rosenhof|Monteverde) (Riesling|Merlot|Reserva|Pinot Noir|Rosé|Chardonnay|Cuvée|Grand Vin)",
      ),
    ),
    ...of(
      "vineyard, plot, parcel",
      pattern(
        "name",
        "(Sonnenberg|Stone Terrace|Hill Block|Kirchberg|Clos du Val|South Slope|Old Vines|River Bend|Vigna Alta|Schlossberg)( [A-D])?",
      ),
    ),
    ...of("barrel, tank", one("status", "filled|empty|cleaning|fermenting")),
    ...of(
      "winery, producer, estate",
      pattern(
        "name",
        "(Château|Domaine|Weingut|Tenuta|Quinta|Bodega) (Bellevue|Sonnberg|Rivière|Montalba|Vale|Castro|Rosenhof|Monteverde)",
      ),
    ),
  ],
  [],
  [
    pair(
      "wine region, region, appellation, area of origin",
      "grape, grape variety, variety, varietal, main grape, cultivar",
      {
        Mosel: "Riesling|Elbling",
        Rheingau: "Riesling|Pinot Noir",
        Bordeaux: "Merlot|Cabernet Sauvignon|Sémillon",
        Burgundy: "Pinot Noir|Chardonnay",
        Rioja: "Tempranillo|Garnacha",
        Tuscany: "Sangiovese|Cabernet Sauvignon",
        Piedmont: "Nebbiolo|Barbera",
        Douro: "Touriga Nacional|Tinta Roriz",
        Wachau: "Grüner Veltliner|Riesling",
        "Napa Valley": "Cabernet Sauvignon|Chardonnay",
        Marlborough: "Sauvignon Blanc",
        Mendoza: "Malbec",
      },
    ),
  ],
);
