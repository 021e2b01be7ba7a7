import * as desktop from "./desktop.ts";
import * as wideApplications from "./wide-applications.ts";
import { clubsAndJourneys } from "./clubs-and-journeys.ts";
import { assistants } from "./assistants.ts";
import { consoles } from "./consoles.ts";
import { findsAndLessons } from "./finds-and-lessons.ts";
import { pastimes } from "./pastimes.ts";
import { boxes } from "./boxes.ts";
import { businessLook } from "./business-look.ts";
import { commerceLook } from "./commerce-look.ts";
import { chess } from "./chess.ts";
import { collaborationLook } from "./collaboration-look.ts";
import { sitesLook } from "./sites-look.ts";
import { community } from "./community.ts";
import { cricket } from "./cricket.ts";
import { enterprise } from "./enterprise.ts";
import { fifthLook } from "./fifth-look.ts";
import { sciencesLook } from "./sciences-look.ts";
import { countries } from "./countries.ts";
import { retail } from "./retail.ts";
import { goods } from "./goods.ts";
import { film } from "./film.ts";
import { fourthLook } from "./fourth-look.ts";
import { frameworks } from "./frameworks.ts";
import { everyday } from "./everyday.ts";
import { fitness } from "./fitness.ts";
import { gadgets } from "./gadgets.ts";
import { gaming } from "./gaming.ts";
import { genealogy } from "./genealogy.ts";
import { giving } from "./giving.ts";
import { government } from "./government.ts";
import { hr } from "./hr.ts";
import { kinds } from "./kinds.ts";
import { learning } from "./learning.ts";
import { legal } from "./legal.ts";
import { library } from "./library.ts";
import { money } from "./money.ts";
import { hosting } from "./hosting.ts";
import { museum } from "./museum.ts";
import { music } from "./music.ts";
import { operations } from "./operations.ts";
import { desksAndPeople } from "./desks-and-people.ts";
import { measured } from "./measured.ts";
import { flowsAndBoards } from "./flows-and-boards.ts";
import { roomsAndShows } from "./rooms-and-shows.ts";
import { ownTrades } from "./own-trades.ts";
import { wordsOfRows } from "./words-of-rows.ts";
import { shopsAndBills } from "./shops-and-bills.ts";
import { sitesAndLetters } from "./sites-and-letters.ts";
import { standards } from "./standards.ts";
import { podcast } from "./podcast.ts";
import { projects } from "./projects.ts";
import { publicData } from "./public-data.ts";
import { publishing } from "./publishing.ts";
import { racing } from "./racing.ts";
import { safety } from "./safety.ts";
import { commonest } from "./commonest.ts";
import type { Schemas } from "./schemas.ts";
import { infrastructure } from "./infrastructure.ts";
import { serversKept } from "./servers-kept.ts";
import { serversLook } from "./servers-look.ts";
import { school } from "./school.ts";
import { secondLook } from "./second-look.ts";
import { selling } from "./selling.ts";
import { sports } from "./sports.ts";
import { tabletop } from "./tabletop.ts";
import { tennis } from "./tennis.ts";
import { theatre } from "./theatre.ts";
import { online } from "./online.ts";
import { thirdLook } from "./third-look.ts";
import { ticketing } from "./ticketing.ts";
import { businessRows } from "./business-rows.ts";
import { businessSuites } from "./business-suites.ts";
import { officesAndDesks } from "./offices-and-desks.ts";
import { toldByTables } from "./told-by-tables.ts";
import { video } from "./video.ts";
import { virtualMachines } from "./virtual-machines.ts";
import { webAnalytics } from "./web-analytics.ts";
import { wiki } from "./wiki.ts";

/** Further schemas of fields of work, written before the words of the field. */
export const schemasB: Schemas = {
  ...boxes,
  ...clubsAndJourneys,
  ...commonest,
  ...consoles,
  ...findsAndLessons,
  ...pastimes,
  ...assistants,
  ...kinds,
  ...businessLook,
  ...enterprise,
  chess,
  community,
  cricket,
  ...collaborationLook,
  ...sitesLook,
  ...fifthLook,
  ...sciencesLook,
  ...countries,
  ...goods,
  ...retail,
  film,
  hosting,
  ...everyday,
  fitness,
  ...fourthLook,
  ...frameworks,
  ...gadgets,
  gaming,
  genealogy,
  giving,
  government,
  hr,
  learning,
  legal,
  library,
  ...money,
  museum,
  music,
  ...operations,
  podcast,
  ...desksAndPeople,
  ...measured,
  ...flowsAndBoards,
  ...roomsAndShows,
  ...ownTrades,
  ...wordsOfRows,
  ...shopsAndBills,
  ...sitesAndLetters,
  ...standards,
  projects,
  ...publicData,
  publishing,
  racing,
  safety,
  school,
  ...commerceLook,
  ...secondLook,
  ...selling,
  ...infrastructure,
  ...serversKept,
  ...serversLook,
  sports,
  tabletop,
  tennis,
  theatre,
  ...online,
  ...thirdLook,
  ticketing,
  ...toldByTables,
  ...officesAndDesks,
  ...businessRows,
  ...businessSuites,
  ...desktop,
  ...wideApplications,
  video,
  virtualMachines,
  webAnalytics,
  wiki,
};
