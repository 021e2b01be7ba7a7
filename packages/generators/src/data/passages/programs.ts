import { passages } from "./passages.ts";
import type { Passages } from "./passages.ts";

/** What people ask programs and one another about programs. */
export const PROGRAMS: Readonly<Record<string, Passages>> = {
  assistantChat: passages(
    "message",
    1,
    2,
    `
@asking
Can you summarise this (report|contract|article) in three points?
What is the difference between a (lease|licence) and a rental contract?
Write a short mail to a customer whose order is late.
Explain (recursion|compound interest|photosynthesis) to a ten-year-old.
Give me five ideas for a (birthday party|team event|rainy weekend) with a small budget.
Translate this into (French|Spanish|German), please.
Why does my loop never end?
Plan three days in (Lisbon|Copenhagen|Kyoto) for a family with two kids.
Make it shorter and friendlier.
What should I cook with (eggplant and feta|rice and chickpeas|leftover chicken)?
Can you check this text for mistakes?
How do I sort a list by two keys in Python?
Which of these two offers is better value?
That helps, thank you!
Could you put it in a table?

@answering
Of course. Here is a first draft that you can adapt.
In short: costs rose slightly, sales stayed the same, and two projects are late.
The loop never ends because the counter is not increased inside the body.
Sure, here is a friendlier version in three sentences.
You can pass a tuple as the key, so that ties are broken by the second value.
Here are five ideas, sorted by cost.
I could not find that in the documents. Could you tell me where it should be?
Day one is for the old town, day two for the coast, and day three for museums.
The second offer is cheaper if you need it for more than a year.
I have corrected two spelling mistakes and one comma.
Think of it as a set of boxes, each with a smaller one inside.
Could you tell me a little more about your audience?
You are welcome! Let me know if anything else comes up.

@system
You are a helpful assistant. Answer briefly and say so if you do not know something.
You are a friendly support agent. Never promise refunds, ask for the order number first.
You are a careful editor. Keep the author's voice and explain each change.
Answer only from the documents given, and name the page.`,
  ),

  systemPrompt: passages(
    "sentence",
    2,
    4,
    `
You are a helpful assistant for (customers of an online shop|employees of a hospital|students of a language school|readers of a newspaper).
Answer in (two or three sentences|plain words|the language of the question).
If you are not sure, say so and ask back.
Never give (medical|legal|financial) advice; refer to a specialist instead.
Be friendly, but do not use exclamation marks.
Use the documents that are given and name where you found the answer.
Do not talk about other companies.
Keep lists short, five points at most.`,
  ),

  customInstructions: passages(
    "sentence",
    1,
    2,
    `
Please answer briefly and without introductions.
I work as a (nurse|teacher|developer|designer) and need practical examples.
Write in British English.
Always show the steps, not only the result.
Use metric units.
I am a beginner, explain terms that are not common.
Ask if something is unclear before you start.`,
  ),

  chunk: passages(
    "sentence",
    2,
    4,
    `
The device must be charged for four hours before first use.
Orders can be returned within thirty days if they are unused.
The warranty covers manufacturing faults for two years.
To reset the device, hold the power button for ten seconds.
Employees are entitled to 28 days of paid leave in each calendar year.
Requests for leave are submitted at least two weeks in advance.
All visitors register at the front desk and wear a badge.
The contract is extended by one year unless it is terminated three months before its end.
Invoices are payable within 14 days without deduction.
The filter should be cleaned once a month with warm water.
In case of fire leave the building by the nearest exit and go to the assembly point.
Passwords consist of at least twelve characters and are changed after an incident.`,
  ),

  codeQuestion: passages(
    "message",
    2,
    4,
    `
# How do I (sort|group|filter) a list of objects by two (fields|keys)?
# Sort by several columns
I have a list of objects with a name and a date.
Sorting by one of them works, but not by both.
I have tried calling sort twice, which seems to work by chance.
What is the usual way to do this?

# Why does my (fetch|request) return (undefined|a promise|an empty object)?
# Value is undefined after await
The value is there when I log it inside the callback, but not outside.
As far as I understand the function returns before the answer arrives.
How do I wait for it properly?

# How to (undo the last commit|remove a file from history|squash commits) in Git?
# Git: changes committed to the wrong branch
I committed to the wrong branch and have not pushed yet.
How do I move the commit without losing my changes?
I have found three different answers and am not sure which one is safe.

# What is the difference between (let and const|INNER and LEFT JOIN|a list and a tuple)?
# When should I use an index?
I have read the documentation, but I do not see when to use which.
Is one of them faster?
A small example would help me most.

# How can I center a (div|button|table cell)?
# Layout breaks on small screens
On a wide screen everything is fine, on a phone the box sticks to the left.
I have tried margins and a grid.
What am I missing?

# Docker container exits (immediately|with code 137|after a few seconds)
# Connection refused between two containers
It works on my machine, but not in the container.
The log ends without an error message.
Memory limit is 512 MB.
Where should I look first?

# How do I read a large CSV file (line by line|without running out of memory)?
# Import of 2 GB takes hours
The file has about ten million lines.
Reading it at once fails with an out-of-memory error.
I only need three of the columns.`,
  ),

  codeAnswer: passages(
    "answer",
    2,
    4,
    `
The short answer: you cannot, but there is a simple way around it.
Use the built-in function instead, it takes a key as its second argument.
The function returns a promise, so you have to await it.
This happens because the variable is evaluated only once.
Reset the branch to the commit before, then cherry-pick it on the right one.
A left join keeps rows without a match, an inner join drops them.
Read the file as a stream and handle one line at a time.
Here is a complete example that you can run.
In versions before 3.8 the order was not guaranteed.
Give the container more memory, code 137 means that it was killed.
See the documentation, section four, for the details.
I would not do that in production.
Set display to grid and place-items to center on the parent.
Both are equally fast, choose the one that reads better.`,
  ),

  productQuestion: passages(
    "answer",
    1,
    2,
    `
# Does it come with a (charger|manual|power supply|carrying case)?
# What is in the box?
Yes, everything that you need is in the box.
Batteries are not included.

# How long is the warranty?
# Is there a warranty?
Two years from the date of purchase.
Please keep your receipt.

# Can it be washed in the machine?
# How do I clean it?
Yes, at 30 degrees, but not in the dryer.
A damp cloth is enough in most cases.

# What are the dimensions?
# How heavy is it?
You find all measurements in the product details above.
Packaged it is about five centimetres larger on each side.

# Is it suitable for (children|outdoor use|beginners|allergy sufferers)?
Yes, many of our customers use it that way.
We recommend the smaller size in that case.

# When will it be back in stock?
# Is this available in (black|blue|a larger size)?
We expect new stock in about two weeks.
You can leave your address and get a message then.

# Does it fit (older models|a standard frame|wide feet)?
Yes, it fits all common sizes.
If in doubt, choose one size larger.

# Where is it made?
It is made in Europe, from materials that are largely recycled.`,
  ),

  pollQuestion: passages(
    "question",
    1,
    1,
    `
# Which day suits you best for the next meeting?
# What should we cook for the party?
# How often do you (exercise|read a book|use public transport)?
# Which logo do you like best?
# Where should our next trip go?
# How satisfied are you with (our service|the new app|your last order)?
# Coffee or tea?
# Do you prefer working from home or in the office?
# Which feature should we build next?
# Will you attend the annual meeting?
# What is your favourite season?
# How did you hear about us?
# Who will win the final?
# How do you get to work?
Thank you for taking part.`,
  ),

  surveyQuestion: passages(
    "question",
    1,
    1,
    `
# How satisfied are you with (our service|your last order|our website) overall?
# How likely are you to recommend us to a friend?
# What could we do better?
# How did you hear about us?
# How often do you use (the app|our service|public transport)?
# Which of the following do you own?
# Was your question answered?
# What is your age group?
# How easy was it to find what you were looking for?
# Which features do you use most?
# Would you buy from us again?
# Is there anything else that you would like to tell us?
# How would you rate the (price|quality|friendliness of our staff)?
# Do you have any dietary requirements?
# In which region do you live?
Please choose one answer.`,
  ),

  interviewQuestion: passages(
    "answer",
    1,
    2,
    `
# Tell us about yourself.
# Please introduce yourself.
A short overview of education and work, with a reason for this application.
About two minutes, not the whole CV.

# Why do you want to work for us?
Knows what we do and can say what is attractive about it.

# What are your strengths and weaknesses?
Gives honest examples and says how they deal with weaknesses.

# Describe a conflict at work and how you solved it.
Stays fair to the others and names the own part in it.

# Where do you see yourself in five years?
Realistic goals that fit the position.

# Describe a project that you are proud of.
Explains the own contribution and the result, with figures if possible.

# How do you deal with tight deadlines?
Sets priorities and speaks up early.

# What is the difference between a process and a thread?
Threads share memory within a process; processes do not.

# How would you find out why a page loads slowly?
Measures first, then looks at network, queries and images.

# Do you have any questions for us?
Asks about tasks, team or goals.`,
  ),

  securityQuestion: passages(
    "question",
    1,
    1,
    `
# What was the name of your first pet?
# In which city were you born?
# What was the name of your first school?
# What is your mother's maiden name?
# What was your first car?
# What was the name of your favourite teacher?
# What is the name of the street you grew up in?
# What was your childhood nickname?
The answer is kept encrypted.`,
  ),

  flashcard: passages(
    "answer",
    1,
    1,
    `
# photosynthesis
How plants turn light, water and carbon dioxide into sugar and oxygen

# mitochondrion
The part of a cell that releases energy

# la biblioteca
the library

# der Schmetterling
the butterfly

# Capital of Australia
Canberra

# Capital of Canada
Ottawa

# Fall of the Berlin Wall
9 November 1989

# Chemical symbol of sodium
Na

# 7 x 8
56

# Pythagoras' theorem
a squared plus b squared equals c squared

# to postpone
to put off until later

# inflation
A general rise in prices over time

# bonjour
good morning, hello

# Speed of light
About 300,000 km per second

# metaphor
A figure of speech that calls one thing by the name of another

# Largest planet of the solar system
Jupiter

# Author of "Hamlet"
William Shakespeare

# osmosis
Movement of water through a membrane towards the higher concentration`,
  ),

  /** What a program's screens say. */
  interfaceText: passages(
    "sentence",
    1,
    1,
    `
(Save|Discard|Undo) changes
(Sign in|Sign out|Sign up|Cancel|Close|Continue|Back|Next|Search|Delete|Edit|Share|Download|Upload)
(Add|Remove|Rename|Copy|Export|Import|Print) (entry|file|list|page|selection)
Are you sure that you want to (delete|leave|cancel) this?
(Page|Entry|File) not found
Your (session has ended|changes have been saved|password has been changed|message has been sent)
(Name|Email|Password|Date|Title|Amount|Address) is required
Please enter a valid (email address|date|number|phone number)
(Show|Hide) (details|filters|more|all)
(No|Many) results for this search
Forgot your password?
(Created|Updated|Last changed) on {date}
{count} (entries|files|new messages|results)
Welcome back, {name}!
(Settings|Language|Notifications|Profile|Help|Dashboard|Reports|Calendar)
Loading, please wait…
Not now
Something went wrong, please try again`,
  ),

  /** What stands where people sign in. */
  loginNotice: passages(
    "sentence",
    1,
    2,
    `
Authorised users only. Use of this system may be recorded.
Please sign in with your company account.
Accounts are locked after five failed attempts.
No account yet? Please ask the service desk.
The system is offline on (Sunday|Saturday) from (2 to 4|22 to 24) for maintenance.
Forgot your password? Use the link below or call extension (200|4100).
By signing in you accept the terms of use.
Please close the browser when you have finished.`,
  ),

  /** What hides a post until it is opened. */
  contentWarning: passages(
    "title",
    1,
    1,
    `
(Spoilers for|Ending of) (the last episode|the new season|the film|the book)
(Food|Politics|News|Work|Health|Eye contact|Alcohol|Spiders)
(Long|Very long) post
Strong language
Photo of (an insect|an injury|food)`,
  ),
};
