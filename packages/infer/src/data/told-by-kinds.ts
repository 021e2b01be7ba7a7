/** What stands only in rows of some kinds, whatever the kinds are called. */
export interface OfKinds {
  /** What such a column is called, of all its words. */
  readonly called: RegExp;
  /** What the column that tells the kind is called; default: whatever tells a kind. */
  readonly told?: RegExp;
  /** Kinds that have it, in small letters with spaces; the first that any of a column's values is. */
  readonly has?: RegExp;
  /** Kinds that have it not, where the others have. */
  readonly lacks?: RegExp;
  /** Whether a file's own name and media type tell it where the row has them. */
  readonly ofFiles?: true;
}

const PAID_BY = /(?:method|type|mode|kind|means|way|channel|instrument|tender|option|payment|medium|form)$/;

/** The first that a column's name is called counts, of those whose kinds the row's column tells. */
export const OF_KINDS: readonly OfKinds[] = [
  // What only timers do again, why a check went down, and the days between repeats.
  { called: /^(?:repeat|repeat offset)$/, told: /^type$/, has: /timer/ },
  { called: /^reason$/, told: /^new status$/, has: /^down$/ },
  { called: /^interval day$/, told: /^strategy$/, has: /interval/ },
  // Values that are told by what they are: links have an address, and nothing else has.
  { called: /^(?:uri|url)$/, told: /^(?:(?:value|data) )?type$/, has: /^(?:uri|url|link)$/ },
  // What was logged of a change, and of what is a file.
  { called: /^log (?:type|action|id)$/, told: /^source$/, has: /log$/ },
  // Only what was copied came from somewhere else, and only what goes before something can wait for it.
  { called: /^from (?:path|revision)$/, told: /^action$/, has: /^r$|copied|renamed|moved/ },
  { called: /^delay$/, told: /^relation type$/, has: /^(?:precedes|follows)$/ },
  { called: /^(?:field name|rule)$/, told: /^type$/, has: /permission$/ },
  // What a device is lent to, and what a disk is made from.
  { called: /^instance uuid$/, told: /^status$/, has: /^(?:allocated|claimed)$/ },
  { called: /^snapshot(?: id)?$/, told: /^source type$/, has: /^snapshot$/ },
  { called: /^image(?: id)?$/, told: /^source type$/, has: /^image$/ },
  { called: /^mime$/, told: /^type$/, has: /^file$/ },
  { called: /^view (?:original|expanded) text$/, told: /type$/, has: /view/ },
  // Studies that were stopped before their end, and people who are no more.
  { called: /^(?:why stopped|reason stopped)$/, told: /status$/, has: /^(?:terminated|withdrawn|suspended)$/ },
  {
    called: /^(?:death|dead)(?: date| time)?$/,
    told: /^vital status(?: code| cd)?$/,
    has: /^(?:y|d|dy|dead|deceased|died)$/,
  },
  // What only an assistant's message has.
  {
    called:
      /^(?:(?:ai |llm )?model(?: (?:name|id|used|version))?|(?:latency|generation time|response time)(?: (?:ms|seconds))?|(?:finish|stop) reason|(?:token )?usage|(?:prompt|completion|output|input) tokens?|citation|source document|retrieved (?:chunk|document|context)|confidence(?: score)?|cost(?: usd)?)$/,
    told: /^(?:(?:message |sender |author |speaker |chat )?role|(?:sender|author|speaker) type|sender|author|speaker)$/,
    has: /^(?:assistant|ai|bot|model|llm|gpt)$/,
  },
  // How something was paid.
  {
    called:
      /^(?:(?:credit |debit |payment )?card (?:brand|type|network|number|last (?:4|four)(?: digit)?|last digit|holder|holder name|name|exp(?:iry|iration)?(?: (?:date|month|year))?|issuer|token|fingerprint|country|bin|auth code|authorization|approval code|number masked|masked number|masked|scheme|digit)|cardholder(?: name)?|brand|last (?:4|four)(?: digit)?|exp(?:iration|iry)? (?:month|year)|masked card(?: number)?|authorization code|auth code|authorisation code|credit card|cc (?:type|owner|number|holder|expiry|expires|expiration|name|last 4)|cvv response(?: code| message)?|avs response)$/,
    told: PAID_BY,
    has: /^(?:.* )?(?:card|credit|debit|visa|mastercard|amex|american express|maestro|stripe|pos|swipe|cc|contactless|tarjeta|carte|carta|karte|cartao|kreditkarte|ec karte|bankkarte|pin)(?: .*)?$/,
  },
  {
    called: /^(?:check|cheque) (?:number|no|date|bank|bank name|image|image url|clearance date|status)$/,
    told: PAID_BY,
    has: /^(?:.* )?(?:check|cheque|chq|dd|demand draft|scheck|assegno)(?: .*)?$/,
  },
  {
    called:
      /^(?:(?:payer |sender |beneficiary |payment )?bank(?: (?:name|account|account number|account name|reference|branch|code|transfer reference|ref))?|iban|bic|swift|swift code|routing number|account number|ifsc|ifsc code|transfer reference|wire reference|utr|utr number|sort code)$/,
    told: /(?:payment|payout|pay|refund|withdrawal|deposit|transfer|disbursement)(?: .*)?(?:method|type|mode|means|way|channel)$|^(?:method|mode)$/,
    has: /^(?:.* )?(?:bank|transfer|wire|ach|sepa|debit order|direct debit|eft|neft|rtgs|imps|pix|boleto|cheque|check|virement|transferencia|bonifico|uberweisung|lastschrift|prelevement)(?: .*)?$/,
  },
  {
    called:
      /^(?:(?:payment |external |gateway |provider |processor )?transaction (?:reference|ref|id|number|code)|(?:payment )?(?:gateway|processor)(?: .*)?|gateway (?:response|transaction id|reference|fee)|stripe .*|paypal .*|payment intent(?: id)?|charge id)$/,
    told: PAID_BY,
    lacks:
      /^(?:cash|cod|cash on delivery|efectivo|dinheiro|espece|especes|bar|barzahlung|contant|contanti|numerario|in person|free|none|voucher|gift card|store credit)$/,
  },
  {
    called:
      /^(?:change(?: (?:returned|given|due|amount))?|(?:cash|amount) tendered|cash (?:received|given)|change for)$/,
    told: PAID_BY,
    has: /^(?:.* )?(?:cash|cod|efectivo|dinheiro|espece|bar|contanti)(?: .*)?$/,
  },
  {
    called: /^(?:mobile money|momo|mpesa|upi|wallet) (?:number|phone|provider|id|reference|code|receipt)$/,
    told: PAID_BY,
    has: /mobile|momo|mpesa|m pesa|upi|wallet/,
  },
  {
    called: /^(?:password|password hash|hashed password|password digest|encrypted password|password salt)$/,
    told: /^(?:auth |login |account |oauth |identity |sign in |registration )?(?:provider|method|type|auth|strategy)(?: id)?$/,
    has: /^(?:local|password|credentials?|email|native|internal|database|db|basic|username|standard|form|manual|site|default)$/,
  },
  {
    called:
      /^(?:(?:oauth |provider |external )?(?:access token|refresh token|id token)|(?:oauth|provider|google|facebook|github|apple|sso|external) (?:id|user id|account id|uid|sub|subject|provider))$/,
    told: /^(?:auth |login |account |oauth |identity |sign in |registration )?(?:provider|method|auth|strategy)(?: id)?$/,
    lacks:
      /^(?:local|password|credentials?|email|native|internal|database|db|basic|username|standard|form|manual|site|phone|passkey|magic link)$/,
  },
  // How something is handed over.
  {
    called:
      /^(?:(?:dining |restaurant )?table(?: (?:number|no|name|code|label|id))?|waiter(?: name)?|cover(?: count)?|(?:number|count) (?:of )?(?:cover|guest)|guest count|seat number)$/,
    told: /(?:order|service|fulfillment|sale|dining|channel|consumption|delivery)?(?: )?(?:type|method|mode|kind|channel)$/,
    has: /^(?:.* )?(?:dine|dine in|dining|eat in|table|in house|on premise|on site|sala|salon|mesa|sur place|vor ort|local|qr)(?: .*)?$/,
  },
  {
    called:
      /^(?:deliver(?:y|ed) (?:address|address line \d|street|city|postal code|region|country|lat|lng|latitude|longitude|fee|instruction|note|zone|area|distance|distance km|driver|driver name|partner|window|slot)|(?:delivery )?rider(?: name| phone)?|shipping (?:address|address line \d|street|city|postal code|country|carrier|fee|cost)|driver tip)$/,
    told: /(?:order|service|fulfillment|sale|delivery|shipping|receiving|channel)(?: .*)?(?:type|method|mode|kind|option)$|^(?:type|mode|channel)$/,
    has: /^(?:.* )?(?:deliver|delivery|home delivery|ship|shipping|shipment|courier|express|standard|mail|post|domicilio|entrega|livraison|lieferung|consegna|bezorgen)(?: .*)?$/,
  },
  {
    called: /^(?:pickup|pick up|collection) (?:time|location|point|code|store|address|slot|window|person|note|name)$/,
    told: /(?:order|service|fulfillment|sale|delivery|shipping|receiving)(?: .*)?(?:type|method|mode|kind|option)$|^(?:type|mode|channel)$/,
    has: /pick ?up|collect|take ?(?:away|out)|retiro|retirada|a emporter|abholung|ritiro|afhalen/,
  },
  // What drives.
  {
    called:
      /^(?:(?:vehicle|license|licence|registration|car|number) )*plate(?: (?:number|no|code))?$|^(?:vehicle )?(?:registration|license|licence) number$|^(?:driving|driver|drivers) (?:license|licence)(?: (?:number|no|expiry|expiration))?$/,
    told: /(?:vehicle|transport|transportation|rider|courier|bike|fleet)(?: .*)?(?:type|kind|mode|category|class)?$|^(?:vehicle|mode)$/,
    lacks:
      /^(?:e ?)?(?:bicycle|bike|cycle|pedal(?:ec)?|foot|on foot|walk|walking|walker|pedestrian|bicicleta|velo|fahrrad|fiets|bicicletta|cargo bike|ebike|e bike|kick ?scooter|trailer less|none)$/,
  },
  {
    called:
      /^(?:engine (?:cc|capacity|size|displacement|volume|number|power cc)|displacement(?: cc)?|cylinder(?: count|s)?|fuel tank(?: capacity| size| liter)?|tank (?:capacity|size|volume)|fuel (?:efficiency|consumption)|emission(?: .*)?)$/,
    told: /(?:fuel|engine|power ?train|propulsion|drive|motor|energy)(?: type| kind)?$/,
    lacks:
      /^(?:electric|ev|bev|battery|battery electric|electrico|eletrico|electrique|elektro|elektrisch|elettrica|elettrico)$/,
  },
  {
    called:
      /^(?:battery (?:capacity|size|range|level|kwh|capacity kwh|health|percent|percentage)|electric range(?: km)?|charging port|charge port|charger type|range km)$/,
    told: /(?:fuel|engine|power ?train|propulsion|motor|energy)(?: type| kind)?$/,
    has: /electri|eletri|elektr|elettr|\bev\b|bev|phev|hybrid|hibrid|battery|plug in/,
  },
  {
    called:
      /^(?:fuel )?(?:liter|litre|gallon|fuel quantity|fuel volume|quantity liter|price per liter|fuel type|fuel station)$/,
    told: /(?:expense|cost|transaction|charge|purchase|log|entry)?(?: )?(?:type|category|kind)$/,
    has: /fuel|diesel|petrol|gas(?:oline)?$|refill|refuel|combustible|combustivel|carburant|kraftstoff|tank|brandstof|carburante/,
  },
  // Firms and persons.
  {
    called:
      /^(?:(?:company|business|firm|organization|organisation|legal|trade|trading|corporate|enterprise) (?:name|type|number|registration|registration number|size|website|email|phone|address|tax id|vat number|industry|reg number)|company|legal entity(?: name)?|trade name|vat|vat number|vat id|(?:commercial |business |company )?register number|industry|siret|siren|ape|naf code|cnpj|company form|legal form|contact person|contact person name|employee count|number of employee)$/,
    told: /^(?:(?:customer|client|account|person|party|entity|owner|buyer|payer|contact|partner|supplier|legal|holder|tenant|donor|subscriber|taxpayer|billing|landlord|seller|user)(?: .*)? )?(?:type|kind|category|class|form)$/,
    lacks:
      /^(?:.* )?(?:individual|person|private|personal|natural|residential|consumer|b2c|fisica|physique|pf|particulier|particular|privat|privatkunde|privato|individuale|individuel|individu|home|family|single|student|walk in|citizen|employee|self)(?: .*)?$/,
  },
  {
    called:
      /^(?:birth date|date of birth|birthday|birth place|place of birth|gender|sex|marital status|maiden name|middle name|national id|passport number|salutation|occupation)$/,
    told: /^(?:(?:customer|client|account|person|party|entity|owner|buyer|payer|contact|partner|legal|holder|tenant|donor|taxpayer)(?: .*)?|)(?: )?(?:type|kind|form)$/,
    lacks:
      /^(?:company|business|corporate|corporation|organization|organisation|firm|enterprise|legal|legal entity|legal person|commercial|b2b|juridica|pj|empresa|societe|entreprise|firma|azienda|bedrijf|institution|institutional|government|ngo|nonprofit|non profit|agency|trust)$/,
  },
  {
    called:
      /^(?:spouse|partner|husband|wife)(?: .*)?$|^(?:marriage|wedding) (?:date|place|certificate(?: number)?)$|^date of marriage$|^anniversary(?: date)?$/,
    told: /^(?:marital|civil|family|relationship)(?: .*)?status$|^marital$/,
    has: /^(?:.* )?(?:married|partnership|civil union|cohabiting|remarried|domestic partner|casad[oa]|marie|mariee|verheiratet|sposat[oa]|coniugat[oa]|gehuwd|getrouwd|union|m)(?: .*)?$/,
  },
  // People by what they do.
  {
    called:
      /^(?:(?:medical |doctor )?(?:license|licence)(?: (?:number|no|state|expiry|expiration))?|license id|specialty|speciality|specialization|specialisation|medical school|npi|npi number|crm|crm number|consultation fee|qualification|year of experience|medical council number|board certification)$/,
    told: /^(?:user |staff |account |employee |person |member )?(?:role|type|kind|position|profession|user)$/,
    has: /^(?:.* )?(?:doctor|physician|surgeon|dentist|nurse|provider|practitioner|medic|medico|medica|medecin|arzt|specialist|therapist|psychologist|pharmacist|clinician|veterinarian|vet|consultant|lawyer|attorney|broker|agent|instructor|trainer|teacher|profesional)(?: .*)?$/,
  },
  {
    called:
      /^(?:grade(?: level)?|class(?: (?:name|level|section|group))?|school year|roll number|roll no|student (?:number|no|id number|code)|admission number|enrollment number|enrolment number|major|semester|cohort|graduation year|gpa|section|batch|year of study|guardian(?: .*)?|parent(?: (?:name|phone|email))|course)$/,
    told: /^(?:user |account |person |member |profile )?(?:role|type|kind|user)$/,
    has: /^(?:.* )?(?:student|pupil|learner|alumnus|alumni|eleve|etudiant|aluno|estudiante|alumno|schuler|studente|leerling)(?: .*)?$/,
  },
  // Files, questions, fields, events.
  {
    ofFiles: true,
    called:
      /^(?:(?:thumbnail|thumb|preview)(?: .*)?|blur ?hash|alt text|alternative text|width|height|(?:image|video|media) (?:width|height)|resolution|aspect ratio|dominant color|exif(?: data)?|camera(?: .*)?)$/,
    told: /(?:file|media|asset|attachment|document|content|resource|upload|message|post|block)?(?: )?(?:type|kind|category|format|medium)$/,
    has: /^(?:.* )?(?:image|photo|picture|video|animation|gif|media|bitmap|drawing|multimedia|foto|imagen|imagem|immagine|bild|film|jpg|jpeg|png|webp|mp4|screenshot|banner|sticker)(?: .*)?$/,
  },
  {
    ofFiles: true,
    called:
      /^(?:(?:video |audio |media |play(?:back)? )?duration(?: (?:second|sec|ms|minute|s))?|fps|frame rate|bit ?rate|codec|video codec|audio codec|encoded video path|transcript(?: url)?|subtitle url|waveform|sample rate)$/,
    told: /(?:file|media|asset|attachment|content|lesson|material|resource|upload|message)?(?: )?(?:type|kind|format|medium)$/,
    has: /^(?:.* )?(?:video|audio|film|movie|music|sound|voice|podcast|song|recording|mp3|mp4|webinar|live|animation|track)(?: .*)?$/,
  },
  {
    ofFiles: true,
    called:
      /^(?:video|audio|image|photo|document|pdf|voice|file|media|attachment|sticker) (?:url|path|link|file|name|size|key|src|uri|mime|mime type|type|caption)$/,
    told: /^(?:message|content|media|lesson|block|material|post|item|resource|attachment|msg)?(?: )?(?:type|kind|format)$/,
    lacks:
      /^(?:text|plain|plain text|txt|html|markdown|quiz|system|link|article|note|poll|location|contact|texto|texte|heading|paragraph|divider|code|assignment|exam|exercise)$/,
  },
  {
    called:
      /^(?:option|choice|possible value|enum value|field value|allowed value|select option|dropdown option|field option|answer option|available value|list value|possible answer|multiple choice option|option json|choice json)$/,
    told: /(?:type|kind|format|widget|input)$/,
    has: /choice|select|multiple|radio|checkbox|check box|drop ?down|list|enum|ranking|rank|mcq|picklist|combo|matrix|quiz|poll|opcion|auswahl|choix|scelta/,
  },
  {
    called:
      /^(?:starter code|initial code|solution code|boilerplate|template code|test case|expected output|code template|coding language|programming language)$/,
    told: /(?:type|kind|format|category)$/,
    has: /cod(?:e|ing)|program|exercise|challenge|practice|lab|project/,
  },
  {
    called: /^(?:quiz (?:id|data|json|question)|passing score|pass mark|question count)$/,
    told: /^(?:lesson|content|module|activity|material|item)?(?: )?(?:type|kind)$/,
    has: /quiz|test|exam|assessment/,
  },
  {
    called:
      /^(?:(?:meeting|online|virtual|zoom|video|join|stream|call|conference|webinar|teams|google meet|meet) (?:url|link|id|code|password|passcode|platform|room|provider)|dial in(?: number)?|zoom)$/,
    told: /(?:type|kind|mode|format|modality|delivery|location|method|medium|channel|attendance)$/,
    has: /online|virtual|remote|hybrid|video|zoom|teams|webinar|stream|digital|distanc|en ligne|em linha|telematic|tele|phone|call/,
  },
  // How often, how much.
  {
    called: /^(?:cron|cron expression|cron schedule|cron string|cron expr|cron pattern|schedule expression|crontab)$/,
    told: /(?:type|strategy|mode|trigger|kind|frequency|schedule|recurrence)$/,
    has: /cron|^schedul|recurring|periodic|timer/,
  },
  {
    called:
      /^(?:(?:discount|coupon|reduction|off|promo) (?:percent|percentage|rate|pct)|percent(?:age)? off|percent|percentage)$/,
    told: /^(?:discount|coupon|promo|promotion|reduction|voucher|offer)?(?: )?(?:type|kind|mode)$/,
    has: /percent|pct|%|prozent|porcentaje|pourcentage|rate/,
  },
  {
    called: /^(?:(?:discount|coupon|reduction|promo) amount|amount off|fixed amount|flat amount)$/,
    told: /^(?:discount|coupon|promo|promotion|reduction|voucher|offer)(?: )?(?:type|kind|mode)$/,
    has: /fixed|amount|flat|absolute|money|currency|value|fijo|fixe|fest/,
  },
  // What is let, sold, bred, published.
  {
    called:
      /^(?:(?:building|condo|complex|tower) name|building|floor number|floor|floor no|unit number|apartment number|apt number|flat number|elevator|condo fee|hoa fee|condominium fee|total floor|number of floor)$/,
    told: /^(?:property|listing|real estate|home|building|unit|dwelling|accommodation|housing)?(?: )?(?:type|kind|category)$/,
    lacks:
      /^(?:house|villa|land|lot|plot|farm|cottage|townhouse|town house|bungalow|ranch|chalet|casa|terreno|terrain|maison|haus|grundstuck|sitio|chacara|rural|parking|garage|single family(?: home)?|detached)$/,
  },
  {
    called:
      /^(?:bedroom|bathroom|bed|bath|room|half bath|kitchen|furnished|year built|built year|(?:bedroom|bathroom|room|bed|bath) count|number of (?:bedroom|bathroom|room)|quarto|banheiro|suite)$/,
    told: /^(?:property|listing|real estate)?(?: )?(?:type|kind|category)$/,
    lacks:
      /^(?:land|lot|plot|parking|garage|terreno|terrain|grundstuck|farm ?land|agricultural|warehouse|storage|solar|lote)$/,
  },
  {
    called:
      /^(?:season|episode|season number|episode number|season nr|episode nr|season count|episode count|number of (?:season|episode)|total (?:season|episode)|network|series year|series name|show name)$/,
    told: /(?:type|kind|category|format|media)$/,
    has: /serie|episode|tv|show|season|anime|miniserie|podcast|staffel/,
  },
  {
    called: /^(?:director|box office|runtime|run time)$/,
    told: /^(?:media |content |title |item )?(?:type|kind|format)$/,
    has: /movie|film|short|documentary|pelicula|video/,
  },
  {
    called: /^issn$/,
    told: /(?:type|kind|category|format|material)$/,
    has: /serial|journal|magazine|periodical|newspaper|article|revista|zeitschrift/,
  },
  {
    called: /^(?:isbn|isbn 10|isbn 13|number of page|page count)$/,
    told: /^(?:item|material|resource|media|publication|document|product)?(?: )?(?:type|kind|category|format)$/,
    lacks:
      /(?:^| )(?:dvd|cd|video|audio|audiobook|magazine|journal|newspaper|map|music|periodical|serial|software|game|film|movie|thesis|article|equipment|realia|revista|zeitschrift|device)(?: |$)/,
  },
  {
    called: /^(?:reaction|allergy severity|severity al|allergen)$/,
    told: /^(?:type|kind|category)$/,
    has: /allerg|intoleranc/,
  },
  {
    called: /^(?:character|character name|role name|played by)$/,
    told: /^(?:credit |job |person |cast |crew )?(?:role|job|type|department|kind|credit)$/,
    has: /actor|actress|cast|voice|performer|star|acting|self/,
  },
  {
    called: /^(?:npk|npk ratio|nitrogen|phosphorus|potassium|n p k)$/,
    told: /(?:type|kind|category)$/,
    has: /fertili[sz]|abono|fertilizante|engrais|dunger|compost|manure/,
  },
  // Machines.
  {
    called:
      /^(?:http method|url path|expected code|expected status(?: code)?|accepted status code|http (?:path|status|code|header|body|timeout|version|expect.*)|request (?:header|body|method)|response keyword|follow redirect|body pattern|path)$/,
    told: /^(?:monitor |check |probe |health check |healthcheck |checker |service )?(?:type|kind|protocol)$/,
    has: /http|web|url|keyword|json/,
  },
  { called: /^(?:snmp (?:oid|community|version|port)|oid)$/, told: /(?:type|kind|protocol|method)$/, has: /snmp/ },
  {
    called: /^(?:mx )?(?:priority|prio|preference)$/,
    told: /^(?:record |rr |dns )?(?:type|kind)$/,
    has: /^(?:mx|srv|uri|svcb|https|naptr)$/,
  },
  {
    called: /^(?:icmp (?:type|code)|tcp (?:flag|window|sport|dport|seq)|udp (?:len|sport|dport))$/,
    told: /protocol$|^proto$/,
    has: /^(?:icmp|icmpv6|ipv6 icmp)$/,
  },
  {
    called:
      /^(?:port range (?:min|max)|(?:from|to|source|destination|src|dst|dest) port|port (?:min|max|from|to|range))$/,
    told: /protocol$|^proto$/,
    lacks: /^(?:icmp|icmpv6|ipv6 icmp|any|all|esp|ah|gre|igmp|vrrp|1)$/,
  },
  {
    called: /^(?:client secret|secret|secret hash|hashed secret)$/,
    told: /^(?:client |application |app |access )?type$/,
    lacks: /^(?:public|spa|native|single page|mobile)$/,
  },
  {
    called: /^(?:push token|fcm token|apn token|device token|push endpoint)$/,
    told: /^(?:device |client |platform |os )?(?:type|platform|os|kind)$/,
    lacks: /^(?:cli|desktop|windows|linux|mac|macos|browser|sdk|api|bot|tv|server)$/,
  },
  {
    called: /^(?:phone|phone number|sms number)$/,
    told: /^(?:factor|mfa|two factor|2fa|otp)(?: (?:type|method))?$/,
    has: /phone|sms|voice|call/,
  },
  {
    called: /^(?:rf (?:role|channel|channel frequency|channel width)|tx power|ssid|wireless .*)$/,
    told: /^(?:interface |port )?type$/,
    has: /802\.?11|wlan|wi ?fi|wireless/,
  },
  {
    called: /^poe (?:mode|type|class)$/,
    told: /^(?:interface |port )?type$/,
    has: /base ?tx?$|copper|rj ?45/,
  },
  {
    called: /^(?:authorization code|auth code)(?: (?:value|metadata|hash))?$/,
    told: /grant type$/,
    has: /authorization code/,
  },
  { called: /^(?:device|user) code(?: .*)?$/, told: /grant type$/, has: /device/ },
  { called: /^pause (?:behavior|start at|end at|reason)$/, told: /status$/, has: /pause/ },
  { called: /^aggregation key$/, told: /relation type$/, has: /annotation/ },
  {
    called: /^(?:submission|access|form|api|shared) key$/,
    told: /^(?:access |auth |security )?mode$|^access$/,
    has: /(?:^| )key(?: |$)|api key/,
  },
  { called: /^(?:role|part)$/, told: /^media type$/, has: /movie|episode|tv ?show|film|series/ },
  { called: /^utm (?:campaign|term|content)$/, told: /^utm source$/, lacks: /^(?:direct|none|organic|unknown)$/ },
  { called: /^guest format$/, told: /source type$/, has: /blank/ },
  {
    called: /^(?:spouse|partner|husband|wife)(?: .+)?$/,
    told: /^(?:marital|civil|family)(?: status| state)?$/,
    has: /married|cohabit|partner|casad|verheirat|marie|coniugat/,
  },
  // What a log keeps of a row: nothing was there before it was made, nothing is left of what was deleted, and who looks changes nothing.
  {
    called: /^(?:old|previous|before|prior|original)(?: (?:value|data|row|state|record|values))?$/,
    told: /^(?:audit |change |event )?(?:action|operation|event|event type|type|method)$/,
    lacks: /creat|insert|^add|login|logout|view|read|export|download|import|register|sign/,
  },
  {
    called: /^(?:new|after|current)(?: (?:value|data|row|state|record|values))?$/,
    told: /^(?:audit |change |event )?(?:action|operation|event|event type|type|method)$/,
    lacks: /delet|remov|destroy|login|logout|view|read|export|download|purge|sign/,
  },
  {
    called: /^(?:audited )?(?:change|diff|delta|change set)$/,
    told: /^(?:audit |change |event )?(?:action|operation|event|event type)$/,
    lacks: /login|logout|view|read|export|download|sign/,
  },
];
