import type { Sort } from "./sort.ts";

/** What games and play are made of. */
export const gameThing: Sort = {
  name: "game-thing",
  nouns: {
    en: "quest, weapon, armour, armor, spell, potion, monster, dungeon, boss, hero, character, avatar, npc, guild, clan, stage game, world, realm, zone game, loot, item game, resource game, unit game, card game, deck, hand cards, piece game, board game, token game, move, turn, round game, score game, leaderboard, season game, raid, duel, talent, ability, class game, emote, power up, lore",
  },
  named: [
    "(Iron|Shadow|Crystal|Frost|Golden|Storm|Ember|Silent|Ancient|Moon) {Noun}",
    "{Noun} of (Ash|the North|Tides|Dawn|the Deep|Thorns)",
  ],
  described: {
    first: [
      "(Found|Won|Unlocked) (in the northern forest|after the third boss|at level 12|during the winter event), (gives strength|opens a hidden door|can be traded).",
    ],
  },
  kinds: "common|rare|epic|legendary",
  statuses: "active|locked|completed",
  grades: "common|rare|epic|legendary",
  several: { usual: 3, most: 30 },
};
