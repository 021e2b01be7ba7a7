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

/** What lenses can do: how long they are, what that is on a small picture, and how far they open. */
const LENSES = known(
  [/^focal length$/, /^focal length 35$|^focal length (?:in )?35 ?mm(?: film)?$/, /^aperture$|^f number$/],
  {
    "EF 24-70mm f/2.8L": ["24|35|50|70", "24|35|50|70", "2.8|4|5.6|8"],
    "Nikkor 50mm f/1.8": ["50", "50", "1.8|2.8|4|8"],
    "XF 35mm F2 R": ["35", "52", "2|2.8|5.6|8"],
    "FE 85mm F1.8": ["85", "85", "1.8|2.8|4"],
    "iPhone back camera 4.2mm f/1.6": ["4.2", "26", "1.6"],
    "RF 24-105mm F4": ["24|50|70|105", "24|50|70|105", "4|5.6|8|11"],
    "Lumix G 12-35mm": ["12|18|25|35", "24|36|50|70", "2.8|4|5.6"],
    "Pixel 8 back camera 6.9mm f/1.68": ["6.9", "25", "1.68"],
    "Samsung S23 Rear Wide Camera": ["5.4", "23", "1.8"],
  },
  { of: /^lens(?: model)?$/ },
);

/** What is noted of pictures, beside what it is called. */
const PICTURE_NOTES = [
  ...known(
    [/^value$/],
    {
      creator: ["Anna Weber|Tom Berg|Clara Lang"],
      copyrightNotice: ["© 2024 Anna Weber|© 2021 Tom Berg"],
      rightsUsageTerms: ["All rights reserved|For private use only|CC BY-SA 4.0"],
      provider: ["Weber Photography|Lake Studio"],
      source: ["Scan from a slide|Camera|Family album"],
      creatorJobTitle: ["Photographer|Editor"],
      instructions: ["Name the photographer|Not for the press"],
    },
    { of: /^property$/, table: /image copyright/, over: true },
  ),
  ...known(
    [/^value$/],
    {
      city: ["Lisbon|Leeds|Bergen|Siena"],
      country: ["Portugal|United Kingdom|Norway|Italy"],
      provinceState: ["Lisbon District|West Yorkshire|Vestland|Tuscany"],
      location: ["Old harbour|Botanical garden|Market square"],
      countryCode: ["PRT|GBR|NOR|ITA"],
      creatorContact: ["anna.weber@example.com|studio@example.org"],
    },
    { of: /^property$/, table: /image property/, over: true },
  ),
  ...known(
    [/^value$/],
    {
      tagRegion: ['/<rect x="[1-9][0-9]{2}" y="[1-9][0-9]{2}" width="[1-3][0-9]{2}" height="[1-3][0-9]{2}"\\/>/'],
      autodetectedFace: [
        '/<rect x="[1-9][0-9]{2}" y="[1-9][0-9]{2}" width="[1-3][0-9]{2}" height="[1-3][0-9]{2}"\\/>/',
      ],
      autodetectedPerson: [
        '/<rect x="[1-9][0-9]{2}" y="[1-9][0-9]{2}" width="[1-3][0-9]{2}" height="[1-3][0-9]{2}"\\/>/',
      ],
      faceToTrain: ["true"],
    },
    { of: /^property$/, table: /image tag property/, over: true },
  ),
  ...known(
    [/^value$/],
    {
      person: ["Anna Weber|Tom Berg|Clara Lang|Omar Haddad"],
      faceEngineName: ["Anna Weber|Tom Berg|Clara Lang|Omar Haddad"],
      faceEngineUuid: ["/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/"],
      tagKeyboardShortcut: ["Ctrl+1|Ctrl+2|Alt+F"],
      iconName: ["folder|user|flag|camera"],
    },
    { of: /^property$/, table: /^tag property/, over: true },
  ),
  ...known(
    [/^value$/],
    {
      DBVersion: ["14"],
      DBVersionRequired: ["13"],
      UniqueHashVersion: ["2"],
      databaseImageFormats: ["jpg;jpeg;png;nef;cr2;tif;heic"],
      databaseVideoFormats: ["mp4;mov;avi;mkv"],
      databaseAudioFormats: ["mp3;wav;flac"],
      databaseUUID: ["/\\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}\\}/"],
      Locale: ["UTF-8"],
      preAlphaV5Fix: ["true"],
      DeleteRemovedCompleteTime: ["2026-03-02T10:14:00"],
      FilterSettingsVersion: ["1"],
    },
    { of: /^keyword$/, over: true },
  ),
  ...known(
    [/^value$/],
    {
      fullName: ["Anna Weber|Tom Berg|Clara Lang|Omar Haddad"],
      name: ["Anna|Tom|Clara|Omar"],
      uuid: ["/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/"],
    },
    { of: /^attribute$/, table: /identity/, over: true },
  ),
];

/** What visitors come with: which device is whose, and which versions there are. */
const VISITORS = [
  ...known([/^config device model$/], {
    AP: ["iPhone|iPad"],
    SA: ["Galaxy S23|Galaxy A54"],
    GO: ["Pixel 8"],
    XI: ["Redmi Note 12"],
    HU: ["P30"],
    LE: ["Tab M10"],
    SO: ["Xperia 5"],
  }),
  ...known(
    [/^config (?:operating system|os) version$|^config operating system version$/],
    { WIN: ["10|11"], MAC: ["14.4|13.6"], IOS: ["17.4|16.7"], AND: ["14|13|12"], LIN: [""], COS: ["124.0"] },
    { of: /^config operating system$/ },
  ),
  ...known(
    [/^name$/],
    {
      "1": ["example.org/|example.org/news/|example.org/contact|example.org/shop/cart"],
      "2": ["example.org/out/partner|partner.example.net/"],
      "3": ["example.org/downloads/guide.pdf|example.org/downloads/prices.pdf"],
      "4": ["Start|News|Contact|Prices|Opening hours"],
    },
    { of: /^type$/, table: /^log action$/, over: true },
  ),
];

export const MEDIA: readonly Known[] = [
  ...LIBRARIES,
  ...LENSES,
  ...PICTURE_NOTES,
  ...VISITORS,
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
