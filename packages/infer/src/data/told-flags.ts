import { RIGHT_ANSWERS } from "./lexicon/practice.ts";

/** Flags that a text of the row tells: by the words of their columns and tables, of which text, and what it says. */
export interface ToldFlag {
  /** Words of the flag's column, without `is` and `has` before them. */
  readonly flags: RegExp;
  /** Words of tables, of which one has to be there; of any where none are named. */
  readonly tables?: ReadonlySet<string>;
  /** Words of the text's column; the first of these that a row has. */
  readonly texts: readonly RegExp[];
  /** A regular expression of texts that say yes, or of those that say no. */
  readonly yes?: string;
  readonly no?: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Whole words, in texts with spaces or underscores. */
const words = (list: string): string => `(?<![\\p{L}])(?:${list})(?![\\p{L}])`;

const NAME = /^(?:[a-z]+ )?(?:name|title|label)$/;
const CODE = /^(?:[a-z]+ )?(?:code|key|slug|symbol)$/;
const KIND = /^(?:[a-z]+ )?(?:type|kind|category|class)$/;
const FILE = [
  /^(?:original |stored |upload |uploaded |disk )?file ?name$/,
  /^(?:[a-z]+ )?(?:mime|media|content|file) ?type$/,
  /^mime$|^(?:file )?extension$/,
  NAME,
  /^(?:file )?path$/,
];
const PLAN = [/^(?:[a-z]+ )?(?:plan|tier|package|edition|type)(?: (?:name|type))?$/, NAME];
const STATES = set("status state stage step label phase");

const PICTURES = "\\.(?:png|jpe?g|gif|webp|bmp|tiff?|svg|heic|avif|ico|psd|raw|cr2|nef)$|^image/";
const FILMS = "\\.(?:mp4|mov|avi|mkv|webm|wmv|m4v|mpe?g|3gp)$|^video/";
const SOUNDS = "\\.(?:mp3|wav|flac|ogg|oga|m4a|aac|opus|wma)$|^audio/";

const FLESH =
  "beef|veal|lamb|mutton|goat|pork|ham|bacon|prosciutto|pancetta|salami|chorizo|sausages?|pepperoni|chicken|turkey|duck|goose|meat(?:balls?)?|steak|ribs?|burger|schnitzel|bolognese|carbonara|stroganoff|kebab|salmon|trout|tuna|cod|sea bass|bream|anchov(?:y|ies)|sardines?|prawns?|shrimps?|mussels?|squid|calamari|octopus|lobster|crab|scallops?|fish|venison|rabbit|quail|liver|gyros|carne|pollo|pollo|manzo|agnello|maiale|prosciutto|pesce|tonno|salmone|poulet|boeuf|bœuf|agneau|porc|canard|poisson|saumon|thon|jambon|rind|kalb|lamm|schwein|huhn|hähnchen|lachs|forelle|schinken|wurst";
const OF_ANIMALS =
  "cheese|mozzarella|parmesan|feta|halloumi|ricotta|burrata|gorgonzola|cheddar|brie|camembert|goat'?s|cream|creamy|butter|milk|yogh?urt|eggs?|omelette|frittata|quiche|honey|mayonnaise|aioli|tiramisu|panna cotta|ice cream|gelato|cheesecake|custard|mousse|pancakes?|waffles?|brownie|alfredo|lasagne|lasagna|gratin|formaggio|panna|uova|fromage|crème|œuf|oeuf|käse|sahne|ei";

export const TOLD_FLAGS: readonly ToldFlag[] = [
  { flags: /^new$/, tables: set("change"), texts: [/^source$/], yes: "new$" },
  { flags: /^password$/, texts: [/^(?:hashed |encrypted )?password(?: hash)?$/], yes: "." },
  // The days on which a service runs.
  { flags: /^(?:monday|tuesday|wednesday|thursday)$/, texts: [/^service(?: id)?$/], yes: "^weekday|^wd|daily" },
  { flags: /^friday$/, texts: [/^service(?: id)?$/], yes: "^weekday|^wd|^friday|daily" },
  { flags: /^saturday$/, texts: [/^service(?: id)?$/], yes: "^saturday|^sa(?![a-z])|daily" },
  { flags: /^sunday$/, texts: [/^service(?: id)?$/], yes: "^sunday|^su(?![a-z])|daily" },
  // Records that were put together from others.
  {
    flags: /^(?:b )?compilation$/,
    tables: set("album release"),
    texts: [/^release type$/, KIND],
    yes: "^compilation$",
  },
  // Which answers to the questions of a quiz are right.
  {
    flags: /^(?:correct|right)(?: answer)?$/,
    tables: set("option choice answer"),
    texts: [/^(?:option|choice|answer)? ?(?:text|label|content)?$/],
    yes: RIGHT_ANSWERS,
  },
  // What a state is.
  {
    flags:
      /^(?:(?:consider|mark|count)(?:ed)? )?(?:closed|final|done|terminal|completed|complete|closing|finished|end|ended|archived)(?: (?:status|state|stage|flag|step))?$/,
    tables: STATES,
    texts: [NAME, CODE],
    yes: words(
      "closed|rejected|cancel+ed|done|completed?|finished|released|archived|won|lost|duplicate|invalid|won't fix|wontfix|abandoned|delivered|verified|terminated|retired|fermé|clos|terminé|abgeschlossen|geschlossen|erledigt|cerrado|completado|finalizado|chiuso|concluído|fechado|gesloten|afgerond",
    ),
  },
  {
    flags: /^(?:open|opened|in progress|ongoing)(?: (?:status|state|stage))?$/,
    tables: STATES,
    texts: [NAME, CODE],
    no: words(
      "closed|rejected|cancel+ed|done|completed?|finished|released|archived|won|lost|duplicate|invalid|resolved|abandoned|delivered|terminated|retired|inactive|disabled|sold|expired",
    ),
  },
  {
    flags: /^(?:won|win|success|successful)(?: (?:status|state|stage))?$/,
    tables: STATES,
    texts: [NAME, CODE],
    yes: words("won|signed|hired|accepted|success(?:ful)?|converted|gewonnen|gagné|ganado|vinto"),
  },
  {
    flags: /^(?:lost|lose|failed|failure|negative)(?: (?:status|state|stage))?$/,
    tables: STATES,
    texts: [NAME, CODE],
    yes: words("lost|failed|rejected|declined|abandoned|disqualified|cancel+ed|verloren|perdu|perdido|perso"),
  },
  {
    flags: /^deployable$/,
    texts: [NAME],
    yes: words("ready|deployed|deployable|available|in stock|in storage|spare"),
  },
  // Leave, charges, accounts.
  {
    flags: /^(?:paid|paid leave|with pay|payable)$/,
    tables: set("leave absence timeoff vacation holiday"),
    texts: [NAME, KIND, CODE],
    no: words(
      "unpaid|without pay|loss of pay|lop|lwp|sabbatical|study|volunteer|personal|career|strike|unbezahlt|sans solde|no pagad[ao]",
    ),
  },
  {
    flags:
      /^(?:requires? )?(?:attachment|document|documentation|certificate|medical certificate|proof|evidence)(?: required)?$/,
    tables: set("leave absence timeoff"),
    texts: [NAME, KIND],
    yes: words(
      "sick|medical|maternity|paternity|parental|bereavement|study|jury|military|hospital|krank|maladie|enfermedad|malattia",
    ),
  },
  {
    flags: /^penalty(?: charge| fee)?$/,
    tables: set("charge fee"),
    texts: [NAME, KIND],
    yes: words("late|penalty|overdue|default|fine|bounced|returned|missed|arrears|reminder|dunning"),
  },
  {
    flags: /^(?:pandl|p and l|pl|p l|profit and loss|profit loss|income statement|nominal)(?: account)?$/,
    tables: set("account accountgroup accountgroups group ledger gl chart"),
    texts: [NAME, KIND],
    yes: words(
      "income|sales?|revenues?|turnover|expenses?|costs?|cogs|purchases?|wages|salar(?:y|ies)|payroll|rent|depreciation|interest|marketing|overheads?|taxes|discounts?|gains?|loss(?:es)?|profit|promotions?|outward|giveaways",
    ),
  },
  {
    flags: /^(?:deductible|tax deductible|reimbursable|claimable)$/,
    tables: set("expense category expensetype"),
    texts: [NAME],
    no: words("personal|private|fines?|penalt(?:y|ies)|alcohol|gifts?|entertainment"),
  },
  // Languages.
  {
    flags: /^(?:rtl|right to left|bidi)(?: (?:language|text|layout))?$/,
    texts: [
      /^(?:language|locale|lang)(?: (?:name|code|tag))?$/,
      /^(?:english )?name$/,
      /^(?:iso|iso code|code|culture|language code|locale code)$/,
    ],
    yes: "arab|hebrew|persian|farsi|urdu|pashto|pushto|yiddish|sindhi|ui?ghur|divehi|dhivehi|sorani|^(?:ar|he|iw|fa|ur|ps|yi|sd|ug|dv|ckb)(?:[-_][a-z]+)?$",
  },
  // Files.
  { flags: /^(?:image|picture|photo|img)(?: file)?$|^preview image$/, texts: FILE, yes: PICTURES },
  { flags: /^(?:video|movie|film|video gif)(?: file)?$/, texts: FILE, yes: FILMS },
  { flags: /^(?:audio|sound|voice|voice message|voice note|music)(?: file)?$/, texts: FILE, yes: SOUNDS },
  { flags: /^pdf(?: file)?$/, texts: FILE, yes: "\\.pdf$|/pdf$" },
  {
    flags: /^(?:directory|folder|dir)$/,
    texts: [/^(?:[a-z]+ )?mime ?type$/, KIND, /^(?:file )?name$/, /^(?:file )?path$/],
    yes: "^(?:httpd/unix-directory|inode/directory|directory|folder|dir)$|^(?!.*\\.[a-z0-9]{2,5}$)[^/]+$",
  },
  {
    flags: /^json$/,
    texts: [/^(?:variable |var |setting |config |option )?(?:value|content|data|varvalue)$/],
    yes: "^\\s*[\\[{]",
  },
  // Columns of data.
  {
    flags: /^(?:dttm|date|datetime|date time|temporal|time column|timestamp)(?: column)?$/,
    tables: set("column field attribute"),
    texts: [/^(?:data |column |field |sql )?type(?: name)?$/, NAME],
    yes: "date|time|_(?:at|on)$",
  },
  {
    flags: /^(?:numeric|number|quantitative)(?: column| field)?$/,
    tables: set("column field attribute"),
    texts: [/^(?:data |column |field |sql )?type(?: name)?$/, NAME],
    yes: "int|number|numeric|decimal|float|double|real|money|_(?:amount|count|total)$",
  },
  // What is eaten.
  {
    flags: /^(?:vegetarian|veggie|veg|meatless)(?: friendly| option)?$/,
    texts: [NAME],
    no: words(FLESH),
  },
  { flags: /^vegan(?: friendly| option)?$/, texts: [NAME], no: words(`${FLESH}|${OF_ANIMALS}`) },
  {
    flags: /^perishable(?: item| good)?$/,
    texts: [NAME, /^(?:short |long )?description$/, KIND],
    yes: words(
      "milk|cheese|yogh?urt|butter|cream|eggs?|bread|rolls?|cakes?|pastr(?:y|ies)|fresh|meat|beef|pork|chicken|fish|salmon|shrimps?|prawns?|fruits?|vegetables?|apples?|bananas?|berries|strawberries|tomato(?:es)?|lettuce|salad|spinach|carrots?|onions?|potato(?:es)?|mushrooms?|herbs?|flowers?|bouquets?|juice|tofu|hummus|sandwich(?:es)?|dairy|produce|bakery",
    ),
  },
  // Medicines and diagnoses.
  {
    flags:
      /^(?:(?:requires?|needs?) )?(?:cold chain|refrigeration|refrigerated|cold storage|cooling|fridge)(?: required| item)?$/,
    texts: [/^generic(?: name)?$|^(?:active )?ingredient$|^molecule$/, NAME],
    yes: words(
      "insulin|vaccines?|heparin|enoxaparin|oxytocin|latanoprost|adalimumab|etanercept|semaglutide|liraglutide|epoetin|interferon|immunoglobulin|tetanus|hepatitis|influenza|eye drops|suppositor(?:y|ies)|ozempic|humira|lantus|novorapid|carboprost|atracurium|rocuronium|filgrastim",
    ),
  },
  {
    flags:
      /^(?:controlled|narcotic|controlled substance|controlled drug|scheduled|psychotropic|opioid)(?: substance| drug)?$/,
    texts: [/^generic(?: name)?$|^(?:active )?ingredient$|^molecule$/, NAME],
    yes: words(
      "morphine|codeine|oxycodone|hydrocodone|fentanyl|tramadol|methadone|buprenorphine|pethidine|ketamine|diazepam|lorazepam|alprazolam|clonazepam|midazolam|temazepam|zolpidem|zopiclone|methylphenidate|amphetamine|dexamphetamine|phenobarbital|pregabalin|valium|xanax|ritalin|oxycontin",
    ),
  },
  {
    flags: /^(?:(?:requires?|needs?) )?(?:prescription|rx|prescription only)(?: required| needed| only)?$/,
    texts: [/^generic(?: name)?$|^(?:active )?ingredient$|^molecule$/, NAME],
    no: words(
      "paracetamol|acetaminophen|ibuprofen|aspirin|vitamins?|zinc|calcium|magnesium|iron|cetirizine|loratadine|antacid|cough|lozenges?|saline|bandages?|plasters?|gauze|masks?|gloves|thermometer|sun ?screen|toothpaste|shampoo|cream|probiotics?|melatonin|nurofen|panadol|tylenol|claritin|zyrtec|strepsils|gaviscon|rennie",
    ),
  },
  {
    flags: /^(?:cancer|malignant|malignancy|oncology|neoplasm)$/,
    texts: [NAME, /^(?:short |long )?description$/, /^(?:[a-z]+ )?code$/],
    yes: `${words("cancer|carcinoma|leuk(?:a)?emia|lymphoma|melanoma|sarcoma|malignant|tumou?r|myeloma|neoplasm")}|^C\\d\\d`,
  },
  {
    flags: /^critical(?: illness| disease| condition)?$/,
    tables: set("diagnosis disease condition illness icd"),
    texts: [NAME, /^(?:short |long )?description$/],
    yes: words(
      "cancer|carcinoma|leuk(?:a)?emia|lymphoma|melanoma|stroke|infarction|heart (?:attack|failure)|kidney failure|renal failure|sepsis|embolism|aneurysm|multiple sclerosis|cirrhosis|h(?:a)?emorrhage|coma|transplant|paralysis|meningitis",
    ),
  },
  {
    flags: /^chronic(?: illness| disease| condition)?$/,
    texts: [NAME, /^(?:short |long )?description$/],
    yes: words(
      "chronic|diabetes|hypertension|asthma|copd|arthritis|epilepsy|eczema|psoriasis|hypothyroidism|hyperthyroidism|migraine|parkinson'?s?|alzheimer'?s?|dementia|multiple sclerosis|osteoporosis|obesity|heart failure|hiv|cirrhosis|crohn'?s|colitis|glaucoma|gout|lupus|celiac|coeliac|fibromyalgia|an(?:a)?emia|kidney disease",
    ),
  },
  {
    flags: /^(?:infectious|contagious|communicable|notifiable)(?: disease)?$/,
    texts: [NAME, /^(?:short |long )?description$/],
    yes: words(
      "influenza|flu|covid(?:-19)?|measles|mumps|rubella|chickenpox|varicella|tuberculosis|hepatitis|cholera|dengue|malaria|herpes|typhoid|infection|gastroenteritis|norovirus|salmonella|scabies|meningitis|pertussis|hiv|pneumonia|tonsillitis|rabies|zika|ebola|diphtheria|tetanus|salmonellosis",
    ),
  },
  {
    flags: /^(?:(?:requires?|needs?) )?(?:surgery|operation|surgical)(?: required| needed)?$/,
    tables: set("diagnosis disease condition illness icd procedure treatment"),
    texts: [NAME, /^(?:short |long )?description$/],
    yes: words(
      "fracture|appendicitis|hernia|cataract|gallstones?|cholecystitis|tumou?r|cancer|carcinoma|aneurysm|torn|rupture|tear|obstruction|injury of|stenosis|replacement|transplant|removal|bypass|resection|ectomy|embolism",
    ),
  },
  // What is sold.
  {
    flags: /^(?:digital|downloadable|virtual|electronic|intangible|online)(?: product| good| item)?$/,
    tables: set("product producttype category item type"),
    texts: [/^(?:product |item )?(?:type|kind)$/, NAME, KIND],
    yes: words(
      "digital|virtual|downloads?|downloadable|e-?books?|software|gift ?cards?|subscriptions?|licen[cs]es?|courses?|vouchers?|services?|audio ?books?|streaming|templates?|plugins?|online",
    ),
  },
  {
    flags:
      /^(?:(?:requires? )?shipping(?: required)?|(?:needs?|requires?) (?:shipping|delivery)|shippable|physical|tangible)(?: product| good| item)?$/,
    tables: set("product producttype category item type"),
    texts: [/^(?:product |item )?(?:type|kind)$/, NAME, KIND],
    no: words(
      "digital|virtual|downloads?|downloadable|e-?books?|software|gift ?cards?|subscriptions?|licen[cs]es?|courses?|vouchers?|services?|audio ?books?|streaming|templates?|plugins?|online",
    ),
  },
  {
    flags: /^(?:refundable|free cancellation|cancellable)$/,
    texts: [/^cancel+ation policy$|^refund policy$|^policy$/, NAME],
    no: "non[- ]?refundable|no refund|not refundable",
  },
  {
    flags: /^(?:linen|sheet|bedding|towel)s? (?:changed|replaced|change)$/,
    texts: [KIND],
    yes: words("linen|departure|check ?out|deep|full|turnover"),
  },
  // Plans.
  {
    flags:
      /^(?:(?:show|has|with|contains|includes?) )?(?:ads|advert|adverts|advertisement|advertising|publicity|commercials|pubblicita|publicidad|publicite|werbung)(?: (?:supported|enabled|shown|included))?$/,
    texts: PLAN,
    yes: words("free|basic|base|básico|basique|basis|ad-?supported|with ads|lite|gratuit|gratis|starter"),
  },
  {
    flags:
      /^(?:(?:priority|premium|phone|dedicated|24 7) support|support priority|custom (?:domain|branding|report)|api access|sso|single sign on|white ?label|branding removal|remove branding|audit log|advanced (?:report|analytics|feature)|analytics|offline download|download offline|exclusive content|content exclusive|dedicated (?:manager|account manager))(?: (?:enabled|included|access|available))?$/,
    texts: PLAN,
    yes: words(
      "premium|pro|professional|business|enterprise|gold|platinum|diamond|ultimate|unlimited|plus|advanced|vip|scale|corporate|agency|deluxe|family",
    ),
  },
  // What programs run.
  {
    flags:
      /^(?:external(?:ly)?(?: trigger(?:ed)?)?|manual(?:ly)?(?: (?:trigger(?:ed)?|run|started))?|triggered manually)$/,
    texts: [
      /^(?:run|trigger|start|launch|job)(?: run)? (?:type|kind|source|mode)$|^trigger(?:ed by)?$/,
      /^run(?: id)?$/,
    ],
    yes: "^(?:manual|api|external|user|dataset_triggered|web|cli)",
  },
  {
    flags: /^(?:scheduled|automatic|cron|auto)(?: (?:run|trigger|job))?$/,
    texts: [/^(?:run|trigger|start|launch|job)(?: run)? (?:type|kind|source|mode)$|^trigger(?:ed by)?$/],
    yes: "^(?:schedul|cron|auto|timer|backfill)",
  },
  { flags: /^principal$/, texts: [/^sid$/], no: "^(?:ROLE|GROUP|SCOPE|AUTH)_" },
  {
    flags: /^(?:uptime|availability|downtime)(?: (?:check|alert|monitor))?$/,
    tables: set("alert alarm rule monitor projectalert"),
    texts: [NAME],
    yes: words("unreachable|down|offline|uptime|unavailable|not responding|heartbeat|expired?|expires|timeout"),
  },
  {
    flags: /^(?:token|erc20|erc 20)$/,
    tables: set("asset coin currency cryptocurrency crypto token instrument"),
    texts: [/^(?:[a-z]+ )?(?:symbol|ticker)$/, /^(?:[a-z]+ )?code$/, NAME],
    no: "^(?:BTC|ETH|SOL|ADA|DOT|AVAX|ATOM|XRP|LTC|BCH|DOGE|TRX|XLM|XMR|ALGO|NEAR|BNB|MATIC|POL|ETC|FIL|ICP|TON|SUI|APT|XTZ|EOS|DASH|ZEC|KAS|HBAR|VET|Bitcoin|Ethereum|Solana|Cardano|Polkadot|Avalanche|Cosmos|Ripple|Litecoin|Dogecoin|Tron|Stellar|Monero)$",
  },
  // What swatches are shown for.
  { flags: /^(?:color|colour)(?: group)?$/, texts: [/^(?:group )?(?:type|kind)$/], yes: "^(?:color|colour|swatch)" },
  // Nothing has to be paid for it to be sent.
  {
    flags: /^(?:free shipping|ship free|free delivery)$/,
    tables: set("coupon discount voucher promotion rule promo"),
    texts: [/^(?:discount |coupon |promo |rule )?(?:type|kind)$/],
    yes: "free[_ -]?(?:shipping|delivery)",
  },
  // What is still being put together is the one that somebody works on.
  {
    flags: /^active$/,
    tables: set("order cart"),
    texts: [/^(?:order )?(?:state|status)$/],
    yes: "^(?:adding|arranging|draft|created|new|cart)",
  },
];
