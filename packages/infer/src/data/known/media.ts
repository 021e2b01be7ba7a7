import { known } from "./known.ts";
import type { Known } from "./known.ts";

/** Where a file's kind is known from what is kept: films, series, songs. */
const LIBRARIES = known([/^(?:scraper|metadata provider|agent)$/], {
  movies: ["metadata.themoviedb.org|metadata.local"],
  tvshows: ["metadata.tvdb.com|metadata.local"],
  musicvideos: ["metadata.local"],
  music: ["metadata.generic.albums|metadata.local"],
});

/** Numbers of works in catalogues, by the catalogue. */
const CATALOGUED = known([/^(?:value|val|identifier value|external id|unique id)$/], {
  imdb: ["/tt[0-9]{7}/"],
  tmdb: ["/[1-9][0-9]{4,5}/"],
  themoviedb: ["/[1-9][0-9]{4,5}/"],
  tvdb: ["/[1-9][0-9]{4,5}/"],
  musicbrainz: ["/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/"],
  isbn: ["/979[0-9]{10}/"],
  asin: ["/B0[0-9A-Z]{8}/"],
  amazon: ["/B0[0-9A-Z]{8}/"],
  goodreads: ["/[1-9][0-9]{6,7}/"],
  google: ["/[A-Za-z0-9_-]{12}/"],
  doi: ["/10\\.[1-9][0-9]{3}/example\\.20[12][0-9]\\.[1-9][0-9]{3}/"],
});

/** What ratings come from tells what is rated there. */
const RATED = known([/^media type$/], {
  themoviedb: ["movie|tvshow"],
  imdb: ["movie|tvshow|episode"],
  tvdb: ["tvshow|episode"],
  metacritic: ["movie"],
  default: ["movie|tvshow"],
});

/** Kinds of musicians. */
const MUSICIANS = known(
  [
    /^(?:bio|biography|about|description)$/,
    /^(?:born|birth date|date of birth|died)$/,
    /^(?:formed|founded|disbanded|begun)$/,
  ],
  {
    solo: [
      "A voice that needs no microphone.|Writes, plays and produces everything alone.|Songs about small towns and long roads.",
      null,
      "",
    ],
    person: ["A voice that needs no microphone.|Writes, plays and produces everything alone.", null, ""],
    band: [
      "Four friends who began in a garage and now fill halls.|Folk music with a modern beat.|Mixes jazz with electronic sounds.",
      "",
    ],
    group: ["Four friends who began in a garage and now fill halls.|Folk music with a modern beat.", ""],
    duo: ["Two voices and one guitar.|Mixes jazz with electronic sounds.", ""],
    orchestra: ["Known for long concerts and a warm sound.|Sixty musicians, two hundred concerts a year.", ""],
    choir: ["Forty voices, on stage since school days.", ""],
  },
);

/** Files that media players write, by what they are. */
const CONTAINERS = known([/^(?:video codec|vcodec)$/, /^(?:audio codec|acodec)$/], {
  mp4: ["h264|hevc", "aac"],
  mov: ["h264|prores", "aac"],
  webm: ["vp9|vp8|av1", "opus|vorbis"],
  mkv: ["h264|hevc", "ac3|aac"],
  avi: ["mpeg4", "mp3"],
  wmv: ["wmv3", "wmav2"],
  flv: ["h264", "aac"],
});

/** Cards of games: what only some of their types have. */
const NO_CREATURE = ["", "", ""];
const CARDS = known([/^(?:power|strength)$/, /^toughness$/, /^loyalty$/, /^sub ?type$/, /^mana (?:cost|value)$/], {
  Creature: [null, null, "", "Human|Human, Soldier|Elf, Druid|Goblin|Zombie|Dragon|Spirit|Wizard|Vampire|Beast"],
  "Artifact Creature": [null, null, "", "Golem|Construct"],
  "Legendary Creature": [null, null, "", "Human, Wizard|Dragon|Elf, Warrior"],
  Instant: [...NO_CREATURE, ""],
  Sorcery: [...NO_CREATURE, ""],
  Enchantment: [...NO_CREATURE, "Aura|Saga"],
  Artifact: [...NO_CREATURE, "Equipment|Vehicle"],
  Land: [...NO_CREATURE, "Forest|Island|Mountain|Plains|Swamp", ""],
  Planeswalker: ["", "", null, "Jaren|Meris"],
});

/** Fields that readers add to books: what they hold. */
const BOOK_FIELDS = known([/^name$/, /^(?:data ?type|type)$/], {
  read_on: ["Read on", "datetime"],
  my_rating: ["My rating", "rating"],
  owned: ["Owned", "bool"],
  shelf: ["Shelf", "enumeration"],
  genre: ["Genre", "text"],
  words: ["Words", "int"],
  lent_to: ["Lent to", "text"],
  reading_order: ["Reading order", "float"],
  translator: ["Translator", "text"],
  pages: ["Pages", "int"],
  awards: ["Awards", "comments"],
});

const FEEDS = known([/^(?:script|recipe|source)$/], {
  "Harbour Post": ["class HarbourPost(AutomaticNewsRecipe): title = 'Harbour Post'"],
  "Science Weekly": ["class ScienceWeekly(BasicNewsRecipe): title = 'Science Weekly'"],
  "City Voice": ["class CityVoice(AutomaticNewsRecipe): title = 'City Voice'"],
});

