const words = (text: string): ReadonlySet<string> => new Set(text.split(",").map((word) => word.trim()));

/** Halves of one thing by their last words, the first of which leads: none of them stands without the others. */
export const HALVES: readonly (readonly [leads: RegExp, follows: RegExp])[] = [
  [/(?:^| )width$/, /(?:^| )height$/],
  [/(?:^| )exp(?:iration|iry)? month$/, /(?:^| )exp(?:iration|iry)? year$/],
  [
    /(?:^| )port(?: range)? (?:min|from|start)$|(?:^| )(?:from|start|min) port$/,
    /(?:^| )port(?: range)? (?:max|to|end)$|(?:^| )(?:to|end|max) port$/,
  ],
  [/(?:^| )range low$/, /(?:^| )range high$/],
  [/(?:^| )(?:from|low|lower|begin|start) range$/, /(?:^| )(?:to|high|upper|end) range$/],
  [/(?:^| )systolic(?: .*)?$/, /(?:^| )diastolic(?: .*)?$/],
  [/(?:^| )security question$/, /(?:^| )security answer$/],
  [/(?:^| )security question \d$/, /(?:^| )security answer \d$/],
  [/(?:^| )author id$/, /(?:^| )author$/],
  [/(?:^| )iban$/, /(?:^| )(?:bic|swift)(?: code)?$/],
  [/(?:^| )card brand$/, /(?:^| )card last (?:4|four)(?: digit)?$/],
  [/^brand$/, /^last (?:4|four)(?: digit)?$/],
  [/(?:^| )link (?:url|href)$/, /(?:^| )link (?:label|text|title)$/],
  [/(?:^| )button (?:url|link|href)$/, /(?:^| )button (?:label|text|title)$/],
  [/(?:^| )cta (?:url|link|href)$/, /(?:^| )cta (?:label|text|title)$/],
  [/(?:^| )response$/, /(?:^| )(?:responded|response) (?:at|date|time)$/],
  [/(?:^| )reply$/, /(?:^| )(?:replied|reply) (?:at|date|time)$/],
  [/(?:^| )checked out$/, /(?:^| )checked out (?:at|time|date)$/],
  [/ (?:at|on|date|time)$/, / by(?: (?:id|name|user|user id))?$/],
  [
    /(?:^| )(?:death|burial) (?:date|year|on)$/,
    /(?:^| )(?:death|burial) (?:city|state|country|place|county|location|cause|age|day|month|note|certificate|certificate number)$/,
  ],
  [
    /^(?:date |time )?last login(?: at| date| time| on)?$/,
    /^(?:ip(?: address)? last login|last login ip(?: address)?)$/,
  ],
  // A second factor is confirmed once it is set up.
  [
    /^(?:two factor|2 fa|tfa|totp) secret$/,
    /^(?:two factor|2 fa|tfa|totp) (?:confirmed|enabled|recovery code|backup code)s?(?: at| on| date)?$/,
  ],
  [/(?:^| )utm source$/, /(?:^| )utm (?:medium|campaign)$/],
];

/** What not every row has, by what columns begin with: where it has none, nothing is told of it. */
export const OPTIONAL = words(
  "spouse, guardian, emergency contact, next of kin, insurance, sticker, quote, quoted, injury, forwarded, guarantor, co signer, cosigner, gift, warranty, mortgage, " +
    "sponsor, signature, employer, alternate contact, secondary contact, second contact, backup contact, referral, referee, nominee, beneficiary, dependent, witness, broker, surveyor, " +
    "attorney, lawyer, proxy, trailer, co driver, codriver, assistant, chaperone, translator, interpreter, previous employer, previous school, " +
    "poll, og, twitter card, video, audio, voice, attachment, attach, drug, allergy, surgery, second parent, father, mother, husband, wife, " +
    "landlord, tenant, buyer, seller agent, buyer agent, listing agent, recurrence, repeat, promo, deposit, refund, penalty, write off, exchange, trade in",
);

/**
 * What tells that there is something, by the last word, the surest first, and what is then said of it: `parent_type` beside `parent_id`,
 * `contact_title` beside `contact_name`, `remote_port` beside `remote_ip`.
 */
export const LEADING: readonly string[] =
  "id, uuid, name, title, number, code, email, host, hostname, ip, address, url".split(", ");
export const SAID_OF: ReadonlySet<string> = words(
  "type, kind, name, title, code, version, email, phone, port, number, address, size, url, label, ip, description, vendor, fax, role",
);
/** What is said of what happened, beside when it did: `disabled_invite_reason` and `disabled_invite_at`. */
export const SAID_THEN: ReadonlySet<string> = words("reason, comment, note, message, remark, ip");
export const WHEN: readonly string[] = ["at", "on", "date", "time"];

/** Words before them that name no thing of its own: somebody has a telephone at work without an address there. */
export const NO_THING: ReadonlySet<string> = words(
  "work, home, business, office, private, personal, mobile, main, primary, official, display, meta, short, full, long, internal, external, public, base, default, " +
    "original, new, old, last, first, current, total, max, min, maximum, minimum, other, alternate, second, local, native, legal, mail, mailing, postal, physical, permanent, present, " +
    "street, house, zip, postal, tax, area, country, city, state, status, phone, page, item, row, record, line, serial, model, part, source, target, to, from, start, end, order",
);
