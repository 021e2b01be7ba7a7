/** Content management, media libraries, forums. */
export const content: Readonly<Record<string, string>> = {
  posts: `
    id              bigint pk         sequence
    title           varchar(255)      articleTitle|headline
    slug            varchar(255) unique  slugOf|slug
    excerpt         text null         essay|summary
    content         text              essay|blogBody
    status          varchar(20)       list:published
    view_count      int               viewCount
    comment_count   int               count|partOf
    featured_image  varchar(500) null imageUrl
    published_at    timestamp null    timestampAfter
    author_name     varchar(100)      fullName
    language        char(2)           languageCode|list:en
    meta_keywords   varchar(255) null keywords|recased
    reading_time    int               integer:1-60|textSize
    is_sticky       boolean           boolean
    created_at      timestamp         timestamp
    updated_at      timestamp         timestampAfter`,
  comments: `
    id              bigint pk         sequence
    author_name     varchar(100)      fullName
    author_email    varchar(255)      email
    author_url      varchar(255) null url|addressOf
    author_ip       varchar(45)       ipv4
    body            text              passage
    is_approved     boolean           boolean
    upvotes         int               count`,
  tags: `
    id              int pk            sequence
    name            varchar(50) unique   tag
    slug            varchar(50)       slugOf|slug
    color           varchar(7)        colorHex`,
  pages: `
    id              int pk            sequence
    title           varchar(255)      pageTitle|articleTitle|headline
    path            varchar(255)      urlPath|addressOf
    template        varchar(60)       templateName
    body_html       text              essay|html
    meta_description varchar(255)     essay|summary
    menu_order      int               sequence
    is_published    boolean           boolean`,
  media_files: `
    id              bigint pk         sequence
    file_name       varchar(255)      fileName
    file_path       varchar(500)      filePath
    mime_type       varchar(100)      mimeType|mimeTypeOfFile
    size            bigint            fileSize|integer:1200-25000000
    width           int null          imageWidth
    height          int null          imageHeight
    alt_text        varchar(255) null caption
    checksum        char(64)          checksum|sha256
    extension       varchar(10)       fileExtension
    disk            varchar(20)       list:s3
    duration        int null          durationSeconds
    uploaded_at     timestamp         timestamp`,
  video_tracks: `
    audio_codec     varchar(20)       list:aac
    codec           varchar(20)       list:h264`,
  video_captions: `
    caption_type    varchar(20)       list:vtt`,
  scene_markers: `
    title           varchar(255)      list:Credits
    seconds         float             *
    end_seconds     float null        atLeast`,
  systems: `
    name            varchar(64) pk    configKey|settingKey
    value           text              configValue|settingValue`,
  books: `
    book_id         int pk            sequence
    title           varchar(255)      bookTitle
    isbn            varchar(17)       isbn
    author          varchar(100)      fullName
    publisher       varchar(100)      companyName
    publication_year int              year
    pages           int               integer:10-2000
    language        varchar(30)       languageName
    genre           varchar(40)       list:Fantasy
    summary         text              summary|description|paragraph|pattern
    price           decimal(6,2)      price
    copies          int               quantity
    edition         varchar(20)       list:1st`,
  movies: `
    id              int pk            sequence
    title           varchar(255)      movieTitle
    release_year    int               year
    runtime_minutes int               integer:20-300|durationMinutes
    director        varchar(100)      fullName
    genre           varchar(40)       list:Drama
    imdb_rating     decimal(3,1)      rating|decimal:3-9
    plot            text              summary|list:A retired detective returns to the island where her last case began.|list:A retired detective returns to the village where her last case began.
    poster_url      varchar(255)      imageUrl
    box_office      bigint null       integer|amount
    language_code   char(2)           languageCode
    mpaa_rating     varchar(5)        list:PG-13
    budget          bigint null       amount|list:1500000`,
  tracks: `
    id              int pk            sequence
    name            varchar(200)      songTitle
    composer        varchar(220) null artistName|fullName
    milliseconds    int               integer:30000-900000
    bytes           int               integer:1200-25000000|quotient
    unit_price      decimal(10,2)     price|list:0.99
    track_number    int               integer:1-40`,
  albums: `
    id              int pk            sequence
    title           varchar(160)      albumTitle
    release_date    date              date
    label           varchar(100)      companyName|albumTitle|label|list:Northlight Records
    cover_url       varchar(255)      imageUrl`,
  artists: `
    id              int pk            sequence
    name            varchar(120)      artistName
    country         varchar(60)       country
    bio             text              bio|list:Mixes jazz with electronic sounds.
    website         varchar(255)      addressOf
    genre           varchar(40)       genre`,
  forum_threads: `
    id              bigint pk         sequence
    title           varchar(255)      heading
    is_locked       boolean           boolean
    is_pinned       boolean           boolean
    reply_count     int               count|partOf
    views           int               viewCount
    last_post_at    timestamp null    timestampAfter|timestamp`,
  bookmarks: `
    id              bigint pk         sequence
    url             text              addressOf
    title           varchar(255)      pageTitle|articleTitle|headline
    favicon         varchar(255) null imageUrl
    folder          varchar(100)      directoryName|list:Personal|list:Favourites
    note            text null         note|rowText
    visit_count     int               count|constant
    last_visited    timestamp null    timestamp|timestampAfter`,
  podcasts: `
    id              int pk            sequence
    feed_url        varchar(500)      url
    description     text              description|pattern
    author          varchar(120)      fullName
    explicit        boolean           boolean
    episode_count   int               count|list:10`,
};
