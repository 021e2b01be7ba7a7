/** Small applications with terse names, most of them texts and whole numbers: what is meant stands in the columns beside. */
export const terse: Readonly<Record<string, string>> = {
  host_inventory: `
    id                 int pk            sequence
    date_hw_install    varchar(64)       timestamp|timestampAfter
    date_format        varchar(20)       *
    active_till        int               epochSeconds|timestamp|timestampAfter
    name               varchar(64)       *
  `,
  emar_events: `
    id              int pk            sequence
    barcode_type    varchar(4) null   list:upc
    order_status    varchar(5)        list:CMPLT
    return_state    varchar(2)        list:RE|list:AP
  `,
  todo: `
    id        bigint pk        sequence
    what      text              choice|weighted|task
    done      bigint            choice|list:0
    prio      bigint            integer|priority|weighted|choice
    due       text null         timestamp
    note      text null         note|pattern`,
  song: `
    id        bigint pk        sequence
    title     text              songTitle
    artist    text              artistName|bandName
    album     text              albumTitle|songTitle
    track     bigint null      integer:1-20
    disc      bigint null      choice
    secs      bigint            integer:60-600
    genre     text              list:Rock
    added     text              timestamp`,
  weather: `
    station   text              *
    ts        bigint            epochSeconds
    temp      float            temperature|decimal
    hum       float            percentage|integer:0-100
    press     float            integer:900-1100
    wdir      bigint            integer:0-360
    rain      float            decimal`,
  recipes: `
    id        bigint pk        sequence
    name      text              dish
    servings  bigint            integer:1-20|choice|quantity
    prep      bigint            choice
    cook      bigint            choice
    kcal      bigint            integer|calories`,
  ingredients: `
    id        bigint pk        sequence
    item      text              ingredient`,
  books: `
    isbn      text pk           isbn
    title     text              bookTitle
    author    text              fullName|author
    publisher text              publisher|companyName
    pages     bigint            pageCount|integer
    format    text              list:paperback
    published text              timestamp|date`,
  flights: `
    no        text pk           flightNumber
    origin    text              airportCode
    dest      text              airportCode
    dep       text              ~^\\d\\d:\\d\\d$
    arr       text              ~^\\d\\d:\\d\\d$
    aircraft  text              list:A320-200
    seats     bigint            choice
    terminal  text              list:T1`,
  expenses: `
    id        bigint pk        sequence
    day       text              date
    amount    float            amount|price
    payee     text              fullName|companyName
    acct      text              list:Checking
    cleared   bigint            list:0|boolean`,
  contacts: `
    id        bigint pk        sequence
    fname     text              firstName
    lname     text              lastName
    email1    text              email
    email2    text              email
    addr1     text              street|streetAddress
    city      text              city
    st        text              regionCode
    zip       text              postalCode`,
  logs: `
    id        bigint pk        sequence
    ts        text              timestamp
    lvl       text              logLevel
    msg       text              list:User logged in|choice
    req       text              urlPath
    code      bigint            httpStatus
    ua        text              userAgent`,
  games: `
    id        bigint pk        sequence
    home      text              teamName
    away      text              teamName
    hs        bigint            choice
    att       bigint            integer
    ref       text              fullName
    season    text              list:2024/25`,
  houses: `
    id        bigint pk        sequence
    beds      bigint            integer:1-8
    baths     float            choice
    sqft      bigint            area|integer:500-4200
    type      text              list:condo
    price     bigint            amount|price
    listed    text              timestamp`,
  users: `
    id        bigint pk        sequence
    login     text              username
    pwd       text              passwordHash
    web       text              url
    tos_ok    bigint            choice|list:0
    newsletter bigint           choice|list:0
    created   text              timestamp`,
  members: `
    mid       bigint pk         sequence
    nm        text              fullName
    ph        text              phone
    em        text              email
    emerg     text              fullName
    emerg_ph  text              phone
    waiver    bigint            choice
    exp       text              timestampAfter|timestamp|dateAfter`,
  rooms: `
    no        text pk           *
    type      text              list:double
    beds      bigint            integer:1-8
    rate      float             choice
    view      text              list:sea
    smoking   bigint            choice
    ph_ext    text              ~^\\d+$`,
  guests: `
    name      text              fullName
    ci        text              timestamp|date
    co        text              timestampAfter|dateAfter
    vip       bigint            choice`,
  inv_lines: `
    ln        bigint            *
    descr     text              productName
    qty       bigint            quantity
    uom       text              unit
    px        float             price
    ext       float             total`,
  quotes: `
    sym       text              pattern
    d         text              timestamp
    o         float             price
    h         float             *
    l         float             *
    c         float             *
    v         bigint            *`,
  tickets: `
    subj      text              heading
    pri       bigint            *
    sev       text              list:minor|choice|severity
    stat      text              list:open
    assignee  text              fullName`,
  trades: `
    sym       text              pattern
    side      text              list:buy
    px        float             price
    qty       float             quantity
    acct      text              pattern
    venue     text              list:XNAS`,
  vet_visits: `
    dx        text              diagnosis|list:Otitis externa
    rx        text              medication
    temp      float             decimal:30-43
    hr        bigint            integer:30-200|heartRate
    resp      bigint            integer:5-60`,
  workouts: `
    ex        text              list:Squat
    sets      bigint            choice
    reps      bigint            choice
    hr_avg    bigint            integer:60-200
    rpe       bigint            integer:1-10`,
  subscriptions_of_teams: `
    stripeCustomerId     text null     ~^cus_
    stripeSubscriptionId text null     ~^sub_
    paymentIntentId      text null     ~^pi_
    hashedKey            text          sha256
    repoUrl              text null     ~^https://git
    pdfUrl               text null     ~pdf$`,
  oauth_accounts: `
    type              text          list:oauth
    provider          text          oauthProvider
    access_token      text null     token
    token_type        text null     list:bearer`,
  memberships: `
    invitedAt         timestamp null timestamp
    joinedAt          timestamp null timestampAfter`,
  photos: `
    path      text              *
    w         bigint            imageWidth
    h         bigint            imageHeight
    cam       text              choice|list:EOS R6
    iso       bigint            choice
    orient    bigint            choice
    lat       float             latitude`,
  mail: `
    from_     text              email
    cc        text              email
    subj      text              heading
    date      bigint            epochSeconds
    flags     text              weighted
    msgid     text              ~^<.*>$`,
  sleep: `
    d         text              timestamp
    bed       text              ~^\\d\\d:\\d\\d$
    hrs       float             decimal:0-14
    rhr       bigint            integer:30-120`,
  runs: `
    d         text              timestamp
    km        float             decimal:0-100
    pace      text              ~:
    hr        bigint            integer:40-200`,
  loans: `
    book      text              bookTitle
    out_d     text              timestamp
    in_d      text null         timestampAfter|timestamp`,
  stocks: `
    ticker    text pk           pattern
    name      text              companyName
    mcap      bigint            integer
    exch      text              list:NYSE`,
  feeds: `
    title     text              *
    url       text              url
    site      text              url|addressOf
    favicon   bytes null        bytes|imageBytes`,
};
