import { fromLines } from "../../lexicon/from-lines.ts";
import type { Meaning } from "../../meaning.ts";

/** What stands in texts that two words tell, whatever the schema is about: sentences, so that none of them is taken for a kind. */
const LINES = String.raw`
xml statement, xml definition, xml content, xml body, xml data, xml datum, xml document, xml source, xml config, xml configuration, xml payload, xml text, xml message, xml string, raw xml = ~<item id="[1-9][0-9]{0,2}"><name>(Start|Main|Default|Sample)</name><value>[1-9][0-9]?</value></item>
issue description, problem description, trouble description, problem detail, issue detail, fault detail = Does not start since this morning.|Stops after about ten minutes.|Makes a grinding noise.|Shows the old address.|Works, but much slower than before.|Leaks at the back.|Nobody can sign in.|Half of the lights stay off.
defect description, defect detail, damage description, damage detail, description of damage, description of defect = Scratch of 10 cm on the left side.|Cover is cracked.|Dent next to the handle.|Colour comes off at the edge.|Does not close properly.|Two screws are missing.|Water stain on the back.
incident description, incident detail, description of incident, what happened = Slipped on the wet floor by the entrance, bruised arm.|Box fell from the upper shelf, nobody hurt.|Door was found open in the morning, nothing missing.|Cut a finger while opening a parcel.|Smoke from a socket, switched off at once.|Two visitors argued loudly and were asked to leave.
breach description, nature of breach, description of breach = An email with a list of customers went to the wrong recipient.|Laptop stolen from a car, disk encrypted.|Folder was readable for all employees for two days.|Account taken over after a phishing mail.|Papers found next to the bin.
symptom description, description of symptom = Since three days, worse in the evening.|Began after the trip.|Comes and goes, mostly at night.|Better after rest.|Only on the left side.
complaint description, complaint text, complaint detail, description of complaint, grievance description, grievance detail = Waited forty minutes without being told why.|The bill shows a service that was never ordered.|Nobody called back although it was promised twice.|The room had not been cleaned.|Delivery came a week late and was incomplete.|Staff were unfriendly on the phone.
risk description, description of risk, threat description = Key person leaves during the project.|Supplier cannot deliver in time.|Costs of material rise by more than 10 %.|Data are lost in the migration.|Approval takes longer than planned.|Main server fails at month end.
finding description, description of finding, nonconformity description, observation description = Two of ten records without a signature.|Instruction on the wall is out of date.|Access rights of a former employee still active.|Fire door blocked by boxes.|Training record of one person is missing.|Measuring device not calibrated since 2023.
need description, requirement description, requirement detail, description of requirement = Reports have to be ready by the fifth of the month.|Users must be able to undo the last step.|Access only with two factors.|Ten people work at the same time.|All texts in two languages.|Data are kept for ten years.
change description, description of change, change detail, description of changes = Limit raised from 500 to 1,000.|New field for the reference number.|Contact person replaced.|Paragraph on returns made clearer.|Second approval added.|Wording corrected.
work description, description of work, work detail, service description, service detail, description of service, scope description = Replace the filter and check the pressure.|Paint two rooms, walls and ceiling.|Monthly maintenance with report.|Move of twelve workplaces.|Advice on site, half a day.|Set up and test four devices.
skill description, competency description, goal description, objective description = Works alone on usual tasks.|Explains results to others.|Plans own work a week ahead.|Finds and corrects own mistakes.|Helps new colleagues.
outcome description, outcome detail, outcome summary, description of outcome, result description, result summary, outcome note = Agreed on a partial refund.|Both sides keep to the plan.|Closed without further steps.|Goal reached two weeks early.|Handed over to another team.|To be looked at again in spring.
impact description, impact detail, business impact, description of impact, impact statement, impact summary = Orders are delayed by about a day.|Two teams cannot work.|Figures of the quarter may be wrong.|Customers wait longer on the phone.|Extra costs of about 4,000 a year.|No effect on customers.
benefit description, expected benefit, expected benefits = Saves about two hours a week.|Fewer mistakes in orders.|Customers get an answer the same day.|Paper is no longer needed.|Costs fall by 5 %.
program description, programme description, course outline description = Six evenings from September, open to everybody.|Three modules and a final project.|Mentoring for one year, two meetings a month.|Workshops in small groups.|A week of practice in a company.
position description, duty description, role description = Answers customers by phone and mail.|Plans shifts and stands in for the manager.|Keeps records up to date.|Responsible for tools and stores.|Supports the team in daily work.
parking description, access description, arrival description, getting there = Parking behind the building, entrance from the yard.|Step-free, lift on the left.|Five minutes from the station.|Tram 4 stops in front of the door.|Ring at the second door.
suspect description, description of suspect = About 30, short dark hair, blue jacket.|Tall, glasses, grey coat.|Woman around 50 with a red bag.|Slim, beard, dark cap.|About 1.70 m, light backpack.
diagnosis description, treatment summary, clinical summary, discharge summary = Stable, check in six weeks.|Recovered well, no further treatment.|Pain under control, exercises at home.|Wound clean, stitches out on day ten.|Blood pressure adjusted, follow-up with the family doctor.

executive summary = Sales rose by 6 %, costs by 2 %. Two branches are below plan.|The pilot reached its goals; we propose to go on with all sites.|Three of five measures are finished, two need another quarter.|The market grows slowly, while our share is stable.
call summary, conversation summary, chat summary, interaction summary, visit summary = Asked about prices, offer follows.|Wants to move the appointment.|Problem solved during the talk.|Complains about a late delivery, callback promised.|Interested, decides after the holidays.|Question about the invoice, explained.
meeting summary, summary of meeting = Budget agreed, two open points.|Start moved to May.|Three tasks shared out, next meeting in two weeks.|No decision, more figures needed.|Plan accepted with one change.
interview summary, candidate evaluation summary = Strong in practice, little theory.|Fits the team, wants to start in May.|Clear answers, second talk proposed.|Experience elsewhere, learns fast.|Salary above the range.
decision summary, decision text, reason of decision = Approved with one condition.|Turned down, documents incomplete.|Postponed until the next meeting.|Agreed, valid from January.|Second offer chosen, lower price.
finding summary, findings summary, audit summary, summary of findings, inspection summary = Two minor findings, none major.|No findings.|Three points from last year are settled, one is open.|Records complete, training missing for two people.|Good overall, storage to be improved.
risk summary = Low, one point to be watched.|Two high risks, both with a plan.|Unchanged since the last review.|Rising, supplier in difficulties.
financial summary = Revenue above plan, costs as expected.|Small loss due to repairs.|Cash is sufficient until autumn.|Result 4 % better than last year.
feedback summary, survey summary, summary of feedback = Mostly content, waiting time criticised.|Nine of ten would come again.|Liked the examples, wished for more breaks.|Search is hard to find on phones.
intake summary, intake note, intake notes, case background, background information, case detail, case details, statement of facts = Dismissed after eleven years, letter dated 3 March.|Neighbour built a wall on the border in summer.|Delivery incomplete, seller does not answer.|Accident at a crossing, the other side denies fault.|Rent was raised twice within a year.|Wants advice before signing.
response summary, response given, reply summary = Answered by mail with a copy.|All data sent as a file.|Data deleted, confirmation sent.|Explained why it cannot be done.|Corrected on the same day.
incident summary, case summary, investigation summary = Cause found, repaired the same day.|Two people heard, statements agree.|No damage, door closer replaced.|Human error, instruction made clearer.|Still open, one witness missing.
ai summary, auto summary, generated summary, automatic summary = Customer asks for a refund of the last order and is friendly.|Three people agree on a new date in May.|Login fails after the update; a restart helped.|Offer was too late, price is fine.

check in instruction, check in instructions, arrival instruction, arrival instructions = Key in the box next to the door, code by message.|Reception is open until eight.|Ring at the second floor.|Call us half an hour before you arrive.|Park in the yard, then take the back door.
check out instruction, check out instructions, departure instruction, departure instructions = Leave the key on the table and close the windows.|Put the linen into the bag.|Please leave by eleven.|Take the rubbish down, bins are in the yard.
access instruction, access instructions, entry instruction, entry instructions, gate instruction = Gate code by phone, then second door on the left.|Report at the front desk.|Key with the caretaker, ground floor.|Ring twice, the bell is quiet.|Use the side entrance, ramp in the yard.|Dog in the garden, call before.
setup instruction, setup instructions, set up instruction, set up instructions, setup guide = Plug in, wait for the green light and open the app.|Install the package and restart.|Copy the key into the settings and press Test.|Connect both cables before switching on.
usage instruction, usage instructions, how to use, instruction for use, instructions for use = Shake before use.|Apply thinly twice a day.|Press the button for three seconds.|Use with dry hands.|Do not leave unattended.
upload instruction, upload instructions, submission instruction, submission instructions, how to submit = One PDF of at most 10 MB.|Name the file after your number.|Scan both sides.|Photos as JPG, at least 1,000 pixels wide.
login instruction, login instructions, sign in instruction, sign in instructions = Use the address of your organization.|The first password is in the letter.|Choose a new password when you sign in first.|Confirm with the code on your phone.
application instruction, application instructions, how to apply = Send a CV and a short letter by the end of the month.|Fill in the form and attach your certificates.|Call us before you apply.|Apply online, paper is not needed.
billing instruction, billing instructions, invoicing instruction, invoicing instructions = Quote the order number.|One invoice a month.|By email to accounting, as PDF.|Separate invoice for each site.
test instruction, test instructions, test step, test steps = Open the form, leave the name empty and save.|Sign in as a guest and open a report.|Change the language and reload.|Press start and wait for ten seconds.|Repeat with a second user.
work instruction, work instructions, step text, step description, instruction step, step instruction, checklist text = Check the pressure before the start.|Switch off and wait for a minute.|Tighten the screws crosswise.|Clean the filter with air.|Compare the number with the label.|Take a photo of the meter.|Have the customer sign.|Write down the reading.
cooking instruction, cooking instructions, preparation instruction, preparation instructions, preparation step = Bring to the boil and let it simmer for ten minutes.|Bake at 180 degrees until golden.|Mix and leave to rest for an hour.|Fry in a little oil on both sides.|Stir in the cream and season.
planting instruction, planting instructions = In full sun, 30 cm apart.|Sow 1 cm deep from April on.|Loosen the soil and add compost.|After the last frost, protected from wind.
watering instruction, watering instructions = Twice a week in summer, sparingly in winter.|Keep moist, but not wet.|From below, never on the leaves.|Let the soil dry between waterings.
feeding instruction, feeding instructions = Half a cup in the morning and in the evening.|Only the food that we brought.|No milk, fresh water twice a day.|Feed the cats apart.
disposal instruction, disposal instructions, recycling instruction, recycling instructions = Batteries to the collection point.|Box to the paper, foil to the plastics.|Not with household waste.|Return the empty bottle.
return instruction, return instructions = Use the label in the parcel.|In the original packaging, please.|Drop it at any parcel shop.|Book a pick-up within 14 days.
volunteer instruction, volunteer instructions = Meet at the entrance ten minutes before.|Wear the yellow vest.|Ask the coordinator when in doubt.|Bring water and a hat.
visitor instruction, visitor instructions = Please sign in at the front desk.|Wear the badge where it can be seen.|No photos in the hall.|You are picked up at the entrance.

rollback plan, roll back plan, backout plan, back out plan, fallback plan = Restore the backup taken before.|Redeploy the previous version.|Switch back to the old system, which runs for another week.|Undo the settings step by step.
test plan, verification plan, validation plan, qa plan = Run the automatic tests, then try login, search and export by hand.|Compare ten records with the old system.|Test with five users of two departments.|Load test with 200 users.
rollout plan, roll out plan, implementation plan, deployment plan, introduction plan, release plan = First the pilot group, then one site a week.|Prepare in March, switch over on the first weekend of April.|In three steps, with a week between them.|Train the key users first.
migration plan, transition plan, transfer plan = Copy the data, compare, switch on Saturday.|Run both systems for a month.|Move one department after the other.|Freeze changes on Friday, import on Sunday.
recovery plan, disaster recovery plan, continuity plan, business continuity plan = Start the standby within an hour, restore the last backup.|Work from the second site.|Use paper forms until the system is back.|Inform customers within four hours.
action plan, improvement plan, corrective action plan, remediation plan, mitigation plan, response plan, measure plan = Name an owner, check each week until it is settled.|Train the team by June, check again in September.|Replace the part, then test for two weeks.|Write down the steps and have them reviewed.|Second supplier until autumn.
development plan, personal development plan, growth plan, career plan = Course in project management in autumn.|Leads a small project until June.|Mentor from another department.|Presentation training and two talks.
succession plan = Deputy is trained until March.|Two candidates inside the team.|Knowledge written down, handover of four weeks.|To be advertised in spring.
communication plan, comms plan, stakeholder plan = Mail to all users two weeks before, reminder the day before.|Monthly meeting with the heads of department.|Notice on the front page.|Press release on the first day.
staffing plan, capacity plan, resource plan = Two people from May, one more in autumn.|One team, four days a week.|Temporary help during stocktake.|Same as last year.
exit plan, offboarding plan = Export of all data, accounts closed after 30 days.|Handover within four weeks.|Return of devices on the last day.
onboarding plan, induction plan = First week with a mentor, then own tasks.|Three days of training, talk after a month.|Visit of all departments.|First customer after two weeks.
treatment goal, care goal, therapy goal = Walks up the stairs without help.|Sleeps through five nights a week.|Pain below three of ten.|Dresses on her own.
audit plan, inspection programme, sampling plan text = Twice a year, all departments.|Ten records of each month.|Announced two weeks before.|Sites in turn, one a quarter.

customer comment, client comment, comment of customer, comment from customer = Friendly and on time.|Please call before you come next time.|All works again, thank you.|Would have liked an earlier date.|Left everything clean.|Still a bit loud.
internal comment, admin comment, staff comment, office comment, back office comment = Checked, nothing to do.|Call back on Monday.|Waiting for an answer.|Second request this month.|Settled by phone.|Please use the new form.
inspector comment, auditor comment, assessor comment, surveyor comment, examiner comment = In good order.|One point from last year still open.|Photos taken.|Label to be replaced.|Second visit in three months.
general comment, additional comment, final comment, closing comment, overall comment, other comment, further comment = Everything as agreed.|Nothing to add.|Thank you for the good work.|Details by phone.|Look at it again next year.
public comment, citizen comment, resident comment = Please keep the old trees.|The bus stop should stay where it is.|I support the plan, but not the car park.|More benches, please.|Too loud at night.
exit comment, leaving comment = Thank you for the time.|Would come back.|Too little feedback.|The team was great.
editor comment, copy editor comment = Please shorten the second part.|Source is missing.|Good opening.|Check the name of the town.|Two weeks late, but worth it.
parent comment, guardian comment = Thank you, we practise at home.|Please call me about the trip.|He likes to come.|She was tired this week.|We agree.
host comment, owner comment, landlord comment = Left everything tidy.|Quiet guests, welcome back.|Key was returned late.|Please write before you arrive.

customer feedback, client feedback, user feedback, buyer feedback = Quick and friendly.|Easy to use, search could be better.|Took longer than promised.|Exactly what I needed.|Price is fine, delivery slow.|Would buy again.
guest feedback, visitor feedback, attendee feedback, participant feedback = Well organised.|Good talks, room too warm.|More breaks would help.|Friendly team.|Signs were hard to find.|Would come again.
patient feedback, tenant feedback, resident feedback = Took time to explain.|Waiting time too long.|Repaired within a day.|Friendly on the phone.|Nobody told me about the delay.
volunteer feedback, coordinator feedback, supervisor feedback, mentor feedback = Came on time and helped until the end.|Good with the children.|Needed a clearer task.|Enjoyed it, would come again.|Takes responsibility.
candidate feedback, applicant feedback, interviewer feedback = Friendly talk, clear next steps.|Good questions, little time.|Answers came late.|Knows the field.|Would invite again.
driver feedback, rider feedback, courier feedback = Polite and ready on time.|Address was hard to find.|Calm driving.|Waited ten minutes.|Clean car.
seller feedback, supplier feedback, vendor feedback = Quick payment, thank you.|Delivery date confirmed.|Smooth as always.|Please order a week earlier.|Price has to rise in spring.
peer feedback, manager feedback, colleague feedback, self feedback, team feedback, 360 feedback = Helps without being asked.|Clear and calm.|Could delegate more.|Keeps deadlines.|Good ideas, should speak up more.|Explains well.

reminder message, reminder text, reminder note = Your appointment is tomorrow at 10:30.|Please remember to hand in the form by Friday.|Your invoice is due in three days.|The course starts on Monday.|Please return the books by the 14th.
cancellation message, cancel message, cancel note text, cancelled message = The appointment had to be cancelled. We will call you with a new date.|Your order was cancelled, the amount will be refunded.|The course does not take place, not enough people signed up.|The event was cancelled because of the weather.
rejection message, decline message, refusal message, denial message, rejection text, rejection feedback, decline note = Thank you for your interest. We have decided on somebody else.|Unfortunately we cannot accept your request at the moment.|The price is above our budget.|Documents are missing, please apply again.|There is no free place left.
approval message, acceptance message, approved message = Your request was approved.|Welcome on board!|Everything is complete, we will be in touch.|You can start on Monday.
closed message, closing message, closure message = We are closed until Monday.|This form is closed, thank you for your interest.|Registration has ended.|The shop opens again in spring.
maintenance message, downtime message, outage message = We are updating the system and will be back at six.|Short interruptions are possible tonight.|Maintenance on Sunday from 2 to 4.|Please save your work.
contact message, support message, enquiry message, inquiry message = Could you please call me back?|How long does delivery take?|I cannot find my invoice.|Is the offer still valid?|I would like to change my address.
auto reply message, auto reply, automatic reply, auto response, auto responder message = Thank you for your message, we answer within a day.|We are on holiday until the 14th.|Your message has arrived. Office hours are 9 to 17.
ban message, suspension message, block message, warning text to user = Your account was suspended for seven days.|You have broken the rules twice. Please read them.|Your account is blocked. Write to us if you think this is a mistake.
refund message, refund note to customer = The amount was refunded to your card.|It takes up to five days until you see it.|We have refunded the shipping costs.
shipping message, delivery message, dispatch message = Your parcel is on its way.|Delivery tomorrow between 10 and 12.|Your order is ready for pick-up.|The parcel was left at the neighbour's.
payment message, payment note to customer = Payment received, thank you.|Please pay within 14 days.|Payment failed, please try another card.|Next instalment on the first.
birthday message, anniversary message, congratulation message = Happy birthday and all the best!|Congratulations on your anniversary!|Have a wonderful day!
goodbye message, farewell message, parting message = Goodbye and see you soon!|Thank you for your visit.|All the best for the future.
personal message, invitation note, personal note to recipient = I thought that you might like this.|Have a look when you have time.|Hope to see you there!|Thank you for your help.
push message, push text, sms message, sms text, push body, notification body = Your order is on its way.|You have a new message.|Your appointment is tomorrow at 9.|Your code is valid for ten minutes.|Your table is ready.
alert message, alert text, warning message to staff = Temperature above the limit.|Stock below the minimum.|Three failed sign-ins.|Certificate expires in seven days.|No data for an hour.
`;

