import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.95 };

/** Servers of games in which many play one world, and what their operators keep: realms, characters, permissions, bans. */
export const REALMS = field(
  "realmlist realm? account_banned character? characters? guild_member arena_team battleground creature_template gameobject gameobject_template character_inventory luckperms worldguard coreprotect co_block economy? playerdata homes? world? auction_house mail_item instance_reset .acted_uuid .actor_uuid .realm_flags .gamebuild .game_build",
  [
    ...of(
      "realmlist, realm, realm list, shard, game world",
      one(
        "name, realm name",
        "Emberfall|Stormhold|Ravencrest Keep|Ironpeak|Moonwatch|Silverbrook|Duskwood Vale|Thornreach",
        SURE,
      ),
      number("population", 0, 2, 2, SURE),
      figure("icon, realm type, type", [0, 0, 1, 6, 8], SURE),
      figure("flag, realm flag", [0, 0, 2, 32, 64], SURE),
      figure("timezone, time zone, region", [1, 2, 5, 8, 12, 16], SURE),
      figure("gamebuild, game build", [12340, 12340, 15595, 18414], SURE),
      figure("allowed security level, security level", [0, 0, 0, 1, 2, 3], SURE),
      figure("port", [8085, 8086, 8087, 8129], SURE),
    ),
    ...of(
      "account, game account",
      one("muteby, muted by, mute by", "Console|gm_arlen|gm_brisa|gm_corvin|moderator_1", SURE),
      one("os, platform, client os", "Win|OSX|Lin", SURE),
      one("mutereason, mute reason", "Spamming trade chat|Insulting players|Advertising|Harassment|Bad language", SURE),
      figure("expansion", [2, 2, 2, 1, 0], SURE),
      figure("locale", [0, 0, 0, 2, 3, 6, 8], SURE),
    ),
    one(
      "banreason, ban reason",
      "Botting|Gold selling|Cheating|Harassment|Account sharing|Exploiting a bug|Offensive name",
      SURE,
    ),
    ...of(
      "character, player character",
      figure("race", [1, 2, 3, 4, 5, 6, 7, 8, 10, 11], SURE),
      figure("class", [1, 2, 3, 4, 5, 6, 7, 8, 9, 11], SURE),
      figure("gender", [0, 1], SURE),
      number("level", 1, 80, 0, SURE),
      number("xp, experience", 0, 420_000, 0, SURE),
      number("money, copper, gold", 200, 48_000_000, 0, SURE),
      number("position x, pos x, x", -9000, 9000, 2, SURE),
      number("position y, pos y, y", -9000, 9000, 2, SURE),
      number("position z, pos z, z", -20, 480, 2, SURE),
      number("orientation, o", 0, 6.28, 4, SURE),
      figure("map, map number", [0, 0, 1, 1, 530, 571], SURE),
      number("zone, zone number", 1, 4710, 0, SURE),
      number("totaltime, total time, played time total", 3600, 4_200_000, 0, SURE),
      number("leveltime, level time, played time level", 120, 260_000, 0, SURE),
      number("health", 60, 24_000, 0, SURE),
      number("power1, power 1, mana", 0, 16_000, 0, SURE),
      number("latency", 18, 240, 0, SURE),
      pattern(
        "explored zone, exploredzones, known title",
        "[1-9][0-9]{3,8} 0 [1-9][0-9]{5,8} [1-9][0-9]{2,6} 0 0 [1-9][0-9]{1,7}",
        SURE,
      ),
      pattern(
        "equipment cache, equipmentcache",
        "[1-4][0-9]{4} 0 [1-4][0-9]{4} 0 0 0 [1-4][0-9]{4} 0 [1-4][0-9]{4} 0",
        SURE,
      ),
    ),
    ...of(
      "luckperms user permission, luckperms group permission, user permission, group permission, player permission, group node, user node",
      pattern(
        "permission, node",
        "(essentials\\.(home|fly|tpa|kit\\.tools|warp)|worldedit\\.(region|wand)|minecraft\\.command\\.(give|time)|group\\.(vip|builder|moderator)|chat\\.colou?r)",
        SURE,
      ),
      one("world", "global|world|world_nether|world_the_end|creative", SURE),
      one("server", "global|lobby|survival|creative|skyblock", SURE),
      one("context", "{}", SURE),
      figure("expiry, expires", [0, 0, 0, 0, 0, 1_812_000_000], SURE),
    ),
    ...of(
      "luckperms group, permission group, rank, player rank, luckperms player",
      one("name, primary group, group", "default|vip|builder|moderator|admin|helper|owner|mvp|donor|trusted", SURE),
    ),
    one("world name, world", "world|world_nether|world_the_end|lobby|creative|skyblock", SURE),
  ],
);
