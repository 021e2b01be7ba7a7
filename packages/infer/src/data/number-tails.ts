/** What a number is by the end of its name, however its words are put together and whatever stands before. */
export interface NumberTail {
  /** The name in small letters. */
  readonly of: RegExp;
  /** Only where some column beside it is called so. */
  readonly beside?: RegExp;
  /** Only where none is called so. */
  readonly without?: RegExp;
  /** Only in whole numbers of at least, or at most, so many bits; fractions have none. */
  readonly least?: number;
  readonly most?: number;
  /** Only in fractions. */
  readonly fraction?: true;
  /** The few that people set, each as often as it stands there. */
  readonly values?: readonly number[];
  /** Evenly from the one to the other. */
  readonly range?: readonly [min: number, max: number];
  /** From the least to the most, most of them about the mean. */
  readonly band?: readonly [min: number, mean: number, max: number];
  /** Digits behind the point of a band, where it is no whole number. */
  readonly scale?: number;
  readonly generator?: string;
}

const OFFSET = /(?:gmt|utc|tz|time_?zone)_?off(?:set)?$/;
const ZONE = /(?:^|_)(?:time_?zone|tz)$/;
/** How long a program waits, keeps or repeats. */
const SPAN =
  /(?:[a-z_]{3}(?:delay|timeout|ttl|lifetime|keepalive|jitter|cooldown|grace|retention)|(?:^|[a-z]_|purge|poll|check|scan|update|sync)interval|^(?:delay|ttl|keepalive|refresh|interval)|_(?:tmr|timer|refresh|safety)|(?:propagation|registration)_?delay|soa_?minimum|token_?(?:min_?)?expiry|_flood)$/;
/** In what it is counted is told elsewhere. */
const UNIT = /unit|einheit|frequency|period_?type|interval_?type/;
const SUM = /(?:amount|balance|saldo|betrag|montant|importe)$/;

const LATITUDE = /lat(?:itude)?(?:_?(?:dd|deg|dec|decimal|wgs84))?$/;
const LONGITUDE = /(?:lng|lon|long|longitude)(?:_?(?:dd|deg|dec|decimal|wgs84))?$/;

/** The first that fits. What ends so means the same in any field. */
export const NUMBER_TAILS: readonly NumberTail[] = [
  { of: OFFSET, least: 32, values: [0, 0, 0, 3600, 3600, 7200, 7200, -18_000, -28_800, 19_800] },
  { of: OFFSET, most: 16, values: [0, 0, 0, 60, 60, 120, 120, -300, -480, 330] },
  { of: ZONE, fraction: true, values: [0, 0, 0, 1, 1, 1, 2, 2, -5, -5, -8, -6, 3, 5.5, 9, 10] },
  { of: ZONE, most: 16, values: [0, 0, 0, 1, 1, 1, 2, 2, -5, -5, -8, -6, 3, 9, 10] },
  // What is behind the second.
  { of: /[a-z_]nsec$/, least: 32, range: [0, 999_999_999] },
  { of: /[a-z_]usec$/, least: 32, range: [0, 999_999] },
  { of: SPAN, without: UNIT, least: 32, values: [3600, 3600, 300, 300, 60, 60, 600, 1800, 86_400, 30, 900, 7200] },
  { of: SPAN, without: UNIT, least: 16, most: 16, values: [60, 60, 30, 30, 300, 10, 120, 600, 15] },
  { of: SPAN, without: UNIT, most: 8, values: [5, 5, 10, 10, 30, 2, 15, 60] },
  // Keys, and what goes over networks.
  {
    of: /(?:key|pubkey|rsa|modulus)_?(?:bits|bitlen|key_?size)$|^bits$|max_?key_?size$/,
    least: 16,
    values: [2048, 2048, 2048, 256, 4096, 4096, 384, 1024],
  },
  { of: /(?:check|c)sum$|(?:^|_)crc(?:16|32)?$/, least: 32, range: [1, 65_535] },
  { of: /frag_?id$|key_?tag$|(?:^|_)hash(?:_entry|_code)?$/, least: 16, range: [1, 32_767] },
  { of: /(?:ack|syn|tcp)_?seq$/, least: 32, range: [100_000, 2_147_483_647] },
  { of: /(?:c|echo|rtp|notify)_?seq$/, least: 16, band: [1, 60, 2000] },
  {
    of: /(?:^|_)(?:pvid|native_?vlan|vlan_?(?:id|tag)?)$/,
    least: 16,
    values: [1, 1, 1, 10, 10, 20, 30, 100, 110, 200],
  },
  {
    of: /(?:^|_)(?:address_|addr_|ip_|oob_)?family$/,
    beside: /(?:^|_)(?:ip|addr|address|src|dst|saddr|source_ip)(?:_|$)/,
    values: [2, 2, 2, 2, 2, 10],
  },
  { of: /(?:^|_)lqi$|link_?quality$/, range: [60, 255] },
  { of: /[a-z](?:pixels|pixel)$/, least: 16, band: [20, 1800, 60_000] },
  {
    of: /(?:rx|tx|in|out|total|sent|recv|received)_?(?:bytes?|octets?)$|(?:file|phys?|disk|storage)_?space(?:used|soft|hard)?$/,
    least: 32,
    generator: "fileSize",
  },
  { of: /(?:rx|tx|in|out)_?(?:pkts?|packets?)$/, least: 32, band: [10, 9000, 900_000] },
  // Pictures and where they were taken.
  { of: /(?:thumb(?:nail)?|icon|avatar)_?[wh]$/, least: 16, values: [150, 150, 100, 200, 320, 64, 48] },
  {
    of: /(?:img|image|pic|photo|picture|poster|preview|screen|video|frame|orig(?:inal)?)_?w$/,
    least: 16,
    generator: "imageWidth",
  },
  {
    of: /(?:img|image|pic|photo|picture|poster|preview|screen|video|frame|orig(?:inal)?)_?h$/,
    least: 16,
    generator: "imageHeight",
  },
  {
    of: /(?:^|_|[a-z]{3})lat(?:itude)?(?:_?(?:dd|deg|dec|decimal|wgs84))?$/,
    fraction: true,
    beside: LONGITUDE,
    generator: "latitude",
  },
  {
    of: /(?:^|_|[a-z]{3})(?:lng|lon|long|longitude)(?:_?(?:dd|deg|dec|decimal|wgs84))?$/,
    fraction: true,
    beside: LATITUDE,
    generator: "longitude",
  },
  // What seldom happens to something.
  {
    of: /(?:refund(?:ed|s)?|returned|cancell?ed|chargebacks?|disputed|damaged|bounced|errcount|err(?:or)?s?_?count|strikes|violations|complaints)$/,
    least: 16,
    values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2],
  },
  // Tests of what measurements are worth.
  {
    of: /(?:^|_)(?:significance|p_?val(?:ue)?|q_?val(?:ue)?|fdr|e_?value)$/,
    fraction: true,
    band: [0, 0.08, 1],
    scale: 4,
  },
  { of: /(?:^|_)strand$/, values: [1, 1, -1] },
  // Sums that are counted in cents, and others.
  { of: SUM, least: 64, band: [150, 24_000, 900_000] },
  { of: SUM, fraction: true, generator: "amount" },
];
