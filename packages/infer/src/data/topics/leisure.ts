import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Travel, play, art and reading. */
export const LEISURE: readonly Topic[] = [
  topic(
    "trip",
    "trip tour travel flight itinerary passenger excursion cruise traveller destination voyage safari hike trail? airline crew? baggage visa",
    {
      noted: `
(Window seat|Vegetarian meal|Wheelchair|Extra baggage) (requested|confirmed|paid).
(Passport|Visa|Insurance) (valid until 2028|to be renewed|copy received).
(Meeting point|Departure|Bus) (at the station, platform 1|moved to 8:15|in front of the hotel).
(Flight|Ferry|Train) (delayed by an hour|rebooked|confirmed).
(Bring|Pack) (a rain jacket|sun cream|good shoes|cash for the market).
(Guide|Driver) (confirmed|speaks French|has the tickets).`,
      reasons: `
Weather
Technical problem
Too few bookings
Illness
Missed connection
Visa refused
Strike
Change of plans`,
    },
  ),
  topic(
    "event",
    "event venue concert festival conference booth stage? attendee exhibitor catering? wedding rehearsal ticket? performance? session? speaker",
    {
      noted: `
(Doors|Set-up|Sound check) at (10:00|14:30|17:00), (stage left|back entrance|two technicians).
(Catering|Flowers|Projector|Security) (confirmed|to be booked|paid).
(Seats|Chairs|Tables) for (40|80|120), (round tables|in rows|standing room).
(Moved indoors|Starts half an hour later|Sold out|Guest list closed).
(Vegetarian|No nuts|Children's menu) for (two|six|ten).
(Train ticket|Hotel|Parking) (booked|to be refunded|not needed).`,
      reasons: `
Bad weather
Illness
Too few registrations
Venue not available
Double booking
Change of plans
Official order`,
    },
  ),
  topic(
    "match",
    "player? referee league tournament squad fixture goal_scorer sport season? team? match? injury? lineup scout transfer_window umpire",
    {
      noted: `
(Late equaliser|Strong second half|Lost the ball too often|Good defence), (rainy|full house|pitch in good shape).
(Yellow card|Injured|Substituted) in the (23rd|58th|71st) minute.
(Ankle|Knee|Thigh|Shoulder), back in (two|four|six) weeks.
(Fast on the wing|Good in the air|Reads the game well|Needs more stamina).
(Bus leaves at 9:30|Away shirts|Changing room 3|Bring both kits).
(Appeal filed|Result confirmed|Played without spectators).`,
      reasons: `
Rain
Frozen pitch
Team did not appear
Injury
Suspended
Referee not available`,
    },
  ),
  topic(
    "game",
    "character quest spell monster guild dungeon weapon npc loot game? campaign? boss creature inventory_item?",
    {
      noted: `
(Lost the map|Found the hidden door|Owes the innkeeper|Swore an oath) in (session 3|the swamp|the old tower).
(Weak against fire|Speaks to ravens|Never removes the mask|Collects teeth).
(Nerfed|Buffed|Unchanged) in the last patch.
(Party split|Two short rests|Long rest in the inn), (level up next time|trap still armed).`,
    },
  ),
  topic("art", "artist artwork painting exhibition? gallery sculpture", {
    noted: `
(Frame|Canvas|Glass) (restored|slightly damaged|replaced), (on loan until May|keep out of the sun).
(Sold|Reserved|Insured) (at the opening|for the spring show|for transport).`,
  }),
  topic("record", "album song podcast music band playlist instrument recording episode", {
    noted: `
(Recorded live|Second take|Fade-out at 3:40), (master by Friday|vocals again|better than the first).
(Intro|Ending|Second part) (too long|cut|recorded again|the best part of it).
(Great|Good|Fine) (for long drives|for a quiet evening|from start to end), (grows on you|never gets old).`,
  }),
  topic("shoot", "film movie photo_shoot shoot festival_entry", {
    noted: `
(Natural light|Two cameras|Rain cover), (edit by Monday|ten pictures chosen|black and white).
(Interview|Opening|Ending) (too long|cut|shot again|better than expected).`,
  }),
  topic("scene", "scene clip? footage reel video_clip scene_marker film_scene", {
    described: `
The (argument|reunion|chase|farewell|rehearsal|last conversation) (in the kitchen|at the harbour|on the rooftop|in the rain|behind the stage), (shot in one take|told in flashbacks|ending in silence).
(Two friends|The sisters|Old rivals|The neighbours) (meet|quarrel|make up|wait) (at the station|in an empty theatre|after the wedding|by the lake), (until somebody calls|before the lights go out|while the storm passes).
(Interview|Outtakes|Behind the scenes) with the (cast|director|crew), (recorded between two takes|with subtitles|never broadcast).
(Opening|Closing) scene, (filmed at dawn|restored from the original reel|longer than in the cinema).`,
    noted: `
(Sound|Colours|Subtitles) (out of step|corrected|still missing) (from minute 12 on|in the second half|in the last take).
(Second take|Wide shot|Close-up) (better than the first|too dark|chosen for the trailer).`,
  }),
  topic(
    "book",
    "book library? loan? reader author? copy? reading manuscript chapter publisher novel magazine edition",
    {
      noted: `
(Cover|Spine|Page 34) (torn|repaired|stained), (still readable|to be replaced).
(Reserved for|Lent to) (the reading group|another branch|class 8b).
(First edition|Signed copy|Large print|With CD).
(Slow start|Could not put it down|Better than the film|Read it twice).
(Proofs|Contract|Cover design) (sent|approved|due in March).`,
      reasons: `
Lost
Damaged
Returned late
Out of print
Duplicate copy
Not collected`,
    },
  ),
];
