/**
 * Two moments of a row of which everybody knows how far they are apart: `own` is reckoned from `other`, forwards or, where the days are
 * negative, backwards. Both are matched against the words of a name without those that only say that it is a moment, and against the name
 * in small letters without separators.
 */
export interface MomentPair {
  readonly own: RegExp;
  readonly other: RegExp;
  /** Days: the least, the usual and the most. */
  readonly days: readonly [least: number, typical: number, most: number];
  /** The words of the table, where the names alone do not tell. */
  readonly table?: RegExp;
  /** What another column of the table is called. */
  readonly beside?: RegExp;
  /** What no moment of the table is called that may not be NULL. */
  readonly without?: RegExp;
}

const pair = (
  own: RegExp,
  other: RegExp,
  days: MomentPair["days"],
  table?: RegExp,
  beside?: RegExp,
  without?: RegExp,
): MomentPair => ({
  own,
  other,
  days,
  ...(table && { table }),
  ...(beside && { beside }),
  ...(without && { without }),
});

const YEAR = 365;
const SECOND = 1 / 86_400;
const MINUTE = 60 * SECOND;
const HOUR = 1 / 24;
const SECONDS = [SECOND, 5 * SECOND, 5 * MINUTE] as const;
const BEFORE = [-SECOND, -5 * SECOND, -5 * MINUTE] as const;
const LAST_SEEN =
  /^last (?:login|log in|visit|seen|sign in|activity|active|access|seen activity)$|^current (?:login|sign in)$|^last(?:login|visit|seen|active|activity|signin)$/;
const STAFF = /(?:^| )(?:employee|staff|personnel|worker|teacher|emp|hr|member|person|user)(?: |$)/;
const BOUGHT = /^(?:purchase|purchased|acquisition|acquired|bought|buy|order)$|purchase$|^datebought$/;
const DUE = /^(?:payment )?due$|^due(?:date)?$/;

