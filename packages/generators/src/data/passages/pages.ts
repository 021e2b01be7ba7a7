import { passages, without } from "./passages.ts";
import type { Passages } from "./passages.ts";

const ANNOUNCEMENTS = `
# New opening hours from (March|Monday|next month)
# Changed opening hours
From then on we are open from 8 to 18 on weekdays.
On Saturdays we close at 14.
Online everything stays available around the clock.

# Maintenance on (Saturday|Sunday|Tuesday) night
# Planned maintenance
We are updating our systems during the night.
Between 1 and 3 am the service will not be available.
No data will be lost, and nothing needs to be done on your side.

# New version (available|released)
# What is new in (spring|version 4|this release)
A new version is available from today.
Search is faster, and lists can be sorted by any column.
More than thirty small faults were corrected.
Thank you to everybody who sent us feedback.

# Registration for the (summer|spring|winter) programme is open
# Sign up now
Registration is open from today until the end of the month.
Places are given in the order of registration.
Members pay a reduced fee.

# We are looking for volunteers
# Help wanted
For our next event we are looking for people who lend a hand.
No experience is needed, two hours are enough.
Please write to the office if you would like to help.

# Thank you (for a great year|for your support|to all who helped)
It was a good year, and we would like to say thank you.
More people than ever took part.
We are looking forward to the next one.

# Changes to our terms
# New privacy policy
We have made our terms shorter and easier to read.
They apply from the first of next month.
If you agree you do not have to do anything.`;

