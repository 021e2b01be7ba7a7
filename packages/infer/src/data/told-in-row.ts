/** A text that others of its row tell word for word. */
export interface ToldInRow {
  /** What it is called, by all its words. */
  readonly called: RegExp;
  /** In which tables; default: in any. */
  readonly table?: RegExp;
  /** What it is made of, by the names in the template. */
  readonly of: Readonly<Record<string, RegExp>>;
  /** How it is put together; default: as it is. */
  readonly template?: string;
  /** How it is written, by `recased`, or a day as people write it. */
  readonly as?: "domain" | "letter" | "three" | "dialled" | "bare" | "clean" | "day";
  /** Only where nothing but this makes it. */
  readonly instead?: RegExp;
  /** Whether it is a whole number that another one is. */
  readonly number?: true;
}

const REPOSITORY = /(?:^| )(?:repo|repository|project)$/;
const OWNED = {
  owner: /^(?:owner|owner name|owner login|owner user name|namespace|organization|group name)$/,
  name: /^(?:name|repo name|repository name|slug|path)$/,
};
const MODEL = /^(?:model|model name|llm model)$/;
const PHONE = /^(?:number|phone|phone number|mobile|mobile number|telephone)$/;

/** The first that a column is called counts. */
export const TOLD_IN_ROW: readonly ToldInRow[] = [
  // What labels of specimens say is what was read from them.
  {
    called: /^verbatim latitude$|^(?:lat|latitude)(?: 1)? text$/,
    of: { from: /^(?:decimal )?latitude(?: 1)?$/ },
    template: "{from}°",
    instead: /^pattern$/,
  },
  {
    called: /^verbatim longitude$|^(?:lon|long|longitude)(?: 1)? text$/,
    of: { from: /^(?:decimal )?longitude(?: 1)?$/ },
    template: "{from}°",
    instead: /^pattern$/,
  },
  {
    called: /^verbatim elevation$/,
    of: { from: /^(?:min|minimum) elevation(?: in meter)?$/ },
    template: "{from} m",
    instead: /^pattern$/,
  },
  {
    called: /^(?:start date verbatim|verbatim date|verbatim event date)$/,
    of: { from: /^(?:start|event) date$/ },
    as: "day",
    instead: /^pattern$/,
  },
  { called: /^end date verbatim$/, of: { from: /^end date$/ }, as: "day", instead: /^pattern$/ },
  // `Barnett,Hazel` beside the parts of a name.
  {
    called: /^(?:sort|sort name|name sort)$/,
    table: /(?:^| )name$/,
    of: { last: /^(?:surn|surname|last name)$/, first: /^(?:givn|given name|first name)$/ },
    template: "{last},{first}",
  },
  // Players find the text of a film by its ending, and by the language before that.
  {
    called: /^file ?name$|^path$/,
    table: /(?:^| )(?:caption|subtitle)$/,
    of: {
      file: /^(?:file|video|medium|media|movie|episode|scene|asset)(?: file)? id$/,
      language: /^language code$|^lang(?:uage)?(?: code)?$/,
      type: /^(?:caption|subtitle|track) type$|^format$|^extension$/,
    },
    template: "clip-{file}.{language}.{type}",
    instead: /^(?:pattern|fileName|filePath)$/,
  },
  // What was done is described by the event that it was.
  { called: /^description$/, table: /(?:^| )activity log$/, of: { from: /^event$/ }, instead: /^weighted$/ },
  { called: /^archive file name$/, table: /document/, of: { from: /^file name$/ } },
  { called: /^view expanded text$/, of: { from: /^view original text$/ } },
  // What a process was drawn in is called by its key.
  {
    called: /^resource name$/,
    table: /proc(?:ess)? ?def/,
    of: { key: /^key$/ },
    template: "processes/{key}.bpmn20.xml",
    instead: /^pattern$|^weighted$/,
  },
  {
    called: /^(?:dgrm|diagram) resource name$/,
    table: /proc(?:ess)? ?def/,
    of: { key: /^key$/ },
    template: "processes/{key}.png",
    instead: /^pattern$|^weighted$/,
  },
  // Machines are shown under the name that they are watched by.
  { called: /^name$/, table: /^host$/, of: { from: /^host$/ }, instead: /^serverName$/ },
  { called: /^birth first name$/, of: { from: /^first name$/ } },
  { called: /^bil(?:ling)? last name$/, of: { from: /^last name$/ } },
  { called: /^original type$/, table: /card/, of: { from: /^type$/ } },
  // Under the name that stands above an address both are sent.
  {
    called: /^ship ?(?:addr|address) (?:name|phone|fax|email)$|^shipaddr (?:name|phone|fax|email)$/,
    table: /^(?:customer|vendor)$/,
    of: { from: /^(?:addr|address) name$/ },
    instead: /^fullName$/,
  },
  { called: /^route short name$/, of: { from: /^route id$/ } },
  {
    called: /^link rss$/,
    of: { from: /^(?:link )?url$/ },
    template: "{from}/feed.xml",
    instead: /^(?:url|pattern|addressOf)$/,
  },
  {
    called: /^(?:user )?email$/,
    table: /(?:^| )sign ?up$/,
    of: { from: /^(?:user )?login$|^user name$/ },
    template: "{from}@mail.example",
    instead: /^email$/,
  },
  // Who came in first stands first.
  { called: /^position text$/, of: { from: /^position$/ }, instead: /^weighted$/ },
  { called: /^position order$/, of: { from: /^position$/ }, number: true },
  // How those who keep lists of races write names, and where more is told of a driver.
  {
    called: /^(?:circuit|constructor) (?:ref|reference)$/,
    of: { name: /^name$/ },
    template: "{name:slug}",
    instead: /^(?:pattern|countedCode)$/,
  },
  {
    called: /^driver (?:ref|reference)$/,
    of: { name: /^(?:surname|last name)$/ },
    template: "{name:slug}",
    instead: /^(?:pattern|countedCode)$/,
  },
  {
    called: /^url$/,
    table: /^driver$/,
    of: { first: /^(?:forename|first name)$/, last: /^(?:surname|last name)$/ },
    template: "https://encyclopedia.example/wiki/{first}_{last}",
    instead: /^(?:url|addressOf)$/,
  },
  // What a commit is called by those who store it.
  { called: /^scmid$|^scm id$/, of: { from: /^revision$/ }, instead: /^(?:uuid|pattern|identifier)$/ },
  // A site's own place among those that ask for passwords.
  { called: /^signon realm$/, of: { from: /^origin url$/ }, template: "{from}/" },
  { called: /^action url$/, of: { from: /^origin url$/ }, template: "{from}/login" },
  {
    called: /^identifier$/,
    table: /(?:^| )project$/,
    of: { name: /^name$/ },
    template: "{name:slug}",
    instead: /^(?:pattern|uuid|identifier)$/,
  },
  { called: /^deserializer class$/, of: { from: /^serializer class$/ } },
  // Where programs are kept.
  {
    called: /^(?:git repository|git repo|repo url|repository url|git url|github url|github repo)$/,
    table: /(?:^| )project$/,
    of: { name: /^(?:name|title|project name)$/ },
    template: "https://git.example.com/team/{name:slug}",
    instead: /^(?:pattern|gitUrl|url|repositoryUrl|choice|weighted)$/,
  },
  {
    called: /^(?:local path|project path|working directory|workspace path)$/,
    table: /(?:^| )project$/,
    of: { name: /^(?:name|title|project name)$/ },
    template: "/home/dev/projects/{name:slug}",
    instead: /^(?:pattern|filePath|choice|weighted)$/,
  },
  {
    called: /^(?:game )?(?:file|build|bundle) path$/,
    table: /(?:^| )game$/,
    of: { slug: /^slug$/ },
    template: "games/{slug}/build.zip",
    instead: /^(?:pattern|filePath)$/,
  },
  {
    called: /^(?:full name|full path|path with namespace|name with owner|full repo name)$/,
    table: REPOSITORY,
    of: OWNED,
    template: "{owner}/{name}",
  },
  {
    called: /^(?:clone|clone url|http clone url|https clone url|http url to repo|git url)$/,
    table: REPOSITORY,
    of: OWNED,
    template: "https://git.example.com/{owner}/{name}.git",
  },
  {
    called: /^(?:clone ssh|ssh url|ssh clone url|clone url ssh|ssh url to repo)$/,
    table: REPOSITORY,
    of: OWNED,
    template: "git@git.example.com:{owner}/{name}.git",
  },
  {
    called: /^(?:html url|web url|forge url|repo url|repository url)$/,
    table: REPOSITORY,
    of: OWNED,
    template: "https://git.example.com/{owner}/{name}",
  },
  { called: /^url$/, table: REPOSITORY, of: { from: /^root url$/ } },
  // Cards and invitations, line by line.
  { called: /^property$/, table: /^address book .*phone$/, of: { from: /^phone$/ }, template: "TEL;TYPE=CELL:{from}" },
  { called: /^property$/, table: /^address book email$/, of: { from: /^email$/ }, template: "EMAIL;TYPE=HOME:{from}" },
  {
    called: /^property$/,
    table: /^address book address$/,
    of: { street: /^street address$/, town: /^locality$/, code: /^postal code$/, country: /^country$/ },
    template: "ADR;TYPE=HOME:;;{street};{town};;{code};{country}",
  },
  {
    called: /^property$/,
    table: /attendee$/,
    of: { who: /^cn$/, mail: /^attendee$/ },
    template: "ATTENDEE;CN={who};RSVP=TRUE:{mail}",
  },
  { called: /^tzid$/, of: { from: /^olson name$/ } },
  // What a bank has sent, before somebody has tidied it.
  {
    called: /^(?:imported|original|raw) description$/,
    of: { from: /^description$/ },
    instead: /^transactionDescription$/,
  },
  { called: /^type$/, table: /^album$/, of: { from: /^release type$/ } },
  // Files that were replaced or taken away, and those of a site.
  {
    called: /^archive name$/,
    table: /^(?:old image|file archive)$/,
    of: { name: /^name$/ },
    template: "20250114093000!{name}",
  },
  {
    called: /^(?:uri|url)$/,
    table: /^file managed$/,
    of: { name: /^file ?name$/ },
    template: "public://2025-09/{name}",
    instead: /^addressOf$/,
  },
  { called: /^image file name$/, table: /emoji/, of: { name: /^short ?code$/ }, template: "{name}.png" },
  { called: /^item target$/, of: { from: /^file target$/ } },
  { called: /^subnet$/, table: /brute ?force/, of: { from: /^ip$/ }, template: "{from}/32" },
  { called: /^initial$/, table: /user/, of: { from: /^email$/ }, instead: /^initials$/ },
  { called: /^match$/, table: /^(?:correspondent|document type|tag)$/, of: { from: /^name$/ }, instead: /^weighted$/ },
  {
    called: /^sort$/,
    table: /^name$/,
    of: { last: /^(?:surname|surn|last name)$/, first: /^(?:givn|given name|first name)$/ },
    template: "{last},{first}",
    instead: /^(?:weighted|choice)$/,
  },
  { called: /^target path$/, of: { from: /^current path$/ } },
  { called: /^new path$/, table: /^move history$/, of: { from: /^old path$/ }, template: "/archive{from}" },
  // Pages that somebody has seen.
  { called: /^path$/, table: /(?:page view|touch point|pageview|page hit)$/, of: { from: /^page$/ } },
  // The same label, as lists show it.
  { called: /^(?:label short|short label)$/, of: { from: /^label$/ } },
  // What search engines show of a page, and the same site once more.
  { called: /^head seo title$/, of: { from: /^meta title$/ } },
  { called: /^(?:domain ssl|ssl domain)$/, of: { from: /^domain$/ } },
  // Papers are called by whom they are for, and their lines by what is on them.
  {
    called: /^title$/,
    table: /(?:^| )(?:(?:sales?|purchase) (?:invoice|order)|quotation|delivery note)$/,
    of: { from: /^(?:customer|supplier|party) name$/ },
  },
  {
    called: /^description$/,
    table: /(?:^| )(?:invoice|order|quotation|receipt|note) (?:item|line|detail)$/,
    of: { from: /^item name$/ },
    instead: /^productName$/,
  },
  // Who pays by card, and where somebody was all day.
  { called: /^cc (?:owner|holder|name)$/, of: { from: /^(?:billing|customer) name$/ } },
  { called: /^punch out time offset$/, of: { from: /^punch in time offset$/ } },
  // What people and orders are found by.
  {
    called: /^search document$/,
    table: /(?:^| )(?:user|customer|account)$/,
    of: { email: /^email$/, first: /^first name$/, last: /^last name$/ },
    template: "{email} {first} {last}",
  },
  {
    called: /^search document$/,
    table: /(?:^| )order$/,
    of: { number: /^number$|^order number$/, email: /^(?:user |customer )?email$/ },
    template: "#{number} {email}",
  },
  // Where a parcel is.
  {
    called: /^(?:tracking url|tracking link|track url|tracking page)$/,
    of: { from: /^(?:tracking number|tracking code|tracking no|waybill number|tracking id)$/ },
    template: "https://track.example.com/{from}",
  },
  // Programs that run other programs.
  { called: /^(?:script path|runnable path)$/, of: { from: /^path$/ }, instead: /^pattern$/ },
  { called: /^schedule path$/, of: { from: /^(?:script path|path)$/ }, instead: /^pattern$/ },
  { called: /^launched on$/, of: { from: /^host$/ } },
  // Models that answer.
  { called: /^match pattern$/, of: { from: MODEL }, template: "(?i)^({from})$" },
  { called: /^(?:internal model|response model|model used|model id)$/, of: { from: MODEL }, instead: /^weighted$/ },
  { called: /^(?:executed sql|executed query)$/, of: { from: /^(?:sql|query|sql query)$/ } },
  { called: /^select sql$/, of: { from: /^sql$/ } },
  // Phones and those who have them.
  { called: /^(?:formatted (?:phone )?number|formatted phone)$/, of: { from: PHONE } },
  {
    called:
      /^(?:matched number|phone sanitized|sanitized phone|(?:phone |mobile )?(?:number )?normalized|normalized (?:phone|number|phone number)|(?:phone )?e ?164(?: number)?|phone e ?164)$/,
    of: { from: PHONE },
    as: "dialled",
    instead: /^(?:phone|companyPhone|weighted)$/,
  },
  {
    called: /^(?:phone ?book label|initial letter|first letter|index letter|letter|sort letter|alphabet)$/,
    of: { from: /^(?:display name|full name|name|title|label|word|term|display name primary)$/ },
    as: "letter",
    instead: /^(?:pattern|weighted)$/,
  },
  {
    called: /^phone ?book label (?:alt|alternative)$/,
    of: { from: /^(?:display name (?:alt|alternative)|sort key)$/ },
    as: "letter",
    instead: /^pattern$/,
  },
  {
    called: /^(?:code|abbreviation|driver code|short code|tla)$/,
    table: /(?:^| )(?:driver|rider|racer|competitor)$/,
    of: { from: /^(?:last name|surname|family name)$/ },
    as: "three",
    instead: /^pattern$/,
  },
  // Addresses.
  {
    called: /^(?:referring|referrer|referer) (?:domain|host)$/,
    of: { from: /^(?:referrer|referer|referring url|referrer url|referer url|referring)$/ },
    as: "domain",
  },
  { called: /^domain expansion$/, of: { from: /^url$/ }, as: "domain" },
  { called: /^(?:ssl|tls|certificate) domain$/, of: { from: /^domain$/ } },
  { called: /^bare (?:peer|jid)$/, of: { from: /^(?:peer|jid)$/ }, as: "bare" },
  { called: /^post data$/, of: { from: /^user name$/ }, template: "username={from}\npassword=********************" },
  // The same once more.
  { called: /^position text$/, of: { from: /^position$/ } },
  { called: /^keyrune code$/, of: { from: /^code$/ } },
  { called: /^event end time zone$/, of: { from: /^(?:event )?time zone$/ } },
  { called: /^end time zone$/, of: { from: /^(?:start )?time zone$/ } },
  // Works and the files that they are kept in.
  {
    called:
      /^(?:art (?:automatic|manual|path|location)|cover ?art(?: (?:path|location))?|cover (?:path|location|file))$/,
    of: { artist: /^(?:artist|artist name|album artist)$/, album: /^(?:album|album name|album title)$/ },
    template: "/media/music/{artist}/{album}/cover.jpg",
  },
  {
    called: /^(?:album artist|effective album artist|performer)$/,
    table: /(?:^| )(?:song|track|playlist item|album)$/,
    of: { from: /^(?:artist|artist name)$/ },
  },
  {
    called: /^(?:folder|path|root path|series path)$/,
    table: /(?:^| )(?:series|show|tv show)$/,
    of: { title: /^(?:title|name)$/ },
    template: "/media/tv/{title}",
  },
  { called: /^clean title$/, of: { from: /^(?:title|name)$/ }, as: "clean" },
  {
    called: /^name$/,
    table: /(?:^| )season$/,
    of: { season: /^(?:season|season number|number)$/ },
    template: "Season {season}",
    instead: /^pattern$/,
  },
  { called: /^year active$/, of: { from: /^formed$/ }, template: "{from}-", instead: /^pattern$/ },
  { called: /^relative path$/, of: { scene: /^scene name$/ }, template: "{scene}.mkv" },
  { called: /^original file path$/, of: { scene: /^scene name$/ }, template: "{scene}/{scene}.mkv" },
  {
    called: /^path$/,
    table: /(?:^| )book$/,
    of: { author: /^(?:author sort|author|author name)$/, title: /^title$/, id: /^id$/ },
    template: "{author}/{title} ({id})",
    instead: /^pattern$/,
  },
];
