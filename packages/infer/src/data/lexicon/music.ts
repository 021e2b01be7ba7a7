import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const GENRES = "Rock|Pop|Electronic|Jazz|Hip-Hop|Folk|Indie|Classical|Metal|Soul|Blues|Reggae|Punk";

/** Bands, labels, concerts, choirs and streaming. */
export const MUSIC = field(
  "song album choir orchestra concert musician playlist music discography lyric band? track? gig? royalty? ensemble? listener? set? artist? music_lesson rehearsal_room? vinyl? mixtape dj_set recording_session instrument? driver_person",
  [
    ...of(
      "song, track, rated song",
      one(
        "comment, note",
        "Ripped from CD|Live version|Remastered 2011|Radio edit|Bonus track|Favourite for the road",
        { confidence: 0.95 },
      ),
    ),
    ...of(
      "album, rated album",
      one(
        "comment, note",
        "Their best record so far|Grows on you|Bought at the concert|First pressing|Too long, but great songs",
        { confidence: 0.95 },
      ),
    ),
    ...of(
      "track analysis, analysis",
      one("description", "Waveform, 2 channels|Beat grid|Key and tempo|High resolution waveform", { confidence: 0.98 }),
    ),
    ...of(
      "concert",
      one(
        "name, title, concert name",
        "Spring Concert|New Year's Concert|Night of the Strings|Open Air at the Lake|Jazz on the Terrace|Summer Serenade|Acoustic Evening|Songs of the Sea|Week of Choirs|Unplugged",
      ),
      one(
        "theme, concert theme",
        "Free choice|Film music|Love songs|Baroque|Tribute night|Songs of the nineties|Young talents",
      ),
    ),
    one(
      "orchestra, orchestra name",
      "Riverside Philharmonic|City Symphony Orchestra|Harbour Chamber Orchestra|National Youth Orchestra|Northern Sinfonia|Lakeside Symphony|Royal Strings|University Orchestra|Opera House Orchestra|Radio Symphony Orchestra",
    ),
    one(
      "record company, record label",
      "Blue Lantern Records|Harbour Sound|Northlight Music|Paper Moon Records|Silver Reed|Meridian Classics|Old Mill Recordings|Open Sky Music",
    ),
    one(
      "record format, major record format, release format, medium format",
      "CD|LP|Vinyl|CD / LP|Digital|DVD|Cassette",
    ),
    ...of(
      "media type, audio format, file format",
      one(
        "name, title, label",
        "MPEG audio file|AAC audio file|FLAC audio file|WAV audio file|Protected AAC audio file|MPEG-4 video file|Ogg Vorbis audio file",
      ),
    ),
    one("dress, concert dress", "concert black|black tie|all black|white shirt, black trousers"),
    one("lesson type, lesson format", "individual|group|online|trial"),
    one("track type, stem type, stem", "vocals|drums|bass|guitar|keys|strings|fx"),
    one(
      "chord progression, chords, progression",
      "C – G – Am – F|Am – F – C – G|I – V – vi – IV|ii – V – I|Em – C – G – D",
    ),
    meaning("sample rate, sampling rate", {
      number: { generator: "choice", options: { values: [44_100, 48_000, 44_100, 96_000] } },
    }),
    ...of("lesson, music lesson, student", one("level, skill level", "beginner|intermediate|advanced|grade 3|grade 5")),

    one("music genre, genre, genre name, subgenre, music style", GENRES),
    // Of a library that keeps films as well.
    ...of("artist, album, song", one("genre, genres", GENRES, { confidence: 0.965 })),
    one(
      "instrument, instrument name, main instrument",
      "Guitar|Piano|Drums|Bass|Violin|Vocals|Cello|Trumpet|Flute|Saxophone|Clarinet|Viola",
    ),
    pattern("isrc, isrc code", "QZ[A-Z0-9]{3}[0-9]{7}"),
    pattern("iswc", "T-[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]"),
    pattern("upc, album upc, barcode", "0[0-9]{11}"),
    pattern("catalog number, catalogue number, cat no", "[A-Z]{3}-[0-9]{3}"),
    one(
      "musical key, song key, track key, key signature, key",
      "C major|G major|A minor|D major|E minor|F major|B♭ major|D minor|E major|C minor",
    ),
    one("time signature, meter, metre", "4/4|3/4|6/8|2/4|5/4"),
    one("mood, vibe", "energetic|happy|calm|melancholic|dreamy|romantic|dark|uplifting"),
    one("tempo, tempo marking", "Allegro|Andante|Moderato|Adagio|Presto"),
    one("version type, track version, mix, version", "original|remix|live|acoustic|instrumental|radio edit"),
    one("tuning, guitar tuning", "standard|drop D|half step down|DADGAD|open G"),
    one("voice part, voice, voice type, voice group", "soprano|alto|tenor|bass|mezzo-soprano|baritone"),
    pattern("vocal range, range", "[A-G]2–[A-G]5|[A-G]3–[A-G]5"),
    one("voicing", "SATB|SSA|TTBB|SAB|unison|SSAA"),
    one("release type, album type, record type", "album|single|ep|compilation|live"),
    one("royalty type, revenue type, income type", "streaming|mechanical|performance|sync|download"),
    one(
      "dsp, streaming service, store, music service, platform",
      "Spotify|Apple Music|Deezer|YouTube Music|Tidal|Amazon Music",
    ),
    one(
      "label, record label, label name",
      "Northlight Records|Harbour Sound|Velvet Room|Blue Lantern Music|Static Garden|Paper Moon Records",
    ),
    one("artist type, act type", "solo|band|duo|orchestra|choir|dj"),
    meaning("composer, arranger, lyricist, conductor, arranged by, songwriter, mixing engineer", { text: "fullName" }),
    one(
      "arrangement, arrangement type",
      "Mixed choir and piano|String quartet|Full orchestra|Solo and piano|Brass band|Acoustic|Big band",
    ),
    one("difficulty, difficulty level", "intermediate|easy|advanced|beginner|professional"),
    one("gear, equipment", "Drum kit|Bass amp|Guitar amp|Keyboard stand|DI box|Condenser microphone|Monitor wedge"),
    one(
      "rider note, rider, technical rider, hospitality rider",
      "Four microphones on stands and two monitors.|Vegetarian meals for five.|Parking for one van near the stage door.|Drum riser and one DI box.|Still water on stage, towels backstage.|Sound check at least 90 minutes before doors.",
    ),
    one(
      "contributor role, credit role, participation",
      "composer|producer|performer|lyricist|mixing engineer|featured artist",
    ),
    number("bpm, tempo bpm, beats per minute", 62, 178),
    number("danceability, energy, valence, acousticness, instrumentalness, speechiness, liveness", 0.05, 0.95, 3),
    number("popularity, popularity score", 5, 92),
    ...of(
      "band, artist, ensemble",
      one("status", "active|on_hiatus|disbanded|touring"),
      one(
        "bio, biography, description",
        "Started in a rehearsal room above a bakery and still writes there.|Four friends, two guitars and a love of long endings.|Mixes folk melodies with electronic beats.|Known for quiet songs and loud concerts.|Plays in small halls all over the country.",
      ),
    ),
    ...of(
      "band member, member, musician, lineup",
      one("role, part", "Lead vocals|Guitar|Bass|Drums|Keyboards|Backing vocals|Violin"),
      one("stage name, alias", "Moss|Nova|Jet|Little Wolf|Echo|DJ Harbour|Sky|Ember|Rook|Juno"),
    ),
    ...of(
      "gig, concert, show, tour date, performance",
      one("type, gig type, kind", "headline|support|festival|private|session"),
      one("status", "played|confirmed|cancelled|option|postponed"),
      one(
        "venue, venue name",
        "The Old Mill|Harbour Hall|Blue Room|Factory Nine|Market Theatre|Lantern Club|City Park Stage|Riverside Arena",
      ),
      one(
        "note",
        "Curfew at 23:00.|Bring own backline.|Shared drum kit.|Merch table next to the bar.|Load in through the yard.|Good sound, small stage.",
      ),
    ),
    ...of(
      "set list, set",
      one("section, set", "main set|encore|opening|acoustic set"),
      one("note, cue", "Segue into the next song|Capo on 3rd fret|Start with drums|Extended outro|Skip if late"),
    ),
    ...of("choir member, member", one("status, membership status", "active|on_leave|former|trial")),
    ...of(
      "rehearsal",
      one(
        "focus, topic, note",
        "Run through the second half.|Work on entries in bars 40 to 60.|Sectional rehearsal, then tutti.|Bring pencils and concert folders.|Warm-up and sight reading.",
      ),
    ),
    ...of(
      "playlist",
      pattern(
        "name, title",
        "(Morning|Late Night|Summer|Road Trip|Focus|Workout|Sunday|Rainy Day|Party|Indie) (Mix|Vibes|Favourites|Sessions|Songs)",
      ),
    ),
    ...of(
      "track, song",
      one("status", "released|mixed|recorded|demo|mastered"),
      number("duration, duration second, length, length second", 118, 340),
      number("duration ms, duration millisecond, length ms", 118_000, 340_000),
    ),
    ...of(
      "tour",
      pattern("name, title", "(Northern|Summer|Harbour|Winter|Long Way|Small Rooms|City Lights) Tour 20(2[2-6])"),
    ),
  ],
);