/** What stands on pages, in notebooks and in papers. */
export const PAGES: Readonly<Record<string, Passages>> = {
  general: passages(
    "sentence",
    3,
    6,
    `
# Opening of the new (library|market hall|sports ground)
The new building has been open since (spring|the beginning of the month|last Saturday).
More than (300|800|2,000) people came to the opening.
It took (two|three|five) years to build, a year longer than planned.
Visitors praise the light rooms and the quiet courtyard.
Guided tours take place every (Saturday at eleven|first Sunday of the month).
Admission is free until the end of the year.

# A day at the workshop
The day begins at seven with a look at the list of orders.
By nine the first customers are at the door.
Most repairs take less than an hour, some a whole week.
Old parts are collected and reused where possible.
In the afternoon apprentices practise on their own pieces.
At five the machines are cleaned and the lights go out.

# How it all began
It started in (1974|1988|1996|2003) with two people and a borrowed van.
The first (shop|office|workshop) was a single room behind the station.
Within (five|ten) years there were (twelve|twenty|forty) employees.
Not everything went well: a flood destroyed the whole stock.
Neighbours helped with the clean-up, which nobody has forgotten.
Today the second generation is in charge.

# Getting there
The easiest way is by (tram 4|bus 12|train), which runs every ten minutes.
From the stop it is a short walk along the river.
Parking is available behind the building.
The entrance is step-free, and staff are happy to help.
Bicycles can be left in the yard.

# What the study shows
The study followed (240|600|1,500) people over (two|four|ten) years.
Those who took part regularly reported better sleep and less stress.
The effect was small in the first months and grew over time.
The authors point out that other causes cannot be ruled out.
A second study is planned for next year.

# Weather and walks
The path leads along the lake and through a beech forest.
After about an hour you reach a small chapel with a wide view.
In spring the meadows are full of wild flowers.
Sturdy shoes are recommended after rain.
There is an inn at the end that serves soup and cake.

# Plans for the coming year
Next year (two new rooms|a second team|three further courses) will be added.
The necessary money comes from (members' fees|a grant|last year's sales).
Members will decide on the details at the meeting in March.
Suggestions can be handed in until the end of January.
Everybody who wants to help is welcome.

# The market on (Saturday|Thursday)
The market opens at (seven|eight), when the bread is still warm.
(Twelve|Twenty|Thirty) stalls sell fruit, cheese, flowers and fish.
Those who come late pay less, but the best tomatoes are gone.
A (choir|brass band|string quartet) plays at eleven.
In winter there is soup at the corner by the fountain.

# A garden in a yard
The yard was grey for (ten|twenty|thirty) years before the first bed was dug.
Now there are beans, sunflowers and (two|four) hives of bees.
Children from the school next door water the beds in turn.
Rain is collected in (three|five) barrels behind the shed.
What is left over in autumn goes to the kitchen of the parish.

# Old trades
There are only (four|six|nine) bookbinders left in the county.
The glue has to dry for a whole (day|night), and nobody can hurry it.
Orders come from libraries, notaries and (brides|collectors|travellers).
An apprentice started last (summer|autumn), the first in years.
The oldest press in the shop dates from (1887|1902|1911).

# On the water
The ferry crosses the bay (twice|four times|six times) a day.
In fog it waits, and passengers drink tea in the cabin.
The captain has made the trip more than (ten|thirty) thousand times.
Bicycles travel free, dogs pay half.
From the upper deck you can see the lighthouse and, on clear days, the (hills|mountains).

# The library after the rebuild
The reading room has (forty|sixty|ninety) seats and large windows to the north.
Books can be returned at any hour through the flap by the door.
The collection of maps goes back to the (seventeenth|eighteenth) century.
On (Tuesdays|Fridays) there is a story hour for small children.
Silence is kept upstairs; downstairs people talk and drink coffee.

# Sleep
Most adults need between seven and (eight|nine) hours.
A cool, dark room helps more than (counting sheep|most pills).
Those who nap do so best before (two|three) in the afternoon.
Screens late in the evening make it harder to fall asleep.
The body keeps its rhythm if you get up at the same time every day.`,
  ),

  announcement: passages("sentence", 2, 4, ANNOUNCEMENTS),
  houseNotice: passages("sentence", 2, 4, without(ANNOUNCEMENTS, /maintenance|version|terms/i)),
  siteNotice: passages("sentence", 2, 4, without(ANNOUNCEMENTS, /opening hours|registration|volunteers/i)),

  newsletter: passages(
    "sentence",
    3,
    6,
    `
@ordered
Hello and welcome to this month's newsletter.
There is a lot of news, so let us get straight to it.
Our new range has arrived and looks even better than in the pictures.
We have picked five (ideas|recipes|articles|tips) that our readers liked best.
Save the date: on (Thursday|the 14th|the first Saturday of the month) we open our doors.
In our interview (a beekeeper|a carpenter|a young engineer) talks about patience.
As a subscriber you can look around a day earlier than everybody else.
Did you miss the last issue? You find all of them on our website.
Thank you for reading, and see you next month.
You can unsubscribe at any time with the link below.`,
  ),

  ownNote: passages(
    "note",
    1,
    4,
    `
# Ideas for (Mum's birthday|the holidays|the garden)
Ask (Jo|Dad|the others) first.
A weekend away would be nice.
Budget: 100 at most.
Order early this time.

# Shopping list
# Groceries
Milk, eggs, bread, tomatoes.
Coffee, the dark one.
Something for Sunday dinner.
Bin bags and dishwasher tablets.

# Packing list
Passport, tickets, chargers.
Rain jacket and good shoes.
Book for the train.
Water the plants before leaving.

# Meeting with (Anna|Mr Keller|the landlord)
# Call with the (bank|school|insurance)
Main point: costs are higher than expected.
They will send an offer by Friday.
I promised to look for the old contract.
Next call in two weeks.

# Book list
# Films to watch
The one that Sam recommended.
Something light for the holidays.
Ask in the library.

# (Recipe|Dinner) idea
Roast pumpkin with feta and walnuts.
Needs about 40 minutes.
Works without feta as well.

# Things to repair
# Flat to do
Dripping tap in the kitchen.
Bulb in the hallway.
Bicycle: back brake.
Call about the heating.

# Lecture notes, week (3|5|8)
Definition first, then examples.
Difference between cause and occasion comes up in the exam.
Read chapter 4 until Thursday.
Ask about the second exercise.

# Goals for (this year|spring)
Walk more, sit less.
Finish the course.
Call friends more often.
Save something every month.`,
  ),

  journal: passages(
    "sentence",
    2,
    4,
    `
Slept badly, but the day got better after a walk by the river.
Long day at work, then dinner with (Sam|an old friend|my sister).
It rained all day, so I stayed in and read.
Went for a run before breakfast and felt good all morning.
Finally finished what I had been putting off for weeks.
A bit nervous about tomorrow.
The little one took her first steps today.
Cooked something new, not bad at all.
I should spend less time on my phone.
Grateful for the sun, good coffee and a quiet evening.
Had an argument about nothing and apologised later.
Called my parents, they are doing well.
Too tired to write more.
Today was one of the good days.`,
  ),

  goalText: passages(
    "sentence",
    1,
    2,
    `
I want to have more energy in everyday life.
Three times a week, half an hour is enough.
It has been on my mind for years.
Small steps, every day a little.
I will check at the end of each month how far I have come.
So that I am not out of breath on the stairs.
For my family and for myself.
First the basics, then the rest.
Reward: a weekend by the sea.`,
  ),

  wiki: passages(
    "sentence",
    3,
    6,
    `
@ordered
This page describes how we (handle requests|set up new accounts|publish changes|store documents).
It is kept up to date by the people who do it; please correct what is wrong.
Before you start, make sure that you have access to the shared folder.
First create an entry in the list, then inform the person in charge.
If something fails, write down the message and ask in the channel.
Exceptions need the approval of the team lead.
Older versions are kept in the history.
See also the page on roles and permissions.`,
  ),

  editSummary: passages(
    "comment",
    1,
    1,
    `
Fixed typo
Added source
Updated figures for 2025
Removed dead link
Reverted vandalism
Reworded introduction
Merged two sections
Added picture
New section on history
Formatting
Clarified
Corrected date
Translated from the German version
Removed duplicate paragraph`,
  ),

  terms: passages(
    "sentence",
    4,
    7,
    `
@ordered
These terms apply to all orders and services.
Deviating conditions are valid only if we have agreed to them in writing.
All prices include the statutory value added tax.
Payment is due within 14 days of the invoice date.
Goods remain our property until they have been paid in full.
You may cancel your contract within 14 days without giving reasons.
We are liable for intent and gross negligence; liability for slight negligence is limited to foreseeable damage.
Personal data is used only to carry out the contract.
If a provision is invalid, the remaining ones stay in force.
The place of jurisdiction is that of our registered office.`,
  ),

  returnPolicy: passages(
    "sentence",
    2,
    4,
    `
@ordered
Items can be returned within (14|30|60) days of delivery.
They must be unused and in the original packaging.
We refund the price to the original payment method within five working days.
(Return shipping is free.|The customer pays for return shipping.)
Personalised items and opened food cannot be returned.
Please use the label in your account.`,
  ),

  policy: passages(
    "sentence",
    3,
    6,
    `
@ordered
This policy applies to all employees, including temporary staff.
Its aim is to protect people, data and equipment.
Everybody is responsible for following it in daily work.
Requests are made in writing to the manager at least two weeks in advance.
Exceptions must be approved by the management.
Violations may have consequences under employment law.
Questions are answered by the personnel department.
The policy is reviewed once a year.`,
  ),

  siteFooter: passages(
    "sentence",
    1,
    2,
    `
All rights reserved.
Made with care by a small team.
Questions? Write to us, we answer every mail.
Prices include VAT, plus shipping.
Subscribe to our newsletter and never miss an issue.
Terms, privacy and imprint are linked below.`,
  ),

  aboutPage: passages(
    "sentence",
    2,
    4,
    `
We are a small team that loves what it does.
What began as a hobby in (2009|2013|2017) has become a company with (eight|fifteen|thirty) people.
Quality and honest advice matter more to us than fast growth.
We work with suppliers whom we know personally.
You can visit us from Monday to Friday, and we are always happy about a coffee together.
Our customers come from more than (ten|twenty) countries.
We repair what we sell.`,
  ),

  tagline: passages(
    "sentence",
    1,
    1,
    `
Good things, made well
Stories worth your time
Simple tools for busy people
From our garden to your table
Notes on work, life and bread
Every day a little better
News from the neighbourhood
Because details matter
Learn something new every week
Made by people, for people
Travel slowly, see more
Everything for your home
Where ideas grow
Your shop around the corner
Built to last`,
  ),

  caseStudy: passages(
    "sentence",
    2,
    3,
    `
@ordered
The starting point was a (process on paper|system from the nineties|spreadsheet that nobody understood).
Together with the customer we designed a solution that fits daily work.
After (three|six) months errors had dropped by half.
Staff were trained in small groups.
The project was finished on time and within budget.`,
  ),

  coverLetter: passages(
    "sentence",
    5,
    8,
    `
@ordered
Dear hiring team,
I read your advertisement with great interest and would like to apply.
For the past (three|five|eight) years I have worked in a similar position in a (medium-sized company|public authority|small agency).
There I was responsible for (customers in three countries|a team of four|planning and budgets).
I enjoy solving problems together with others and stay calm when things get busy.
What attracts me to your company is (its good reputation|the variety of tasks|the international team).
My (English|French|German) is fluent, and I learn new tools quickly.
I can start on the first of (next month|the quarter).
I look forward to meeting you in person.
Kind regards`,
  ),

  proverb: passages(
    "sentence",
    1,
    1,
    `
Actions speak louder than words.
A journey of a thousand miles begins with a single step.
Better late than never.
Practice makes perfect.
Where there is a will, there is a way.
The early bird catches the worm.
Every cloud has a silver lining.
Fortune favours the bold.
Still waters run deep.
Rome was not built in a day.
Many hands make light work.
Honesty is the best policy.
Look before you leap.
Knowledge is power.
Slow and steady wins the race.
A stitch in time saves nine.
Two heads are better than one.
What goes around comes around.
All that glitters is not gold.
The pen is mightier than the sword.
To be, or not to be, that is the question.
I think, therefore I am.
Nothing is permanent except change.
Well begun is half done.`,
  ),

  poem: passages(
    "sentence",
    4,
    8,
    `
@ordered
The night is long, the road is wide,
I hear your footsteps by my side.
The city sleeps, the lights are low,
And still I wonder where you go.
We dance until the morning light,
The stars above are burning bright.
Oh, take me back to where we were,
When summer days were all a blur.
The rain is falling on my door,
I do not wait here any more.
So sing it once and sing it loud,
Your voice alone above the crowd.`,
  ),

  syllabus: passages(
    "sentence",
    3,
    6,
    `
@ordered
Week 1: introduction and overview.
Weeks 2 and 3: basic terms and methods, with exercises.
Week 4: working with sources and data.
Week 5: first assignment and discussion in class.
Weeks 6 to 8: case studies in groups.
Week 9: guest lecture.
Week 10: presentations of the projects.
Week 11: revision and questions.
Week 12: written examination.`,
  ),

  lesson: passages(
    "sentence",
    3,
    6,
    `
@ordered
In this lesson you will learn the most important terms and how they belong together.
We begin with an example from everyday life.
Read the text first and mark the words that you do not know.
The picture shows the individual steps from left to right.
Try it yourself before you look at the solution.
Remember: there is often more than one right way.
Compare your result with that of your neighbour.
At the end a short test shows what you have understood.
More exercises can be found in the workbook.`,
  ),

  homework: passages(
    "sentence",
    1,
    2,
    `
Read chapter (3|5|7) and answer the questions at the end.
Exercises 1 to (6|8|10) on page (42|57|83).
Write a summary of about (150|200|300) words.
Learn the new vocabulary for Thursday.
Prepare a short talk of five minutes.
Finish the worksheet.
Revise for the test on Friday.`,
  ),

  submission: passages(
    "sentence",
    3,
    6,
    `
@ordered
In my opinion the author wants to show how people change under pressure.
The main character leaves home because he no longer feels understood.
A second reason is the conflict with his father.
This becomes clear in the third chapter, where nobody speaks at dinner.
On the other hand one could argue that he never had a choice.
Our measurements agree with the theory within the limits of error.
The values rise evenly at first and then level off.
Possible sources of error are the old thermometer and draughts in the room.
In conclusion, both explanations are possible, but the first seems more likely.`,
  ),

  gradeComment: passages(
    "comment",
    1,
    2,
    `
Good work, well structured.
Very good start, but the conclusion is missing.
Please name your sources.
Check your spelling.
Correct method, small mistake in the calculation.
Excellent, keep it up!
Too short, please give more examples.
Handed in late, but complete.
You can do better than that.
Clear improvement on last time.
Nice ideas, explain them in more detail.
Read the question carefully.`,
  ),

  readme: passages(
    "sentence",
    4,
    8,
    `
@ordered
A small (tool|library|service) that (keeps calendars in sync|checks links in documents|imports bank statements|resizes images on the fly).
Install it with your package manager and run it once to create the configuration.
The defaults are fine for most projects.
Set the environment variables that are listed below before you start the server.
Run the tests before you send a change.
Questions and bug reports are welcome in the issue tracker.
Released under the MIT licence.`,
  ),

  experience: passages(
    "sentence",
    1,
    3,
    `
Led a team of (four|six|twelve) and was responsible for (planning and budget|recruiting and training|quality).
Looked after (key accounts|customers in the region|three branches) and increased sales by (8|12|20) %.
Developed and maintained (the web shop|internal tools|the mobile app).
Introduced (a new ticket system|weekly planning|automatic tests), which halved (waiting times|errors|manual work).
Prepared monthly reports for the management.
Organised events with up to (80|200|500) guests.
Trained new colleagues and apprentices.
Worked closely with (design and sales|suppliers|the laboratory).
Planned and supervised (moves|installations|projects) from the first meeting to handover.
Answered enquiries by phone and mail in two languages.`,
  ),

  education: passages(
    "sentence",
    1,
    2,
    `
Thesis on (renewable energy|machine learning|urban planning|consumer behaviour).
Graduated with distinction.
Focus on (marketing|statistics|environmental law|software engineering).
One semester abroad in (Lyon|Bologna|Dublin|Uppsala).
Member of the student council.
Worked as a tutor for first-year students.
Project on (water quality|accessibility|local history) with three fellow students.`,
  ),

  neighbourhood: passages(
    "sentence",
    1,
    3,
    `
Quiet residential area with cafes and small shops.
The old town is ten minutes away on foot.
Supermarket, bakery and pharmacy are around the corner.
The park opposite is popular with families and joggers.
Two tram lines take you to the main station.
Plenty of restaurants within walking distance.
The beach is a short bike ride away.`,
  ),

  moderation: passages(
    "note",
    1,
    2,
    `
Advertising for another website.
Insults another member.
Same text posted in five threads.
Off-topic, belongs in another section.
Contains a private phone number.
Spoiler without warning.
Looks like a fake account.
Picture taken from somebody else.
Warned once, watch further posts.
Post hidden, author informed.
No violation found.
Blocked for seven days.
Content removed, second offence.`,
  ),

  notification: passages(
    "message",
    1,
    1,
    `
(Anna|Tom|Maria|Lukas|Priya) commented on your post
(Anna|Tom|Maria|Lukas|Priya) liked your photo
You have a new follower
Your password was changed
Your weekly summary is ready
Reminder: appointment tomorrow at (9:00|10:30|14:00)
Your order has been shipped
Payment received, thank you
You have been mentioned in a comment
New message from (Anna|Tom|Maria|Lukas|Priya)
Your subscription renews in three days
Your export is ready to download
A task has been assigned to you
Your request was approved
New sign-in from (Chrome on Windows|an iPhone|Firefox on Linux)
Your document was shared with (two people|the team)
Welcome! Complete your profile to get started`,
  ),

  care: passages(
    "sentence",
    1,
    2,
    `
Machine wash at 30 degrees with similar colours.
Do not tumble dry.
Wipe with a damp cloth.
Iron at low temperature.
Keep away from direct sunlight.
Hand wash only.
Treat with oil once a year.
Do not bleach.
Dry flat in the shade.`,
  ),
};
