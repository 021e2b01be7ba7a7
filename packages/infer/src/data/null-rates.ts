/** For nullable columns whose words say nothing. */
export const USUAL_NULL_RATE = 0.08;

const rates = (rate: number, words: string): readonly (readonly [string, number])[] =>
  words.split(",").map((word) => [word.trim(), rate] as const);

/** How often nullable columns are null, by the words of their names. */
export const NULL_RATES: Readonly<Record<string, number>> = Object.fromEntries([
  ...rates(
    0.85,
    "name infix, infix, house number addition, leaving date, date of leaving, leaving reason, date left, withdrawal reason, withdrawal date, exit reason, exit date, fork id, poll id, churned, churned at, disposal proceeds, disposal gain loss, disposal gain, disposal loss, gain on disposal, next payment attempt, next retry, next retry at, next payment retry, churn date, written off at, charged back at",
  ),
  ...rates(
    0.92,
    "explanation of na, deprecated, name infix, cc 2, injury part, injury type, injury grade, ped bmi, head circ, head circumference, oxygen flow rate, inhaled oxygen concentration, cultivar name, esa status, unit ind 1, unit indicator 1, excuse, absence excuse, drop reason, dropout reason, drop out reason, comment canceled by, comment cancelled by, reason for number barcode, invalid reason, product description other, other product description, bounced at, bounced, last bounce at, bounce reason, complained at, deleted at, deleted, deleted on, deleted date, deleted timestamp, removed at, deleted by, banned at, suspended at, blocked at, locked at, locked until, revoked at, revoked, error, error message, exception, failed at, failure reason, refunded at, death date, deceased, deceased date, death, died at, delete id, deletion id, erasure since, disabled at, stack trace, last error, disputed at, voided at, rejected at, rejection reason, ban reason, termination date, terminated at, archived at, archived, paused at, deactivated at, deactivated, unsubscribed at, hidden at, muted at, trashed at",
  ),
  // What is planned for later, done by others or given up befalls few rows.
  ...rates(
    0.9,
    "unmatched at, unmatched, opted out at, opted out, opt out at, opt out date, opted out on, unsubscribed at, unsubscribed on, unfollowed at, unfriended at, bounced at, complained at, disputed at, appealed at, reverted at, undone at, waived at, written off at, lost to competitor, lost to, won by competitor, scheduled publish time, scheduled publish at, invited at, became moderator, became moderator at, received ban, received ban at, community owned date, recovery initiated at, inactive date, inactive since, failing since, checked out time, disbanded, str disbanded, died, str died, original instance time, exdate, exrule, rdate, deletion timestamp, locked since, dormant since, hiatus since, snooze until, snoozed until, muted until, paused since, blocked since, banned since, vacant since, offline since, absent since, sick since, out of service reason, block reason, blocked reason, suspension reason, lock reason, downtime reason, hold reason, converted at, merged at date, snoozed at, transferred at, impersonated at, escalated at, downgraded at, frozen at, extended at, postponed at, resumed at",
  ),
  // A second name, another cover, a card with a face of its own: few rows have what most never need.
  ...rates(
    0.9,
    "face name, flavor name, frame effect, super type, color indicator, duel deck, phonetic name, phonetic first name, phonetic last name, override model config, cue path, collective name, url cache, lfs endpoint, cron key, schedule path, deploy task, sticker emoji, sticker pack key, sticker pack id, federation url, alternate deck limit, watermark",
  ),
  // What is being changed just now, and what was changed once.
  ...rates(
    0.85,
    "pending identifier, pending email, identifier change token, shipping address change, billing address change, eligibility checker",
  ),
  // Who works there has not left.
  ...rates(0.88, "lost item found, departure reason, departure description, departure date employee"),
  // Somebody comes from one advertisement at most.
  ...rates(
    0.88,
    "default endpoint, tfa secret, custom operator name, next method, next kwarg, federation link, service account client link, phone change, email change, derived from, derived from root, conference name, conference uuid, digit dialed, digits dialed, fbclid, gclid, msclkid, ttclid, twclid, li fat id",
  ),
  ...rates(
    0.75,
    "reached at, reached on, reached, sacked, sacked on, sacked at, dismissed on, dismissed at, laid off, laid off at, stepped down, moved out, move out, moved out at, move out date, torn down at, refused at, refuse at, reopened, reopened at, discarded at, consumed at, consumed time, onloan, checked out, checked out at, closed status, lockout end, lockout expires, departure reason, departure description, disposal at, disposal value, disposal method, warning text, unsubscribed, unsubscribe, withdrawal reason, exit reason, reason for leaving, resignation letter date, relieving date, cancelled at, canceled at, cancelled, canceled, cancellation reason, cancel reason, return date reason, suffix, name suffix, address line 3, address 3, refund amount, fax extension, discontinued date, leave date, left date, left on, left at, exit date, resigned at, resignation date, withdrawn at, withdrawal date",
  ),
  ...rates(
    0.65,
    "disambiguation, task state, middle name, middle initial, address line 2, address 2, street 2, nickname, name prefix, fax, fax number, parent, title of courtesy, salutation, maiden name, preferred name, unit number, apartment, suite, referral code, coupon code, promo code, coupon, voucher",
  ),
  ...rates(
    0.45,
    "merged at, death year, year of death, end date, ended at, end, end at, ended, end time, completed at, finished at, closed at, resolved at, closed, resolved, valid to, valid until, effective to, termination, returned at, return date, read at, expiration, expired at, expiration date, expiration at, expiration timestamp, reviewed at, published at, approved by, approved at, verified at, last login, last login at, last sign in at, answered at, used at, remark, internal note, special instruction, instruction, extension",
  ),
  ...rates(
    0.3,
    "note, comment, bio, about, website, url, avatar, avatar url, image, image url, photo, picture, logo, thumbnail, description long, second email, mobile, home phone, work phone, metadata, extra, preference, custom, tag, alternative, gender, birth date, company, weight, height, width, length, dimension, linkedin, twitter, facebook, referrer, user agent, reason, delivered at, shipped at, delivery date, shipped date, shipped, paid at, refresh token, remember token, reset token, latitude, longitude, altitude, material, size, color, summary, excerpt, subtitle",
  ),
  ...rates(
    0.15,
    "description, phone, phone number, updated by, modified by, updated at, modified at, updated, modified, region, state, province, manufacturer, brand, category, rating, ip address, started at, start date, title, job title, department, password",
  ),
  ...rates(
    0.02,
    "file extension, email, name, first name, last name, full name, user name, status, type, created at, created, created by, amount, price, unit price, total, quantity, code, number, city, country, address, street, postal code, date, order date, currency, invoice date, subject, body, content, value, key, position, slug, hire date, timestamp",
  ),
]);

/** The share of rows without a parent where they may have none. */
export const USUAL_NULLS = 0.12;
