import { passages, without } from "./passages.ts";
import type { Passages } from "./passages.ts";
import { ANSWERS, below, NOTES, QUESTIONS, SOLUTIONS } from "./replies.ts";

const TICKETS = `
# Cannot log in (since this morning|after the update|on my phone)
# Login does not work
# Locked out of my account
I (cannot|can no longer) log in to my account.
The page says that the password is wrong, although I have not changed it.
I have tried (two browsers|another computer|the app as well), with the same result.
Resetting the password does not help either, the mail never arrives.
Could you please unlock my account?

# Charged twice for (order|invoice) (4821|5530|7193|9046)
# Question about my last invoice
# Wrong amount on the invoice
There is something wrong with my last invoice.
The same (order|subscription) was charged twice on the same day.
My bank shows both payments, one of them on (Monday|the 3rd|Friday).
Please (refund one of them|send a corrected invoice|let me know what happened).

# Parcel has not arrived
# Where is my order?
# Tracking has not changed for (four|five|six) days
My order should have been here (last week|on Tuesday|three days ago).
Tracking says that it left the depot, and nothing since.
Nobody left a card, and the neighbours have not seen anything.
Could you find out where it is?
If it is lost I would rather have the money back.

# Item arrived damaged
# Broken on arrival
# Parts missing from my order
The parcel came today, but (one corner is crushed|the glass is broken|two screws are missing).
The box itself looked fine from outside.
I have added photos.
I would like a replacement, please.

# How do I cancel my subscription?
# Please cancel my account
# Cancellation
I would like to cancel my subscription at the end of the month.
I could not find a button for it in the settings.
Please confirm that nothing more will be charged.
Thanks for everything, it was (a good service|helpful while I needed it).

# App crashes when (opening|saving|exporting) a report
# Error message when (uploading a file|saving the form|exporting to PDF)
# Export does not finish
Every time I (open the report|save|press Export) the program stops.
It worked until the last update.
I use (Windows 11|macOS|Android|an iPad) and the latest version.
It happens with (every file|large files only|one particular report).
A screenshot of the message is attached.

# Feature request: (dark mode|export to Excel|calendar sync|keyboard shortcuts)
# Suggestion for the next version
It would help us a lot if this were possible.
At the moment we (copy everything by hand|need a second program for it|do it twice a week in a spreadsheet).
Several colleagues have asked for it, too.
Is anything like this planned?

# How do I add another user?
# Adding a colleague to our account
We would like to give (a colleague|our accountant|two more people) access.
Do we need another licence for that?
They should see reports, but change nothing.

# Printer on the (second|third|ground) floor does not print
# Laptop does not connect to Wi-Fi
# VPN drops every few minutes
It stopped working (this morning|yesterday afternoon|after the update).
I have restarted everything twice.
Colleagues next to me have (the same problem|no problem).
I need it for (a meeting at two|the month-end closing|a customer), so please hurry.

# Change of (address|email address|phone number)
# New bank details
We have moved, please update our details.
The old ones are still on the last (invoice|delivery note).
Nothing else changes.`;

