/** What a word in the name of a thing says of it: `word, other: what is said|what else`, one a line. */
export const QUALIFIERS = `
default: Used where nothing else is chosen.|Applies unless something else is set.
standard, general, generic, basic: Suits most cases.|The usual choice.
main, primary, master, core, central: The one that is used most.|The first choice, others are for special cases.
custom, special: Made for one case only.|Set up on request.
internal, private: Not shown outside.|Only for our own people.
shared, common: Used by several teams.|Shared, please tell the others before changing it.
testing, dummy: For tests only, can be deleted.|A test, please ignore.
test, example: Used for tests.|For trying out first.
backup, fallback, spare, reserve, standby: Used when the main one is not available.|Only if the first one fails.
secondary, second: The second choice.|Takes what the first one does not.
temporary, temp, tmp: To be removed later.|Only for the time of the move.
next: Will replace the old one.|Not in use yet.
new: Still being filled.|Not in use everywhere yet.
old, former, legacy, previous, obsolete, deprecated: Kept until everything has moved.|No longer used for anything new.
first: The first of its kind.|Where it begins.
last, final: The last one.|Nothing follows after it.
production, prod: In daily use, change with care.|What customers see.
staging, stage, preprod, uat, acceptance, qa: For tests before a release.|Same as production, one version ahead.
development, dev, develop: For developers, data may be lost.|Changes every day.
sandbox, playground: To try things out.|Nothing in here is kept.
archive, archived, history, historical: Kept for reading only.|Nothing new is added here.
demo, demonstration: For demonstrations, with made-up data.|Shown to those who are interested.
preview, beta, experimental, pilot, trial: Still being tried out.|Open to a few testers.
draft: Not finished yet.|A draft, to be reviewed.
copy: A copy, to try changes on.|Copied from the original.
public: Visible to everybody.|Open to everybody.
external: For partners outside.|Meant for people from outside.
nightly: Runs every night.|Once a night.
daily: Once a day.|Every day.
weekly: Once a week.|Every week.
monthly: Once a month.|At the end of each month.
quarterly: Once a quarter.|Four times a year.
yearly, annual: Once a year.|Every year.
hourly: Once an hour.|Every hour.
urgent, emergency: When it cannot wait.|Before everything else.
disabled, inactive, blocked, closed: Not in use at the moment.|Switched off for now.
manual: Done by hand.|Started by hand.
automatic, auto: Happens by itself.|Nothing to do by hand.
optional, extra, additional: Only if wanted.|Can be added.
empty, blank: Without any content.|To begin from nothing.
local: Only for this place.|On site only.
global: For everybody, everywhere.|For all places.
regional: For one region only.
online: Online only.
mobile: For phones and tablets.
guest, anonymous: For people without an account.|Without signing in.
other, misc, miscellaneous, various, unknown: What fits nowhere else.|Everything else.
`;