/** Parts of a message with pictures, by their type. */
const MESSAGE_PARTS = known(
  [/^(?:name|file name|fn|cl|first name|content location)$/],
  {
    "text/plain": ["text_0.txt"],
    "image/jpeg": ["/IMG_202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9])_[0-2][0-9][0-5][0-9]\\.jpg/"],
    "application/smil": ["smil.xml"],
    "image/png": ["/Screenshot_202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9])\\.png/"],
    "video/3gpp": ["/VID_202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9])_[0-2][0-9][0-5][0-9]\\.3gp/"],
    "text/x-vcard": ["contact.vcf"],
    "application/vnd.wap.multipart.related": [""],
  },
  { table: /part/ },
);

/** Stations of television, by the file of their programme. */
const STATIONS = known([/^(?:xmltvid|xmltv id|epg id|tvg id)$/], {
  "One HD": ["one.tv.example"],
  "Two HD": ["two.tv.example"],
  "News 24": ["news24.tv.example"],
  "Sport 1": ["sport1.tv.example"],
  "Film Four Seasons": ["film.tv.example"],
  "Kids Planet": ["kids.tv.example"],
  "Music Box": ["music.tv.example"],
  "Docu World": ["docu.tv.example"],
  "Regional North": ["north.tv.example"],
  "Comedy Plus": ["comedy.tv.example"],
  "Classic TV": ["classic.tv.example"],
  Parliament: ["parliament.tv.example"],
  "Shopping TV": ["shopping.tv.example"],
  "Nature HD": ["nature.tv.example"],
  "Weather Channel": ["weather.tv.example"],
  Arts: ["arts.tv.example"],
});

/** What is kept in which folder. */
const FOLDERS = known(
  [/^(?:multipath|path|folder|directory|location)$/],
  {
    Music: ["/\\/(media|srv/media|mnt/nas)/music\\//"],
    Movies: ["/\\/(media|srv/media|mnt/nas)/movies\\//"],
    "TV Shows": ["/\\/(media|srv/media|mnt/nas)/tv\\//"],
    "Home Videos": ["/\\/(media|srv/media|mnt/nas)/home-videos\\//"],
    Concerts: ["/\\/(media|srv/media|mnt/nas)/concerts\\//"],
    Audiobooks: ["/\\/(media|srv/media|mnt/nas)/audiobooks\\//"],
    Podcasts: ["/\\/(media|srv/media|mnt/nas)/podcasts\\//"],
    Pictures: ["/\\/(media|srv/media|mnt/nas)/pictures\\//"],
  },
  { table: /source|library|share|folder/ },
);

/** Tournaments, on what they are played, and of what rank they are. */
const TOURNAMENTS = known([/^surface$/, /^(?:tourney|tournament) level$/], {
  "National Clay Championships": ["Clay", "A"],
  "Grand Prix of the Coast": ["Hard", "M|A"],
  "Lakeside Masters": ["Hard", "M"],
  "Riverside Classic": ["Grass|Hard", "A"],
  "Capital Cup": ["Hard|Clay", "A"],
  "Harbour Open": ["Hard", "A"],
  "Grass Court Open": ["Grass", "A"],
  "Winter Indoor Open": ["Carpet|Hard", "A"],
});

/** Grapes, by the colour of their wine. */
const GRAPES = known(
  [/^(?:color|colour|grape color|type)$/],
  {
    Riesling: ["White"],
    Chardonnay: ["White"],
    "Sauvignon Blanc": ["White"],
    "Pinot Grigio": ["White"],
    "Pinot Gris": ["White"],
    "Pinot Blanc": ["White"],
    "Chenin Blanc": ["White"],
    "Grüner Veltliner": ["White"],
    Gewürztraminer: ["White"],
    Viognier: ["White"],
    Semillon: ["White"],
    Albariño: ["White"],
    Muscat: ["White"],
    Verdejo: ["White"],
    Vermentino: ["White"],
    "Cabernet Sauvignon": ["Red"],
    "Cabernet Franc": ["Red"],
    Merlot: ["Red"],
    "Pinot Noir": ["Red"],
    Syrah: ["Red"],
    Shiraz: ["Red"],
    Zinfandel: ["Red"],
    Malbec: ["Red"],
    Tempranillo: ["Red"],
    Sangiovese: ["Red"],
    Nebbiolo: ["Red"],
    Grenache: ["Red"],
    Barbera: ["Red"],
    Primitivo: ["Red"],
    Carmenere: ["Red"],
    Mourvedre: ["Red"],
    "Petite Sirah": ["Red"],
    Gamay: ["Red"],
  },
  { table: /grape|wine|variety/ },
);

/** How things are looked for, by what is compared. */
const CONDITIONS = known([/^operator$/], {
  dateAdded: ["isInTheLast|isAfter|isBefore"],
  dateModified: ["isInTheLast|isAfter|isBefore"],
  date: ["isAfter|isBefore"],
  title: ["contains|doesNotContain"],
  creator: ["contains|is"],
  tag: ["is|isNot"],
  itemType: ["is|isNot"],
  collection: ["is|isNot"],
  year: ["is|contains"],
  publicationTitle: ["contains|is"],
  note: ["contains"],
  anyField: ["contains"],
  quicksearch: ["contains"],
});

export const MEDIA: readonly Known[] = [
  ...LIBRARIES,
  ...CATALOGUED,
  ...RATED,
  ...MUSICIANS,
  ...CONTAINERS,
  ...CARDS,
  ...BOOK_FIELDS,
  ...FEEDS,
  ...MESSAGE_PARTS,
  ...STATIONS,
  ...FOLDERS,
  ...TOURNAMENTS,
  ...GRAPES,
  ...CONDITIONS,
];
