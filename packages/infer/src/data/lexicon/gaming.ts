import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Games, esports and the servers of games. */
export const GAMING = field(
  "quest esport leaderboard matchmaking guild? loot gamer achievement? game? player? character? spell? dungeon monster? weapon? inventory? match? season? clan battle? tournament? boss npc skill? player_ban crafting_recipe loot_drop guild_event game_server game_session? player_status save_game? raid",
  [
    ...of("player, gamer, game server, account", one("region, server", "EU|NA|ASIA|SA|OCE")),
    ...of(
      "match, game match",
      one("mode, game mode, type", "ranked|casual|custom|arena|team deathmatch"),
      one("winner, winning team, winner team", "red|blue|draw"),
    ),
    ...of(
      "guild, clan",
      one(
        "motto, description, message",
        "Strong together.|Looking for patient healers.|Raids on Tuesday and Sunday.|No drama, just games.|First in, last out.|We never leave anyone behind.",
      ),
    ),
    ...of(
      "player quest, character quest, quest progress",
      one("status, state", "completed|in_progress|available|failed|abandoned"),
    ),

    one("ban type, punishment, sanction type", "temporary|permanent|chat|matchmaking"),
    one(
      "profession, crafting profession, trade skill",
      "blacksmithing|alchemy|tailoring|cooking|enchanting|mining|herbalism",
    ),
    number("skill required, skill level, required skill", 1, 300),
    one("role needed, group role, party role, raid role", "tank|healer|damage|support"),
    one("signup status", "confirmed|tentative|declined|bench"),
    one("drop source, loot source", "boss|monster|chest|quest|vendor"),
    ...of(
      "ban, player ban, account ban, ban history, ban log, report, player report",
      one("reason, ban reason", "cheating|toxic chat|griefing|away from keyboard|boosting|offensive name"),
    ),
    ...of("guild event, raid, clan event", one("event type, type", "raid|dungeon|pvp|meeting|social")),
    ...of("loot drop, drop, loot", one("source type, source", "boss|monster|chest|quest|vendor")),

    one(
      "character class, player class, hero class",
      "Warrior|Mage|Rogue|Priest|Ranger|Paladin|Druid|Warlock|Monk|Bard",
    ),
    one("race, character race", "Human|Elf|Dwarf|Orc|Halfling|Gnome|Undead"),
    one("alignment", "Neutral Good|Lawful Good|Chaotic Good|True Neutral|Lawful Neutral|Chaotic Neutral|Chaotic Evil"),
    one("faction, allegiance", "Dawn Order|Iron Covenant|Free Cities|Night Court|Sunward Pact|Ashen Hand"),
    one("rarity, item rarity, quality tier", "common|uncommon|rare|epic|legendary"),
    one("bind type, binding", "none|bind_on_pickup|bind_on_equip|account_bound"),
    ...of(
      "spell, ability, skill",
      number("cooldown, cool down", 0, 60),
      number("cast time", 0, 4, 1),
      one(
        "tooltip, description",
        "Hurls a ball of fire at the enemy.|Heals the target over ten seconds.|Slows all enemies nearby.|Absorbs damage until it breaks.|Turns the caster invisible for a short while.|Calls a wolf that fights by your side.",
      ),
    ),
    ...of(
      "map, game map, zone, dungeon",
      one(
        "name, title, internal name",
        "Frostgate|Old Harbour|Sunken Temple|Redstone Canyon|Crystal Mines|Nightfall|Ironworks|Windmere|Ashen Fields|Silent Marsh|Thornwood|Dragon's Rest",
      ),
    ),
    ...of(
      "chat log, chat message, chat, channel message",
      one("channel, channel name, chat type", "world|guild|party|trade|whisper|local"),
      one(
        "message, text, content",
        "Anyone up for the dungeon?|WTS iron sword, pm me|gg|Where is the blacksmith?|lfg raid tonight, need a healer|brb|Thanks for the help!|How do I get to the harbour?",
      ),
    ),
    ...of("match player, match participant", number("mmr before, mmr after", 650, 2650)),
    one(
      "message of the day, motd",
      "Raid on Sunday at eight.|Welcome to our new members!|Donate herbs to the bank, please.|Recruiting healers.",
    ),
    one(
      "criterion, criteria",
      "kill 100 wolves|reach level 40|win 10 duels|craft an epic item|explore all zones|finish 50 quests",
    ),
    one("damage type, element", "physical|fire|frost|lightning|poison|holy|shadow"),
    one("weapon type", "sword|bow|axe|staff|dagger|mace|spear|wand"),
    one("quest type, mission type", "main|side|daily|weekly|event"),
    one(
      "objective, quest objective",
      "Defeat ten wolves near the mill|Bring the sealed letter to the harbour master|Collect five moon herbs|Escort the merchant through the pass|Find the missing apprentice|Light the three beacons",
    ),
    one("reward type", "xp|gold|item|reputation|currency|cosmetic"),
    one("game mode, match mode, match type", "ranked|casual|5v5|free_for_all|capture_the_flag|custom"),
    one("queue type, queue name", "ranked|casual|custom|arena"),
    one("playlist", "ranked solo|ranked team|casual|limited time|practice"),
    one("tier, rank tier, division, league tier, rank name", "Gold|Silver|Bronze|Platinum|Diamond|Master|Iron"),
    one("bracket, bracket type", "Upper Bracket|Lower Bracket|Grand Final|Group A|Group B"),
    one("tournament format, bracket format", "double_elimination|single_elimination|round_robin|swiss"),
    one("tournament stage, match stage, stage, round", "Group Stage|Quarterfinal|Semifinal|Round of 16|Final|Playoffs"),
    one(
      "map, map name, arena, level name, zone, zone name",
      "Frostgate|Old Harbour|Sunken Temple|Redstone Canyon|Crystal Mines|Nightfall|Ironworks|Windmere",
    ),
    one("platform", "PC|PlayStation|Xbox|Switch|Mobile"),
    one("difficulty, difficulty level", "normal|easy|hard|nightmare"),
    one("achievement type, badge type", "progress|collection|challenge|social|hidden"),
    one("buff type, effect type, effect", "heal|burn|slow|stun|shield|poison|haste"),
    one(
      "ability, ability name, skill name, spell name, power",
      "Fireball|Shield Wall|Frost Nova|Backstab|Healing Light|Whirlwind|Chain Lightning|Shadow Step|Battle Cry|Arcane Bolt",
    ),
    one("ban reason, report reason", "cheating|toxic_chat|griefing|afk|boosting|offensive_name"),
    one("server region, game region", "EU|NA|ASIA|SA|OCE"),
    one("kill type, cause of death", "headshot|melee|explosion|fall|ability"),
    number("hp, health, hit point, max hp, max health, health point, current hp", 40, 480),
    number("mp, mana, max mana, energy, stamina, mana point", 20, 300),
    number(
      "strength, agility, intelligence, dexterity, vitality, wisdom, charisma, constitution, defense, defence, attack, attack power, armor, luck, speed",
      4,
      60,
    ),
    number("durability", 10, 100),
    number("mmr, elo, skill rating, matchmaking rating", 650, 2650),
    number("xp reward, experience reward, reward xp", 50, 2500),
    number("kill, death, assist, kills, deaths, assists", 0, 28),
    number("level requirement, required level, min level", 1, 60),
    ...of(
      "character, game character, hero, player",
      number("level", 1, 60),
      one("title", "Dragonslayer|the Patient|Champion of the Arena|Master Angler|the Wanderer|Keeper of Keys"),
      one("status", "active|offline|banned|deleted"),
    ),
    ...of(
      "item, item template, inventory item, weapon, armor, loot, equipment",
      pattern(
        "name, item name, title",
        "(Rusty|Ancient|Frozen|Gleaming|Cursed|Sturdy|Silver|Shadow) (Sword|Bow|Shield|Helmet|Ring|Staff|Boots|Dagger|Cloak|Amulet)",
      ),
      one(
        "description, lore, flavor text",
        "It hums when trouble is near.|Forged in a fire that never went out.|The engraving has been scratched away.|Smells faintly of the sea.|Lighter than it looks.|Its last owner never lost a duel.",
      ),
    ),
    ...of(
      "quest, mission",
      pattern(
        "title, name",
        "The (Lost|Silent|Burning|Forgotten|Stolen|Last|Hidden) (Beacon|Caravan|Crown|Grove|Letter|Harvest|Tower)",
      ),
      one("status, state", "completed|in_progress|available|failed|abandoned"),
      one(
        "description, text",
        "The miller has not been seen for three days. Ask at the tavern.|Wolves have come down from the hills. Thin the pack before winter.|An old map shows a room that is not on any plan.|Carry the sealed letter to the harbour master and trust nobody.|Gather herbs before the moon wanes.",
      ),
    ),
    ...of(
      "achievement, badge, trophy",
      pattern(
        "name, title",
        "(First|Seasoned|Fearless|Silent|Lucky|Master|Tireless) (Explorer|Hunter|Builder|Collector|Duelist|Angler|Champion)",
      ),
      one(
        "description",
        "Win ten matches in a row.|Open a hundred chests.|Finish a dungeon without losing a companion.|Visit every region of the map.|Play on seven days in a row.|Craft a legendary item.",
      ),
    ),
    ...of(
      "match, esport match, game match",
      one("status, match status", "finished|live|scheduled|cancelled|forfeit"),
      one("result, outcome", "win|loss|draw"),
    ),
    ...of(
      "leaderboard, season, ranking",
      pattern("season, name, title", "Season [1-9]"),
      one("region", "EU|NA|ASIA|SA|OCE"),
    ),
    ...of(
      "guild, clan, team",
      pattern(
        "name, title, guild name, clan name",
        "(Iron|Crimson|Silent|Northern|Golden|Storm|Ember|Shadow) (Wolves|Ravens|Vanguard|Watch|Foxes|Order|Lanterns|Riders)",
      ),
      pattern("tag, clan tag, guild tag", "[A-Z]{3,4}"),
    ),
    ...of("guild member, clan member, guild", one("rank, role", "member|officer|veteran|recruit|leader")),
    ...of(
      "creature, creature template, boss, monster, npc, enemy, mobile",
      one("sub name, title", "Innkeeper|Blacksmith|Flight Master|Guard Captain|Quartermaster|Cook|Fishing Trainer"),
      one("creature type, type, family", "beast|humanoid|undead|elemental|demon|dragon|giant"),
      one("rank", "normal|elite|rare|boss"),
      one("loot table", "common_beast|humanoid_low|undead_mid|dungeon_boss|herbs_forest|none"),
      one("ai name", "AggressorAI|PassiveAI|GuardAI|CombatAI|PatrolAI|BossAI"),
      pattern("script name, script", "(npc|boss|quest|event)_[a-z]{5,8}"),
      pattern("name", "(Grim|Elder|Frost|Ash|Cave|Marsh|Stone|Bone) (Troll|Wyrm|Spider|Golem|Witch|Ogre|Wraith|Boar)"),
    ),
  ],
  [],
  [
    pair("item type, item category", "slot, equipment slot, item slot", {
      weapon: "main hand|off hand|two hands",
      armor: "head|chest|legs|feet|hands",
      accessory: "ring|neck|trinket",
      consumable: "bag",
      material: "bag",
    }),
  ],
);
