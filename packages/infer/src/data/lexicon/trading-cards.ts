import { meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const COST = "\\{[1-5]\\}\\{[WUBRG]\\}(\\{[WUBRG]\\})?";
const TYPES = "Creature|Instant|Sorcery|Enchantment|Artifact|Land|Planeswalker";
const SUBTYPES = "Human|Human, Soldier|Elf, Druid|Goblin|Zombie|Aura|Equipment|Dragon|Spirit|Wizard|Vampire|Beast";
const NAME =
  "(Ashen|Silent|Gilded|Storm|Hollow|Ember|Moss|Iron|Pale|Thorn|Tidal|Dusk)(wing|root|heart|blade|song|hide|spire|veil) (Sentinel|Seer|Prowler|Adept|Colossus|Sprite|Raider|Keeper|Charm|Rite|Warden|Drake)";
const RULES =
  "Flying|Vigilance, trample|When this creature enters, draw a card.|Target creature gets +2/+2 until end of turn.|Destroy target artifact.|Counter target spell.|Tap: Add one mana of any color.|Whenever this creature attacks, you gain 1 life.|Enchanted creature can't attack or block.";

/** Collectible cards that people play with. */
export const TRADING_CARDS = field(
  "trading_card collectible_card card_game booster_pack card_set deck_card deck? ruling? legality .mana_cost .cmc .toughness .rarity? .converted_mana_cost .collector_number .flavor_text .power_toughness",
  [
    ...of("card", meaning("artist", { text: "fullName" }, { confidence: 0.97 })),
    ...of(
      "foreign datum, foreign data, foreign name",
      one("language", "German|French|Japanese|Spanish|Italian|Portuguese (Brazil)|Russian|Korean|Chinese Simplified", {
        confidence: 0.97,
      }),
    ),
    pattern("name, card name, ascii name, face name, flavor name", NAME, {
      of: ["card", "face", "ascii", "flavor", "datum"],
    }),
    pattern("mana cost, casting cost", COST),
    number("cmc, converted mana cost, face converted mana cost, mana value, cost", 0, 8),
    one("power, toughness", "2|3|1|4|5|0|6|*"),
    one("loyalty, starting loyalty", "4|3|5|6"),
    one("life, hand, life modifier, hand modifier", "+0|+1|-1|+2|+5|-3"),
    one("color, colour, colors, color identity, color indicator", "W|U|B|R|G|W,U|B,R|G,W"),
    one("border color, border", "black|white|silver|borderless"),
    one("rarity", "common|uncommon|rare|mythic"),
    one("type, types, original type, card type", TYPES, { of: ["card", "original", "datum", "foreign datum"] }),
    one("types, card types", TYPES),
    one("sub type, subtypes, subtype", SUBTYPES),
    one("super type, supertypes, supertype", "Legendary|Basic|Snow|World"),
    one("layout, card layout", "normal|transform|split|saga|adventure|flip|meld|token"),
    one("frame version, frame", "2015|2003|1997|1993|future"),
    one("frame effect, frame effects", "legendary|showcase|extendedart|inverted|etched|nyxtouched"),
    one("availability", "paper|mtgo,paper|arena,mtgo,paper|mtgo|arena,paper"),
    one(
      "keyword, keywords",
      "Flying|First strike|Trample|Vigilance|Flash|Haste|Deathtouch|Lifelink|Flying,Lifelink|Kicker",
    ),
    one("leadership skill, leadership skills", "commander|brawl, commander|oathbreaker"),
    one("side, card side", "a|b"),
    one("duel deck", "a|b"),
    one("watermark", "set|planeswalker|guildmark|wotc|conspiracy"),
    one("original text, rules text, oracle text, card text", RULES),
    ...of("card, foreign datum", one("text", RULES), pattern("number, collector number", "[1-9][0-9]{0,2}a?")),
    ...of(
      "ruling, rule",
      one(
        "text, comment",
        "You may choose targets only when the ability triggers.|If the target is illegal, the whole spell is countered.|This effect does not change any other types.|The value is fixed as the ability resolves.|You can cast it for its alternative cost.",
      ),
    ),
    one("printing, printings", "10E|M10,M11|DOM|ELD|KTK,M15|LEA,2ED,3ED|ZNR|RAV"),
    one("format, play format", "standard|modern|legacy|commander|vintage|pauper|duel"),
    ...of("legality, legalities", one("status, legality", "Legal|Banned|Restricted")),
    ...of(
      "set, card set, expansion",
      pattern("code, set code, parent code, keyrune code, mtgo code", "[A-Z][A-Z0-9]{2}"),
      one("type, set type", "expansion|core|masters|promo|commander|starter|token|duel_deck"),
      one(
        "name, block, mcm name, set name",
        "Ashes of Varn|Tides of Meren|Thornwall|The Gilded Gate|Rise of the Hollow|Stormreach|Return to Thornwall|Crown of Embers|Core Set 2024|Moonless Night",
      ),
    ),
    pattern("set code, parent code, keyrune code, mtgo code", "[A-Z][A-Z0-9]{2}"),
    one("block", "Ashes of Varn|Tides of Meren|Thornwall|Core Set|Stormreach"),
    one("booster", "1 rare, 3 uncommon, 11 common|1 rare, 3 uncommon, 10 common, 1 land"),
    small("rank, edhrec rank", 1, 21_000),
    number("base set size, set size", 100, 280),
    number("total set size", 280, 390),
  ],
);
