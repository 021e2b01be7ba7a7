import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Films and television in the making. */
export const FILM = field(
  "film screen_play story_board footage cinematographer show_runner shot? casting? shoot? movie? tv? episode? production? call? scene? crew?",
  [
    ...of(
      "prop, costume, set piece",
      one(
        "name, title",
        "Old Suitcase|Brass Lamp|Red Umbrella|Typewriter|Pocket Watch|Letter with Seal|Garden Chair|Radio|Birdcage|Travel Map",
      ),
      one("source", "rented|bought|made|borrowed|stock"),
    ),
    one("production phase, production stage, phase", "production|pre_production|post_production|development|completed"),
    one("int ext, interior exterior, ie", "INT|EXT|INT/EXT"),
    one("shot size, framing, shot type", "medium|close_up|wide|medium_close_up|extreme_close_up|long|full"),
    one("camera angle, shot angle", "eye_level|low_angle|high_angle|over_the_shoulder|birds_eye|dutch"),
    one("camera movement, shot movement", "static|pan|tilt|dolly|handheld|crane|steadicam|zoom"),
    one("frame rate, fps", "24|25|23.976|30|50"),
    one(
      "crew role, crew position, crew job, production role",
      "Director of Photography|Gaffer|Key Grip|Sound Mixer|Camera Operator|Script Supervisor|Production Assistant|Boom Operator|Makeup Artist|First Assistant Director|Costume Designer|Editor",
    ),
    one("role type, part type, casting type", "supporting|lead|day_player|extra|cameo|voice"),
    one("audition status, casting status", "auditioned|callback|cast|rejected|on_hold|invited"),
    one(
      "logline, tagline, premise",
      "A lighthouse keeper finds a message that was meant for her mother.|Two rival cooks must share one kitchen for a summer.|A night-shift nurse discovers that her patients dream the same dream.|A village prepares for a flood that only one child has foreseen.|When the bridge is closed, an old ferry becomes the heart of a town.|A retired thief is asked to guard what he once stole.",
    ),
    pattern(
      "slugline, slug line, scene heading",
      "(INT|EXT)\\. (KITCHEN|HARBOUR|STREET|OFFICE|FOREST|TRAIN|HOSPITAL|ROOFTOP) - (DAY|NIGHT|DAWN|EVENING)",
    ),
    one(
      "synopsis, scene description, story",
      "Mara finds the letter and hides it from her brother.|The crew gathers at the harbour; nobody speaks.|Jonas waits at the station, but the train passes.|An argument in the kitchen ends with a broken plate.|The neighbours watch as the lights go out one by one.|They drive through the night and reach the coast at dawn.",
    ),
    one("special feature, bonus feature, bonus material", "Trailers|Deleted Scenes|Commentaries|Behind the Scenes"),
    one("aspect ratio", "16:9|2.39:1|1.85:1|4:3|2:1"),
    one("camera, camera model, camera body", "Alexa Mini|Venice 2|RED Komodo|FX6|C500|Alexa 35"),
    one("lens, lens name", "35mm|50mm|24mm|85mm|18mm|100mm macro"),
    one("resolution, capture resolution", "4K|6K|2K|1080p|8K"),
    one("deal type, contract type", "daily|weekly|flat|run of show"),
    pattern("scene number, scene no, scene", "[1-9][0-9]?[A-C]?"),
    pattern("slate, slate number", "[1-9][0-9]?[A-F]-[1-9]"),
    pattern("timecode, tc in, tc out, time code", "0[0-2]:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]"),
    pattern("reel, reel name, card, roll", "[AB]0[0-9]{2}"),
    number("page eighth, page eighths, eighth, page count eighth", 1, 16),
    number("take, take number, takes", 1, 9),
    number("shoot day, shooting day, day number, shoot days", 1, 42),
    ...of(
      "production, film, movie, show, project, series",
      pattern(
        "working title, production title, original title",
        "The (Last|Silent|Hidden|Long|Paper|Northern|Broken|Second) (Harbour|Summer|Winter|Letter|Bridge|Garden|Journey|Witness)",
      ),
      one(
        "format, film format, project type, production type, type",
        "feature|short|documentary|series|commercial|music_video",
      ),
      one(
        "genre, genre name",
        "Drama|Comedy|Thriller|Documentary|Crime|Romance|Horror|Animation|Science Fiction|Adventure",
      ),
      one("status", "completed|in_production|pre_production|post_production|development|released"),
    ),
    ...of(
      "scene, film scene",
      one("status", "shot|scheduled|unscheduled|omitted|reshoot"),
      one("time of day, day night, day time, dn", "DAY|NIGHT|DAWN|DUSK|EVENING"),
      one(
        "location, set, location name",
        "Kitchen|Harbour|Train station|Apartment|Hospital corridor|Rooftop|Forest road|Office|Café",
      ),
    ),
    ...of(
      "shot, camera setup, setup",
      one("movement, camera move", "static|pan|tilt|dolly|handheld|crane|zoom"),
      one(
        "description, note, action",
        "Mara enters from the left and stops at the window.|Close on the letter in her hands.|Wide of the harbour at dawn, slow pan.|Over the shoulder of Jonas.|The car passes; hold for two beats.|Insert of the clock.",
      ),
      one("status", "shot|planned|omitted|approved"),
      one("angle", "eye level|low|high|over the shoulder"),
    ),
    ...of(
      "take",
      one("rating, result, quality", "good|print|no good|hold"),
      one(
        "note, comment",
        "Boom in frame at the end.|Best performance.|Soft focus.|Plane overhead.|Good for sound only.",
      ),
    ),
    ...of(
      "crew, crew member, production crew",
      one("department, unit", "Camera|Lighting|Sound|Art|Costume|Makeup|Production|Grip|Editing|Locations"),
      one(
        "role, position, job",
        "Gaffer|Key Grip|Sound Mixer|Camera Operator|Script Supervisor|Boom Operator|Production Assistant|Editor",
      ),
    ),
    ...of(
      "call sheet, shoot, shooting day, schedule",
      one(
        "note, remark",
        "Breakfast from 06:30 at the base.|Bring warm clothing, exterior all day.|Parking at the church only.|Unit move after lunch.|Quiet on the street until 9.|Weather cover: scene 14 in the studio.",
      ),
      one("weather, forecast", "Sunny, 22 °C|Light rain, 14 °C|Cloudy, 17 °C|Windy, 12 °C|Clear, 19 °C"),
    ),
    ...of(
      "casting, audition, role, character",
      one(
        "character name, character, role name",
        "Mara|Jonas|Detective Hale|Old Fisherman|Nurse Ellen|The Stranger|Young Tom|Mrs. Ashdown|Vincent|Waiter",
      ),
      one(
        "note, comment",
        "Warm reading, good timing.|Strong in the second scene.|Accent needs work.|Available from May.|Chemistry test next week.|Too young for the part.",
      ),
    ),
    ...of(
      "episode, tv episode",
      pattern("production code, episode code", "S0[1-6]E(0[1-9]|1[0-2])"),
      number("season, season number", 1, 7),
      number("episode, episode number, number", 1, 13),
    ),
  ],
);
