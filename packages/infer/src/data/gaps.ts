const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** How many days what begins usually lasts, by words of the table or the column; the first that holds. */
export const GAPS: readonly (readonly [words: ReadonlySet<string>, days: number])[] = [
  [
    words(
      "attempt quiz exam conversation chat session job run build deployment call cdr import export request backup sync process step " +
        "action operation command query invocation execution recording replay span trace pipeline",
    ),
    0.02,
  ],
  [
    words(
      "event appointment meeting shift class lesson trip ride flight timesheet match visit slot interview arrival screening show " +
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
  [words("weather warning forecast"), 0.5],
  [words("leave absence vacation holiday sick"), 5],
  [words("subscription period billing trial campaign promotion coupon statement rental discount offer"), 30],
  [
    words(
      "contract employment experience career employee manager staff personnel lease policy loan membership position salary title license termination history assignment",
    ),
    500,
  ],
  [words("project course semester term program enrollment season certificate product sell price cost"), 120],
  [words("booking reservation stay admission hotel"), 4],
];
