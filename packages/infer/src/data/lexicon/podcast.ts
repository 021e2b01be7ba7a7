import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Podcasts and radio. */
export const PODCAST = field("podcast radio? broadcaster jingle show? episode? host? listener? audio? feed?", [
  ...of(
    "episode, podcast episode",
    one(
      "description, summary",
      "We talk with an economist about rents.|Three listeners tell of their first job.|What happens in the ear when we hear music.|A walk through a shipyard with its last welder.|Questions from our mailbox.|How a small town got its railway back.",
      { confidence: 0.96 },
    ),
  ),
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
  ...of(
    "ad slot, ad, ad spot, ad break, sponsorship",
    one("position, placement", "mid-roll|pre-roll|post-roll", { confidence: 0.96 }),
  ),
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
  pattern("itunes id, apple id, apple podcast id, apple podcasts id", "1[0-9]{9}|[3-9][0-9]{8}"),
  pattern("spotify id, spotify show id", "[0-9A-Za-z]{22}"),
  number("loudness, loudness lufs, lufs, integrated loudness", -19, -14, 1),
  figure("ad length, length sec, length second, ad length second, slot length", [30, 60, 15, 30, 60, 90]),
  one("platform, review platform, store", "Apple Podcasts|Spotify|Castbox|Podchaser|Audible"),
  ...of(
    "episode guest, guest, appearance",
    one("role", "guest|co-host|expert|panelist|interviewer"),
    one(
      "note, notes",
      "Recorded in the studio.|Remote, good microphone.|Prefers mornings.|Sends a photo and a short biography.|Please check the spelling of the name.|Would come again.|Needs the questions a week before.|Introduced by our last guest.",
    ),
  ),
  ...of(
    "gear, equipment, studio gear",
    one("kind, type, category", "microphone|headphones|recorder|interface|mixer|cable|stand|camera|light"),
  ),
  ...of(
    "episode, podcast episode",
    one(
      "transcript, transcription",
      "Welcome back to the show. Today we talk about night trains, and I have somebody here who drives them.|HOST: Let us start at the beginning. GUEST: I was twelve when I took my first radio apart.|Before we begin, thank you for all your letters. Now to today's question.|So what surprised you most? Honestly, the silence. You hear every step.|This is part two; if you have missed the first, start there. Last week we stopped at the harbour.",
    ),
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