export const MOMENT_PAIRS: readonly MomentPair[] = [
  // Entries of a calendar, once more as they were written.
  pair(/^dtst ?art (?:orig|original)$/, /^(?:start|dtstart|start time)$/, [0, 0, 0]),
  pair(/^dtend (?:orig|original)$/, /^(?:end|dtend|end time)$/, [0, 0, 0]),
  pair(
    /^(?:end|end time|dtend)$/,
    /^(?:start|start time|dtstart)$/,
    [15 * MINUTE, HOUR, 4 * HOUR],
    /^calendar (?:item|event)$/,
  ),
  // What is set up by itself is ready some minutes after it was ordered.
  pair(/^installed$/, /^(?:created|ordered)$/, [MINUTE, 4 * MINUTE, HOUR], /(?:^| )(?:server|instance|container)$/),
  // Guests come in the afternoon of their first day and leave in the morning of their last.
  pair(/^(?:checked|actual check) in$/, /^check in$/, [14 * HOUR, 16 * HOUR, 23 * HOUR], undefined, /check_?out/i),
  pair(/^(?:checked|actual check) out$/, /^check out$/, [7 * HOUR, 10 * HOUR, 12 * HOUR], undefined, /check_?in/i),
  // Nothing arrives before it is fetched.
  pair(/^(?:estimated|expected) (?:delivery|arrival)$/, /^(?:scheduled|planned|requested) pick ?up$/, [0.1, 2, 7]),
  // What was planned to run begins when it is due; tapes get their label before anything is written on them.
  pair(/^sched(?:uled)?$|^schedtime$/, /^(?:start|started|starttime)$/, BEFORE, /(?:^| )job(?: |$)/),
  pair(/^label$|^labeldate$/, /^first written$|^firstwritten$/, [-HOUR, -2, -30], /^media(?: |$)|^medium$|^volume$/),
  pair(
    /^initial write$|^initialwrite$/,
    /^first written$|^firstwritten$/,
    [0, 0, 0],
    /^media(?: |$)|^medium$|^volume$/,
  ),
  pair(/^lineage event$/, /^created$/, BEFORE),
  pair(/^(?:date )?hardware purchase$|^date hw purchase$/, /^(?:date )?(?:hardware|hw) install$/, [-3, -21, -90]),
  // What is built of parts takes weeks, unlike the builds of programs.
  pair(/^(?:completion|completed)$/, /^(?:creation|created)$/, [2, 14, 45], /^build$/, /^part(?: id)?$/),
  pair(/^finished$/, /^started$/, [MINUTE, 12 * MINUTE, 3 * HOUR], /test result$/),
  // What led to a visit or a sale goes before it.
  pair(/^first touch$/, /^(?:started|start|timestamp)$/, [-HOUR, -3, -20], /session|conversion/),
  pair(/^last touch$/, /^(?:started|start|timestamp)$/, [-MINUTE, -10 * MINUTE, -HOUR], /session|conversion/),
  // What answers a question is done while somebody waits.
  pair(
    /^(?:completed|finished|ended)$/,
    /^(?:started|start)$/,
    [SECOND, 12 * SECOND, 2 * MINUTE],
    /^workflow (?:log|step)$/,
    /^(?:message id|conversation id|input data)$/,
  ),
  pair(/^last hit$/, /^(?:deleted|date deleted)$/, [HOUR, 20, 300], /permalink/),
  // Who is here now was here just before.
  pair(/^last ?visit$/, /^last ?active$/, [-HOUR, -2, -20]),
  pair(/^last ?post$/, /^last ?active$/, [-HOUR, -6, -60]),
  // What was given or paid is written down the same day.
  pair(
    /^(?:registration|registered|recorded|entered)$/,
    /^(?:operation|transaction|date|given|taken)$/,
    [0, HOUR, 2],
    /finance|operation|transaction|medic|intake/,
  ),
  // What is asked for is needed some weeks later.
  pair(/^needed$/, /^(?:created|requested|issued|sent)$/, [5, 18, 50], /rfq|request|requisition|quotation|order/),
  // Studies are registered, shown to the public some days later, and have results years afterwards.
  pair(/^study first submitted$/, /^created$/, [-900, -500, -60], /study|trial/),
  pair(/^study first submitted qc$/, /^study first submitted$/, [0, 2, 10], /study|trial/),
  pair(/^study first posted$/, /^study first submitted$/, [1, 5, 15], /study|trial/),
  pair(/^results? first submitted$/, /^completion$/, [200, 360, 700], /study|trial/),
  pair(/^results? first posted$/, /^results? first submitted$/, [10, 30, 90], /study|trial/),
  pair(/^disposition first submitted$/, /^completion$/, [60, 200, 360], /study|trial/),
  pair(/^last update submitted$/, /^study first submitted$/, [40, 400, 900], /study|trial/),
  pair(/^last update posted$/, /^last update submitted$/, [1, 3, 9], /study|trial/),
  // What a satellite measured is worked on, then taken into an archive.
  pair(/^beginning$/, /^created$/, [-6, -3, -1], /granule|scene/),
  pair(/^production$/, /^created$/, [-0.9, -0.4, -0.1], /granule|scene/),
  pair(/^processing start$/, /^created$/, [SECOND, 10 * SECOND, 10 * MINUTE], /granule|scene/),
  pair(/^processing end$/, /^processing start$/, [10 * SECOND, 3 * MINUTE, HOUR], /granule|scene/),
  pair(/^last update$/, /^created$/, [MINUTE, HOUR, 1], /granule|scene/, /production|processing/),
  // Subscriptions begin with a trial, are paid by the month, and end when what is paid is over.
  pair(/^trial (?:start|started|begin)$|^trialstart(?:ed)?$/, /^(?:start|started|created|subscribed|activated)$/, [
    0,
    0,
    MINUTE,
  ]),
  pair(
    /^trial (?:end|ends|ended)$|^trialend(?:s|ed)?$/,
    /^trial (?:start|started|begin)$|^trialstart(?:ed)?$/,
    [7, 14, 30],
  ),
  pair(
    /^current (?:period|term) start$|^current term start$/,
    /^(?:start|started|created|subscribed|activated)$/,
    [0, 30, 330],
    /subscri|contract|member|plan/,
  ),
  pair(/^(?:ended|end)$/, /^(?:canceled|cancelled|cancellation|churned)$/, [0, 10, 31], /subscri|member/),
  pair(
    /^in service$|^inservice(?:date)?$|^put into service$/,
    /^(?:acquisition|acquired|purchase|purchased)$/,
    [0, 14, 60],
  ),
  pair(/^pay$|^pay ?date$|^payment$/, /^(?:pay )?period end$|^pay ?period ?end$/, [0, 4, 10], /pay|salary|wage/),
  pair(/^last (?:moved|movement|picked|transaction)$/, /^received$/, [HOUR, 40, 300], /stock|inventory|lot|bin|pallet/),
  pair(/^recovered$/, /^abandoned$/, [HOUR, 1, 5], /cart|checkout|basket/),
  pair(/^scheduled(?: for)?$/, /^(?:executed|ran|performed|attempted)$/, [-HOUR / 6, -MINUTE, 0]),
  // Ships, boxes and crews: as planned and as it came.
  pair(/^(?:atd|actual departure)$/, /^(?:etd|estimated departure|scheduled departure|std)$/, [0, HOUR, 9 * HOUR]),
  pair(/^(?:ata|actual arrival)$/, /^(?:eta|estimated arrival|scheduled arrival|sta)$/, [0, 2 * HOUR, 18 * HOUR]),
  pair(
    /^(?:eta|estimated arrival)$/,
    /^(?:etd|estimated departure|atd)$/,
    [1, 9, 34],
    /voyage|sailing|rotation|shipment|consignment|container|booking|vessel schedule/,
  ),
  pair(
    /^(?:cut ?off|cargo cut ?off|vgm cut ?off|doc cut ?off|si cut ?off|documentation cut ?off)$/,
    /^(?:booked|booking|created|requested)$/,
    [3, 9, 24],
    /booking|shipment|consignment|sailing/,
  ),
  pair(
    /^(?:gate out|gated out|out gate|weigh out|weighed out|yard out)$/,
    /^(?:gate in|gated in|in gate|weigh in|weighed in|yard in)$/,
    [HOUR / 2, 4, 30],
  ),
  pair(/^(?:signed off|sign off)$/, /^(?:signed on|sign on)$/, [90, 170, 290], /crew|seafarer|officer|mariner/),
  // Flights and trains.
  pair(/^(?:etd|estimated departure)$/, /^(?:std|scheduled departure|sched departure|sched dep)$/, [
    0,
    8 * MINUTE,
    3 * HOUR,
  ]),
  pair(
    /^(?:eta|estimated arrival)$/,
    /^(?:sta|scheduled arrival|sched arrival|sched arr)$/,
    [0, 6 * MINUTE, 3 * HOUR],
    /leg|flight|train|run|trip|arrival/,
  ),
  pair(/^(?:actual departure|act departure|act dep)$/, /^(?:scheduled departure|sched departure|sched dep)$/, [
    0,
    3 * MINUTE,
    HOUR,
  ]),
  pair(/^(?:actual arrival|act arrival|act arr)$/, /^(?:scheduled arrival|sched arrival|sched arr)$/, [
    0,
    4 * MINUTE,
    HOUR,
  ]),
  // Before people vote, and what a cow does.
  pair(
    /^(?:registration deadline|voter registration deadline|registration close|registration closes)$/,
    /^(?:election|election day|vote|polling|polling day)$/,
    [-35, -28, -10],
  ),
  pair(
    /^early vot(?:e|ing) (?:start|begin|begins|from|opens)$/,
    /^(?:election|election day|vote|polling|polling day)$/,
    [-25, -15, -10],
  ),
  pair(
    /^early vot(?:e|ing) (?:end|ends|to|closes)$/,
    /^(?:election|election day|vote|polling|polling day)$/,
    [-1, -2, -4],
  ),
  pair(/^(?:certified|certification|canvass|canvassed)$/, /^(?:election|election day)$/, [6, 14, 35]),
  pair(
    /^expected calving$|^calving due$|^due calving$/,
    /^(?:last insemination|insemination|inseminated|last service|bred|served)$/,
    [278, 283, 290],
  ),
  pair(/^(?:dry off|dried off)$/, /^(?:last calving|calving|calved)$/, [270, 305, 340]),
  pair(/^(?:last insemination|last service)$/, /^(?:last calving|calving|calved)$/, [48, 82, 170]),
  pair(/^(?:issued|issue)$/, /^(?:approved|approval)$/, [0, 4, 30], /permit|licen[cs]e|visa|passport|certificat/),
  pair(/^(?:finaled|finalled|final inspection|final)$/, /^(?:issued|issue)$/, [30, 150, 400], /permit/),
  // Trials: who agrees is screened, drawn by lot, treated.
  pair(/^(?:screened|screening)$/, /^(?:consented|consent|enrolled)$/, [0, 3, 21]),
  pair(/^(?:randomi[sz]ed|randomi[sz]ation)$/, /^(?:screened|screening|consented|consent)$/, [1, 9, 28]),
  pair(
    /^(?:first dose|first treatment|treatment start)$/,
    /^(?:randomi[sz]ed|randomi[sz]ation|consented|consent)$/,
    [0, 2, 14],
  ),
  pair(/^(?:last dose|last treatment)$/, /^(?:first dose|first treatment)$/, [14, 140, 540]),
  pair(
    /^(?:planned|scheduled|target)$/,
    /^(?:visited|visit|performed|attended)$/,
    [-1, -2, -7],
    /visit|inspection|round/,
  ),
  pair(
    /^(?:reported|report|reported to sponsor)$/,
    /^(?:onset|onset start|occurred|started)$/,
    [0, 2, 18],
    /adverse|event|reaction|incident|complaint/,
  ),
  pair(
    /^(?:resolved|resolution|end|ended)$/,
    /^(?:onset|onset start)$/,
    [1, 8, 90],
    /adverse|reaction|symptom|illness/,
  ),
  // What is bought is opened some time after it came.
  pair(
    /^(?:opened|open|first opened)$/,
    /^(?:received|receipt|delivered)$/,
    [0, 12, 90],
    /reagent|kit|lot|bottle|vial|medicine|drug|chemical|batch|stock/,
  ),
  // What programs hand out holds for minutes or days.
  pair(
    /^(?:expires|expire|expiration|expired|valid until|expiry)$|^expire_?at$/,
    /^(?:fetched|cached|created|stored|retrieved|updated)$/,
    [5 * MINUTE, HOUR, 6 * HOUR],
    /cache/,
  ),
  pair(
    /^(?:expires|expire|expiration|expiry|valid until)$/,
    /^(?:created|creation|requested|request|sent|generated|issued)$/,
    [15 * MINUTE, HOUR, HOUR],
    /(?:recuperacion|recovery|reset|otp|magic|one time|forgot)/,
  ),
  pair(
    /^(?:used|use|uso|consumed|verified)$/,
    /^(?:created|creation|requested|request|sent|generated|issued)$/,
    [30 * SECOND, 5 * MINUTE, 14 * MINUTE],
    /(?:recuperacion|recovery|reset|otp|magic|one time|forgot|challenge)/,
  ),
  pair(
    /^(?:expires|expire|expiration|expiry)$/,
    /^(?:activated|created|granted|started|requested)$/,
    [HOUR / 2, 2 * HOUR, 12 * HOUR],
    /(?:override|break ?glass|elevation|impersonation|lockout|hold)/,
  ),
  pair(
    /^(?:expires|expire|expiration|expiry)$/,
    /^last access(?:ed)?$|^lastaccesstime$/,
    [HOUR / 2, HOUR / 2, HOUR / 2],
    /session/,
  ),
  pair(/^last access(?:ed)?$|^lastaccesstime$/, /^(?:created|creation)$/, [SECOND, 20 * MINUTE, 9 * HOUR], /session/),
  pair(/^not after$/, /^(?:refreshed|last used|updated|created)$/, [HOUR, 7, 30], /session/),
  pair(/^(?:deletion|deleted|delete)$/, /^(?:creation|created)$/, [1, 7, 31], /^sends?$/),
  pair(/^(?:expiration|expires)$/, /^(?:creation|created)$/, [HOUR, 0.8, 0.95], /^sends?$/),
  pair(
    /^log ?out$|^logged out$|^logouttime$/,
    /^(?:log ?in|logged in|attempt|attempted|attempt time)$|^(?:login|attempt)time$/,
    [5 * MINUTE, 45 * MINUTE, 9 * HOUR],
  ),
  pair(/^acct ?stop$|^acctstoptime$/, /^acct ?start$|^acctstarttime$/, [2 * MINUTE, 40 * MINUTE, 8 * HOUR]),
  pair(
    /^end$|^ended$/,
    /^start$|^started$/,
    [MINUTE, 35 * MINUTE, 9 * HOUR],
    /(?:user|login|connection|session) history$/,
  ),
  // Books: what falls due does so a month later.
  pair(
    /^(?:date )?maturity$|^datematurity$/,
    /^(?:invoice|date|move|doc)$|^invoicedate$/,
    [0, 30, 60],
    /(?:move|invoice|journal|bill|receivable|payable)/,
  ),
  pair(/^(?:period|service|accounting|billing) ?end$/, /^(?:period|service|accounting|billing) ?start$/, [28, 30, 31]),
  pair(/^due$/, /^(?:period|billing) end$/, [7, 14, 30], /(?:billing|invoice|bill|statement)/),
  pair(/^target$|^target ?date$/, /^(?:created|start|started)$/, [180, 600, 1800], /(?:goal|saving|fund|pot)/),
  pair(
    /^drop ?off$|^(?:tpep|lpep)?dropoffdatetime$/,
    /^pick ?up$|^(?:tpep|lpep)?pickupdatetime$/,
    [4 * MINUTE, 15 * MINUTE, 70 * MINUTE],
    /(?:trip|taxi|ride|cab)/,
  ),
  pair(/^discharged?$|^dischargedate$/, /^(?:admit|admission|admitted)$|^admitdate$/, [0, 3, 25]),
  // Who comes back: the time before, and what was done at a visit.
  pair(
    /^(?:previous|prev|prior|penultimate|second last) (?:login|log in|visit|sign in|activity|session|access)$|^(?:previous|prev)(?:login|visit)$|^previousloginat$/,
    LAST_SEEN,
    [-HOUR, -3, -60],
  ),
  pair(/^(?:date ?)?previous ?login$/, /^(?:date ?)?last ?login$/, [-HOUR, -3, -60]),
  pair(
    /^(?:session )?last visit$|^sessionlastvisit$/,
    /^(?:session )?(?:start|started|begin)$/,
    [-HOUR, -4, -60],
    /session/,
  ),
  pair(/^sessiontime$/, /^(?:session )?(?:start|started|begin)$/, [0, 10 * MINUTE, 5 * HOUR], /session/),
  pair(/^(?:poll )?last vote$|^polllastvote$/, /^(?:poll )?(?:start|started|begin|created)$/, [MINUTE, 3, 30]),
  // Papers: signed after they were sent, paid in part before all of it, reminded of when they are overdue.
  pair(
    /^(?:date )?(?:signature|signed|sign|countersigned)(?: date)?$|^(?:signature|signed)(?:date|at)$/,
    /^(?:viewed|sent|valid|validation|validated|last viewed|first viewed|proposed|offered|delivered)$|^date valid$/,
    [HOUR, 2, 20],
  ),
  pair(/^(?:partial|deposit|down payment|first instal?lment) due$|^partialduedate$/, DUE, [-2, -10, -30]),
  pair(
    /^(?:(?:first |1st )?reminder ?1?|overdue (?:notice|noti|notification)|overdue reminder|dunning|reminder) sent$|^overduenotisentdate$|^reminder1sent$/,
    /^(?:current )?due$|^currentduedate$|^duedate$/,
    [1, 4, 14],
  ),
  pair(/^(?:(?:second |2nd )?reminder ?2) sent$|^reminder2sent$/, /^(?:current )?due$|^duedate$/, [10, 14, 25]),
  pair(/^(?:(?:third |3rd )?reminder ?3) sent$|^reminder3sent$/, /^(?:current )?due$|^duedate$/, [21, 28, 45]),
  pair(/^reminder last sent$/, /^last sent$/, [0, 0, 0]),
  pair(
    /^(?:original|initial|first) due$|^originalduedate$/,
    /^(?:current|new|extended|revised|final) due$|^currentduedate$/,
    [0, 0, -30],
  ),
  pair(
    /^(?:po|purchase order|customer order|client order|customer po)$|^podate$/,
    /^(?:posting|invoice|transaction|delivery|created|creation)$/,
    [-1, -12, -45],
  ),
  pair(
    /^(?:date )?lim(?:it)? (?:reglement|payment)$|^datelim(?:ite)?(?:reglement|paiement)$/,
    /^(?:doc|document|invoice|datef|piece|bill)$|^docdate$|^datef$/,
    [0, 30, 60],
  ),
  pair(/^(?:date )?valid(?:ation)?$|^datevalid$/, /^datef$|^invoice$/, [0, 0, 2], /(?:^| )(?:facture|invoice|bill)/),
  pair(/^(?:fin|end) validit[ey]$|^finvalidite$/, /^datep$|^(?:proposal|quote|offer)$/, [10, 15, 60]),
  // Loans: what is paid back begins a month after the money came.
  pair(
    /^(?:expected )?first ?repayment(?: ?on)?$|^(?:expected)?firstrepayment(?:on)?date$/,
    /^(?:expected |actual )?disburse(?:d|ment)(?: ?on)?$|disbursedondate$/,
    [14, 30, 45],
  ),
  pair(
    /^(?:expected )?matured? ?(?:on)?$|^(?:expected)?maturedondate$/,
    /^(?:expected |actual )?disburse(?:d|ment)(?: ?on)?$|disbursedondate$/,
    [90, YEAR, 5 * YEAR],
    /loan/,
  ),
  pair(
    /^due$|^duedate$/,
    /^(?:from|start|period start)$|^fromdate$/,
    [28, 30, 31],
    /(?:schedule|instal?lment|repayment)(?: |$)/,
  ),
  pair(
    /^(?:obligations? ?met ?on|paid(?: ?off)?|settled|closed)$|^obligationsmetondate$/,
    DUE,
    [0, 1, 20],
    /(?:schedule|instal?lment|repayment schedule)/,
  ),
  // Work: on trial for some months, retired at an age, renewed after a year.
  pair(
    /^(?:scheduled |final |expected )?confirmation$|^confirmed$|^(?:end of )?probation(?: end)?$|^probation period end$/,
    /^(?:date of )?(?:joining|joined|join|hire|hired|employment|employment start|appointment|dateofjoining)$/,
    [85, 95, 190],
    STAFF,
  ),
  pair(/^(?:date of )?retirement$|^dateofretirement$/, /^(?:date of )?(?:birth|born)$|^dateofbirth$|^dob$/, [
    60 * YEAR,
    65 * YEAR,
    67 * YEAR,
  ]),
  pair(/renewal$/, /commence|(?:^| )(?:start|joined|valid from)$/, [YEAR, YEAR, YEAR], /member/),
  pair(
    /^(?:background check|reference check|screening)(?: completed)?$|^backgroundcheckdate$/,
    /^(?:start|started|joined|hire|hired)$/,
    [-2, -14, -60],
  ),
  pair(/^(?:wedding|marriage)$/, /^(?:birth|born)$|^dateofbirth$|^dob$/, [21 * YEAR, 28 * YEAR, 45 * YEAR]),
  // Things: bought, put up, taken down.
  pair(/^(?:asset )?(?:eol|end of life)$|^(?:asset)?eoldate$|^endoflife$/, BOUGHT, [3 * YEAR, 4 * YEAR, 5 * YEAR]),
  pair(
    /(?:^| )(?:install|installed|installation)$|^datehwinstall$/,
    /(?:^| )(?:purchase|purchased|bought)$|^datehwpurchase$/,
    [2, 20, 120],
    /inventory|asset|hardware|device|equipment|machine|computer/,
  ),
  pair(
    /(?:^| )(?:expiry|expiration|expires|eol)$|^datehwexpiry$/,
    /(?:^| )(?:purchase|purchased|bought)$|^datehwpurchase$/,
    [3 * YEAR, 4 * YEAR, 5 * YEAR],
    /inventory|asset|hardware|device|equipment|machine|computer/,
  ),
  pair(
    /(?:^| )(?:decomm|decommission|decommissioned|disposal|disposed|written off|write off|scrapped|retired|salvaged)$|^datehwdecomm$/,
    /(?:^| )(?:install|installed|installation|purchase|purchased|commissioned|acquired|acquisition|in service)$|^date(?:hwinstall|purchased)$/,
    [200, 3 * YEAR, 8 * YEAR],
  ),
  pair(
    /^(?:last )?(?:remodel|remodell?ed|renovation|renovated|refurbished|refit)$/,
    /^(?:first )?(?:opened|open|opening|built)$/,
    [3 * YEAR, 8 * YEAR, 25 * YEAR],
  ),
  pair(
    /^(?:last )?(?:renewed|renewal|renew)$|^lastreneweddate$/,
    /^(?:issue|issued|loan|loaned|checkout|checked out|borrowed)$|^issuedate$/,
    [7, 14, 60],
    /(?:issue|loan|checkout|borrow)/,
  ),
  pair(/^claim(?:ed)?$/, /^(?:planned|plan)$|^planneddate$/, [7, 25, 90], /serial|issue|periodical/),
  pair(/^(?:adopted|adoption|rehomed)$/, /^(?:arrived|arrival|intake|admitted|rescued)$/, [5, 40, 300]),
  // What came out first somewhere else, or long before it was kept here.
  pair(
    /^orig(?:inal(?:ly)?)? (?:release|released|publication|published|publish|air|aired)$|^str ?orig ?release$|^originallypublishedat$/,
    /^(?:str )?(?:release|released|published|publish|publication|created)$|^strreleasedate$/,
    [0, -400, -20 * YEAR],
  ),
  // Learning: too late after the deadline, marked after that.
  pair(/^cut ?off$|^cutoffdate$/, DUE, [0.5, 5, 21]),
  pair(/^grading due$|^gradingduedate$/, DUE, [5, 9, 21]),
  pair(/^time ?sort$|^timesort$/, /^time ?start$|^timestart$|^start$/, [0, 0, 0]),
  pair(/^date ?line$/, /^start$|^starttime$/, [-HOUR, -12, -90], /event/),
  // Collections: received, entered, thanked for.
  pair(
    /^(?:date )?acknowledged$|^dateacknowledged$/,
    /^(?:date )?(?:accessioned|accession|received)$|^date(?:accessioned|received)$/,
    [0, 3, 30],
    /accession|gift|donation|loan|deposit/,
  ),
  // Who works or plays somewhere stays for a year or more.
  pair(
    /^(?:sacked|dismissed|let go|laid off|left|departed|resigned|released|quit|stepped down|terminated|termination)$/,
    /^(?:hired|hire|appointed|appointment|joined|join|signed|employed|recruited|took over)$/,
    [7, 600, 3600],
    /(?:^| )(?:coach|manager|head coach|player|trainer|employee|staff|worker|personnel|crew|volunteer|agent|referee|instructor|teacher|driver|tenure|spell|stint)$/,
  ),
  // What lets somebody in or drive holds for months or years, a stamp in a passport for as long as people travel.
  pair(
    /^(?:valid until|valid to|valid thru|valid through|expires|expiry|expiration|expire)$/,
    /^(?:valid from|issued|issue|granted|start|starts)$/,
    [30, 180, 1825],
    /(?:^| )(?:visa|entry permit|residence permit|work permit)$/,
  ),
  pair(
    /^(?:valid until|valid to|valid thru|valid through|expires|expiry|expiration|expire)$/,
    /^(?:valid from|issued|issue|granted|start|starts|signed)$/,
    [180, YEAR, 5 * YEAR],
    /(?:^| )(?:pass|season ticket|permit|licen[cs]e|certificate|certification|accreditation|badge|fishing license|parking permit|insurance|policy|warranty|guarantee|sponsor|sponsorship|sponsor deal|partnership|contract)$/,
  ),
  // A second dose and a booster: weeks later, or years.
  pair(
    /^(?:booster|booster due|next dose|next due|due|next dose due|next booster|renewal due|revaccination)$/,
    /^(?:given|administered|vaccinated|vaccination|date given|applied|shot|dose)$|^date$/,
    [180, YEAR, 3650],
    /(?:^| )(?:vaccination|vaccine|immunization|immunisation|shot|jab)(?: record)?$/,
  ),
  // Places on a way: days in a town, a minute at a platform.
  pair(
    /^(?:depart|departs|departure|departed|leave|leaves|left)$/,
    /^(?:arrive|arrives|arrival|arrived)$/,
    [0.75, 2.2, 8],
    /(?:^| )(?:stop|stay|destination|city|place|leg|port call)$/,
    /night|accommodation|hotel|lodging|hostel/i,
  ),
  // Machines: what is measured arrives within seconds.
  pair(
    /^(?:device|fix|gps|sensor|tracker)$|^(?:device|fix|gps)time$/,
    /^(?:server|received|receive)$|^servertime$/,
    BEFORE,
  ),
  pair(/^fix$|^fixtime$/, /^device$|^devicetime$/, [0, 0, -MINUTE]),
  pair(
    /^(?:ingested|ingest|indexed|stored|inserted|logged)$/,
    /^(?:time ?stamp|event|occurred|ts)$/,
    SECONDS,
    /(?:log|event|message|metric|trace|span|record)s?$/,
  ),
  pair(
    /^(?:event )?timestamp$|^ts$/,
    /^(?:received|ingested)$/,
    BEFORE,
    /(?:event|log|error|message|span|transaction)/,
  ),
  pair(
    /^timestamp$|^endtimestamp$/,
    /^start(?:timestamp)?$/,
    [SECOND, SECOND, 3 * SECOND],
    /(?:span|transaction|trace)/,
  ),
  pair(
    /^(?:completion start|completionstart|first token|first byte|first chunk|first semantic event)$|^(?:completionstarttime|completionstarttime)$/,
    /^(?:start|started|created|requested)$|^starttime$/,
    SECONDS,
  ),
  pair(
    /^(?:answer|answered|connect|connected|pickup)(?: (?:stamp|epoch))?$|^answer(?:stamp|epoch|time|ed)$/,
    /^(?:start|started|initialized|initiated|calldate|call|setup|ring|ringing)(?: (?:stamp|epoch))?$|^start(?:stamp|epoch)$/,
    [2 * SECOND, 9 * SECOND, MINUTE],
    /(?:call|cdr|cti|dial|leg|conference)/,
  ),
  pair(
    /^(?:initialized|initiated|ringing|offered)$/,
    /^(?:start|started|connected|answered)$/,
    [-2 * SECOND, -10 * SECOND, -MINUTE],
    /(?:call|cdr|cti)/,
  ),
  pair(
    /^(?:enqueued|queued|dispatched)$/,
    /^(?:created|inserted)$/,
    [0, SECOND, MINUTE],
    /(?:job|batch|task|queue|message|outbox)/,
  ),
  pair(/^run$|^executed$|^ran$/, /^(?:created|logged|inserted)$/, BEFORE, /(?:log|history|run|execution)$/),
  pair(/^ping$/, /^(?:started|start)$/, [HOUR, 2, 40], /worker|runner|executor/),
  pair(/^last result$|^datelastresult$|^lastresult$/, /^last run$|^datelastrun$|^lastrun$/, [
    0,
    20 * SECOND,
    10 * MINUTE,
  ]),
  pair(
    /^last ?start$|^laststarttime$/,
    /^last ?(?:execution|exec|end|finished|finish)$|^lastexecution$/,
    BEFORE,
    /(?:task|job|cron|schedule)/,
  ),
  pair(/^last ?start$|^laststart$/, /^last ?ping$/, BEFORE),
  pair(
    /^next (?:fire|run|execution|trigger|check|sync|poll|attempt|report)$|^next(?:fire|run|execution|check|sync)(?:time)?$/,
    /^(?:prev|previous|last) (?:fire|run|execution|trigger|check|sync|poll|attempt|report)$|^(?:prev|previous|last)(?:fire|run|execution|check|sync)(?:time)?$/,
    [HOUR / 4, 0.5, 1],
    /trigger|job|cron|schedule|task/,
  ),
  pair(/^alert after$/, /^last ?ping$/, [HOUR, 1, 8]),
  pair(
    /^sent$/,
    /^(?:scheduled|scheduled for|send|planned)$|^scheduledtime$/,
    SECONDS,
    /(?:notification|message|mail|email|campaign|reminder|post|sms)s?$/,
  ),
  pair(
    /^(?:published|posted)$/,
    /^(?:scheduled|scheduled for|scheduled publish)$|^scheduledtime$/,
    SECONDS,
    /(?:post|article|message|story|tweet|content)s?$/,
  ),
  pair(/^sent$/, /^created$/, [SECOND, 4 * SECOND, MINUTE], /confirmation$/),
  // Nobody reads what has not arrived.
  pair(
    /^(?:read|seen)$/,
    /^delivered$/,
    [MINUTE, 3 * HOUR, 3],
    /message|notification|delivery|recipient|campaign|sms|chat/,
  ),
  pair(/^(?:sent|delivered)$/, /^(?:enqueued|enqueue|queued)$|^enqueuetime$/, SECONDS, /outbox|queue|message|mail/),
  pair(/^(?:received)$/, /^(?:sent|date sent)$|^datesent$/, SECONDS, /(?:message|reaction|sms|receipt|chat)s?$/),
  pair(/^(?:sent)$|^datesent$/, /^date$/, BEFORE, /^(?:sms|mms|message)s?$/),
  pair(/^date done$|^done$/, /^(?:date )?started$|^datestarted$/, [SECOND, 30 * SECOND, HOUR], /(?:result|task|job)$/),
  pair(/^date done$|^done$/, /^(?:date )?created$|^datecreated$/, [SECOND, 30 * SECOND, HOUR], /(?:result|task|job)$/),
  // One grant of rights: all its tokens are of the same second.
  pair(
    /^(?:access token|oidc id token|id token|refresh token|device code|user code) issued$/,
    /^authorization code issued$/,
    [0, SECOND, 30 * SECOND],
  ),
  pair(/^authorization code expires$|^authorization code expiration$/, /^authorization code issued$/, [
    5 * MINUTE,
    5 * MINUTE,
    5 * MINUTE,
  ]),
  pair(
    /^(?:access token|oidc id token|id token|device code|user code) (?:expires|expiration)$/,
    /^authorization code issued$/,
    [HOUR, HOUR, HOUR],
  ),
  pair(/^auth code issued$/, /^created$/, SECONDS),
  pair(
    /^(?:claimed|claim|acked|acknowledged)$/,
    /^(?:created|start|opened)$/,
    [MINUTE, 10 * MINUTE, HOUR],
    /task|job|alert|incident/,
  ),
  // Hospitals: the emergency room before the ward, the probe before its findings.
  pair(
    /^(?:ed|er|emergency) ?(?:reg|registration|arrival|in)$|^edregtime$/,
    /^(?:admit|admission|admitted)$|^admittime$/,
    [-HOUR, -5 * HOUR, -14 * HOUR],
  ),
  pair(/^(?:ed|er|emergency) ?(?:out|departure|discharge)$|^edouttime$/, /^(?:admit|admission|admitted)$|^admittime$/, [
    0,
    -10 * MINUTE,
    -50 * MINUTE,
  ]),
  pair(/^stored?$|^stored?time$/, /^charttime$/, [5 * MINUTE, 2 * HOUR, 4]),
  pair(
    /^(?:store|stored|result|resulted|verify|verified)$|^stored?(?:time|date)$/,
    /^(?:chart|collected|specimen|observed|drawn)$|^charttime$/,
    [5 * MINUTE, 2 * HOUR, 4],
  ),
  pair(/^schedule(?:d)?$|^scheduletime$/, /^chart(?:ed)?$|^charttime$/, [0, -10 * MINUTE, -HOUR]),
  pair(
    /^(?:date )?(?:collected|collection|specimen|drawn)$|^datecollected$/,
    /^(?:date )?(?:ordered|order)$|^dateordered$/,
    [MINUTE, 2 * HOUR, 2],
  ),
  pair(
    /^(?:specimen|collected|drawn|sample)$|^specimendate$/,
    /^(?:lab |test )?order(?:ed)?$|^laborderdate$/,
    [0, 0.5, 3],
  ),
  pair(/^onset$|^onsetdate$/, /^(?:date|encounter|visit|created|recorded|datecreated|date created)$/, [-1, -9, -120]),
  pair(/^(?:dx|diagnosis|diagnosed)$|^dxdate$/, /^(?:admit|admission|admitted)$|^admitdate$/, [0, 0, 3]),
  pair(
    /^start$|^starttime$/,
    /^enter(?:ed)?$|^entertime$/,
    [MINUTE, HOUR, 8 * HOUR],
    /(?:pharmacy|prescription|medication|order)/,
  ),
  // Travel: looked for weeks ahead, left again within the day.
  pair(/^search(?:ed)?$/, /^(?:departure|departure date|travel|check in|outbound)$/, [-1, -25, -150]),
  pair(/^next departure$/, /^(?:arrival|arrived|actual arrival)$/, [HOUR / 2, 3 * HOUR, 12 * HOUR]),
  pair(
    /^(?:promised|promised delivery|expected delivery|estimated delivery)$/,
    /^(?:booked|placed|ordered|created|pickup)$/,
    [1, 3, 8],
    /(?:shipment|parcel|consignment|courier|package)/,
  ),
  pair(
    /^(?:pickup|picked up|collection|collected)$/,
    /^(?:booked|placed|ordered)$/,
    [HOUR, 8 * HOUR, 1.5],
    /(?:shipment|parcel|consignment|courier|package)/,
  ),
  pair(
    /delivered ?customer$|^orderdeliveredcustomerdate$/,
    /delivered ?carrier$|^orderdeliveredcarrierdate$/,
    [1, 6, 25],
  ),
  pair(/delivered ?carrier$|^orderdeliveredcarrierdate$/, /(?:^| )approved$/, [0.5, 2, 7]),
  // Reports tell of the days before.
  pair(
    /^(?:range|period|report|data|window)? ?(?:from|start|starts|begin)$/,
    /^(?:report|generated|calculated|computed)$/,
    [-2, -8, -31],
    /(?:report|kpi|aggregate|statement|digest|summary)(?: |$)/,
  ),
  pair(
    /^(?:range|period|report|data|window)? ?(?:to|until|end|ends)$/,
    /^(?:report|generated|calculated|computed)$/,
    [-HOUR, -0.5, -1.5],
    /(?:report|kpi|aggregate|statement|digest|summary)(?: |$)/,
  ),
  pair(/^range start$/, /^(?:created)$/, [-2, -8, -31], /(?:report|kpi|aggregate|statement|digest|summary)/),
  pair(/^range end$/, /^(?:created)$/, [-HOUR, -0.5, -1.5], /(?:report|kpi|aggregate|statement|digest|summary)/),
  // What is noted of a day is noted on it.
  pair(
    /^(?:logged|recorded|registered|entered|marked|noted|saved)$/,
    /^(?:(?:log|attendance|work|shift|service|meal|reading|entry|registration|visit|sleep|mood|workout) (?:date|day)|(?:log|attendance|entry|habit)|check in)$|^(?:log|attendance)date$/,
    [0, HOUR * 9, HOUR * 22],
    /(?:log|attendance|entry|record|journal|diary|registration|registratie|tracker)/,
  ),
  // Registers of fields and woods.
  pair(/^(?:expected |estimated |actual )?harvest(?:ed)?$/, /^(?:planted|planting|sown|sowing)$/, [70, 120, 220]),
  pair(
    /^(?:sell|use|best before|consume) ?by$|^sellbydate$/,
    /^(?:acquisition|acquired|purchase|produced|packed)$|^acquisitiondate$/,
    [3, 30, 300],
  ),
  pair(
    /^(?:checkout|check out|checked out)$/,
    /^(?:checkin|check in|checked in)$/,
    [0.75 * HOUR, 1.5 * HOUR, 4 * HOUR],
    /(?:attend|attendance|event|visit|class|gym|session)/,
  ),
  // What is looked at again is so weeks later.
  pair(
    /^(?:review|next review|re ?view due)$|^reviewtime$/,
    /^(?:created|noted)$|^createdtime$/,
    [14, 60, 200],
    /note|risk|document|policy|control/,
  ),
  pair(/^(?:issued before)$/, /^(?:revoked|revocation)$/, [0, 0, -SECOND]),
  // Who comes to see somebody leaves on the same day.
  pair(
    /^(?:left|departed|departure|exited|exit|out|checked out|check out|signed out|sign out)$/,
    /^(?:arrived|arrival|entered|entry|in|checked in|check in|signed in|sign in)$/,
    [10 * MINUTE, 1.5 * HOUR, 9 * HOUR],
    /(?:^| )(?:visitor|visit|gate|guest log|guest book|entry log|visitor log|access)(?: |$)/,
  ),
  // What lies there for somebody is fetched within days.
  pair(
    /^(?:picked up|pick up|collected|fetched|handed over|handed out)$/,
    /^(?:received|arrived|delivered|stored|deposited)$/,
    [HOUR, 1.2, 12],
    /(?:^| )(?:parcel|package|mail|post|letter|delivery)(?: |$)/,
  ),
  // A desk, a room, a court: for hours, given up before, taken at the hour.
  pair(
    /^(?:end|ends|ended|finish|until|to)$/,
    /^(?:start|starts|started|begin|begins|from)$/,
    [HOUR / 2, 2 * HOUR, 9 * HOUR],
    /(?:^| )(?:desk|court|studio|lane|slot|class|lesson|table) (?:booking|reservation)(?: |$)/,
  ),
  pair(
    /^(?:end|ends|ended|finish|until|to)$/,
    /^(?:start|starts|started|begin|begins|from)$/,
    [HOUR / 2, 2 * HOUR, 9 * HOUR],
    /(?:^| )(?:booking|reservation)$/,
    /desk|court|meeting_?room|studio|lane|seat|booth|trainer|instructor|stylist|therapist|barber|coach|tutor|pitch_id|field_id|service_id|staff_id/i,
  ),
  pair(
    /^(?:cancelled|canceled|cancellation)$/,
    /^(?:start|starts|begin|begins|scheduled|appointment|slot)$/,
    [-20, -2, -HOUR],
    /(?:^| )(?:booking|appointment|reservation|lesson|class|session|visit)(?: |$)/,
  ),
  pair(
    /^(?:checked in|check in|arrived|showed up)$/,
    /^(?:start|starts|begin|begins|scheduled|appointment|slot)$/,
    [-10 * MINUTE, 3 * MINUTE, 15 * MINUTE],
    /(?:^| )(?:booking|appointment|reservation|lesson|class|session)(?: |$)/,
  ),
  // What rests has begun long before.
  pair(
    /^(?:hiatus|paused|dormant|inactive|vacant|suspended|retired)(?: since)?$/,
    /^(?:launched|launch|started|start|opened|founded|premiered|first aired)$/,
    [40, 300, 1500],
  ),
  pair(
    /^(?:closed|closure|shut down|closing)$/,
    /^(?:opened|open|opening|launched|launch)$/,
    [200, 1500, 9000],
    /(?:^| )(?:store|shop|branch|restaurant|cafe|bar|venue|club|gym|studio|gallery|school|site|location|office|hotel|museum|cinema|market|clinic|factory|plant|mine|station)$/,
  ),
  // The bill of a stay is closed when the guest leaves, the books of a day after midnight.
  pair(/^(?:closed|settled|close)$/, /^(?:opened|open)$/, [0.8, 3, 12], /(?:^| )folio$/),
  pair(
    /^(?:run|ran|executed|closed|completed|posted)$/,
    /^(?:business|bus|audit|business day|trading)$|^(?:bus|business|audit)date$/,
    [1.02, 1.1, 1.25],
    /audit|end of day|day close|eod/,
  ),
  // Who does not come says so in the days before, soon after it was booked where that is told.
  pair(
    /^(?:cancelled|canceled|cancellation|cancel)$/,
    /^(?:arrival|check in|departure|event|show|performance|tour|trip|pickup)$/,
    [-HOUR, -2, -20],
    // What says when it was booked is called off after that.
    /(?:^| )(?:booking|reservation|stay|ticket order)(?: |$)/,
    undefined,
    /^(?:creat|book|reserv|order|plac|insert|added)/i,
  ),
  pair(
    /^(?:cancelled|canceled|cancellation|cancel)$/,
    /^(?:created|booked|booking|reserved|placed|ordered)$/,
    [HOUR / 2, 0.7, 4],
    /(?:^| )(?:booking|reservation|stay|ticket order)(?: |$)/,
    /arriv|arr_|check_?in|departure|show|event|start/i,
  ),
  pair(
    /^(?:reply|replied|owner reply|owner replied|host reply|response|responded|answered)$/,
    /^(?:review|reviewed|rev|posted|submitted|written|visited|created)$/,
    [HOUR, 2, 14],
    /(?:^| )(?:review|feedback|testimonial|question)$/,
  ),
  pair(
    /^early bird(?: until| end| ends| deadline| closes)?$/,
    /^(?:start|starts|begin|event|opening)$/,
    [-25, -60, -150],
  ),
  // Money is there within two days.
  pair(/^(?:value|valuta)$/, /^(?:booking|booked|posting|posted|transaction|entry)$/, [0, 0.6, 2]),
  // People live somewhere for years, and devices are calibrated for as long.
  pair(/^(?:moved out|move out|moving out)$/, /^(?:moved in|move in|moving in)$/, [120, 1100, 5000]),
  pair(
    /^(?:calibrated|calibration|calibration valid|calibration due|gauged)(?: until)?$/,
    /^(?:installed|installation|built in|mounted)$/,
    [1400, 1900, 2190],
  ),
  // Somebody answers an alarm within minutes.
  pair(
    /^(?:acknowledged|acknowledge|acked|ack)$/,
    /^(?:started|start|opened|triggered|detected|raised|fired|begun)$/,
    [SECOND * 30, 6 * MINUTE, 2 * HOUR],
    /(?:^| )(?:incident|alert|alarm|outage|problem|page)(?: |$)/,
  ),
  // On stage for an hour, after the soundcheck.
  pair(
    /^(?:end|ends|ended|finish)$/,
    /^(?:start|starts|started|begin|begins)$/,
    [HOUR / 2, 1.2 * HOUR, 2.5 * HOUR],
    /(?:^| )(?:set|gig|performance|concert|dj set)$/,
  ),
  pair(/^(?:soundcheck|sound check|load in|doors)$/, /^(?:start|starts|begin|begins|show)$/, [
    -7 * HOUR,
    -4 * HOUR,
    -HOUR,
  ]),
  pair(
    /^(?:end|ends)$/,
    /^(?:start|starts|begin|begins)$/,
    [1, 2.4, 6],
    /(?:^| )(?:festival|festival edition|event edition|conference|congress|fair|tournament|convention|hackathon|edition)$/,
  ),
  pair(/^(?:claimed|collected|picked up|handed back)$/, /^(?:found|handed in|turned in|lost)$/, [HOUR, 4, 60]),
  // Weeks end with their last working day or their Sunday.
  pair(/^week end$|^semanafin$/, /^week start$|^semanainicio$/, [6, 6, 6]),
  // What is watched: each state was last seen before the last check, and written down right after it.
  pair(/^status update$|^statusupdatetime$/, /^last check$/, [0, SECOND, MINUTE]),
  pair(
    /^last (?:time )?(?:up|down|unreachable|ok|warning|critical|unknown|notification|state change|hard state change)$/,
    /^last check$/,
    [0, -HOUR, -20],
  ),
  pair(/^next check$/, /^last check$/, [MINUTE, 5 * MINUTE, HOUR], /status|state|check|monitor/),
  pair(/^executed$/, /^(?:issued|sent|queued)$/, SECONDS, /command/),
  pair(/^end$/, /^time$/, [0, SECOND, MINUTE], /heartbeat/),
  pair(/^first seen$/, /^(?:date )?created$/, [0, 5 * MINUTE, HOUR], /issue|user|device|host|node|visitor|agent/),
  pair(/^first event$/, /^created$/, [HOUR / 4, 0.5, 14], /project|site|app/),
  pair(/^authcodeissuedat$/, /^created$/, SECONDS),
  pair(/^gatewaydatecreated$/, /^datecreated$/, BEFORE),
  pair(/^receivingdatetime$/, /^updatedindb$/, BEFORE),
  pair(/^deliverydatetime$/, /^sendingdatetime$/, SECONDS),
  pair(/^(?:visit )?last action$|^visitlastactiontime$/, /^(?:visit )?first action$|^visitfirstactiontime$/, [
    MINUTE,
    6 * MINUTE,
    HOUR,
  ]),
  pair(/^order$|^dateorder$/, /^created?$|^createdate$/, [0, HOUR, 2], /(?:sale|purchase) order$/),
  pair(
    /^due back$|^dueback(?:at|date)?$/,
    /^(?:pick ?up|picked up|checked out|rented)$/,
    [1, 4, 21],
    /rental|hire|booking/,
  ),
  // Goods that do not keep: looked at, taken off the shelf and used up before they expire.
  pair(/^use$|^usedate$/, /^expiration$|^expirationdate$/, [-1, -3, -7], /lot|batch|serial/),
  pair(/^removal$|^removaldate$/, /^expiration$|^expirationdate$/, [-8, -12, -20], /lot|batch|serial/),
  pair(/^alert$|^alertdate$/, /^expiration$|^expirationdate$/, [-21, -30, -60], /lot|batch|serial/),
  // What is unlocked is locked again within the hour.
  pair(/^(?:locked|lock)$/, /^(?:unlocked|unlock)$/, [2 * MINUTE, 14 * MINUTE, 90 * MINUTE]),
  pair(
    /^(?:returns|return|returned|back)$/,
    /^(?:departs|depart|departure|leaves)$/,
    [3 * HOUR, 8 * HOUR, 14 * HOUR],
    /(?:^| )(?:excursion|outing|day trip|field trip|boat trip)$/,
  ),
  pair(
    /^(?:registration|register|sign up|enrolment|enrollment|application) (?:deadline|close|end)$|^(?:registration|enrolment|enrollment)$/,
    /^(?:exam|test|race|event|competition|examination)$/,
    [-5, -18, -50],
  ),
];
