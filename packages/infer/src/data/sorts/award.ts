import type { Sort } from "./sort.ts";

/** What people win. */
export const award: Sort = {
  name: "award",
  nouns: {
    en: "award, prize, medal, trophy, badge, cup award, certificate award, title award, distinction, honour, honor, merit award, reward, bonus point, achievement award, star award, ribbon award, crown, decoration, order award, diploma award, scholarship award, rank award, belt award, patch, pin, sticker award, laurel, accolade, recognition",
    de: "auszeichnung, medaille, pokal, abzeichen, ehrung, orden",
    fr: "medaille, trophee, insigne, distinction, recompense",
    es: "premio, medalla, trofeo, insignia, distincion, reconocimiento",
    it: "premio, medaglia, trofeo, distintivo, onorificenza, riconoscimento",
    nl: "medaille, trofee, badge, onderscheiding",
    pt: "premio, medalha, trofeu, distintivo, distincao, reconhecimento",
  },
  short:
    "First Steps|Helping Hand|Early Bird|Best Newcomer|Team Spirit|Ten Years of Service|Audience Prize|Explorer|Jury Prize|Golden Star|Fair Play|Perfect Week",
  described: {
    first: [
      "For (ten visits in a row|the best result of the year|helping others|finishing all lessons|twenty years of service), (given once a year|given once|can be won again).",
      "(Given|Awarded) to (members|teams|newcomers|volunteers) who (take part every week|finish first|share what they know).",
    ],
  },
  kinds: "participation|milestone|special|community",
  statuses: "awarded|nominated|pending",
  categories: "Community|Learning|Sports|Service|Special",
  grades: "bronze|silver|gold|platinum",
  several: { usual: 1, most: 12 },
};
