import { meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const GENRES =
  "Drama|Comedy|Thriller|Action|Romance|Documentary|Crime|Adventure|Horror|Family|Animation|Mystery|Sci-Fi|Western";
const KEYWORDS =
  "murder|love|friendship|based-on-novel|revenge|family-relationships|sequel|police|husband-wife-relationship|small-town|escape|road-trip|time-travel|undercover-agent|new-york-city|coming-of-age|courtroom|heist|island|train";
const CHARACTERS =
  "(Captain|Doctor|Inspector|Aunt|Sister|Professor|Uncle|Young|Old) (Mara Ellis|Jonas Crane|Tess Holloway|Arthur Pell|Nora Quill|Emil Brandt|Lucy Farrow|Hector Vane|Ivy Marlow|Sam Rourke)";
const ROLES =
  "actor|actress|producer|writer|director|editor|composer|cinematographer|costume designer|production designer|miscellaneous crew|guest";
const NOTES =
  "(as himself)|(uncredited)|(voice)|(executive producer)|(writer)|(archive footage)|(co-producer)|(screenplay)";

/** Catalogues of films and series: who played in them, what they are about, how they were rated. */
export const MOVIES = field(
  "movie_info movie_keyword movie_link movie_company movie_cast movie_genre movie_crew movie_director cast_info aka_title aka_name char_name film_actor film_genre imdb tmdb cartoon tv_series tv_channel tv_show movie? film? genre? actor? director? episode? cast? role? title? keyword? cinema? box_office .imdb_id .tmdb_id .imdb_rating .vote_average .box_office .imdb_index",
  [
    ...of(
      "kind, kind type, title",
      one("kind", "movie|tv series|tv movie|video movie|tv mini series|video game|episode"),
    ),
    ...of("role, role type", one("role, name", ROLES)),
    ...of(
      "link, link type",
      one(
        "link, name",
        "follows|followed by|remake of|remade as|references|referenced in|spoofs|features|similar to|version of",
      ),
    ),
    ...of(
      "info type",
      one(
        "info, name",
        "runtimes|color info|genres|languages|certificates|sound mix|countries|rating|release dates|locations|votes|budget|plot|trivia|birth date|height",
      ),
    ),
    ...of(
      "company, company type",
      one("kind", "production companies|distributors|special effects companies|miscellaneous companies"),
    ),
    ...of("cast type, comp cast type", one("kind", "cast|crew|complete|complete+verified")),
    ...of(
      "cast info, cast, casting",
      one("note", NOTES),
      small("number order, order, cast order, billing order, billing", 1, 40),
    ),
    ...of(
      "movie info, info, movie info index, info index",
      one(
        "info",
        "English|USA|Drama|Color|USA:97|Comedy|Black and White|Mono|Dolby Digital|USA:12 March 1998|France|PG-13|7.2|German",
      ),
      one("note", "(theatrical)|(premiere)|(DVD)|(2004)|(worldwide)|(TV)|(limited)"),
    ),
    ...of(
      "movie company, company",
      one(
        "note",
        "(2006) (USA) (theatrical)|(2012) (worldwide) (DVD)|(presents)|(in association with)|(1998) (Germany) (TV)|(co-production)",
      ),
    ),
    ...of("person info, person", one("note", "(TV)|(stage)|(with one child)|(pseudonym)")),
    ...of(
      "aka title, title",
      one("note", "(German title)|(working title)|(USA) (alternative title)|(French title)|(festival title)"),
    ),
    one("genre, genres", GENRES),
    one("keyword, plot keyword", KEYWORDS),
    pattern("character, character name, char name", CHARACTERS),
    ...of("char, character, char name", pattern("name", CHARACTERS)),
    one("imdb index", "I|II|III|IV"),
    pattern(
      "pcode cf, pcode nf, pcode sf, surname pcode, phonetic code, name pcode cf, name pcode nf, name pcode sf, soundex",
      "[A-Z][1-6][1-6]?[1-6]?[1-6]?",
    ),
    pattern("series year, series years, years", "(19[89][0-9]|20[01][0-9])-(20[12][0-9]|\\?{4})"),
    pattern("imdb id, tconst, imdb title id", "tt0[0-9]{6}"),
    number("imdb rating, vote average, average rating, average vote", 3.8, 8.8, 1),
    small("vote count, num vote, number of votes, votes", 40, 240_000),
    small("popularity", 0.6, 140, 2),
    number("runtime, runtime minute, run time, length minute, running time", 78, 168),
    number("metascore, meta score, tomatometer, rotten tomatoes", 28, 96),
    one("certificate, mpaa, mpaa rating, content rating, certification", "PG-13|R|PG|G|NC-17|TV-14"),
    one(
      "plot, overview, plot outline, storyline",
      "A retired detective returns to the village where her last case began.|Two brothers inherit a failing cinema and try to save it.|A storm strands six strangers in a mountain station.|A young teacher finds letters hidden in the walls of her school.|An orchestra on tour loses its conductor and its train.|After thirty years a sailor comes home to a town that has forgotten him.|A chess prodigy stops playing and starts a bakery.|Twins separated at birth meet in a courtroom.|The last ferry of the season does not arrive.|A translator discovers that her client is lying.|One summer, four friends and a borrowed bus.|A museum guard finds that one painting is watched by others too.|When the dam is to be opened, one farmer stays.|A composer loses his hearing and writes his best work.|Two rival newspapers share one secret source.",
    ),
    one(
      "tagline",
      "Some doors stay shut.|Every summer ends.|She never missed a train.|The sea remembers.|Trust nobody, not even the map.|One last performance.",
    ),
    one(
      "job, crew job",
      "Director|Screenplay|Producer|Editor|Original Music Composer|Director of Photography|Casting|Costume Design",
    ),
    one("department, crew department", "Directing|Writing|Production|Editing|Sound|Camera|Art|Costume & Make-Up"),
    // Television.
    ...of(
      "cartoon",
      pattern(
        "title, name",
        "The (Last|Secret|Missing|Great|Midnight|Frozen|Paper) (Dragon|Robot|Treasure|Balloon|Castle|Machine|Parade|Visitor)!?",
      ),
      number("production code", 101, 426),
    ),
    ...of(
      "channel, tv channel, network, station",
      one("content, program type, genre", "General Entertainment|Movies|Kids|Music|News|Sports|Documentary|Comedy"),
      one("package, package option, option", "Basic|Premium|Family|Sports|Cinema|Free to air"),
    ),
    one("pixel aspect ratio, pixel aspect ratio par, aspect ratio", "16:9|4:3"),
    one("definition tv, hight definition tv, high definition tv, hdtv, hd", "yes|no"),
    one("pay per view, ppv, pay per view ppv", "no|yes"),
    ...of(
      "tv series, series, episode, show, performance",
      number("share, rating share", 3, 19),
      pattern("18 49 rating share, rating share", "[1-4]\\.[0-9]/[3-9]"),
      number("rating", 2.1, 9.4, 1),
    ),
    number("viewer, viewers, viewer m, viewer million, us viewer", 1.1, 14.8, 2),
    number("weekly rank, week rank", 1, 80),
    meaning(
      "directed by, director, written by, writer, actor, actress, starring",
      { text: "fullName" },
      { confidence: 0.9 },
    ),
  ],
);
