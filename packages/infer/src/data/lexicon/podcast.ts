import { meaning } from "../meaning.ts";
import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Podcasts and radio. */
export const PODCAST = field("podcast radio? broadcaster jingle show? episode? host? listener? audio? feed?", [
  one(
    "category, podcast category, genre",
    "Society & Culture|Technology|Business|News|Comedy|Health & Fitness|History|True Crime|Education|Science",
  ),
  one("explicit, explicit rating, content rating", "no|clean|yes"),
  one(
    "release schedule, publishing schedule, release frequency, publish frequency",
    "weekly|biweekly|monthly|daily|irregular",
  ),
  one("episode type", "full|bonus|trailer"),
  one("show type, podcast type", "episodic|serial"),
  one("transcript status", "completed|processing|missing|reviewed"),
  one("placement, ad placement, slot, ad slot", "mid_roll|pre_roll|post_roll"),
  one("read type, ad type, ad format", "host_read|produced|announcer_read|programmatic"),
  one("listening app, podcast app, player, client", "Apple Podcasts|Spotify|Overcast|Pocket Casts|Castbox|AntennaPod"),
  one(
    "tagline, subtitle",
    "Conversations about work that lasts|Small stories from big cities|What scientists argue about over lunch|Two friends, one topic, no script|The week in maps|Books you meant to read",
  ),
  one(
    "show note, show notes, episode note, episode notes, episode description",
    "This week we talk about how a small town brought back its night train.|Our guest explains why bridges sing and what engineers do about it.|Part two of our series on forgotten inventions.|We answer your questions about sleep, coffee and both.|A visit to the workshop where church clocks are repaired.|The hosts disagree about everything but the ending.",
  ),
  one(
    "segment, segment type, chapter title",
    "Intro|Main Topic|Interview|Listener Mail|Ad Break|Outro|News of the Week",
  ),
  meaning("guest, guest name, co host, cohost, host, host name, presenter", { text: "fullName" }),
  money("cpm, cpm rate", 12, 45),
  number("download, downloads, download count, listens, plays", 120, 18_000),
  pattern("format, frequency mhz", "(8[89]|9[0-9]|10[0-7])\\.[1-9] MHz"),
  ...of(
    "episode, podcast episode",
    one("status", "published|draft|scheduled|recorded|editing"),
    pattern(
      "title, name",
      "(Why|How) (Cities|Rivers|Markets|Children|Machines|Orchestras|Gardens|Newsrooms) (Sleep|Change|Remember|Work|Fail|Learn|Grow)",
    ),
  ),
  ...of(
    "show, podcast, podcast show, program",
    pattern(
      "title, name",
      "The (Quiet|Daily|Long|Curious|Open|Second|Late) (Hour|Signal|Desk|Table|Bridge|Notebook|Frequency)",
    ),
    one("status", "active|ended|hiatus"),
  ),
]);