/** What people ask of those who help them, and what these answer. */
export const SUPPORT: Readonly<Record<string, Passages>> = {
  ticket: passages("message", 2, 4, TICKETS),
  accountTicket: passages("message", 2, 4, without(TICKETS, /parcel|arrived|printer/i)),

  // Below a subject about that, elsewhere about anything.
  ticketReply: passages(
    "message",
    1,
    3,
    `${below(TICKETS, ANSWERS, QUESTIONS)}

@answering
Thank you for (getting in touch|your message|the screenshot).
I am sorry about (the trouble|the delay|this), and I have looked into it.
I have reset your password; please use the link in the mail that we just sent.
The second charge has been refunded and should be on your account within (three|five) days.
A replacement (is on its way|leaves our warehouse today), you do not need to send anything back.
Could you tell us which (browser|version|device) you use?
Could you send us (a screenshot|the order number|the exact message)?
I have passed this on to our (technical|billing|shipping) team and will write as soon as I know more.
Please clear the cache and try again.
This was fixed in version (4.2.1|5.0.3|2.18), which you can install from the settings.
Your account is unlocked again.
The carrier found the parcel; it will be delivered (tomorrow|on Thursday).
You can change this under Settings, Account.
Is there anything else that we can do for you?
As we have not heard from you we will close this for now; just reply to open it again.
Your subscription ends on the last day of the month, nothing more will be charged.

@asking
Thanks, that worked.
I have tried that, but nothing changed.
It is order (4821|5530|7193|9046), placed on (Monday|the 12th|Friday).
I am using (Chrome|Firefox|Safari) on (Windows|a Mac|my phone).
Is there any news?
Here is the screenshot that you asked for.
It works on my phone, but not on the computer.
That was quick, thank you very much!
It happened again (this morning|today|after the restart).
I still have not received the refund.
Great, the parcel has just arrived.
When can I expect an answer?
Yes, that is the right address.
No, I do not see that button.

@system
Status changed from open to in progress.
Assigned to the (billing|technical|shipping) team.
The ticket was closed after seven days without an answer.`,
  ),

  internalNote: passages(
    "note",
    1,
    2,
    `${below(TICKETS, NOTES)}

Called the customer, (no answer|left a message|will call back at four).
Same fault as last week, see the other ticket.
Customer is (friendly|quite upset|in a hurry), please answer today.
Refund approved by (billing|the team lead).
Waiting for the carrier's reply.
Could reproduce it (on staging|with the test account).
Known problem, fix comes with the next release.
Gave a voucher as an apology.
Third request this month, offer a call.
Passed on to second level.`,
  ),

  ticketSolution: passages("note", 1, 1, below(TICKETS, SOLUTIONS)),

  cannedReply: passages(
    "answer",
    2,
    4,
    `
# Greeting
# First reply
Hello, and thank you for getting in touch.
We have received your message and will answer within one working day.
Our office hours are Monday to Friday, 9 to 17.
Kind regards, the support team

# Password reset
# Cannot log in
You can set a new password on the login page under "Forgot password".
The link in the mail is valid for one hour.
Please look into your spam folder if it does not arrive.

# Refund (sent|approved|confirmed)
We have refunded the amount to your original payment method.
It usually takes three to five working days until you see it on your account.
Please let us know if it has not arrived by then.

# Parcel delayed
# Delivery takes longer
We are sorry that your parcel is late.
We have asked the carrier to look for it and will write as soon as we have an answer.
If it does not turn up within a week we will send a replacement.

# Ask for (details|more information)
# Need screenshot
To find the cause we need a little more information.
Which device and version do you use?
A screenshot of the message helps us a lot.

# Closing
# Solved
We are glad that everything works again.
We are closing this request; just reply if anything is left.
We would be happy if you rated our help.

# Out of office
Thank you for your message.
The office is closed until Monday, urgent requests are answered by phone.`,
  ),

  faq: passages(
    "answer",
    1,
    3,
    `
# How do I reset my password?
# I forgot my password. What can I do?
Click "Forgot password" on the login page and enter your email address.
You will receive a link that is valid for one hour.
Please check your spam folder if nothing arrives.

# How long does delivery take?
# When will my order arrive?
Orders are usually delivered within two to four working days.
You receive a tracking link by email as soon as your parcel has left our warehouse.
Deliveries abroad take up to ten days.

# Can I return an item?
# How do I return something?
# What is your return policy?
Yes, within 30 days of delivery, unused and in the original packaging.
Print the return label from your account and take the parcel to any post office.
The refund is made to the original payment method within five working days.

# Which payment methods do you accept?
# How can I pay?
We accept credit cards, PayPal, direct debit and bank transfer.
Business customers can pay by invoice after their second order.

# How do I cancel my subscription?
# Can I cancel at any time?
You can cancel in your account under Billing at any time.
It stays active until the end of the period that has been paid.

# Can I change or cancel my order?
Yes, as long as it has not been packed.
Open the order in your account and choose Change or Cancel.
Once it has left the warehouse you can return it free of charge.

# Do you ship abroad?
# Which countries do you deliver to?
We ship to all countries of the European Union, the United Kingdom, Norway and Switzerland.
Costs are shown at the checkout before you pay.

# How do I contact support?
# How can I reach you?
Use the contact form or write to us by email; we answer within one working day.
By phone you can reach us from Monday to Friday, 9 to 17.

# Is my data safe?
# What happens to my personal data?
Your data is encrypted and stored in data centres within the European Union.
We never sell it, and you can export or delete it at any time.

# Is there a free trial?
# Can I try it before I buy?
Yes, all features are free for 14 days, and no credit card is needed.
Afterwards you can choose a plan or keep the free version.

# How do I change my email address?
# Can I change my address?
Open your profile, choose Edit and save the new address.
For security we send a confirmation to the old and the new one.

# Do I need an account to order?
No, you can also order as a guest.
With an account you see all orders and can reuse addresses.

# Can several people use one account?
# How do I add users?
Administrators can invite colleagues under Settings, Members.
Everybody gets their own login, and roles decide who may see what.

# What are your opening hours?
We are open Monday to Friday from 9 to 18 and on Saturday from 10 to 14.
On public holidays we are closed.

# Do you offer gift cards?
Yes, from 10 to 200, by email or by post.
They are valid for three years.`,
  ),
};
