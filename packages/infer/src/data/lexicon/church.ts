import { figure, money, number } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** What a parish knows of people, families and groups, how it looks them up, and what it writes to them. */
const LINES = String.raw`
property, property pro > name, pro name = ~(Single parent|Choir singer|Home visits|Youth leader|Needs a lift|Newcomer|Sunday school|Large print|First aid|Keys to the hall|Speaks Spanish)
property, property pro > description, pro description = has a disability.|is a single parent.|sings in the choir.|needs a lift to the service.|reads large print.|may be asked for first aid.
property, property pro > prompt, pro prompt = What is the nature of the disability?|Which voice?|From which street?|Since when?|Which evenings?
property, property pro, property type, property type prt > class, pro class, prt class = p|f|g
property type, property type prt > name, prt name = Person|Family|Group
note, note nte > type, nte type = note|create|edit|photo|email
query, query qry > name, qry name, title = Family member count|Birthdays of the month|Total by gender|Members by class|Pledges of the year|Families without a visit|Volunteers|People without email|Newcomers
list, list lst > option name, lst option name = Member|Guest|Head of household|Spouse|Child|Regular attender|Baptised|Visitor|Deceased|Choir|Sunday school
events event, event > event title, title = Sunday Service|Youth Night|Choir Rehearsal|Bible Study|Parish Lunch|Prayer Evening|Harvest Festival|Carol Service|Family Service|Council Meeting|Baptism Class|Coffee Morning
email message pending, email message pending employee > subject, employee subject = Sunday service at ten|Parish newsletter|Help for the summer fete|Choir rehearsal moved|Invitation to the parish lunch|Prayer evening on Thursday
email message pending, email message pending employee > message, employee message = Dear members, the service on Sunday begins at ten. Coffee and cake afterwards.|The choir meets on Wednesday at half past seven.|We look for helpers for the summer fete on 14 June.|The parish office is closed next week.
family, family fam > name, family name = @lastName`;