/** What is told of firms, projects and meetings in a column of its own. */
const ALONE = String.raw`
pain point, pain points, customer pain, challenge faced = Too much work by hand.|Data are kept in three places.|Reports take two days.|Nobody sees the stock in real time.|Support of the present vendor is slow.|Costs grow with each user.
decision criterion, decision criteria, buying criterion, buying criteria, purchase criteria = Price and running costs.|Works with the present system.|Support in our language.|Ready before the season.|References of the same size.|Easy to learn.
decision process, buying process, approval process, decision making process = Department tests, board decides.|Three offers, decision by purchasing.|Manager up to 5,000, above that the board.|Pilot of four weeks, then a vote.|Legal checks the contract.
what went well, went well, keep doing = Everybody knew what to do.|We finished a day early.|Good talks from the start.|Tests found two faults in time.|Friendly and open.|Nobody had to work late.
what went wrong, went wrong, what went badly, went badly, stop doing = Started too late.|Two people were ill.|Order was unclear.|Nobody felt responsible.|Room was too small.|Too many changes at the end.
what to improve, what could be improved, to improve, could be better, start doing = Plan a day more.|Ask users earlier.|Shorter meetings.|Write down decisions.|Share tasks better.
what to bring, bring along, thing to bring, equipment to bring, please bring = Water and a snack.|Sturdy shoes, gloves.|Notebook and pen.|Sports clothes, towel.|A photo ID.|Nothing, all is there.
what we offer, we offer, what you get, what is included, inclusions = Lunch and drinks.|Insurance and travel costs.|Training on the first day.|A certificate at the end.|All materials.|A small team and good coffee.
what is not included, not included, exclusions text = Travel costs.|Drinks.|Tips.|Insurance.|Entrance fees.|Repairs over 100.
closure evidence, closing evidence, evidence of closure, completion evidence, proof of completion, evidence detail = Photo of 12 May.|Signed training list.|New instruction in the folder.|Report of the second check.|Screenshot of the setting.|Invoice for the repair.
expected result, expected outcome, expected value text = Light turns green.|Between 2 and 4 bar.|No leak.|Form is saved.|Message is shown.|Door closes by itself.
actual result, actual outcome = As expected.|Stays red.|Page is empty.|1.4 bar.|Saved twice.|Closes with a noise.
failure note, failed note, failure comment, failure remark, reason of failure = Cable broken.|Value below the limit.|Could not be reached.|Cover missing, replaced later.|Failed twice, part ordered.
customer statement, witness statement, employee statement, victim statement, driver statement, statement of witness, personal statement on incident = I heard a noise and saw the car drive away.|I was on my break at the time.|The light was green when I started.|He told me about it the next day.|I did not see how it began.|The door was already open.
special condition, special conditions, condition of approval, approval condition = Only until the end of the year.|With a second signature above 5,000.|Report after six months.|Work on weekdays only.|Without transport.
quote, quotation, offer, proposal, estimate, invoice, order confirmation, letter, purchase order > intro text, introduction text, opening text, cover text, salutation text = Thank you for your enquiry. We are pleased to make the following offer.|As discussed, please find our proposal below.|Thank you for your trust.|We are happy to send you the documents.
quote, quotation, offer, proposal, estimate, invoice, order confirmation, letter, purchase order > closing text, closing line, outro text, end text, farewell text, closing paragraph, footer text = We look forward to your order.|Please call us if you have any questions.|Kind regards from the whole team.|The offer is valid for 30 days.
disclaimer, disclaimer text, legal notice text, fine print, small print = All information without guarantee.|Prices may change.|Pictures may differ.|This is no legal advice.|Errors excepted.
assumption, assumptions = Prices stay as they are.|Two people work full time.|Data are complete.|Approval by March.|No work at night.
out of scope, not in scope = Training of users.|Old data before 2020.|Other sites.|Printing.|Interfaces to partners.
deliverable, deliverables = Report and slides.|Tested prototype.|Handbook for users.|Plan with costs.|Drawings in two formats.
mitigation, mitigation measure, mitigation measures, risk mitigation, countermeasure, countermeasures = Second supplier named.|Backup tested each month.|Access limited to three people.|Passwords changed.|People concerned informed.|Deputy trained.
preventive action, preventive measure, prevention measure, prevention = Check added to the plan.|Training once a year.|Warning sign put up.|Interval shortened to six months.|Instruction made clearer.
corrective action, corrective measure, immediate action, containment action, action taken detail, measure taken = Part replaced and tested.|Stock checked and sorted.|Customer informed.|Area closed off.|Setting corrected.|Work stopped until the repair.
likely consequence, likely consequences, possible consequence, potential consequence = Unwanted mails to about 200 people.|None, data were encrypted.|Loss of trust.|Possible misuse of accounts.|Delay of some days.
management response, response of management, management comment, auditee response = Agreed, done by June.|Accepted, owner named.|Partly agreed, cost too high.|Already settled.|New process from January.
join question, join questions, membership question, entry question, screening question = How did you hear of us?|Why would you like to join?|Have you read the rules?|Where do you live?|What would you like to share?
customer need, customer needs, need of customer, requirement summary, business need = Wants everything from one source.|Needs 20 places by autumn.|Looks for a cheaper contract.|Wants to replace paper forms.|Needs support on site.
relief sought, remedy sought, claim sought = Payment of 12,400 with interest.|Return of the deposit.|Removal of the wall.|Continued employment.|Damages and costs.
refusal ground, refusal grounds, ground of refusal, grounds for refusal, rejection ground = Request is unfounded.|Identity not proven.|Data of others would be disclosed.|Must be kept by law.|Asked for the third time this year.
safeguard, safeguards, protective measure, technical measure, organisational measure, security measure, security measures = Standard contractual clauses.|Encryption at rest and in transit.|Access by role, reviewed each quarter.|Two-factor sign-in.|Backups in a second place.|Training once a year.
unique selling point, unique selling points, usp, value proposition, selling point = Ready in a day.|No contract, cancel at any time.|Made in our own workshop.|Answers within an hour.|One price for all.
target audience description, audience detail, target group, ideal customer, ideal customer profile = Small firms with 5 to 50 people.|Families with young children.|People new in town.|Workshops without own IT.|Students and trainees.
decision reason, justification text, argumentation = Best price for the same service.|Meets all criteria.|Least risk.|Recommended by two departments.|Fits the plan for next year.
handover info, handover information, shift note, shift notes, shift summary, shift report = Quiet night, no events.|Pump 2 runs on manual.|Two deliveries expected.|Keys are in the safe.|Alarm at 3:10, false.
emergency info, emergency information, emergency instruction, emergency instructions, in case of emergency = Call 112, then the caretaker.|Meeting point is the car park.|First aid kit next to the lift.|Do not use the lift.|Shut off the gas in the cellar.
source detail, source details, lead source detail, lead source description, referral detail, referral details = Trade fair in Leeds.|Recommended by a customer.|Newsletter of March.|Search for "maintenance contract".|Talk at the conference.
payment detail, payment details text, payment arrangement = Half now, half on delivery.|Three monthly instalments.|By transfer within 14 days.|Deposit paid by card.
`;

