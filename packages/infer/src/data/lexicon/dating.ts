import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Dating. */
export const DATING = field("dating swipe match_maker date_profile icebreaker match? like? superlike user? message?", [
  one(
    "looking for, relationship goal, relationship type, intention, seeking",
    "relationship|something casual|friendship|not sure yet|marriage",
  ),
  one("orientation, sexual orientation", "straight|bisexual|gay|lesbian|prefer not to say"),
  one("smoking, smoking habit, smoker, smoke", "never|socially|regularly|trying to quit"),
  one("drinking, drinking habit, drink, alcohol", "socially|never|rarely|often"),
  one("body type, build", "average|athletic|slim|curvy|muscular"),
  one(
    "zodiac, zodiac sign, star sign",
    "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces",
  ),
  one("child, children, wants child, kid, kids", "want someday|don't want|have children|not sure"),
  one("pet, pets", "dog|cat|none|both"),
  one("education level, education", "bachelor|master|high school|trade school|doctorate"),
  one("religion, religious view", "not religious|spiritual|christian|muslim|jewish|hindu|buddhist"),
  one(
    "interest, interests, hobby, hobbies",
    "hiking, cooking, films|climbing and coffee|travel, yoga, books|live music, cycling|board games, baking|running, photography",
  ),
  one(
    "about me, about, bio, description, self summary",
    "Sunday walks, strong coffee and bad puns.|Teacher by day, amateur baker by night.|Looking for someone to get lost with in new cities.|I will always stop to pet your dog.|Two left feet, but I love to dance.|Tell me about the best meal you ever had.",
  ),
  one(
    "prompt, question, icebreaker",
    "A perfect Sunday is…|I am weirdly good at…|The way to my heart is…|My simple pleasures|Two truths and a lie",
  ),
  one("swipe direction, direction, action, swipe", "left|right|superlike"),
  one("match status", "matched|unmatched|expired|pending"),
  one("report reason", "fake profile|inappropriate messages|spam|underage|harassment"),
  number("height, height cm", 155, 196),
  number("distance, max distance, distance km, search radius", 2, 80),
  ...of("match", one("status", "matched|unmatched|expired")),
]);
