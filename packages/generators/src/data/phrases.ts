const lines = (text: string): readonly string[] =>
  text
    .split("|")
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => one !== "");

/**
 * Things that people at work write about: each goes after "the" and after "a". What stands here makes sense together with any of
 * the other lists, so that sentences of them read as if somebody had meant them.
 */
export const objects: readonly string[] = lines(`
  price list|delivery note|meeting room|parking permit|travel budget|customer survey|contact form|login page|monthly newsletter|
  spare key|shift plan|yearly report|stock count|return label|shipping label|phone line|training plan|first draft|floor plan|
  packing list|sales report|cost estimate|project plan|welcome letter|press release|product sheet|supplier contract|
  maintenance plan|holiday calendar|call list|guest list|quality check|safety check|site visit|status report|release plan|
  budget review|board meeting|team meeting|weekly call|follow-up call|job posting|visitor badge|company car|coffee machine|
  front door|loading dock|delivery van|back office|help page|landing page|search page|sign-up form|feedback form|
  complaint form|booking form|checklist|template|backup|server room|test system|payment reminder|credit note|purchase order|
  framework agreement|lease agreement|reference number|customer file|mailing list|photo gallery|video call|presentation|
  trade fair stand|display window|storage room|warehouse shelf|cold store|printer|scanner|headset|monitor|desk lamp|notebook|
  whiteboard|projector|fire door|first-aid kit|lift|staircase|waiting room|reception desk|kitchen|garden|bike rack|
  charging station|heating system|water meter|smoke detector|light switch|roof|fence|sign at the gate|map|timetable|
  price tag|gift card|voucher|loyalty card|sample box|spare part|replacement part|tool box|work order|service report|
  time sheet|pay slip|leave request|reference letter|cover letter|certificate|licence|permit|tax return|bank statement|
  cash book|receipt|refund|discount|deposit|reservation|seating plan|menu|shopping list|recipe|lesson plan|reading list|
  report card|class trip|summer course|workshop|webinar|podcast|blog post|product video|user guide|manual|glossary|
  style guide|logo|banner|flyer|poster|brochure|catalogue|newsletter archive|database|dashboard|spreadsheet|shared folder|
  password policy|privacy notice|data export|nightly import|test run|bug report|feature request|road map|milestone|
  deadline|schedule|minutes of the meeting|summary|proposal|quote|tender|survey result|case study|press photo`);

/** What somebody does at work: each goes after "to". */
export const tasks: readonly string[] = lines(`
  update the price list|send the contract|check the delivery address|call the supplier back|confirm the appointment|
  order spare parts|renew the permit|book a meeting room|collect the missing documents|sign the delivery note|
  reply to the customer|prepare the monthly report|compare the quotes|clean up the shared folder|test the new form|
  print the labels|count the stock|replace the filter|repair the front door|measure the room|take new photos|
  write the summary|translate the manual|publish the timetable|archive the old files|merge the duplicate entries|
  correct the spelling of the name|move the appointment|cancel the second delivery|refund the shipping costs|
  invite the whole team|plan the next release|train the new colleague|hand over the keys|pack the samples|
  pick up the parcel|pay the deposit|send a reminder|ask for a second opinion|check the invoice again|
  update the contact details|review the first draft|share the results|reset the password|restart the service|
  restore the backup|close the old account|open a new ticket|change the opening hours|extend the deadline|
  find a better date|set up the stand|water the plants|charge the batteries|calibrate the scale|label the boxes|
  clear the storage room|paint the hallway|fix the heating|check the smoke detectors|order lunch for the workshop|
  arrange the transport|reserve two more seats|prepare the training material|grade the last test|return the borrowed books|
  talk to the neighbours|inform the parents|visit the site|take minutes|update the road map|draft a proposal|
  clarify the open questions|get approval for the budget|check the figures once more|split the order in two|
  combine both shipments|add the missing photos|remove outdated links|shorten the introduction|proofread the brochure|
  record the webinar|answer the survey|forward the request|note the meter reading|file the tax return|
  check the reference number|upload the certificate|send the signed copy|verify the bank details|schedule the inspection`);

/** When something will be. */
export const later: readonly string[] = lines(`
  today|this week|next week|next month|before the weekend|after the meeting|tomorrow morning|by the end of the quarter|
  as soon as possible|later this year|on Monday|by Friday|after the holidays|in the next few days|within two weeks`);