/** The same of single nouns, about which everybody writes the same sort of thing. */
const NOUNS = String.raw`
acceptance criterion, acceptance criteria, success criterion, success criteria, definition of done = All tests are green.|Two users have tried it.|Answers within two seconds.|No open faults of high priority.|Approved by the department.|Works on a phone.
evaluation criterion text, selection criterion text, eligibility criterion, eligibility criteria, admission criteria, entry requirement, entry requirements = At least 18 years old.|Lives in the district.|Two years of experience.|Certificate not older than a year.|Has not taken part before.|Income below the limit.
learning objective, learning objectives, learning outcome, learning outcomes, learning goal, learning goals = Can name the most important terms.|Solves simple tasks alone.|Explains the steps in own words.|Compares two methods.|Applies the rules to own examples.
prerequisite, prerequisites, precondition, preconditions, entry condition = None.|Basic course or similar experience.|Own laptop.|Good command of English.|Account has been set up.|Data have been checked.
objective, objectives, project goal, project goals, aim, aims = Shorten waiting times by a third.|Bring everything into one system.|Win ten new partners.|Lower costs without less quality.|Make access easier for everybody.|Be ready before the season.
conclusion, conclusions, conclusion text, summary of conclusion = The goals were reached.|No further steps are needed.|The method works, but takes time.|More data are needed.|The first option is the best one.|There is no clear difference.
impact, impact text, expected impact, effect, effects, consequence, consequences = Saves about two hours a week.|Fewer mistakes.|Affects two teams.|Small, can be undone.|Customers get an answer sooner.|Costs rise for a quarter.
rationale, decision rationale, justification of decision = Best price for the same service.|Meets all criteria.|Least risk.|Used elsewhere with good results.|Needed by law from January.
root cause, root cause analysis, rca, cause analysis = Instruction was out of date.|Nobody was named as owner.|Part was worn.|Change was not tested.|Wrong setting since the update.|Two people did the same task.
lesson learned, lessons learned, learning, learnings, key learning, takeaway, takeaways, key takeaway, key takeaways = Start earlier.|Ask those who use it.|Write decisions down.|Plan a reserve of two days.|Test with real data.|One person in charge.
next step, next steps, follow up step, follow up action, way forward = Send the offer by Friday.|Talk again in two weeks.|Wait for the figures.|Book a room and invite.|Order the parts.|Ask legal for a review.
key point, key points, highlight text, main point, main points, talking point, talking points = Costs stay within the plan.|Two partners have joined.|Start in May.|Everything comes from one source.|Ten per cent less waste.
open question, open questions, open point, open points, open issue, unresolved question = Who pays for the transport?|Is the date final?|How many people take part?|Do we need a permit?|Which version is valid?
benefit, benefits text, advantage, advantages, upside = Quick to set up.|Little training needed.|Cheaper in the long run.|Everything in one place.|Well known in the team.
drawback, drawbacks, disadvantage, disadvantages, downside, limitation, limitations = High price at the start.|Needs an account.|Only in English.|Hard to change later.|Takes a week to learn.
strength, strengths = Knows the customers well.|Short ways.|Good name in the region.|Experienced team.|Reliable and precise.
weakness, weaknesses, shortcoming, shortcomings = Depends on few people.|Much is done by hand.|Old equipment.|Little time for training.|Slow answers in summer.
opportunity text, opportunities, chance, chances = New branch in the neighbouring town.|Grants for modern equipment.|More people look for it online.|Partnership with the school.|Second product line.
threat, threats = Rising prices.|New competitor nearby.|Staff are hard to find.|Rules change next year.|Main supplier may close.
constraint, constraints, restriction text, dependency text, boundary condition = Budget of 20,000.|Only on weekdays.|No downtime in December.|Two people at most.|Has to work with the old system.
concern, concerns, worry, worries, fear, fears, reservation text, objection, objections = Price is too high for the start.|Not enough time before the season.|Data might get lost.|Nobody helps after the first month.|Team is small already.
hope, hopes, wish text, wishes for future, expectation text, expectations text = More time for customers.|A clear contact person.|Everything in one place.|An answer within a day.|Easy to learn.
steps to reproduce, reproduction step, reproduction steps, how to reproduce, repro step, repro steps = Open the list, sort by date, go to page 2.|Sign in on a phone and press Back twice.|Leave the field empty and save.|Upload a file of more than 10 MB.|Change the language and print.
`;

export const TOLD_BY_WORDS: readonly Meaning[] = [
  ...fromLines(LINES, 0.922),
  ...fromLines(ALONE, 0.917),
  ...fromLines(NOUNS, 0.862).map((meaning) => ({ ...meaning, whole: true })),
];
