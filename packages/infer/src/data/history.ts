/**
 * What happened years or decades ago, though its name alone would be that of any moment: when people married, when vines were planted, when a
 * shop was opened, when a stamp came out. Names are matched as words without those that only say that they are moments, and in one piece.
 */
export interface Past {
  readonly own: RegExp;
  /** The words of the table, where the name alone does not tell. */
  readonly table?: RegExp;
  /** Years ago: the first and the last. */
  readonly years: readonly [first: number, last: number];
  /** In what share of the rows it never happened. */
  readonly never?: number;
}

const THINGS =
  /(?:^| )(?:store|shop|branch|company|museum|restaurant|hotel|club|school|park|coaster|station|library|stadium|theater|theatre|cinema|mall|airport|bridge|venue|gallery|zoo|brewery|winery|mine|hospital|bank|attraction|ride)s?$/;
const WORKS =
  /(?:^| )(?:book|work|reference work|referencework|paper|article|edition|biblio item|biblioitem|monograph|title|journal article|citation)s?$/;

export const PAST: readonly Past[] = [
  { own: /^(?:wedding|marriage|married)$|^(?:fam )?wedding ?(?:date)?$/, years: [45, 0.2] },
  { own: /^anniversary$/, table: /famil|couple|household|member|person|contact|customer/, years: [45, 0.5] },
  {
    own: /^(?:planted|planting|plantation|piantagione|impianto)$|piantagion|plantacion|pflanzjahr/,
    table: /vine|vigna|vigne|vineyard|orchard|tree|frutteto|grove|olive|hedge|forest|parcel/,
    years: [50, 2],
  },
  { own: /^datapiantagione$/, years: [50, 2] },
  {
    own: /^(?:first )?(?:opened|open|opening)$|^(?:first)?opened(?:date)?$|^(?:co )?open(?:ing)? ?date$/,
    table: THINGS,
    years: [60, 2],
  },
  {
    own: /^(?:issue|issued|released|minted)$|^issuedate$/,
    table: /(?:^| )(?:stamp|coin|banknote|medal|postcard)s?$/,
    years: [120, 2],
  },
  { own: /^(?:independence|sovereignty)$/, years: [210, 30] },
  { own: /^(?:incorporated|incorporation|chartered)$/, years: [60, 1] },
  {
    own: /^(?:pub|publication|published|volume|work)$|^(?:pub|work|volume|publication)date$/,
    table: WORKS,
    years: [45, 0.1],
  },
  {
    own: /^(?:membership|baptism|baptized|baptised|confirmation|friend|per friend|per membership|conversion)$/,
    table: /^(?:member|person|parishioner|per|person per|people)s?$/,
    years: [40, 0.1],
  },
  {
    own: /(?:ectomy|plasty|otomy|bypass|transplant|replacement|surgery|hysterectomy)$/,
    table: /history|anamnes|patient/,
    years: [40, 0.5],
    never: 0.88,
  },
  {
    own: /^(?:start|s start|listed|exch|ipo)$|^(?:s)?startdate$/,
    table: /(?:^| )(?:security|stock symbol|ticker|instrument)s?$/,
    years: [40, 1],
  },
  {
    own: /^(?:discovered|discovery)$/,
    table: /(?:asteroid|comet|planet|moon|star|element|species|mineral|exoplanet)s?$/,
    years: [200, 1],
  },
  {
    own: /^(?:launched|launch|commissioned|laid down|maiden (?:voyage|flight)|in service)$/,
    table: /(?:ship|vessel|aircraft|satellite|locomotive|spacecraft|submarine|ferry)s?$/,
    years: [45, 1],
  },
  {
    own: /^(?:built|construction|constructed|completed|erected)$/,
    table: /(?:building|house|bridge|church|castle|tower|property|dam|tunnel|monument)s?$/,
    years: [90, 1],
  },
];
