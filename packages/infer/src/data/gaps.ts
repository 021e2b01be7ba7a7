const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/**
 * How many days what begins usually lasts, by words of the table or the column; the first that holds. What is agreed on beforehand has a least
 * and a most, whether that is over by now or not.
 */
export const GAPS: readonly (readonly [words: ReadonlySet<string>, days: number, least?: number, most?: number])[] = [
  [
    words(
      "attempt quiz exam conversation chat session job run build deployment call cdr import export request backup sync process step " +
        "cti connection login handshake crawl scan lookup " +
        "action operation command query invocation execution recording replay span trace pipeline notification view viewer fax download upload",
    ),
    0.02,
  ],
  [words("appointment slot interview encounter triage checkup"), 0.03],
  [
    words(
      "event meeting shift class lesson trip ride flight timesheet match visit arrival screening show " +
        "surgery operation procedure biopsy endoscopy anesthesia anaesthesia",
    ),
    0.12,
  ],
  [
    words(
      "game viewing showing consultation treatment practice training webinar lecture concert performance tour drive outage " +
        "downtime stoppage break clock punch attendance round walk workout",
    ),
    0.09,
  ],
  [words("planting planted harvest harvested crop sowing"), 110],
  [words("cashup till drawer"), 0.4],
  [words("weather warning forecast"), 0.5],
  [words("entitlement fiscal academic"), 364, 364, 364],
  [words("budget"), 364],
  [words("housekeeping cleaning"), 0.03],
  [words("leave absence vacation sick"), 5],
  [words("membership insurance policy coverage insured"), 365, 365, 365],
  [words("subscription period billing"), 30, 30, 31],
  [words("promotion promo coupon voucher discount offer campaign"), 21, 4, 75],
  [words("trial statement rental"), 30],
  [words("sale presale preorder"), 30, 5, 90],
  [
    words(
      "contract employment experience career employee manager staff personnel lease loan position salary title license termination assignment plan",
    ),
    500,
  ],
  [words("project course semester term program enrollment season certificate product sell price cost"), 120],
  [words("booking reservation stay admission hotel"), 4],
];

/** What stays for years, where its first and its last day are told. */
export const STANDING: ReadonlySet<string> = words(
  "council committee board gremium body mandate presidency tenure chapter user account person history appointment role affiliation",
);

/** Words of columns that only what programs do has: steps of it follow one another within seconds. */
export const OF_MACHINES: ReadonlySet<string> = words(
  "worker traceback stacktrace exitcode queue payload token prompt completion latency kwargs args retry attempt celery pid hostname",
);
/** Tables of what programs do, where nobody has to do anything. */
export const BY_MACHINES =
  /(?:^| )(?:job|run|execution|invocation|span|trace|spend log|ingestion|ingest|pipeline|batch|build|deployment|step|worker|webhook|delivery attempt|message attempt|import|export|sync|crawl|scan|backup|request|query|transaction event|notification|outbox|inbox|task result|task instance|group result|fired trigger|(?:api|llm|model|tool|function|http|rpc) call|challenge|flow state|observation)(?: (?:instance|history|log|result|attempt|event|fact|batch|execution|step))?$/;
