/** Themes of what is asked, each with what is said below it: the nth part below the nth theme, by whoever the parts name. */
export function below(asked: string, ...said: readonly string[]): string {
  const themes = asked.trim().split("\n\n");
  return said
    .flatMap((parts) =>
      parts
        .trim()
        .split("\n\n")
        .map((lines, place) => {
          const headings = (themes[place] ?? "").split("\n").filter((line) => line.startsWith("# "));
          // Answers need no order.
          const [mark = "@any"] = /^@\w+/.exec(parts.trim()) ?? [];
          return [...headings, mark, ...lines.split("\n").filter((line) => !line.startsWith("@"))].join("\n");
        }),
    )
    .join("\n\n");
}

/** What those who help answer to each matter of a ticket. */
export const ANSWERS = `
@answering
I have unlocked your account; please try again.
I have reset your password, the link in our mail is valid for an hour.
Please clear the cache once and try a private window.
Could you send us the exact message that you see?

You are right, the amount was charged twice. I am sorry about that.
The second charge has been refunded and should be on your account within (three|five) days.
A corrected invoice is attached.
Could you send us the two lines of your bank statement?

I have asked the carrier to look for it and will write as soon as I know more.
The carrier found the parcel; it will be delivered (tomorrow|on Thursday).
It seems to be lost, so a second parcel leaves our warehouse today.
Is the address on the order still right?

I am sorry about that. A replacement leaves our warehouse today.
You do not need to send anything back.
The missing parts were sent this morning.
Thank you for the photos, that is all we need.

Your subscription ends on the last day of the month, nothing more will be charged.
You find it under Settings, Plan; I have done it for you now.
We are sorry to see you go. Your data can be exported until the end of the month.
May I ask what was missing?

We could reproduce it; a correction comes with version (4.2.1|5.0.3|2.18).
Could you tell us how large the file is?
Please install the update of today and try again.
As a workaround, export it month by month.

Thank you for the idea, I have added it to our list.
Others have asked for it as well; it is planned for (spring|autumn|the next version).
For now, the export as CSV may help.
Would it be enough for you once a day?

You can invite them under Settings, Users.
One more licence is needed; the first month is free.
With the role "Viewer" they see reports and change nothing.
I have sent an invitation to the address that you gave.

I have restarted the service, please try again.
Is the cable plugged in, and is a light on?
A technician comes by (at two|this afternoon|tomorrow morning).
Your client is out of date; I have started the update.

Done, your details are updated from today.
For security, please confirm the change with the link in our mail.
The next invoice will show the new details.
Could you send us the number of your customer card?
`;

/** What those who asked write next. */
export const QUESTIONS = `
@asking
I have tried that, but nothing changed.
Thanks, I am in again.
It works on my phone, but not on the computer.
The mail with the link has not arrived yet.

The refund has arrived, thank you.
I still have not received the refund.
Here is the statement that you asked for.
The new invoice is correct, thanks.

Great, the parcel has just arrived.
Yes, that is the right address.
Still nothing, and tracking has not changed.
I would rather have the money back now.

That was quick, thank you very much!
The replacement came today, and all is well.
Here are two more photos.
One screw is still missing.

Thank you for the confirmation.
I was charged again this month, why?
It was simply too expensive for how often I used it.
Can I come back later with the same account?

The update solved it, thanks.
It happened again (this morning|today|after the restart).
The file has about 40 MB.
Here is the screenshot that you asked for.

Good to hear, please let me know when it is there.
The export helps for now.
Once a day would be fine.
Three colleagues would test it.

The invitation has arrived, thanks.
We need two licences, please.
She can see the reports, but not the calendar.
How do I remove somebody?

It works again, thank you.
Yes, the light is green.
Still the same after the restart.
Two is fine, I am at my desk.

I have confirmed it.
The old address is still on today's invoice.
The number is on the card: 20417.
Thank you, that was easy.
`;

