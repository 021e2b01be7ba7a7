import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const ROLES =
  "Inspector Hale|Mara|The Librarian|Captain Ross|Dr. Lindqvist|Young Elena|Tobias|The Stranger|Mrs. Ellis|Agent Novak|Old Fisherman|Himself|Sergeant Price|Nora (voice)";
const PATHS =
  "/(media|srv/media|mnt/nas)/(movies/(The Quiet Harbour \\(2019\\)|Northern Lights \\(2021\\)|Glass City \\(2016\\))|tv/(Second Shift/Season 0[1-4]|Station Nine/Season 0[1-3])|music/(Velvet Island/Blue Rooms|Long Light/Home Again))/";

/** Programs that play and collect films, series and music. */
export const MEDIA_CENTER = field(
  "tv_show tvshow stream_detail streamdetail actor_link genre_link director_link quality_profile quality_definition root_folder indexer? episode_file movie_file track_file scrobble library_section metadata_item media_part media_stream base_item? item_value? music_video naming_config delay_profile release_profile smart_playlist media_folder movie? episode? season? artist? album? song? genre? .strartist .strpath .idfile .playcount .albumartist .musicbrainz_recording_id",
  [
    one(
      "media type, item media type, library item type, library type, collection type",
      "movie|episode|song|album|tvshow|artist|season|musicvideo",
    ),
    pattern("path, str path, folder path, root folder path, multipath", PATHS),
    pattern(
      "file name, relative path, original file path",
      "(The Quiet Harbour \\(2019\\)\\.mkv|Northern Lights \\(2021\\)\\.mp4|Second Shift - S0[1-4]E(0[1-9]|1[0-2])\\.mkv|Station Nine - S0[1-3]E(0[1-9]|1[0-2])\\.mkv|(0[1-9]|1[0-4]) - (Blue Rooms|Home Again|Night Train|Paper Boats|Small Hours|Salt and Wind)\\.flac)",
    ),
    one(
      "scraper, metadata agent, agent, metadata provider",
      "metadata.themoviedb.org|metadata.tvdb.com|metadata.local|metadata.generic.albums",
    ),
    one("content, library content", "movies|tvshows|musicvideos|music"),
    one("rating type, rating source", "themoviedb|imdb|default|tvdb|metacritic"),
    one("art type, artwork type, image type", "poster|fanart|thumb|banner|clearlogo|landscape"),
    one("hdr type, dynamic range, video dynamic range", "|hdr10|dolbyvision|hlg|hdr10"),
    one("video codec, codec", "h264|hevc|h264|av1|vp9|mpeg4"),
    one("audio codec", "aac|ac3|eac3|dts|flac|truehd|opus"),
    one("audio language, subtitle language, video language, language", "eng|ger|fre|spa|jpn|ita|swe"),
    one("stereo mode", "|mono|left_right|top_bottom"),
    pattern(
      "source title, scene name, release title, release name",
      "(Second\\.Shift|Station\\.Nine|Glass\\.City|Cold\\.Trail|Paper\\.Moons)\\.S0[1-4]E(0[1-9]|1[0-2])\\.(1080p|720p|2160p)\\.(WEB|BluRay|HDTV)\\.(x264|x265)-(NORTH|LANTERN|QUIET)",
      { confidence: 0.96 },
    ),
    one("release group", "NORTH|LANTERN|QUIET|HARBOR|GLASS", { confidence: 0.96 }),
    pattern("quality, video quality", '\\{"quality":(4|7|19|3),"revision":\\{"version":1\\}\\}', { confidence: 0.96 }),
    one(
      "network, tv network, original network",
      "Harbour One|Northlight TV|City 4|StreamHouse|Public Channel|Lantern+",
      { confidence: 0.96 },
    ),
    pattern("air time", "(1[89]|2[0-2]):(00|15|30)", { confidence: 0.96 }),
    pattern(
      "episode format, standard episode format, daily episode format, anime episode format, track format",
      "\\{Series Title\\} - S\\{season:00\\}E\\{episode:00\\} - \\{Episode Title\\}( \\{Quality Full\\})?",
      { confidence: 0.96 },
    ),
    pattern(
      "season folder format, series folder format, movie folder format, folder format",
      "Season \\{season(:00)?\\}|\\{Series Title\\}( \\(\\{Year\\}\\))?",
      { confidence: 0.96 },
    ),
    one("implementation", "Newznab|Torznab|Transmission|Sabnzbd|QBittorrent|Deluge|Email|Webhook|Discord", {
      confidence: 0.96,
    }),
    one(
      "config contract",
      "NewznabSettings|TorznabSettings|TransmissionSettings|SabnzbdSettings|EmailSettings|WebhookSettings",
      { confidence: 0.96 },
    ),
    one("finale type", "season|midseason|series"),
    one("indexer", "Harbour Index|Open Feed|North Tracker|Library Feed", { confidence: 0.96 }),
    pattern("torrent info hash, info hash", "[0-9A-F]{40}", { confidence: 0.96 }),
    figure("cutoff", [1, 4, 7, 9, 19]),
    figure("season folder, monitored", [1, 1, 1, 0]),
    ...of(
      "command",
      one(
        "name",
        "RefreshSeries|RssSync|MessagingCleanup|DownloadedEpisodesScan|Housekeeping|BackupDatabase|RescanSeries|CheckHealth",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "scheduled task",
      one(
        "type name, name",
        "RefreshSeriesCommand|RssSyncCommand|MessagingCleanupCommand|HousekeepingCommand|BackupCommand|CheckHealthCommand|ImportListSyncCommand",
        { confidence: 0.96 },
      ),
    ),
    one("player, playback player", "VideoPlayer|PAPlayer|ExternalPlayer"),
    one("theme, themes", "Friendship|Night|Travel|Coming of age|Home|City life|Loss|Nature"),
    one("style, styles", "Indie Folk|Dream Pop|Post-Rock|Synth-Pop|Chamber Pop|Alternative|Ambient|Garage Rock"),
    one("release status", "official|official|official|promotion|bootleg"),
    one("release type, album type", "album|single|ep|compilation|live|soundtrack"),
    one("secondary type, special type", "|live|compilation|soundtrack|remix"),
    pattern("formed, year formed, disbanded, year disbanded", "19[6-9][0-9]|20(0[0-9]|1[0-9])"),
    pattern(
      "premiered, air date, first aired, original air date",
      "(199[0-9]|200[0-9]|201[0-9]|202[0-5])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
    ),
    pattern("replay gain, replaygain", "-[3-9]\\.[0-9]{2} dB"),
    number("replay gain, replaygain", -11, 1, 2),
    number("video aspect, aspect, aspect ratio, display aspect ratio", 1.33, 2.4, 2),
    figure("bit rate, bitrate, audio bitrate", [128, 192, 256, 320, 320, 911, 1002]),
    figure("audio channel, channel, channels, audio channels", [2, 2, 2, 6, 6, 8]),
    figure("bpm", [92, 100, 104, 110, 116, 120, 124, 128, 132, 140, 76, 84]),
    number("time in second, resume time, playback position, position second", 60, 2400),
    number("total time in second, total time, runtime second, video duration", 2500, 7800),
    number("integrated loudness, loudness lufs, ebur128 integrated loudness lufs", -23, -6, 1),
    number("loudness range, loudness range lu, ebur128 loudness range lu", 2, 14, 1),
    number("brightness, contrast", 40, 60),
    number("gamma, sharpness, noise reduction", 0, 1, 2),
    number("zoom amount, pixel ratio", 0.9, 1.2, 2),
    number("subtitle delay, audio delay, vertical shift", -1, 1, 2),
    figure("subtitle stream, audio stream, video stream", [-1, 0, 0, 0, 1, 2]),
    small("cast order, billing order", 0, 24),
    small("disc total, total disc, disc count", 1, 3),
    ...of(
      "actor link, movie actor, credit, cast, cast member, movie cast, role link, character",
      one("role, character, character name, role name", ROLES),
    ),
    ...of(
      "role",
      one(
        "name, role, str role",
        "Artist|Composer|Conductor|DJ Mixer|Lyricist|Arranger|Engineer|Producer|Remixer|Orchestra",
      ),
    ),
    ...of(
      "unique id, uniqueid, external id, guid",
      pattern("value", "tt[0-9]{7}|[1-9][0-9]{4,5}"),
      one("type, source", "imdb|tmdb|tvdb|musicbrainz"),
    ),
    ...of("season", pattern("name, title", "Season [1-9]|Specials", { confidence: 0.96 })),
    ...of(
      "set, movie set, collection, movie collection",
      one(
        "name, title, set, str set",
        "Station Nine Collection|The Harbour Trilogy|Northern Tales|Night Shift Collection|The Glass City Saga|Summer Letters",
      ),
    ),
    ...of("cue, hotcue, cue point", one("label", "|Intro|Drop|Break|Vocals|Outro|Chorus")),
    ...of(
      "radio channel, radio station, internet radio",
      pattern(
        "name, title",
        "(Groove|Drone|Harbour|Night|Indie|Jazz|Classic|Deep|Folk) (Salad|Zone|Radio|Waves|FM|Lounge)",
      ),
    ),
    ...of("source, music source, library", one("name, title", "Music|Movies|TV Shows|Home Videos|Concerts|Audiobooks")),
    ...of(
      "quality profile, quality definition",
      one("name, title", "HD-1080p|HD-720p|Ultra-HD|Any|SD|HD - 720p/1080p|Lossless|Standard"),
    ),
    ...of(
      "indexer, download client, notification, import list",
      one(
        "name, implementation, title",
        "Newznab|Torznab|Transmission|SABnzbd|qBittorrent|Deluge|Email|Webhook|Discord",
      ),
    ),
    meaning(
      "cover art location, coverart location, art automatic, art manual, cover path, cover art path",
      {
        text: {
          generator: "pattern",
          options: {
            regex:
              "/(media|srv/media)/music/(Velvet Island/Blue Rooms|Long Light/Home Again|The Rivers/Night Train)/(cover|folder|front)\\.jpg",
          },
        },
      },
      { confidence: 0.95 },
    ),
  ],
);
