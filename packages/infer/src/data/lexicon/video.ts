import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Streaming of films and of channels. */
export const VIDEO = field(
  "streaming? watch_list? rendition transcode playback live_stream broadcast? vod watch_history video? stream? subtitle? stream_key? viewer? title? channel? episode? watch?",
  [
    figure("max stream, max streams, concurrent stream, simultaneous stream, screen, max screen", [1, 2, 2, 4, 4], {
      confidence: 0.966,
    }),
    one(
      "original language, spoken language, audio language",
      "English|English|Spanish|French|German|Korean|Japanese|Italian|Hindi|Danish",
      { confidence: 0.96 },
    ),
    ...of(
      "title, movie, series, show, film",
      number("imdb score, imdb rating, rating, score, user score, tmdb rating, vote average", 4.6, 9.1, 1, {
        confidence: 0.967,
      }),
      pattern("poster path, backdrop path, poster", "/posters/[a-z0-9]{10}\\.jpg", { confidence: 0.966 }),
    ),
    ...of(
      "people, person, actor, cast, cast member, artist, director",
      one(
        "known for, department, profession, primary profession",
        "Acting|Directing|Writing|Production|Camera|Sound|Editing",
        { confidence: 0.967 },
      ),
      one(
        "biography, bio, about",
        "Began on stage before the first film in 1998.|Known for quiet parts in loud films.|Studied in London and lives in Lisbon.|Won two awards for the role of a sailor.|Directed four films and one series.|Child actor who came back twenty years later.|Trained as a carpenter before drama school.|Plays the cello and does her own stunts.|Voice of many animated films.|Born in Porto, raised in Leeds.|Teaches acting between films.|First role at the age of nine.",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "device, user device, registered device",
      one("device type, type, kind", "smart_tv|phone|tablet|web|console|streaming_stick", { confidence: 0.966 }),
      one(
        "device name, name, label",
        "Living room TV|Anna's iPhone|Kitchen tablet|Bedroom TV|Work laptop|Kids' tablet|Game console",
        { confidence: 0.966 },
      ),
    ),
    ...of(
      "watch history, playback, view, viewing, progress",
      one("device type, device, platform", "smart_tv|phone|tablet|web|console", { confidence: 0.966 }),
      one("quality, resolution", "HD|4K|SD|Full HD", { confidence: 0.966 }),
    ),
    one("title type", "movie|series|documentary|short|special"),
    one("maturity rating, content rating, age rating, parental rating", "PG-13|TV-14|PG|TV-MA|R|TV-PG|G"),
    one("video quality, playback quality, stream quality, quality, max quality", "1080p|720p|4K|480p|auto"),
    one(
      "audio track, audio language, subtitle language, caption language",
      "English|Spanish|French|German|Portuguese|Japanese|Italian",
    ),
    one("availability, availability status", "available|coming_soon|expired|region_locked"),
    one("completion status, watch status, viewing status", "completed|in_progress|abandoned"),
    one("latency mode", "low|normal|ultra_low"),
    one("chat mode", "everyone|followers|subscribers|off|slow"),
    one("ingest protocol, stream protocol", "rtmp|srt|webrtc|rtmps"),
    one("streaming protocol, delivery protocol, playback protocol, manifest type", "hls|dash"),
    one("codec, video codec", "h264|h265|av1|vp9"),
    one("audio codec", "aac|opus|ac3|mp3"),
    one("container, container format", "mp4|fmp4|webm|mkv|ts"),
    one("resolution, video resolution", "1920x1080|1280x720|3840x2160|854x480|640x360"),
    one("drm, drm type, drm system", "widevine|fairplay|playready|none"),
    one(
      "encode status, encoding status, transcode status, processing status, transcoding status",
      "completed|processing|queued|failed",
    ),
    one("stream status, broadcast status", "ended|live|scheduled|idle|error"),
    one("subtitle type, caption type", "subtitle|closed_caption|forced|sdh"),
    one("monetization, monetization type, access model", "subscription|ad_supported|rental|purchase|free"),
    number("bitrate kbps, bitrate, video bitrate", 800, 12_000),
    number("peak viewer, concurrent viewer, viewer count, viewers", 3, 4200),
    ...of(
      "watch history, playback session, playback, device, profile, session",
      one("device type, device", "tv|mobile|web|tablet|console"),
    ),
    ...of(
      "title, streaming title, movie, series, video",
      one(
        "genre, genre name",
        "Drama|Comedy|Action|Thriller|Documentary|Romance|Horror|Animation|Science Fiction|Family|Crime",
      ),
      one(
        "synopsis, short synopsis, description",
        "A retired pilot must land one last plane without instruments.|Rival bakers share a wall, an oven and a secret.|Following the river from its source to the sea.|A young lawyer takes a case that nobody wants her to win.|Six strangers are snowed in at a mountain station.|A comedy about moving back in with your parents at forty.|A mother and daughter restore a boat and their friendship.|An inspector who trusts nobody gets a talkative partner.|The youngest judge in town meets her first liar.|A journey by train through seven countries in winter.|An unknown caller knows the next morning's headlines.|What the river took, the village remembers.|Behind the scenes of a small opera house.",
      ),
    ),
    ...of(
      "stream, live stream, broadcast, channel",
      one("category, game, topic", "Just Chatting|Gaming|Music|Art|Cooking|Sports|Science & Technology|Travel"),
      pattern(
        "title, name, stream title",
        "(Sunday|Late night|Morning|Speedrun|Chill|Community|Practice) (stream|session|practice|Q&A|challenge)( #[1-9][0-9])?",
      ),
      one("status, state", "ended|live|scheduled|offline"),
    ),
    ...of(
      "video",
      one("status", "published|processing|private|scheduled|removed"),
      one("visibility, privacy", "public|unlisted|private|members_only"),
    ),
  ],
);