/** What is noted among those who help. */
export const NOTES = `
Account was locked after five attempts, unlocked by hand.
Mail filter of the customer holds our links back.
Identity checked by phone before the reset.

Both payments are in the system, second one without an order.
Refund approved by (billing|the team lead).
Third question about this invoice, explain it by phone.

Carrier says it was left at the neighbour's.
Lost according to the carrier, claim filed.
Second parcel to this street that got lost.

Same damage as in two other cases, told the warehouse.
Photos are clear, no return needed.
Batch of March, packing was changed since.

Offered three months at half price, declined.
Reason given: too expensive.
Cancelled for the end of the month, confirmed by mail.

Could reproduce it (on staging|with the test account).
Known problem, fix comes with the next release.
Only with files over 20 MB, passed on to development.

Seventh request for this, told product management.
Important for a large customer.
Not planned this year, do not promise anything.

Owner of the account confirmed it.
Plan has no free seats, sent an offer.
Wants read access for the accountant only.

Switch port was down, moved to the next one.
Same fault as last week on this floor.
Client two versions behind, update pushed.

Confirmed by the link, nothing else to do.
Called back on the known number, it is really them.
Also changed in accounting.
`;

/** How each matter was settled. */
export const SOLUTIONS = `
Account unlocked and password reset.
Cookies of the old version removed, login works again.
Second factor was out of time, phone set to automatic time.

Second charge refunded.
Corrected invoice sent.
Amount explained, it was for two months.

Parcel found at the neighbour's.
Sent once more, arrived two days later.
Lost by the carrier, refunded.

Replacement sent.
Missing parts sent, customer has put it together.
Discount of 20 % agreed, customer keeps it.

Subscription ends at the end of the month.
Cancelled and confirmed by mail.
Customer stays with the smaller plan.

Fixed with the update of this week.
File had a broken line, imported after correction.
Customer uses the new version, no crash since.

Added to the list for the next version.
Showed how to do it with an export.
Available since the last version, setting explained.

User invited and signed in.
Licence added to the plan.
Role "Viewer" assigned.

Service restarted, works again.
Cable replaced.
Client updated to the current version.

Details changed and confirmed.
Address corrected on the open invoice.
New details valid from the next invoice on.
`;

/** What others answer to each matter of a discussion. */
export const OPINIONS = `
The last one that I could not put down was a crime story set on a ferry.
Try the letters of somebody you like, they are easy to read in small pieces.
History for me at the moment, and slowly.
Our library has a list for exactly that.

Welcome! Good to have you here.
Hello and welcome, I joined last year and stayed.
Have a look at the pinned posts, most questions are answered there.
Greetings from the other end of the country!

I bought mine used two years ago and would do it again.
Spend the money on what you touch every day, save on the rest.
Mine has been running without problems since 2019.
With that budget I would wait for the autumn offers.

We went there in May and loved it, no car needed.
Take the tram to the last stop and walk back along the river.
The small museum behind the station is worth an hour.
Book the train early, it is half the price.

Fix two days and do not think about it, that is all.
After my injury I began with ten minutes of walking.
It helped me to go with somebody else.
Start small, you can always add more later.

18 degrees is too cold, put it on top of the fridge.
Your starter is too young, feed it for another week.
Had the same problem, more time in the evening solved it.
Could you post a photo of the inside?

Count me in, I will bring a cake.
I am coming, probably an hour later.
Not this time, have fun!
Two of us, and a folding table.

I like it as well, only the colours are a bit pale.
The search is in the menu at the bottom, I needed a while, too.
It is much faster here on an old phone.
Please bring back the list view.

Is it still available?
Would you take a little less if I pick it up today?
I have sent you a message.
Good luck with the sale, I have the same and like it.

On my router it was the second band, switch it off for a test.
Which model is it, and which version?
Had this after the update, a reset helped.
Try another channel first.

The third one is lovely, where was that?
Great light! Which lens did you use?
I was there as well and have seen none of this.
More of these, please.

Hooks on a board, everything in sight.
Mine hang above the bench, with the outline painted behind them.
Dry place and a drop of oil, nothing else.
In drawers, and I find nothing.

The link in the second section works again now.
I get the same, also on the phone.
The page has moved, it is under Help now.
Thanks for telling, I have reported it.

That looks good! How long did it take?
I would use screws instead of glue.
Did you follow a plan, or as you went along?
Lovely work, the edges are very clean.
`;
