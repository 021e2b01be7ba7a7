import { meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Countries of the world, their lands, waters and people. */
export const GEOGRAPHY = field(
  "ethnic_group mountain desert estuary country_language volcano archipelago continent? country? city? province? river? lake? sea? island? border? language? religion? economy? population? politics? .infant_mortality .population_growth .life_expectancy .gnp .indep_year .gdp .government_form",
  [
    ...of(
      "economy, country",
      small("gdp, gnp", 400, 4_200_000),
      small("agriculture", 0.8, 42, 1),
      number("industry", 14, 46, 1),
      number("service, services", 38, 76, 1),
      small("inflation, inflation rate", 0.2, 14, 1),
      small("unemployment, unemployment rate", 1.2, 26, 1),
    ),
    number("population growth, growth rate", -0.8, 3.2, 2),
    small("infant mortality", 2.1, 92, 1),
    number("life expectancy", 54, 84, 1),
    number("fertility, fertility rate, birth rate", 1.2, 5.4, 1),
    number("literacy, literacy rate", 48, 99.8, 1),
    small("population density, density", 2, 620, 1),
    one(
      "government, government form, government type",
      "republic|constitutional monarchy|parliamentary democracy|federal republic|presidential republic|parliamentary monarchy|overseas territory|emirate|communist state",
    ),
    one(
      "dependent, was dependent, colonial power",
      "United Kingdom|France|Spain|Soviet Union|Portugal|Ottoman Empire|Netherlands|Belgium",
    ),
    one(
      "ethnic group, ethnicity",
      "Arab|Han Chinese|Russian|German|Turkish|Mestizo|Berber|Fulani|Bantu|Kurdish|Polish|Malay|Tamil|Hausa|Amhara|Roma|Creole|Uzbek",
    ),
    ...of(
      "ethnic group",
      one(
        "name",
        "Arab|Han Chinese|Russian|German|Turkish|Mestizo|Berber|Fulani|Bantu|Kurdish|Polish|Malay|Tamil|Hausa|Amhara|Roma|Creole|Uzbek",
      ),
    ),
    ...of(
      "religion",
      one(
        "name",
        "Roman Catholic|Muslim|Protestant|Christian Orthodox|Hindu|Buddhist|Jewish|Anglican|Taoist|Shinto|Sikh|Christian",
      ),
    ),
    ...of(
      "continent",
      one("name, continent, continent name", "Africa|Asia|Europe|North America|South America|Oceania|Antarctica"),
      number("area", 8_900_000, 44_500_000),
    ),
    ...of(
      "mountain, volcano, peak",
      one(
        "name",
        "Mont Blanc|Matterhorn|Elbrus|Kilimanjaro|Aconcagua|Denali|Mount Kenya|Ararat|Etna|Teide|Fuji|Olympus|Grossglockner|Zugspitze|Ben Nevis|Popocatepetl|Chimborazo|Cotopaxi|Mount Cook|K2|Annapurna|Rainier|Toubkal|Vesuvius|Galdhopiggen",
      ),
      number("elevation, height", 620, 6900),
      one("type", "volcano|volcanic|granite|limestone"),
    ),
    ...of(
      "mountain, river, lake, island",
      one(
        "mountains, mountain range, range, massif",
        "Alps|Andes|Himalaya|Rocky Mountains|Pyrenees|Carpathians|Caucasus|Atlas|Ural|Appalachians|Apennines|Cascade Range",
      ),
    ),
    ...of(
      "island",
      one(
        "name",
        "Crete|Sicily|Corsica|Iceland|Madagascar|Tasmania|Jamaica|Java|Sumatra|Borneo|Honshu|Cyprus|Malta|Gotland|Skye|Tenerife|Zanzibar|Bali|Hawaii|Sardinia|Rhodes|Mallorca|Oahu|Bornholm",
      ),
      one(
        "islands, archipelago, island group",
        "Azores|Canaries|Hebrides|Cyclades|Bahamas|Philippines|Sunda Islands|Lesser Antilles|Svalbard|Channel Islands",
      ),
      small("area", 12, 41_000),
      one("type", "volcanic|coral|lime|atoll"),
      small("elevation", 4, 3100),
    ),
    ...of(
      "sea, ocean",
      small("area", 41_000, 4_800_000),
      small("depth", 60, 7200),
      one(
        "name",
        "North Sea|Baltic Sea|Black Sea|Red Sea|Caspian Sea|Mediterranean Sea|Arabian Sea|Caribbean Sea|Coral Sea|Bering Sea|South China Sea|Barents Sea|Adriatic Sea|Tasman Sea|Yellow Sea|Labrador Sea|Norwegian Sea|Java Sea|Weddell Sea|Greenland Sea",
      ),
    ),
    ...of(
      "river, stream",
      one(
        "name, river",
        "Danube|Rhine|Elbe|Loire|Volga|Amazon|Nile|Niger|Congo|Zambezi|Mekong|Indus|Ganges|Yukon|Mississippi|Missouri|Parana|Orinoco|Murray|Thames|Tagus|Po|Vistula|Dnepr|Euphrates|Tigris|Amur|Lena|Seine|Garonne",
      ),
      small("length", 84, 3900),
      small("area, catchment", 2100, 480_000),
      number("source elevation", 320, 2900),
      small("estuary elevation, mouth elevation", 0, 240),
    ),
    ...of(
      "lake",
      one(
        "name",
        "Lake Victoria|Lake Baikal|Lake Constance|Lake Superior|Lake Huron|Lake Titicaca|Lake Malawi|Lake Ladoga|Lake Onega|Lake Chad|Lake Como|Lake Geneva|Loch Ness|Lake Balaton|Lake Van|Lake Tahoe|Lake Turkana|Lake Nicaragua|Vaenern|Lake Ontario",
      ),
      one("river", "Rhine|Danube|Nile|Zambezi|Rhone|Neva|Angara|Shire|Niagara|Saint Lawrence"),
      small("area", 12, 31_000),
      small("depth", 3, 420),
      small("elevation", 4, 2400),
      one("type", "artificial|glacial|salt|dam|caldera|impact"),
    ),
    ...of(
      "desert",
      one(
        "name",
        "Sahara|Gobi|Kalahari|Namib|Atacama|Mojave|Sonora|Negev|Karakum|Taklamakan|Great Sandy Desert|Simpson Desert|Rub al Khali|Thar|Chihuahua|Nefud",
      ),
      one(
        "name",
        "Sahara|Gobi|Kalahari|Namib|Atacama|Mojave|Sonora|Negev|Karakum|Taklamakan|Great Sandy Desert|Simpson Desert|Rub al Khali|Thar|Chihuahua|Nefud",
      ),
      small("area", 4200, 1_200_000),
    ),
    ...of("border, borders", small("length", 24, 4100, 1)),
    ...of("province, state, department", small("area", 900, 240_000)),
    ...of(
      "province, state",
      one(
        "name",
        "Bavaria|Lombardy|Andalusia|Ontario|Queensland|Punjab|Jalisco|Normandy|Hokkaido|Tuscany|Gelderland|Saxony|Anatolia|Oaxaca|Bahia|Cordoba|Galicia|Silesia|Brittany|Kerala|Sumatra|Mendoza|Alberta|Tasmania|Transvaal|Tyrol|Crete|Skane|Zeeland|Moravia",
      ),
    ),
    ...of(
      "organization, organisation",
      one(
        "name",
        "United Nations|European Union|African Union|World Trade Organization|Arab League|Nordic Council|World Health Organization|Andean Group|Caribbean Community|International Monetary Fund|Council of Europe|Organization of American States|Asian Development Bank|Universal Postal Union",
      ),
      one("abbreviation", "UN|EU|AU|WTO|AL|NC|WHO|AG|Caricom|IMF|CE|OAS|AsDB|UPU"),
    ),
    one(
      "capprov, cap province, capital province",
      "Bavaria|Ontario|Queensland|Punjab|Tuscany|Saxony|Bahia|Galicia|Silesia|Kerala|Alberta|Crete",
    ),
    pattern("iata code", "[A-Z]{3}"),
    number("gmt offset, utc offset, gmtoffset", -10, 12),
    meaning("head of state, ruler", { text: "fullName" }, { confidence: 0.9 }),
    small("elevation", 1, 1900),
  ],
);
