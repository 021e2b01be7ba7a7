/** Letters of both cases and digits, as most services make their keys of. */
const BASE62 = "[0-9A-Za-z]";
const HEX = "[0-9a-f]";
const LARGE = "[0-9A-Z]";

type Keys = Readonly<Record<string, string>>;

/** Keys that differ in what they begin with: `customer: cus_`, and so many characters behind. */
const begun = (rest: string, lines: string): Keys =>
  Object.fromEntries(
    lines.split(",").flatMap((line) => {
      const [things = "", prefix = ""] = line.split(":").map((part) => part.trim());
      return things.split("|").map((thing) => [thing.trim(), `${prefix}${rest}`]);
    }),
  );

/**
 * What other firms' services call their things, by service and thing: a column that names both, or whose table or comment names the service,
 * holds what that service hands out. Forms only; none of these keys is anybody's.
 */
export const SERVICE_KEYS: Readonly<Record<string, Keys>> = {
  stripe: {
    ...begun(
      `${BASE62}{23}`,
      "subscription|sub: sub_1, price|plan: price_1, invoice: in_1, charge: ch_3, refund: re_3, payment|payment intent|intent: pi_3," +
        "payment method|method|default payment method: pm_1, setup intent: seti_1, event: evt_1, payout: po_1, transfer: tr_3, card: card_1," +
        "source: src_1, token: tok_1, dispute: dp_1, transaction|balance transaction: txn_3, tax rate: txr_1, promotion code: promo_1," +
        "webhook|webhook endpoint: we_1, payment link: plink_1, credit note: cn_1, quote: qt_1, application fee|fee: fee_1",
    ),
    ...begun(`${BASE62}{14}`, "customer: cus_, product: prod_, subscription item|item: si_"),
    ...begun(`${BASE62}{15}`, "account|connect account|connect: acct_1"),
    ...begun(`${BASE62}{58}`, "session|checkout session|checkout: cs_live_"),
  },
  razorpay: {
    ...begun(
      `${BASE62}{14}`,
      "order: order_, payment|transaction: pay_, refund: rfnd_, customer: cust_, subscription: sub_, plan: plan_, invoice: inv_," +
        "payout: pout_, account: acc_, transfer: trf_, contact: cont_, payment link: plink_, settlement: setl_",
    ),
    signature: `${HEX}{64}`,
  },
  paypal: {
    ...begun(`${LARGE}{17}`, "order|transaction|capture|sale|refund|txn|payment|authorization|transfer: "),
    ...begun(`${LARGE}{13}`, "payer|merchant|account|payout|batch|payout batch|customer: "),
    subscription: `I-${LARGE}{12}`,
    plan: `P-${LARGE}{24}`,
    product: `PROD-${LARGE}{17}`,
    event: `WH-${LARGE}{17}-${LARGE}{17}`,
    dispute: "PP-D-[1-9][0-9]{5}",
  },
  paddle: begun(
    "[0-9a-hjkmnp-tv-z]{24}",
    "customer: ctm_01, subscription: sub_01, transaction|payment|order: txn_01, price|plan: pri_01, product: pro_01, address: add_01, event: evt_01",
  ),
  mollie: begun(
    `${BASE62}{10}`,
    "payment|transaction: tr_, customer: cst_, order: ord_, subscription: sub_, mandate: mdt_, refund: re_, profile: pfl_",
  ),
  braintree: {
    customer: "[1-9][0-9]{9}",
    ...begun("[0-9a-z]{8}", "transaction|payment: "),
    ...begun("[0-9a-z]{6}", "subscription: "),
  },
  plaid: {
    ...begun(`${BASE62}{37}`, "item|account|transaction: "),
    institution: "ins_[1-9][0-9]{1,5}",
  },
  shopify: {
    ...begun(
      "[0-9]{12}",
      "order: [4-6], product: [6-9], customer: [5-8], checkout: [2-4], collection: [2-4], fulfillment: [4-6], refund: [8-9]",
    ),
    ...begun("[0-9]{13}", "variant|product variant|line item: 4"),
    ...begun("[0-9]{10}", "shop|store|location: 6"),
  },
  openai: {
    ...begun(`${BASE62}{24}`, "thread: thread_, assistant: asst_, run: run_, message: msg_, vector store: vs_"),
    ...begun(`${BASE62}{22}`, "file: file-, batch: batch_"),
    ...begun(`${BASE62}{24}`, "job|fine tuning job: ftjob-"),
    response: `resp_${HEX}{48}`,
  },
  twilio: begun(
    `${HEX}{32}`,
    "message|sms|message s: SM, call: CA, account: AC, conversation: CH, recording: RE, number|phone number: PN, service|messaging service: MG," +
      "verification: VE, conference: CF, queue: QU",
  ),
  slack: {
    ...begun("[0-9A-Z]{9}", "channel: C0, user: U0, team|workspace: T0, app: A0, bot: B0, file: F0, group: G0"),
    message: "17[3-9][0-9]{7}\\.[0-9]{6}",
  },
  github: {
    ...begun("[0-9]{7}", "user|account|owner|installation|app installation|organization: [1-9]"),
    ...begun("[0-9]{8}", "repository|issue|repo: [1-9]"),
    ...begun("[0-9]{9}", "pull request|comment|release|check run|workflow run|run: [1-3]"),
    app: "[1-9][0-9]{5}",
  },
  google: {
    ...begun("[A-Za-z0-9_-]{32}", "file|drive file|drive|document|doc|sheet|spreadsheet|folder|drive folder: 1"),
    event: "[0-9a-v]{26}",
    book: "[A-Za-z0-9_-]{10}[AC]J",
  },
  salesforce: begun(
    `5g00000${BASE62}{5}QA${LARGE}`,
    "account: 001, contact: 003, user: 005, opportunity: 006, lead: 00Q, case: 500, campaign: 701, order: 801, product: 01t",
  ),
  hubspot: begun("[0-9]{10}", "contact|company|deal|ticket|owner|object: [1-9]"),
  clerk: begun(`${BASE62}{26}`, "user: user_2, organization|org: org_2, session: sess_2, invitation: inv_2"),
  vercel: begun(`${BASE62}{24}`, "project: prj_, deployment: dpl_, team: team_"),
  cloudflare: begun(`${HEX}{32}`, "zone|account|record|image|video|stream|namespace: "),
  zoom: { meeting: "[89][0-9]{10}", webinar: "9[0-9]{10}", user: "[A-Za-z0-9_-]{22}", host: "[A-Za-z0-9_-]{22}" },
  trello: begun(`${HEX}{20}`, "board|card|list|member: 6[5-9a]d3"),
  aws: {
    ...begun(
      `${HEX}{16}`,
      "instance: i-0, vpc: vpc-0, subnet: subnet-0, security group: sg-0, volume: vol-0, image|ami: ami-0, snapshot: snap-0",
    ),
    account: "[1-9][0-9]{11}",
  },
  ec2: begun(`${HEX}{16}`, "instance: i-0, vpc: vpc-0, subnet: subnet-0, volume: vol-0, image|ami: ami-0"),
};
