import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Board games and role-playing games. */
export const TABLETOP = field(
  "board_game rpg dnd table_top dungeon_master game_night spell_book monster_manual campaign_setting card_game deck? spell? monster? encounter? dice campaign? game?",
  [
    ...of(
      "character, player character, pc, pc sheet, sheet, hero, adventurer",
      one(
        "bond, bonds",
        "I will avenge my village.|I owe my life to the old priest.|My sister is somewhere in the north, and I will find her.|The book that I carry must never be read aloud.|My crew comes first.",
        { confidence: 0.975 },
      ),
      one(
        "flaw, flaws",
        "I cannot resist a bet.|I trust nobody of noble birth.|I speak before I think.|A locked door is an insult to me.|I would rather run than explain.",
        { confidence: 0.975 },
      ),
      one(
        "ideal, ideals",
        "Knowledge is the way to power.|Nobody is above the law, not even the king.|What I have I share.|Promises are kept, whatever they cost.|Everybody chooses their own road.",
        { confidence: 0.975 },
      ),
      one(
        "trait, traits, personality trait, personality traits, personality",
        "I collect a stone from every place.|I am always polite, above all to enemies.|I sleep with my boots on.|I laugh in the wrong moment.",
        { confidence: 0.97 },
      ),
      one(
        "backstory, background story, history",
        "Raised by monks in the mountains, I left when the temple burned.|I was a soldier until my company was betrayed at the bridge.|A smuggler's child, I know every cove of the coast.|My master vanished, and all that is left is half a map.|I won my name in the arena and my freedom in a game of dice.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "spell",
      one(
        "higher level, higher levels, at higher level, at higher levels",
        "The damage increases by 1d6 for each slot level above 1st.|You can target one more creature for each slot level above 2nd.|The duration is 8 hours with a slot of 5th level or higher.|The healing increases by 1d8 for each slot level above 1st.|The radius grows by 10 feet for each slot level above 3rd.",
        { confidence: 0.975 },
      ),
    ),
    one(
      "mechanic, game mechanic, mechanics",
      "worker placement|deck building|area control|hand management|set collection|drafting|cooperative play|dice rolling|tile placement|auction",
    ),
    one("theme, game theme", "fantasy|history|trains|space|nature|economy|mystery|pirates|farming"),
    one("complexity, complexity level", "medium|light|heavy|medium-light"),
    one("game system, system, ruleset", "5th Edition|Homebrew|Old School|Percentile System|Dice Pool|Narrative"),
    one(
      "setting, campaign setting, world",
      "Drowned Kingdoms|The Ember Reach|Clockwork City|Saltmarsh Coast|The Long Winter|Orbit Nine",
    ),
    one("tone", "heroic|dark|comic|gritty|epic|mystery"),
    one(
      "loot, treasure",
      "silver mirror, 40 gold|a rusted key and two rubies|potion of healing|map of the lower halls|nothing but dust|cloak with a hidden pocket",
    ),
    one("casting time, cast time", "1 action|1 bonus action|1 minute|1 reaction|10 minutes"),
    one("spell range, casting range", "60 feet|self|touch|120 feet|30 feet"),
    one("component, components, spell component", "V, S|V, S, M|V|S|V, M"),
    one("spell duration", "instantaneous|1 minute|1 hour|concentration, 10 minutes|24 hours"),
    one(
      "spell school, magic school",
      "Evocation|Abjuration|Conjuration|Illusion|Necromancy|Divination|Enchantment|Transmutation",
    ),
    one("creature type, monster type", "beast|humanoid|undead|dragon|fiend|construct|giant|ooze"),
    one("creature size", "Medium|Large|Small|Huge|Tiny|Gargantuan"),
    one("challenge rating, cr", "1|2|1/2|3|1/4|5|4|8|10"),
    one("alignment", "neutral evil|unaligned|chaotic evil|lawful good|neutral|chaotic good|lawful evil"),
    one("ability score, saving throw, ability", "Strength|Dexterity|Constitution|Intelligence|Wisdom|Charisma"),
    one("dice, damage dice, hit dice, damage roll, dice roll", "1d6|2d6+3|1d8+2|1d10|3d6|1d20+5|4d8"),
    one(
      "recap, session recap, session summary",
      "The party crossed the marsh and lost the mule.|A bargain was struck with the ferryman; nobody read the small print.|Two doors, one key, and a very long argument.|The mayor is not who he says he is.|They found the lower halls and left in a hurry.|The dragon slept through all of it.",
    ),
    number("armor class, ac", 11, 20),
    number("hit point, hp", 7, 180),
    number("complexity rating, bgg weight, complexity score", 1.1, 4.4, 2),
    number("bgg rating, average rating", 5.2, 8.7, 2),
    number("min player, minimum player, player min", 1, 3),
    meaning(
      "max player, maximum player, player max",
      { number: { generator: "choice", options: { values: [4, 4, 5, 6, 4, 8, 2] } } },
      { confidence: 0.94 },
    ),
    meaning("designer, game designer, game master, dungeon master, gm, dm", { text: "fullName" }),
    ...of(
      "board game, game, table top game",
      number("weight", 1.1, 4.4, 2, { confidence: 0.97 }),
      pattern(
        "name, title",
        "(Harbour|Castle|Orchard|Railway|Lantern|Caravan|Harvest|Island) (Masters|Merchants|Rivals|Builders|Tales|Express|Fields)",
      ),
      one("category, type, game type", "strategy|family|party|cooperative|abstract|card game|wargame"),
      number("play time, playing time, play time minute, playing time minute", 20, 150),
      number("min age, minimum age, age", 6, 14),
    ),
    ...of(
      "spell",
      pattern(
        "name",
        "(Ember|Frost|Silent|Mirror|Thunder|Root|Veil|Star) (Lance|Ward|Step|Grasp|Whisper|Storm|Binding|Sight)",
      ),
      one("school", "Evocation|Abjuration|Conjuration|Illusion|Necromancy|Divination|Enchantment|Transmutation"),
      one("duration", "instantaneous|1 minute|1 hour|concentration, 10 minutes|24 hours"),
      one("range", "60 feet|self|touch|120 feet|30 feet"),
      number("level", 0, 9),
      one(
        "description, effect",
        "Each creature in the area takes fire damage, half on a save.|You vanish until you attack or cast.|A shimmering wall blocks passage for the duration.|The target regains hit points.|Speak with one beast until dawn.|Your touch closes wounds.|A lantern of cold light follows you.|The ground turns to mud for a minute.|You understand any spoken language for an hour.|An arrow of acid strikes and keeps burning.|One lock within sight opens.",
      ),
    ),
    ...of(
      "monster, creature, encounter, rpg monster",
      pattern(
        "name",
        "(Young|Ancient|Cave|Frost|Swamp|Giant|Shadow|Dire|Ash) (Drake|Spider|Wolf|Ooze|Troll|Serpent|Raven|Wraith|Boar|Hydra)",
      ),
      one("size", "Medium|Large|Small|Huge|Tiny"),
      one("type", "beast|humanoid|undead|dragon|fiend|construct"),
      one("difficulty", "medium|easy|hard|deadly"),
    ),
    ...of(
      "campaign, rpg campaign, adventure",
      pattern(
        "name, title",
        "(Shadows|Crown|Tides|Ashes|Lanterns|Secrets) of (Saltmere|the Ember Reach|Old Varn|the Drowned King|Hollow Pass|the Ninth Bell)",
      ),
      one("status", "active|on_hiatus|completed|planned"),
    ),
    ...of(
      "deck, card, playing card",
      one("color, colour", "Blue|Red|Green|Black|White"),
      one("card type, type", "Creature|Spell|Land|Artifact|Event"),
    ),
  ],
);
