import { passages } from "./passages.ts";
import type { Passages } from "./passages.ts";
import { below, OPINIONS } from "./replies.ts";

/** What people begin to talk about. */
const THREADS = `
# What are you reading at the moment?
# Book recommendations for (the holidays|autumn)
I am looking for something new to read.
Lately I have enjoyed (crime stories|travel writing|history), but I am open to anything.
It should not be longer than 400 pages.
What was the last book that kept you awake at night?

# New here, hello from (Leeds|Porto|Ghent|Graz|Galway)
# Hello everybody
Hello everybody, I have been reading along for a while and have finally signed up.
I am (34|45|28|61), work in an office and spend my free time outdoors.
I hope to learn from you and to help where I can.
Nice to meet you all!

# Which (bike|laptop|camera|tent) would you buy today?
# Need advice before I buy
My old one has given up after eight years.
My budget is about (600|900|1,200).
It should last, and I would rather buy used than cheap.
What do you have, and would you buy it again?

# Tips for a weekend in (Lisbon|Prague|Edinburgh|Ljubljana)?
# Travelling with kids: what works for you?
We are going there in (spring|May|October) and have two and a half days.
We like walking, good food and small museums.
Is it worth hiring a car?
Any places that are not in every guide?

# How do you stay motivated in winter?
# Back to training after an injury
After three months without any sport I want to start again.
Twice a week would be realistic for me.
How did you get back into it?
I am thankful for every tip.

# Sourdough does not rise
# My (bread|pizza dough|brioche) stays flat
I have tried three times now, and the result is always flat.
The kitchen is quite cold, around 18 degrees.
I follow the recipe to the letter.
Does anybody have an idea?

# Meetup in (June|September|November)
# Who is coming on Saturday?
As every year we meet at the usual place, from four o'clock.
Please write below if you are coming and what you bring.
Newcomers are very welcome.

# Suggestions for the new website
# Feedback on the last update
I like the new look, and pages load much faster.
The search is hard to find on a phone, though.
It would be great to have the old overview back.
What do you think?

# Selling: (desk lamp|road bike|guitar|coffee grinder)
# For sale, pick-up only
I am selling it because I hardly use it.
It is three years old and in good condition.
Pick-up in the north of the city, or shipping at cost.
Send me a message if you are interested.

# Help with my router
# Wi-Fi drops in the evening
Since the last update the connection drops every evening.
Cable works, so it must be the Wi-Fi.
I have restarted it more often than I can count.
Where would you start?

# Photos of last weekend
# Show your pictures from (spring|the coast|the mountains)
Here are a few pictures from last weekend.
The light was best just before seven.
All of them are taken by hand, without a tripod.
I would like to see yours as well.

# How do you store your tools?
# How do you keep your (shed|workshop|garage) tidy?
I spend more time looking for things than using them.
The wall is free, but it is only two metres wide.
It should be cheap and last for a while.
How have you done it?

# Broken link in the (FAQ|guide|welcome mail)
# Page not found
The link to the instructions leads to a page that does not exist.
I have tried it on two devices.
Could somebody please correct it, or tell me where it is now?

# My weekend project: (a bookshelf|a bird house|a bench)
# Show what you have made
It took two days instead of one, but it stands.
The wood was left over from the terrace.
Next time I would measure twice.
What would you have done differently?`;

