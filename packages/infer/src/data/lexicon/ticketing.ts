import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Events, those who come and the tickets that let them in. */
export const TICKETING = field(
  "attendee venue? ticket_type exhibitor keynote rsvp conference? box_office event_session event? ticket? speaker? sponsor? session? booth? festival meetup performer? registration? gate_scan? ticket_transfer speaker_profile event_organizer seat_map admission? pre_sale wristband stage? lineup? act? vendor? merch? lineup_slot",
  [
    number("row count, rows, number row", 4, 42, 0, { confidence: 0.966 }),
    number("seat per row, seats per row", 8, 40, 0, { confidence: 0.966 }),
    figure(
      "max ticket per order, max tickets per order, max per order, ticket limit, max per customer, order limit",
      [4, 6, 8, 10, 2],
      { confidence: 0.967 },
    ),
    figure(
      "ticket wanted, tickets wanted, ticket count, tickets count, number ticket, ticket quantity",
      [1, 2, 2, 2, 3, 4, 6],
      { confidence: 0.966 },
    ),
    number("billing order, line up order, lineup order", 1, 8, 0, { confidence: 0.966 }),

    ...of(
      "ticket type, ticket category, ticket tier, price category",
      figure(
        "quantity total, quantity, total quantity, capacity, quantity available, allocation, stock",
        [50, 100, 150, 200, 250, 300, 400, 500, 800, 1000, 1500],
        { confidence: 0.966 },
      ),
      one(
        "perk, perks, benefit, benefits",
        "Early entry|Free drink|Meet and greet|Poster|Reserved seat|Lounge access|Backstage tour|Fast lane|Cloakroom",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "artist, performer, headliner",
      money("booking fee, fee, gage, performance fee, rate", 400, 28000, { confidence: 0.967 }),
      one(
        "genre, style, music genre",
        "Rock|Pop|Jazz|Indie|Electronic|Hip-Hop|Folk|Classical|Metal|Soul|Blues|Reggae",
        { confidence: 0.966 },
      ),
    ),
    one("slot type, act type", "support|headliner|opener|dj set"),
    one("wristband type, wristband", "weekend|day|vip|camping|crew|artist"),
    one("stall type, stand type, booth type", "food|drinks|merchandise|crafts|information"),
    one("power requirement, power supply, electricity", "16 A|32 A|none|63 A|230 V, 2 kW"),
    one("permit status", "approved|pending|expired|rejected"),
    one(
      "festival theme, event theme, motto, conference theme",
      "Roots and Rhythm|Water|Future of Work|Open Air, Open Minds|Craft and Code|Stories from the North|Light",
    ),
    number("set length min, set length, set minute, slot minute", 30, 90),
    ...of(
      "festival, edition, conference",
      one("theme", "Roots and Rhythm|Water|Future of Work|Open Air, Open Minds|Craft and Code|Stories from the North"),
      pattern(
        "name, title",
        "(Harbour|Hilltop|Riverside|Northern|Old Mill|Lakeside) (Sounds|Festival|Days|Nights|Open Air|Summit)",
      ),
    ),
    ...of(
      "stage, festival stage",
      one("name, title", "Main Stage|River Stage|Tent|Acoustic Corner|Forest Stage|Club Stage"),
      one("surface, ground", "grass|gravel|wood|asphalt"),
      number("capacity", 200, 12000),
    ),
    ...of(
      "slot, lineup slot, performance, act",
      one(
        "act name, act, artist name",
        "Velvet Harbour|The Paper Lanterns|Northern Echo|Juno Sky|Static Garden|Ember & Oak|Little Wolf|Blue Static",
      ),
    ),

    one("seating type, seating", "reserved|standing|mixed|open seating"),
    one("scan result, scan status, entry result", "valid|already used|invalid|wrong gate"),
    one("travel status, travel booking status", "booked|not needed|requested|pending"),
    one("gate, entrance", "Gate A|Gate B|North|Main|VIP Entrance"),
    one("stage type, stage", "main stage|open air|club stage|thrust"),

    one("event format, attendance mode, event mode", "in_person|online|hybrid"),
    one("age restriction, age limit, minimum age", "all ages|18+|16+|12+|21+"),
    one("dress code", "casual|business casual|smart casual|formal|black tie|costume"),
    one("sales channel, sale channel", "online|box_office|partner|phone|door"),
    one("delivery method, ticket delivery", "e_ticket|mobile|will_call|post"),
    one("check in status, checkin status, admission status", "checked_in|not_checked_in|no_show"),
    one("badge type, attendee type, registration type, participant type", "attendee|speaker|exhibitor|staff|press|vip"),
    one(
      "dietary requirement, dietary restriction, dietary preference, diet, dietary",
      "none|vegetarian|vegan|gluten-free|halal|lactose-free|kosher",
    ),
    one("tshirt size, t shirt size, shirt size", "M|L|S|XL|XS|XXL"),
    one("session format, session type, talk type, talk format", "talk|workshop|panel|keynote|lightning|poster"),
    one("track, conference track, session track", "Engineering|Product|Design|Data|Business|Community|Security"),
    one("audience level, session level, talk level", "intermediate|beginner|advanced|all"),
    one("sponsor level, sponsorship level, sponsorship tier, sponsor tier", "Gold|Silver|Bronze|Platinum|Community"),
    one("proposal status, submission status, talk status", "accepted|submitted|rejected|waitlisted|withdrawn"),
    one("rsvp status, rsvp, response status, attendance status", "attending|not_attending|maybe|no_response"),
    one("seat category, seating category, price category, ticket category", "Standard|Premium|VIP|Balcony|Standing"),
    one("recurrence, event recurrence", "none|weekly|monthly|yearly"),
    pattern("booth, booth number, stand, stand number, exhibitor booth", "[A-F][1-9][0-9]?"),
    pattern("ticket code, ticket number, qr code, barcode, admission code", "[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}"),
    ...of(
      "event",
      one(
        "category, event category, event type, type",
        "Conference|Concert|Workshop|Festival|Exhibition|Meetup|Theatre|Sports|Networking|Charity",
      ),
      one("status", "published|completed|draft|cancelled|sold_out"),
      one(
        "description, summary",
        "An evening of short talks, good food and time to meet.|Two days of workshops for teams and newcomers.|Live music on three stages from noon to midnight.|Guided tours, a market and a programme for children.|Join us for talks, demonstrations and a panel.|Doors open an hour before; drinks are available.|A morning walk with an expert, rain or shine.|Bring your own project and get help with it.|Six teams, one field and a cup.|Readings by three authors, with questions afterwards.|The annual fair with more than eighty stalls.|A concert by candlelight in the old church.|Learn the basics in three hours; tools are provided.",
      ),
    ),
    ...of(
      "ticket type, ticket, ticket class, ticket category",
      one(
        "name, title",
        "General Admission|VIP|Early Bird|Student|Group of 4|Day Pass|Weekend Pass|Backstage|Balcony|Standing",
      ),
      one("status", "on_sale|sold_out|ended|scheduled"),
    ),
    ...of("ticket, attendee, order", one("status, ticket status", "valid|used|cancelled|refunded|transferred")),
    ...of(
      "session, event session, talk, proposal, presentation",
      one(
        "title, name",
        "Scaling teams without losing sleep|What we learned from ten years of failures|Accessible design in practice|The quiet power of good defaults|From spreadsheet to product|Testing what matters|Energy at the edge|Lessons from a rewrite|Writing for people in a hurry|How we measure trust",
      ),
      one("level", "intermediate|beginner|advanced|all"),
      one(
        "abstract, description, summary",
        "A practical look at what worked, what did not, and why.|You will leave with a checklist that you can use on Monday.|Stories and numbers from three years in production.|An introduction for people who have never tried it.|We compare three approaches and show their price.|Bring a laptop: half of the time is hands-on.",
      ),
    ),
    ...of(
      "venue, event venue",
      pattern(
        "name, venue name",
        "(Harbour|Market|Riverside|Old Town|Northgate|Palace|Factory|Garden) (Hall|Arena|Club|Theatre|Pavilion|Congress Centre)",
      ),
      one("venue type, type", "concert hall|conference centre|club|stadium|theatre|open air"),
      number("capacity", 80, 12_000),
    ),
    meaning("plus one name, companion name, badge name", { text: "fullName" }),
  ],
  [],
  [
    pair(
      "category, event category, event type, type, kind",
      "title, name, event name, event title",
      {
        concert:
          "The Sparrows Live|Jazz Night at the Harbour|Golden Ember: Autumn Tour|Symphony No. 5|Acoustic Evening",
        sports: "City Marathon|Basketball: Hawks vs Wolves|Boxing Gala|Cup Final|Ice Hockey Derby",
        theatre: "The Cherry Orchard|A Midsummer Night's Dream|The Importance of Being Earnest|Hamlet",
        conference: "Cloud Summit|Design Days|Health Tech Conference|Developer Forum",
        festival: "Summer Open Air|Lantern Festival|Street Food Festival|Folk Weekend",
        comedy: "Stand-up Monday|Improv Night|An Evening of Laughs|Comedy Club Gala",
        exhibition: "Light and Glass|Photography Now",
        workshop: "Pottery for Beginners|Baking Bread",
        music: "Indie Night|Choir Concert",
        family: "Puppet Theatre|Circus in the Park",
      },
      { of: ["event", "show"], confidence: 0.968 },
    ),
  ],
);