/** Churches and parishes. */
export const CHURCH = field(
  "church parish? parishioner sermon congregation ministry? baptism pastor tithe church_service liturgy diocese sacrament worship_service prayer_request worship pledge? donation_fund? volunteer_opportunity? family? note? deposit?",
  [
    ...fromLines(LINES, 0.958),
    ...of(
      "event, events event",
      one(
        "description, text, detail",
        "Bible stories and games for children from four to ten.|Prayer and silence, everybody is welcome.|Lunch after the service, please bring something to share.|Choir practice for the Easter service.|An evening for young people, with music and a meal.|Coffee, cake and a talk on the history of the church.|Help with the garden, tools are there.|Reading together from the gospel of Mark.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "note, person note, family note",
      one(
        "text, note, content",
        "Visited in hospital.|Asked for a home visit.|New phone number.|Wants to help in the choir.|Talk about the baptism on Sunday.|Moved in with her daughter.|Offers lifts to the service.|Prefers large print.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "deposit, deposit dep",
      one(
        "comment, note, comments",
        "Sunday collection|Christmas offering|Funeral, Mr Hall|Rent of the hall|Candle money|Youth camp|Harvest supper",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "event count, eventcounts evtcnt",
      one("note, notes", "Snow, few came|With baptism|Joint service|Choir festival|School holidays", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "email, email message, message",
      one(
        "subject, title",
        "Service on Sunday|Parish newsletter for March|Choir practice moved|Help wanted for the summer fete|Easter services|Annual meeting",
        { confidence: 0.955 },
      ),
      one(
        "message, body, content, text",
        "Dear friends, on Sunday we celebrate harvest thanksgiving at ten. Please bring something for the altar.|The choir meets on Wednesday this week. New voices are welcome.|The annual meeting is on 14 March at seven in the parish hall.|We look for helpers for the summer fete. Please tell the office by Friday.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "canvass data, canvassdata, canvassdata can",
      one(
        "positive, critical, insightful, financial, suggestion",
        "Loves the music|Parking is too small|A second service on Sundays|Will raise the pledge|Misses the youth group|Feels welcome|Sermons are long|Gives what she can",
        { confidence: 0.955 },
      ),
    ),
    number("attendance adult, adult attendance, adults, attendance", 42, 320, 0, { confidence: 0.966 }),
    number("attendance child, child attendance, children attendance", 8, 80, 0, { confidence: 0.966 }),
    number("visitor, visitors, first time visitor, new visitor", 0, 14, 0, { confidence: 0.964 }),
    money("offering total, total offering, offering amount, collection, offering", 240, 5200, { confidence: 0.966 }),
    ...of(
      "member, parishioner, volunteer",
      one(
        "spiritual gift, spiritual gifts, gift, gifts, talent",
        "Teaching|Hospitality|Music|Mercy|Leadership|Giving|Encouragement|Prayer|Service|Administration",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "service, church service, worship service, worship, mass",
      one(
        "note, notes, remark",
        "Choir sang two new hymns.|Guest preacher from the neighbouring parish.|Microphone failed during the sermon.|Baptism of two children.|Coffee afterwards in the hall.|Harvest thanksgiving.|Rain, fewer people than usual.|Family service, children played a scene.|Organ repaired just in time.|Collection for the roof.|Held outdoors by the river.|Communion for the first time this year.|Many guests from abroad.",
        { confidence: 0.968 },
      ),
      one(
        "theme, topic, sermon title, title",
        "Faith in hard times|Gratitude|The good shepherd|Hope|Forgiveness|Serving others|New beginnings|Love your neighbour|Light in the dark",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "contribution, donation, offering, giving, tithe",
      one(
        "memo, note, notes, comment",
        "Monthly tithe|Easter offering|In memory of our mother|For the new roof|Youth camp|Thanksgiving|Missions Sunday",
        { confidence: 0.968 },
      ),
      one("method, payment method", "cash|cheque|bank transfer|card|online", { confidence: 0.966 }),
    ),
    ...of(
      "small group, group, cell group, life group, home group",
      one(
        "topic, focus, subject, study",
        "Gospel of Mark|Parenting|Prayer|Marriage|Psalms|Questions of faith|Letters of Paul|Discipleship|Grief and hope",
        { confidence: 0.968 },
      ),
      one(
        "location, place, meeting place, venue",
        "Parish hall|Room 2|At the Millers'|Youth room|Church library|Garden room|Online",
        { confidence: 0.968 },
      ),
      figure("max member, max members, capacity, size", [8, 10, 12, 12, 15], { confidence: 0.967 }),
      one("age range, age group", "18-25|25-40|40-60|60+|all ages|families", { confidence: 0.966 }),
    ),
    ...of(
      "prayer request, prayer",
      one("category, type, kind", "Health|Family|Work|Guidance|Thanksgiving|Grief|Travel|Community", {
        confidence: 0.968,
      }),
      one("status, state", "open|praying|answered|closed", { confidence: 0.967 }),
      one(
        "answered note, answer, update, outcome, testimony",
        "The operation went well.|Found a new job in May.|Home from hospital.|Still waiting, at peace.|Reconciled with her brother.|Arrived safely.",
        { confidence: 0.968 },
      ),
      one(
        "request, prayer request, text, content",
        "For my mother's recovery.|For those who look for work.|For safe travels of our youth group.|For peace in our town.|Thanksgiving for a healthy child.|For my exams next week.|For our marriage.|For my neighbour who lost her husband.|For the sick of our parish.|For patience with my children.|In memory of my father.|For a good harvest.|For those who are alone at Christmas.|For our new pastor.|For reconciliation in our family.",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "visit, pastoral visit, home visit",
      one("visit type, type, kind", "Home visit|Hospital visit|Welcome visit|Bereavement|Birthday|Communion at home", {
        confidence: 0.968,
      }),
      one("purpose, reason", "Illness|New member|Grief|Birthday of the eldest|Long absence|Baptism talk|Wedding talk", {
        confidence: 0.968,
      }),
      one(
        "summary, note, notes, report, outcome",
        "Read a psalm and prayed together.|Would like to come back to the choir.|Recovering well, needs a lift on Sundays.|Talked about the funeral service.|Family is settling in, two children.|Asked for communion at home next month.|Hip operation planned for May.|Asks for large-print hymn book.|New baby, baptism in autumn.|Grieving, visit again next week.|Happy about the Sunday school.",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "asset, inventory, equipment, church asset",
      one(
        "name, title, item, asset name",
        "Digital piano|Projector|Folding tables|Choir robes|Sound mixer|Microphone set|Altar candlesticks|Coffee machine|Hymn books|Minibus|Pulpit lamp|Drum kit",
        { confidence: 0.968 },
      ),
      one("category, type, kind", "Sound|Furniture|Music|Kitchen|Vehicles|Liturgical|Office", { confidence: 0.968 }),
      one("location, place, room", "Sanctuary|Parish hall|Sacristy|Office|Kitchen|Youth room|Store room", {
        confidence: 0.968,
      }),
      money("value, purchase price, cost", 40, 9800, { confidence: 0.966 }),
    ),
    ...of(
      "event, church event",
      one("location, place, venue", "Parish hall|Sanctuary|Churchyard|Youth room|Town park|Fellowship hall", {
        confidence: 0.967,
      }),
      money("cost, fee, price", 0, 40, { confidence: 0.966 }),
      number("capacity, max attendee", 20, 220, 0, { confidence: 0.966 }),
    ),
    ...of(
      "volunteer, service team, ministry volunteer",
      one(
        "role, position, task",
        "Usher|Sound technician|Sunday school teacher|Greeter|Reader|Choir singer|Coffee team|Driver",
        { confidence: 0.968 },
      ),
    ),
    one("membership status, member status", "active|inactive|visitor|transferred|deceased"),
    one(
      "ministry, ministry name, ministry group",
      "Choir|Youth|Hospitality|Children's Church|Outreach|Prayer Team|Music|Altar Guild",
    ),
    ...of(
      "donation fund, fund, giving fund",
      one(
        "name, title, fund name",
        "General Fund|Building Fund|Missions|Youth Ministry|Benevolence|Music|Christmas Offering|Organ Restoration",
      ),
      one(
        "description, note",
        "Pays for the running of the parish.|For the new roof.|Supports partners abroad.|Camps and weekly meetings.|Help for families in need.|Choir books and the organ.|Candles, flowers and wine.|Travel of the youth group.",
      ),
    ),
    ...of(
      "event type, church event, event, calendar event",
      one(
        "name, type name, event type, title",
        "Church Service|Sunday School|Bible Study|Choir Practice|Youth Group|Prayer Meeting|Parish Lunch|Board Meeting",
      ),
    ),
    ...of(
      "group, small group, ministry group, person group",
      one(
        "name, title, group name",
        "Choir|Youth Group|Sunday School Teachers|Altar Guild|Women's Circle|Men's Breakfast|Bible Study Tuesday|Ushers|Greeters|Clergy|Church Board",
      ),
    ),
    ...of(
      "volunteer opportunity, volunteer role, opportunity",
      one(
        "name, title",
        "Usher|Greeter|Coffee after the service|Sound and slides|Sunday school helper|Altar flowers|Driver for seniors|Kitchen team",
      ),
      one(
        "description",
        "Every second Sunday at ten.|Two hours after the service.|Training on a Saturday.|Before and after worship.|By rota, once a month.|Half a day once a month.|Whenever there is a feast.|Needs a driving licence.|In pairs, never alone.|From September to June.",
      ),
    ),
    one("count name, attendance type", "Total|Members|Visitors|Children"),
    one("location name, place", "Sanctuary|Fellowship Hall|Room 2|Chapel|Parish House|Church Garden"),
    one("sacrament, sacrament type, rite", "baptism|communion|confirmation|marriage|funeral"),
    one(
      "service type, worship type",
      "Sunday worship|evening prayer|family service|communion|wedding|funeral|carol service",
    ),
    one(
      "scripture, scripture reading, bible passage, passage, reading",
      "Psalm 23:1-6|John 3:1-17|Luke 15:11-32|Matthew 5:1-12|Romans 8:31-39|Isaiah 40:1-11|1 Corinthians 13:1-13",
    ),
    one("liturgical season, season", "Ordinary Time|Advent|Christmas|Lent|Easter|Pentecost"),
    one("liturgical color, liturgical colour", "green|purple|white|red"),
    one(
      "sermon title, sermon, sermon topic, sermon series, series",
      "Light in the Valley|The Road Home|Bread for Today|Sown on Good Ground|A Table for All|What Remains|The Open Gate|Songs in the Night",
    ),
    one(
      "offering type, contribution type, giving type, fund",
      "tithe|offering|building fund|missions|special collection",
    ),
    one(
      "prayer request, request, intention",
      "For my mother's recovery.|For safe travels of our youth group.|For peace in our town.|Thanksgiving for a healthy child.|For those who look for work.|For the sick of our parish.|For patience with my children.|In memory of my father.|For a good harvest.|For those who are alone at Christmas.|For our new pastor.|For reconciliation in our family.",
    ),
    meaning("preacher, pastor, priest, officiant, minister, celebrant, godparent, organist", { text: "fullName" }),
  ],
);
