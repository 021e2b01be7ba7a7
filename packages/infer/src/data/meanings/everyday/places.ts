import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** Weather, teeth, guests, events, schools and clinics: plain words that mean one thing in their tables and nothing elsewhere. */
export const PLACES: readonly Meaning[] = [
  ...plainly("call center, contact center", one("class, size class, center class", "medium|small|large")),
  ...plainly("catalog page, catalogue page", one("type, page type", "monthly|quarterly|bi-annual|seasonal|special")),
  ...plainly(
    "address, customer address, home address",
    one("location type, dwelling type, residence type", "single family|apartment|condo|townhouse|office"),
  ),
  ...plainly("weather station, station, climate", one("elevation class", "lowland|hill|mountain|coast")),
  ...plainly(
    "weather alert, warning, storm warning, weather warning",
    one(
      "instruction, advice",
      "Stay indoors and close the windows.|Avoid unnecessary travel.|Secure loose objects outside.|Drink enough and keep to the shade.|Keep away from rivers and basements.",
    ),
  ),
  ...plainly("forecast", one("period", "today|tonight|tomorrow|this week|weekend")),
  ...plainly("lab case, crown, denture, tooth, restoration", one("shade", "A1|A2|A3|B1|B2|C1|D2")),
  ...plainly("lab case, dental lab", one("item, item type", "crown|bridge|denture|night guard|inlay|implant")),
  ...plainly("lab case, restoration, crown", one("material", "zirconia|ceramic|composite|gold|acrylic")),
  ...plainly(
    "treatment, tooth, filling, finding, perio exam, dental",
    one("tooth, tooth number", "11|16|21|26|36|37|46|47"),
  ),
  ...plainly("treatment, filling, tooth, caries", one("surface, tooth surface", "O|MO|DO|MOD|B|L")),
  ...plainly(
    "perio exam, perio, dental exam",
    one("bleeding", "none|light|moderate|heavy"),
    one("mobility", "0|1|2|3"),
  ),
  ...plainly("appointment, dental appointment", one("chair", "Chair 1|Chair 2|Chair 3|Hygiene")),
  ...plainly(
    "tariff, energy tariff, electricity tariff",
    one("name, title", "Home Basic|Green Power|Night Saver|Business Flex|Heat Pump|Family Plus"),
  ),
  ...plainly("restaurant, hotel, venue, shop, bar, cafe", one("price range, price level", "$|$$|$$$|$$$$")),
  ...plainly(
    "minibar, minibar item",
    one("name, item name", "Mineral water|Cola|Orange juice|Beer|Wine, 0.25 l|Chocolate bar|Nuts|Crisps"),
  ),
  ...plainly("minibar, minibar item", one("category", "Soft drinks|Alcohol|Snacks|Sweets")),
  ...plainly("hotel room, room, apartment, vehicle, rental", one("smoking policy", "non-smoking|smoking|balcony only")),
  ...plainly(
    "lost item, found item, lost property",
    one("location found, found location, found at", "Lobby|Room 214|Restaurant|Pool|Parking|Bus 12|Gate B"),
  ),
  ...plainly(
    "venue, room, hall, seat, table",
    one("layout, seating layout", "theatre|classroom|banquet|u-shape|boardroom|standing"),
  ),
  ...plainly(
    "ticket, event, pass, badge",
    one("access level", "general|vip|backstage|press|staff"),
    one("tier", "Early Bird|Regular|VIP|Student|Group"),
  ),
  ...plainly("booth, stand, exhibitor booth", one("booth size, stand size", "3 x 2 m|3 x 3 m|4 x 3 m|6 x 3 m|6 x 6 m")),
  ...plainly("sponsor, sponsorship", one("level, tier, sponsor level", "Gold|Silver|Bronze|Platinum|Partner")),
  ...plainly("speaker, presenter", one("company role", "CTO|Designer|Head of Research|Founder|Lecturer|Engineer")),
  ...plainly(
    "assessment, exam, grade, assignment",
    one("weighting group, weight group", "Exams|Homework|Projects|Participation|Labs"),
  ),
  ...plainly(
    "workshop, garage, repair, repair job",
    one(
      "name, job name, title",
      "Oil change|Brake pads front|Timing belt|Wheel alignment|Air filter|Battery replacement|Exhaust repair|Tyre change",
    ),
  ),
  ...plainly(
    "repair job, repair, labour, labor",
    one("labour type, labor type", "mechanical|electrical|body|diagnosis|tyres"),
  ),
  ...plainly(
    "tyre, tire",
    one("brand, make", "Northgrip|Roadmark|Pneusport|Alpinrad|Terratrack|Velora"),
    one("tread condition, tread, condition", "new|good|worn|to be replaced"),
  ),
  ...plainly(
    "lease, rental contract, contract, subscription",
    one("renewal option", "automatic|on request|none|one year|by agreement"),
  ),
  ...plainly(
    "body measurement, progress",
    one(
      "notes",
      "Measured before breakfast.|Same scale as last time.|Minus 1 cm at the waist.|Weight stable, more muscle.|After holiday, back to plan.",
    ),
  ),
  ...plainly(
    "medical procedure, surgical procedure, surgery",
    one(
      "name, procedure name, title",
      "Appendectomy|Knee arthroscopy|Cataract surgery|Hernia repair|Colonoscopy|Tonsillectomy|Hip replacement|Gastroscopy|Wound closure",
    ),
  ),
  ...plainly(
    "vaccination, immunization, immunisation",
    one("vaccine, vaccine name", "Influenza|Tetanus|Hepatitis B|MMR|COVID-19|HPV|Pneumococcal|Polio"),
  ),
  ...plainly("vaccination, immunization, immunisation", one("dose number, dose", "1|2|3|booster")),
  ...plainly("vaccination, injection", one("site, injection site", "left arm|right arm|left thigh|right thigh")),
  ...plainly(
    "consultation, encounter, examination",
    one(
      "plan, treatment plan",
      "Continue medication, control in four weeks.|Blood test and X-ray, then review.|Rest for a week, physiotherapy.|Referral to cardiology.|Watch and wait, return if worse.",
    ),
    one(
      "examination, physical examination",
      "Lungs clear, heart sounds regular.|Abdomen soft, no tenderness.|Throat red, no coating.|Knee swollen, stable ligaments.|Skin dry, no rash.",
    ),
    one(
      "history, medical history",
      "Cough for five days, no fever.|Back pain after lifting, no numbness.|Known high blood pressure, takes medication.|Similar episode two years ago.|Headaches twice a week since spring.",
    ),
  ),
  ...plainly("report, forum, post", one("moderator action", "removed|warned|no_action|locked|banned|edited")),
];
