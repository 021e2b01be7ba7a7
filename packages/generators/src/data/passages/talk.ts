import { passages } from "./passages.ts";
import type { Passages } from "./passages.ts";

/** What people say to one another. */
export const TALK: Readonly<Record<string, Passages>> = {
  chat: passages(
    "message",
    1,
    2,
    `
# (Saturday|Friday|Tonight)
# Photos
@any
Hey, how are you?
Are you coming (tonight|on Saturday|tomorrow)?
I will be (ten minutes|a bit|half an hour) late, sorry!
Sounds good!
Ok, see you (there|at seven|tomorrow).
Did you see the (game|photos|news|new episode) yesterday?
Haha, that is (great|so true|exactly what I thought).
Thanks again for (yesterday|dinner|your help|the lift)!
Just got home.
Can you send me the (address|link|pictures)?
Happy birthday! Have a wonderful day.
On my way.
I am at the (station|entrance|cafe round the corner) now.
What time works for you?
No worries, take your time.
Let me check and get back to you.
Do you need anything from the (shop|bakery|market)?
That was a lovely (evening|weekend|trip).
I have just booked the tickets.
Could you call me when you have a minute?
Good luck (today|with the exam|tomorrow)!
I think I left my (jacket|umbrella|charger) at your place.
Same here.
Shall we say (six|seven|half past eight)?
My train is late again.
We could also meet at my place.
Perfect, thank you!
Get well soon!`,
  ),

  teamChat: passages(
    "message",
    1,
    2,
    `
# (Stand-up|Release|Planning) notes
# Quick question
@any
Good morning everyone!
I am looking into it now.
Can somebody review my (pull request|draft|slides) before lunch?
The deployment is done, everything looks fine.
I will be in a meeting until (eleven|three|half past two).
Who is on call this (week|weekend)?
The (staging|test) server is down again.
Thanks for the quick fix!
Working from home today.
Please update your tickets before the (stand-up|planning).
The customer has just confirmed the (date|offer|new scope).
Here is the link to the (document|recording|board).
I have moved the meeting to (Thursday|two o'clock|next week).
Can we discuss this in the daily?
Lunch in ten minutes?
Heads up: we release at (noon|four|ten tomorrow).
I am off on Friday, (Anna|Tom|Priya) takes over.
Numbers for last month are in the shared folder.
Great work on the demo!
The build is green again.
Does anybody know where the (old logo|contract template|adapter) is?
Quick question: do we still support (version 3|the old export|that browser)?
Sick today, back tomorrow hopefully.
Done, please have a look.`,
  ),

  shopChat: passages(
    "message",
    1,
    2,
    `
# Question about your (listing|item|offer)
# Is it still available?
# Pick-up on (Friday|Saturday)
@asking
Hello, is this still available?
Would you take (20|35|50) for it?
Could you send me a photo of the (back|label|underside)?
When can I pick it up?
What size is it exactly?
Do you ship to (Ireland|Austria|Spain)?
Has my order been sent already?
Can I still change the address?
Does it come with (a charger|the original box|a receipt)?
Thank you, it arrived today and is perfect.
I would take it, can you hold it until (Friday|the weekend)?
Is there any damage?

@answering
Hi, yes, it is still available.
The price is final, sorry.
You can pick it up (any evening|on Saturday|tomorrow after five).
Your parcel left today, here is the tracking number.
It has a small scratch, otherwise as new.
Shipping would be (4.90|6.50|5.99).
Sorry, it has just been sold.
We have changed the address for you.
The colour is a little darker than in the photo.
Thanks for your order!`,
  ),

  stayChat: passages(
    "message",
    1,
    2,
    `
# Arrival on (Friday|Saturday|the 12th)
# Question about our stay
# Parking and check-in
@asking
Hi, we would arrive around (10 pm|noon|6 pm), is that possible?
Is there (parking nearby|a cot for our baby|a washing machine)?
Could we check out an hour later?
Where do we find the key?
What is the Wi-Fi password?
Thank you for having us, we enjoyed our stay.
Are dogs allowed?
The (heating|hot water|remote control) does not work, could somebody have a look?
Which bus goes to the centre?
Is the (pool|sauna|terrace) open at this time of year?

@answering
Thank you for your booking, we look forward to welcoming you.
The key is in the box by the door, you will get the code on the day.
Check-in is from 3 pm, you can leave your luggage earlier.
Of course, late check-out until noon is fine.
Parking is free behind the house.
I am sorry about that, somebody will be with you in ten minutes.
The bus stop is around the corner, line (3|12|21) takes you to the centre.
Thank you for staying with us, safe travels!
We have put a cot in your room.
Yes, small dogs are welcome.`,
  ),

  homeInquiry: passages(
    "message",
    2,
    4,
    `
# Viewing on (Saturday|Tuesday)
# Interested in your property
# Question about the flat
@asking
I am interested in this (property|flat|house) and would like to arrange a viewing.
Is it still available?
I could come (on Saturday morning|any evening after six|next week).
We are a (couple|family of four|couple with a dog) looking for something from (April|the summer|next month).
Are the service charges included in the price?
Is there a parking space?
How far is it to the nearest (station|school|supermarket)?
Could you send me the floor plan?
I have (a permanent job|all documents ready|financing approved).

@answering
Thank you for your interest, it is still available.
I can offer you a viewing on (Saturday at ten|Tuesday at five|Thursday at noon).
Please bring proof of income and an ID.
The floor plan is attached.
Service charges are about (120|180|240) a month.
Unfortunately it has already been let.
There is a parking space in the yard.`,
  ),

  clinicChat: passages(
    "message",
    1,
    3,
    `
# Question about my (medication|results|appointment)
# Prescription renewal
# Appointment on (Monday|Thursday|the 14th)
# Side effects
# Follow-up
@asking
Good morning, I have a question about my (medication|blood test|next appointment).
Could I have a new prescription for the tablets that I take in the morning?
Since (yesterday|last week) I have had (a rash|headaches|a cough) again.
Is it all right to take both tablets together?
I have to move my appointment, is there anything free (next week|in the afternoon)?
Are my results there already?
The pain is (much better|about the same|worse at night).
Do I have to come with an empty stomach?

@answering
Your results are in and everything is within the normal range.
The prescription is ready at the front desk.
Please come in if it does not get better within two days.
Take the tablets with food, and call us if the dizziness returns.
I would like to see you again in (two|four|six) weeks.
We have moved your appointment to (Tuesday at 10:20|Thursday at 4 pm).
Please do not eat or drink anything for eight hours before the test.
Keep the bandage dry and change it every day.`,
  ),

  schoolChat: passages(
    "message",
    1,
    3,
    `
# Absence on (Monday|Tuesday|Friday)
# Homework (this week|for Thursday)
# Parents' evening
# Trip to the (museum|science centre|zoo)
# Question about the last test
@asking
Dear teacher, my (son|daughter) is ill and cannot come (today|until Wednesday).
Could you tell us what the homework is?
We would like to talk to you about the last test.
Is there a meeting this month?
Thank you for your support, (he|she) enjoys your lessons.
Which books do we need for next term?
The permission slip is signed and in the folder.

@answering
Dear parents, the class trip is on (Friday|the 12th), please bring (lunch|rain clothes|a small backpack).
Your child has made good progress this term.
The homework was missing (twice|three times) this week.
Please sign the test and return it.
Parents' evening is on (Tuesday|Thursday) at 7 pm in the hall.
The next test covers chapters (3 and 4|five and six|seven to nine).
Thank you for letting me know, get well soon.
I am available for a call after school.`,
  ),

  hiringChat: passages(
    "message",
    1,
    3,
    `
# Your application
# Interview on (Tuesday|Thursday)
# Next steps
@answering
Thank you for your application, we would like to get to know you.
Would (Tuesday at 10|Thursday afternoon|next Monday) suit you for a first call?
The interview takes about 45 minutes and is by video.
Could you send us your references?
We have decided to go on with another candidate, and wish you all the best.
We are happy to make you an offer; the contract follows by mail.

@asking
Thank you for the invitation, Tuesday suits me well.
I could start in (May|September|four weeks).
Please find my certificates attached.
Is working from home possible?
Thank you for the pleasant conversation yesterday.
Unfortunately I have to move the interview, is there another time?`,
  ),

  friendNote: passages(
    "message",
    1,
    2,
    `
See you on (Friday|Saturday) then.
Thank you for your kind words.
I really liked your last (post|photo|video).
Are you going to the (meetup|concert|game) next week?
Where did you get that (jacket|recipe|print)?
It has been ages, how is life?
I saw you were in (Lisbon|Vienna|Dublin), any tips?
Congratulations on the new job!
Could I use your picture in my next article?
Nice to meet you here.`,
  ),

  groupRules: passages(
    "sentence",
    3,
    6,
    `
Be kind and respectful.
No spam, advertising or self-promotion.
Search before you post.
Stay on topic.
Credit the author when you share other people's work.
No personal information, neither yours nor anybody else's.
Use clear titles.
Do not feed trolls, report them.
Keep politics out of it.
Moderators have the last word.`,
  ),

  houseRules: passages(
    "sentence",
    3,
    6,
    `
Check-in from 3 pm, check-out until 11 am.
No smoking indoors.
No parties or events.
Quiet hours from 10 pm to 7 am.
Pets on request.
Please take off your shoes.
Switch off lights and heating when you leave.
Separate waste as shown in the kitchen.
Only registered guests may stay overnight.
Please report damage at once.`,
  ),

  greeting: passages(
    "message",
    1,
    2,
    `
Hello! How can I help you today?
Hi there, what can I do for you?
Welcome! Ask me anything about (your order|our products|your account).
Good to see you. Where shall we start?
Hi! Tell me what you are looking for.
Welcome back! Shall we go on where we stopped?
Hello, I am here for all your questions.`,
  ),

  statusLine: passages(
    "message",
    1,
    1,
    `
Available
Busy
In a meeting
On holiday until (Monday|the 15th|next week)
Working from home
At lunch, back at one
Do not disturb
On the road
Sick today
Coffee first
At the gym
Learning something new every day
Living the dream
Urgent calls only
Focus time
Away from keyboard
Out of office
Making things happen
Good vibes only
Somewhere near the sea`,
  ),

  /** Why somebody wants to come in. */
  joinRequest: passages(
    "message",
    1,
    2,
    `
Hello, I would like to join (you|the group|your team).
A friend (told me about you|is a member already).
I have been (following you|reading along) for (a while|some months).
I am new (in town|to this) and would like to meet others.
I can help on (weekends|Tuesday evenings|most afternoons).
Happy to introduce myself (in a call|in person).
I took part last year and liked it a lot.
Is there still a place free?
Thank you for having me!`,
  ),

  /** What is written to somebody who is asked to come. */
  invitation: passages(
    "message",
    1,
    2,
    `
Please join us, everything is prepared.
(Here is your access|Use the link to sign up), it is valid for (seven days|a week|48 hours).
I have added you so that you can see (the plans|the files|our calendar).
We would be glad if you joined us.
Looking forward to seeing you!
Let us know by Friday whether you can come.
Ask me if anything is unclear.`,
  ),
};