/** When something was. */
export const earlier: readonly string[] = lines(`
  today|yesterday|last week|last month|on Monday|this morning|a few days ago|two weeks ago|before the holidays|at the last meeting|
  earlier this year|in spring|over the weekend|on Thursday`);

/** Who does things. */
export const people: readonly string[] = lines(`
  the team|the office|the client|the supplier|the support team|the accounting department|the project lead|the warehouse|
  our partner|the sales team|a colleague|management|the front desk|the technician`);

/** Why something is done. */
export const reasons: readonly string[] = lines(`
  it saves time|we agreed on it|several people asked for it|the old one no longer works|it is cheaper|it came up twice this month|
  the rules have changed|it was promised to the customer|nobody else has access|the first attempt failed`);

/** What stands in front of a thing that there are several of. */
export const qualifiers: readonly string[] = lines(`
  new|old|internal|final|second|temporary|public|shared|regional|spare|former|updated|short|long|main|private|monthly|standard`);

/** What stands in front of a thing that people named: `Default filter`, `Sales filter`. */
export const distinctions: readonly string[] = lines(`
  default|standard|basic|main|custom|internal|customer|sales|support|marketing|weekly|monthly|summer|winter|north|south|east|west|
  central|new|shared|team|test|backup|primary|secondary|public|extended|temporary|regional|express|premium|first|second|
  Europe|partner|online|night|weekend|special`);

/** What people write articles and give talks about. */
export const topics: readonly string[] = lines(`
  remote work|home gardening|public transport|data privacy|healthy cooking|time management|small businesses|city cycling|
  solar power|online learning|first-time travel|street photography|customer service|team meetings|urban farming|
  open source software|personal finance|sleep|coffee|sourdough baking|winter hiking|mobile apps|machine learning|
  language learning|renting a flat|job interviews|podcasting|electric cars|recycling|housing costs|volunteering|
  school lunches|local history|bird watching|running|home offices|second-hand furniture|board games|email overload|
  writing well|tea|weekend trips|night trains|digital art|house plants|community gardens|cloud computing|web accessibility|
  code reviews|software testing|database backups|user interviews|product launches|hiring|mentoring|parental leave|
  public libraries|independent cinemas|vinyl records|film photography|swimming|rainwater|insulation|heat pumps|bees`);

/** Whom an article is for. */
export const audiences: readonly string[] = lines(`
  beginners|families|small teams|students|commuters|new parents|busy people|freelancers|start-ups|teachers|retirees|
  newcomers|developers|designers|managers|volunteers|landlords|tenants`);

/** Words that titles of songs, films and books are made of: what is, what it is like, where it is. */
export const motifs: readonly string[] = lines(`
  river|night|shadow|light|fire|rain|road|house|sea|star|garden|winter|summer|dream|heart|moon|storm|island|mirror|
  letter|stranger|secret|silence|ghost|bridge|mountain|forest|dance|train|harbour|snow|lighthouse|crown|promise|
  clock|ocean|song|thief|orchard|horizon|wolf|sparrow|key|map|tide|ember|echo|dawn|station|window`);
export const moods: readonly string[] = lines(`
  last|silent|broken|golden|hidden|distant|burning|blue|lost|quiet|endless|wild|forgotten|crimson|hollow|restless|
  frozen|secret|electric|paper|velvet|northern|gentle|long|second|silver|midnight|bright|young|fading`);
export const settings: readonly string[] = lines(`
  the harbour|the north|the valley|Lisbon|the old mill|winter|the lighthouse|the islands|August|the mountains|midnight|
  the river|summer|the garden|Vienna|the coast|Montreal|the desert|autumn|the attic|Havana|the border|Tuesday|the sea`);

/** What a picture shows. */
export const scenes: readonly string[] = lines(`
  view from the terrace|main entrance|the team at work|morning light over the harbour|detail of the surface|crowd at the opening|
  front and back|close-up of the label|the old town at night|group photo|first day on site|view across the valley|
  workshop in the back yard|packed and ready to go|before the renovation|after the renovation|sunset on the beach|
  market square on a Saturday|the prototype|a quiet corner|table set for six|the stage before the concert|
  snow on the roof|kitchen with window|garden in spring|our stand at the fair|the winning team|floor plan, second floor|
  harbour with boats|street corner in the rain`);
