/** What one status says of another of its row: an order that was delivered is paid and shipped. */
export interface PartStatuses {
  /** What it is called by. */
  readonly called: RegExp;
  /** By the state of the whole, the states of the part with how many of them there are; what is not listed is not said there. */
  readonly where: readonly (readonly [whole: RegExp, parts: Readonly<Record<string, number>>])[];
}

const words = (text: string): RegExp => new RegExp(`^(?:${text.split(",").join("|")})$`);

const DONE =
  "completed,complete,delivered,closed,done,fulfilled,finished,resolved,archived,received,picked up,collected,checked out,used,settled";
const SENT =
  "shipped,dispatched,in transit,out for delivery,sent,partially shipped,partially fulfilled,ready for pickup,checked in";
const GOING =
  "processing,confirmed,in progress,accepted,approved,packed,preparing,picking,active,paid,ready,reserved,open";
const OFF = "cancelled,canceled,rejected,failed,declined,expired,void,voided,denied,abandoned,no show";
const BACK = "refunded,returned,partially refunded,partially returned";
const NEW =
  "pending,new,created,placed,draft,awaiting payment,unpaid,requested,quote,cart,on hold,submitted,booked,scheduled";

const shares = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text.split("; ").flatMap((group) => {
      const [names = "", weight = "1"] = group.split("=");
      return names.split(",").map((name) => [name.trim(), Number(weight)] as const);
    }),
  );

export const PART_STATUSES: readonly PartStatuses[] = [
  {
    called: /^(?:.* )?(?:payment|financial|paid|billing|charge|invoice|invoiced|deposit)$/,
    where: [
      [
        words(DONE),
        shares(
          "paid,completed,complete,captured,succeeded,success,successful,settled,fully paid,full,invoiced,closed,deposit paid,done=94; partially refunded,refunded=2; overpaid=1",
        ),
      ],
      [
        words(SENT),
        shares(
          "paid,completed,captured,succeeded,settled,fully paid,full,invoiced=92; authorized,pending,partially paid=3",
        ),
      ],
      [
        words(GOING),
        shares(
          "paid,completed,captured,succeeded,settled,fully paid,full=80; authorized,partially paid,partial,deposit paid=8; pending,unpaid,processing=6",
        ),
      ],
      [
        words(OFF),
        shares(
          "unpaid,pending,failed,cancelled,canceled,voided,void,not paid,none,expired,declined=20; refunded=12; awaiting payment=4",
        ),
      ],
      [words(BACK), shares("refunded=70; partially refunded,charged back,chargeback=20; returned=10")],
      [
        words(NEW),
        shares(
          "pending,unpaid,awaiting payment,not paid,awaiting,due,none,open,draft,created,initiated=60; authorized,processing=15; partially paid,partial=4",
        ),
      ],
    ],
  },
  {
    called: /^(?:.* )?(?:fulfillment|fulfilment|fulfill|shipping|shipment|delivery|dispatch|shipped)$/,
    where: [
      [
        words(DONE),
        shares(
          "fulfilled,delivered,completed,complete,received,picked up,collected,done=94; shipped,sent,dispatched=6; returned,partially returned=2",
        ),
      ],
      [
        words(SENT),
        shares(
          "shipped,in transit,sent,dispatched,out for delivery,fulfilled=80; partially shipped,partially fulfilled,partial=12",
        ),
      ],
      [
        words(GOING),
        shares(
          "unfulfilled,pending,processing,preparing,packed,picking,ready,open,not shipped,unshipped,awaiting shipment,scheduled,in progress,not fulfilled,none=60; partial,partially fulfilled,partially shipped,on hold=8",
        ),
      ],
      [
        words(OFF),
        shares("cancelled,canceled=60; unfulfilled,not shipped,unshipped,pending,none,not fulfilled,failed=20"),
      ],
      [
        words(BACK),
        shares("returned=60; fulfilled,delivered,completed=30; partially returned,restocked=10; shipped=1"),
      ],
      [
        words(NEW),
        shares(
          "unfulfilled,pending,not shipped,unshipped,open,none,not fulfilled,awaiting shipment,processing,preparing,ready,scheduled,on hold=60",
        ),
      ],
    ],
  },
];

/** By what is said of a payment, what is said of the goods, where no status tells of both. */
export const AFTER_PAYMENT: PartStatuses["where"] = [
  [
    words("paid,completed,captured,succeeded,settled,fully paid"),
    shares(
      "fulfilled,delivered,completed,received=80; shipped,in transit,sent=12; unfulfilled,processing,pending,preparing,partial,partially fulfilled=5",
    ),
  ],
  [
    words("refunded,partially refunded"),
    shares("returned,fulfilled,delivered=40; partially returned,restocked=5; cancelled,canceled=15"),
  ],
  [
    words("pending,unpaid,authorized,awaiting payment,partially paid,open,draft"),
    shares("unfulfilled,pending,not shipped,processing,preparing,none,open=60"),
  ],
  [
    words("voided,void,failed,cancelled,canceled,expired,declined"),
    shares("unfulfilled,cancelled,canceled,not shipped,none=60"),
  ],
];

/** How much of a sum is paid of what such is said, as shares with weights. */
export const PAID_SHARES: readonly (readonly [said: RegExp, shares: readonly (readonly [number, number])[]])[] = [
  [
    words(
      "partially paid,partial,partly paid,part paid,partially captured,partial payment,deposit paid,partially settled,deposit,downpayment,partially invoiced,in payment,installments",
    ),
    [
      [0.5, 5],
      [0.3, 3],
      [0.25, 2],
      [0.75, 2],
    ],
  ],
  [
    words(
      `paid,captured,succeeded,success,successful,cleared,reconciled,fully paid,full,paid in full,refunded,partially refunded,returned,partially returned,disputed,charged back,chargeback,overpaid,shipped,dispatched,out for delivery,in transit,credited,${DONE}`,
    ),
    [[1, 1]],
  ],
  [
    words("overdue,past due,late,in collection,collections,delinquent,in arrears"),
    [
      [0, 80],
      [0.5, 15],
      [0.3, 5],
    ],
  ],
  [
    words(
      `unpaid,not paid,issued,sent,open,authorized,uncollectible,written off,write off,due,viewed,approved,posted,validated,finalized,awaiting approval,pending approval,in review,${OFF},${NEW}`.replace(
        ",booked,scheduled",
        "",
      ),
    ),
    [[0, 1]],
  ],
];

/** How much of what was paid is given back where such is said. */
export const REFUNDED_SHARES: readonly (readonly [said: RegExp, shares: readonly (readonly [number, number])[]])[] = [
  [words("refunded,fully refunded,charged back,chargeback,returned"), [[1, 1]]],
  [
    words("partially refunded,partial refund,partially returned"),
    [
      [0.5, 3],
      [0.25, 3],
      [0.1, 2],
      [0.4, 2],
    ],
  ],
];