/** What people write below something, and what they discuss. */
export const DISCUSSION: Readonly<Record<string, Passages>> = {
  postComment: passages(
    "comment",
    1,
    2,
    `
Great (post|read|article), thank you!
This is exactly what I was looking for.
I never thought about it that way.
Could you write more about the (second|last) part?
Shared it with my (team|family|neighbours).
We tried this last year, and it worked surprisingly well.
I see it a little differently, but well argued.
Is there a (source|longer version|follow-up) somewhere?
Thanks for the tip about the (tools|costs|timing).
Bookmarked for the weekend.
Very well explained.
You forgot the most important point: patience.
I have been reading your blog for (two|five) years, keep it up.
Small typo in the (third|last) paragraph, otherwise excellent.
That made my day.
What would you recommend to beginners?
Interesting, but I doubt it works everywhere.
My grandmother did it the same way.
Finally somebody says it.
Looking forward to part two.`,
  ),

  photoComment: passages(
    "comment",
    1,
    1,
    `
Love this!
Beautiful (shot|colours|light)!
Where was this taken?
Wow!
So cute!
Great picture.
I want to go there too.
Looks delicious!
Which camera do you use?
Congratulations!
You look so happy.
Happy birthday!
Miss you!
Amazing view.
Haha, brilliant.
Need this in my life.
Goals.
That sky!
Have fun you two!
Best one so far.`,
  ),

  videoComment: passages(
    "comment",
    1,
    2,
    `
Best explanation I have seen so far.
(2:14|4:37|0:58) made me laugh out loud.
Who else is watching this in (2025|2026)?
Thank you, it works now!
Could you make one about (the basics|the next version|editing)?
The sound is a bit quiet.
Subscribed.
What is the song at the end?
I have watched this three times already.
Underrated channel.
Please slow down a little, otherwise great.
Finally somebody who gets to the point.`,
  ),

  workComment: passages(
    "comment",
    1,
    2,
    `
Done, please (check|review|test).
I will take this one.
Moved to (next week|the next sprint|Thursday), we are waiting for (feedback|the customer|legal).
The first draft is attached.
Blocked by the (missing access|open question above|other task).
Looks good to me.
Who can decide this?
I have added the (figures|screenshots|links).
Half done, the rest follows (tomorrow|on Monday).
Talked to (sales|the customer|Anna), they agree.
Can we split this into two tasks?
The deadline is too tight, I suggest (Friday|the 20th|another week).
Fixed on staging, goes live with the next release.
I do not have access to the (folder|board|test system) yet.
Estimated (two hours|half a day|two days).
Please add a short description.
Thanks, that was fast.
Reopened, it still happens with (older accounts|large files|the export).
@maria could you have a look?
Closing this, everything is delivered.`,
  ),

  codeComment: passages(
    "comment",
    1,
    2,
    `
I can reproduce this on (2.4|main|Ubuntu 24.04|Windows).
Works for me with version (3.1.2|4.0|2.7.5).
Could you share a minimal example?
Same problem here.
Fixed in (#1843|#927|the latest release).
Looks good to me, thanks!
This should be covered by a test.
Can we keep the old name as an alias for one release?
Duplicate of (#412|#1067|#88).
The stack trace points to the (parser|cache|connection pool).
Happy to send a pull request if that helps.
Please rebase, then I will merge.
A workaround is to (disable the cache|set the timeout to zero|pin the version).
Nice catch.
Any update on this?
I bisected it to the commit that changed the (defaults|encoding|retry logic).
Closing as there was no answer for a month.
The documentation should mention this.`,
  ),

  questionComment: passages(
    "comment",
    1,
    1,
    `
Which version are you using?
What have you tried so far?
Please add the full error message.
This saved my day, thanks!
Does this also work on (Windows|mobile|older versions)?
You should accept this answer.
Not in general: try it with an empty list.
Could you explain the second step?
Possible duplicate.
Please post code as text, not as a picture.
The link is broken.
Good point, I have edited the answer.
This is much faster than the accepted answer.`,
  ),

  docComment: passages(
    "comment",
    1,
    1,
    `
Please add (a date|a source|the figures for last quarter).
Approved.
Spelling: see the (second|third) paragraph.
Is this still up to date?
I would move this section to the (beginning|end|appendix).
Agreed with legal.
Could we shorten this?
Great summary.
The numbers differ from the ones in the report.
Added an example.
Please check the wording with (marketing|the customer).
Resolved.`,
  ),

  recipeComment: passages(
    "comment",
    1,
    2,
    `
Made it (yesterday|on Sunday) and everybody loved it.
I used (less sugar|oat milk|half the garlic), still delicious.
Needs (ten|fifteen) minutes longer in my oven.
A family favourite by now.
Can it be frozen?
I added (lemon zest|chilli|roasted nuts), highly recommended.
Too salty for us, but a nice idea.
Works well with (rice|potatoes|fresh bread).
Can I prepare it the day before?
The kids asked for seconds.`,
  ),

  learnerComment: passages(
    "comment",
    1,
    2,
    `
Very clear explanation, thank you.
Could you go through exercise (3|5|7) again?
The sound was low in the second half.
When is the assignment due?
I did not understand the part about the (formula|example|table).
Great course, I learned a lot.
More exercises would help.
The quiz at the end has a mistake in question (2|4).
Are the slides available?
Finally I understand it.`,
  ),

  orderComment: passages(
    "note",
    1,
    1,
    `
Payment received.
Packed and ready for collection.
Handed over to the carrier.
Customer asked for delivery on (Friday|Saturday|Monday).
Address corrected after a call.
One item is out of stock, customer informed.
Delivered to the neighbour.
Cancelled at the customer's request.
Refund sent.
Waiting for payment.
Part of the order shipped.
Invoice sent by email.`,
  ),

  approval: passages(
    "note",
    1,
    1,
    `
Approved.
Approved, enjoy your time off.
Approved as discussed.
Please choose another week, two colleagues are away already.
Fine, but hand over open work before.
Receipt is missing.
Within budget, approved.
Not this quarter, please ask again in spring.
Approved for half of the amount.
Please add the reason.
Agreed with the team.`,
  ),

  thread: passages("message", 2, 4, THREADS),

  // Below a subject about that, elsewhere about anything.
  forumReply: passages(
    "message",
    1,
    3,
    `${below(THREADS, OPINIONS)}

I had the same problem last (year|winter|month).
Have you tried it the other way round?
I can only recommend it.
Welcome to the forum!
That depends on how much time you have.
In my experience it takes (two|three) weeks until you notice a difference.
I would not buy it again, the battery is too weak.
Thanks, I will try that at the weekend.
There is an older thread on this, but it may be out of date.
Count me in.
We went there in May and loved it.
Agree with everything above.
Start small, you can always add more later.
I have sent you a message.
Could you post a photo?
Update: it works now, thank you all!
Good question, I would like to know that as well.
Sorry, but that is simply not true.
It is cheaper if you order two.
Mine has been running without problems since 2019.`,
  ),

  tweet: passages(
    "message",
    1,
    2,
    `
Good morning! Coffee first.
What a (match|day|concert|sunset)!
Finally (finished my first marathon|done with exams|got the keys to our new place).
New post on the blog: link in my profile.
Does anybody know a good (bakery|dentist|bike shop) in town?
The trains are late again. Surprise.
Proud of my team today.
Nothing beats a walk after the rain.
Currently reading and cannot stop.
Home-made pizza night.
Weekend plans: none. Perfect.
Thank you all for the birthday wishes!
Throwback to last summer in (Croatia|Portugal|Scotland).
Unpopular opinion: (pineapple belongs on pizza|autumn is the best season|meetings before ten should be illegal).
First day at the new job!
Who else is watching the game tonight?
Small wins count, too.
We are hiring! Details on our website.
Learning to play the guitar, my neighbours love it.
Two more days until the holidays.
Just adopted this little one.
Sunday: pancakes, book, sofa.`,
  ),

  photoCaption: passages(
    "message",
    1,
    1,
    `
Golden hour by the (lake|sea|river)
Weekend mood
Back to the mountains
First snow of the year
Coffee and a good book
Home is where the dog is
Best (team|friends|family) ever
Throwback to (last summer|our trip to Lisbon|the festival)
Little moments, big memories
Sunday in the garden
Finally holidays!
Made this myself
New hair, who dis
Twenty years and counting
City lights
Happy place
Fresh from the oven
Just the two of us`,
  ),

  directMessage: passages(
    "message",
    1,
    2,
    `
# (Hello|Hi there|A quick question|Thank you|Long time no see|Can you help me?|Your message|Plans for the weekend)
# About your (last post|photos|trip|question)
# Meeting (next week|on Saturday|in town)
@any
Hi! I saw your (post|profile|photos) and wanted to say hello.
Hey, long time no see!
Are you still in (town|Berlin|the same job)?
Thanks for adding me.
Can I ask you something about your last post?
Shall we go for a coffee next week?
I will send you the pictures tonight.
Did you get home all right?
Let us talk on the phone tomorrow.
Happy to help, just ask.
How was your trip?
That is so kind of you!
Sorry for the late reply, it was a busy week.
See you at the (party|meetup|game)!
I have the tickets.
What is your favourite so far?
Sure, no problem.
Can you recommend a good restaurant there?
Take care!`,
  ),
};
