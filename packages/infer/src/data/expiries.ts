/** How long something holds, by a word of its column or its table; of `lease+tenant` both are words of the table or its columns. */
export interface Expiry {
  readonly words: ReadonlySet<string>;
  readonly pairs: readonly (readonly string[])[];
  readonly days: number;
  /** Whether programs set it: to the second the same for all. */
  readonly fixed: boolean;
}

const HOUR = 1 / 24;

const expiry = (words: string, days: number, fixed = false): Expiry => ({
  words: new Set(words.split(" ").filter((word) => !word.includes("+"))),
  pairs: words.split(" ").flatMap((word) => (word.includes("+") ? [word.split("+")] : [])),
  days,
  fixed,
});

/** The first that a word of the column's name is in; then the first that one of the table's is in. */
export const EXPIRIES: readonly Expiry[] = [
  expiry("personal api", 365, true),
  expiry("refresh", 30, true),
  expiry("access reset otp magic nonce challenge captcha recovery", HOUR, true),
  expiry("flood", HOUR, true),
  expiry("poll vote", 3),
  expiry("retention", 400),
  expiry("held lock locked mutex", HOUR / 4),
  expiry("presentity presence watcher pua rls sca", HOUR),
  expiry("admin", 90, true),
  expiry(
    "device+code device+oauth authorization+code authorization+oauth authorization+verifier authentication+oauth grant+code grant+oauth",
    HOUR / 4,
    true,
  ),
  expiry("grant+client grant+session", 30, true),
  expiry("authorization+patient authorization+payer authorization+insurer", 90),
  expiry("lease+tenant lease+rent lease+landlord lease+apartment lease+property", 365),
  expiry("verification confirmation activation", 1, true),
  expiry("lease cache presigned throttle idempotency semaphore", HOUR / 2),
  expiry("job+invocation job+arguments counter aggregatedcounter hash set", 1, true),
  expiry("invite invitation", 7, true),
  expiry("story stories ephemeral", 1, true),
  expiry("session remember", 14, true),
  expiry("trial", 14, true),
  expiry("card", 1460, true),
  expiry("coupon voucher promo promotion discount offer", 45),
  expiry("quote quotation estimate proposal tender", 30),
  expiry("hold reservation pickup", 3),
  expiry("order", 7),
  expiry("listing vacancy advert posting announcement notice", 45),
  expiry("ban suspension mute restriction", 14),
  expiry("software", 365),
  expiry("warranty guarantee", 730),
  expiry("passport", 3650, true),
  expiry("license permit driving", 1825, true),
  expiry("certificate certification registration visa", 730, true),
  expiry("password", 90, true),
  expiry("key subscription membership insurance policy domain", 365),
  expiry("download share", 7, true),
  expiry("token", 1, true),
];
