import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** Things, places, works and living beings, as they are described: narrower than what notes are about. */
export const THINGS: readonly Topic[] = [
  topic("guest", "room_type suite room? dormitory", {
    described: `
(Bright|Quiet|Cosy|Spacious) room with (a double bed|two single beds|a sofa bed), (view of the garden|balcony to the sea|facing the courtyard).
(18|24|32|45) square metres, (bath and separate toilet|rain shower|desk and armchair).
(On the first floor|Under the roof|In the annexe), (air-conditioned|with a kitchenette|suitable for wheelchairs).`,
  }),
  topic("lodging", "hotel hostel resort guesthouse campsite lodge", {
    described: `
(Small|Family-run|Modern) (house|hotel) (by the lake|in the old town|near the station), (12|40|85) rooms, (breakfast included|sauna and garden|bicycles for guests).
(Quiet|Central|Sunny) location, (five minutes to the beach|free parking|pets welcome), (open all year|closed in November).`,
  }),
  topic("home", "property apartment flat villa condo listing? real_estate building? unit? rental? house?", {
    described: `
(Bright|Quiet|Modern|Renovated) (two-room|three-room|four-room) flat with (a balcony|a garden|a fitted kitchen), (ten minutes from the station|close to the park|second floor with lift).
(Detached house|Terraced house|Apartment) built in (1968|1995|2012|2019), (new windows|heat pump|solar panels on the roof).
(South-facing|Spacious|Open) living room, (two bathrooms|cellar and parking space|storage room), available from (March|now|the summer).
(Quiet|Central|Green) location, (shops and school nearby|view over the valley|good bus connection).`,
  }),
  topic("construction", "construction renovation punch_list snag rfi change_order excavation", {
    described: `
(Foundation|Shell|Roof|Interior) of the (north wing|main building|garage), (including drainage|as drawn|with insulation).
(Cracks|Gap|Missing seal) (at the window|by the stairs|in the ceiling of level 2), (to be filled|to be redone|photo attached).
(Supply and installation|Dismantling|Repair) of (pipes|cables|partition walls|doors), (two weeks|by the end of May|before the plaster).`,
  }),
  topic("stock", "stock material batch lot? spare? consumable raw_material", {
    described: `
(Box|Bag|Roll|Pallet) of (10|25|50|100), (stored dry|stored cool|stackable).
(For|Used in) (assembly|packing|the workshop|cleaning), (reorder at 20|two weeks to deliver).`,
  }),
  topic("vehicle", "vehicle car truck motorcycle bike? scooter van trailer", {
    described: `
(One owner|Second owner|Company car), (full service history|non-smoker|new brakes).
(Automatic|Manual), (air conditioning|tow bar|heated seats), (well kept|slight wear).
(Winter tyres|Roof rack|Child seat) included, (inspection until October|battery renewed|small scratch at the rear).`,
  }),
  topic(
    "machine",
    "equipment machine device tool printer pump boiler elevator asset? sensor? appliance instrument? meter",
    {
      described: `
(Portable|Stationary|Heavy-duty|Compact) unit for (the workshop|outdoor use|continuous operation|the office), (230 V|400 V|battery).
(Bought|Installed|Replaced) in (2019|2021|2023), (serviced every year|under warranty|manual in the drawer).
(Measures|Moves|Heats|Cuts|Controls) (up to 50 kg|to 0.1 mm|two zones|day and night), (easy to clean|needs two people|quiet).`,
    },
  ),
  topic(
    "upkeep",
    "maintenance repair service_report service_order work_order? downtime inspection? calibration breakdown maintenance_request maintenance_ticket fault",
    {
      described: `
(Does not start|Runs hot|Leaks|Stops after ten minutes|Shows error E12), (since Monday|after the power cut|under load).
(Yearly|Monthly|Quarterly) (inspection|lubrication|calibration|filter change), (two hours|during the night shift|power must be off).
(Replace|Check|Clean) the (pump|motor|sensor|valve|filter) and (test it|adjust it|write down the values).
(Lamp|Door|Lock|Tap|Radiator) (broken|loose|dripping|noisy) (in room 12|on the first floor|at the entrance).`,
    },
  ),
  topic("change", "release feature? commit changelog pull_request user_story version? patch? sprint", {
    described: `
(Adds|Improves|Fixes|Removes) (export to CSV|login with passkeys|the search|dark mode|bulk editing|keyboard shortcuts).
(Faster|Clearer|Simpler) (start page|error messages|setup|reports), (behind a flag|for all plans|on mobile first).`,
  }),
  topic("bug", "bug defect_report crash_report", {
    described: `
(Slow|Empty|Broken) (list|page|export|chart) when (there are many rows|the filter is empty|the session has expired).
(Wrong|Missing) (date|total|translation|picture) (in Firefox|after the update|on small screens).`,
  }),
  topic(
    "job",
    "pipeline? cron_job scheduled_job script worker_job background_job automation workflow? integration? webhook? plugin",
    {
      described: `
(Imports|Syncs|Cleans up|Archives|Sends) (orders|users|old sessions|invoices|reminders) (every night|every hour|on request|when a form is sent).`,
    },
  ),
  topic("server", "server environment cluster database_instance container? api? repository microservice endpoint", {
    described: `
(Production|Staging|Test) (cluster|database|server) in (Frankfurt|Dublin|region two), (autoscaled|backed up daily|read only).
(Internal|Public) (service|API|tool) for (billing|reports|notifications|the mobile app), (owned by the platform team|documented in the wiki|being replaced).`,
  }),
  topic("support", "ticket support_request helpdesk_ticket enquiry inquiry support_ticket", {
    described: `
(Cannot log in|Invoice is wrong|Parcel did not arrive|App crashes on start|Password mail does not come), (since yesterday|after the update|for the second time).
(Please|Could you) (cancel my subscription|change the address|send the invoice again|explain the fee).
(The device|The page|The order) (shows an error|is stuck|is incomplete), (photo attached|order number in the subject).`,
  }),
  topic("security", "vulnerability threat breach security_incident", {
    described: `
(Outdated|Default|Missing) (library|password|header|encryption) (on the web server|in the mobile app|on two printers), (update available|exploitable remotely).
(Access|Login|Badge) (by a former employee|outside working hours|from an unknown device).`,
  }),
  topic("control", "control? compliance security_policy safeguard", {
    described: `
(Backups|Passwords|Access rights|Logs) are (reviewed every quarter|kept for a year|stored encrypted|checked by two people).`,
  }),
  topic("model", "ai_model llm dataset training_run prompt embedding_model", {
    described: `
(Summarises|Classifies|Translates|Answers) (support tickets|contracts|product texts|meeting notes).
(Baseline|Second run|Ablation) with (the cleaned data|more context|a smaller model).
(12,000|50,000|1.2 million) (pairs|documents|rows), (deduplicated|English only|labelled by hand).`,
  }),
  topic("energy", "solar inverter turbine wind_farm power_plant heat_pump", {
    described: `
(Rooftop|Ground-mounted|Small) plant of (9|30|250) kW, (facing south|with battery|feeds into the grid).`,
  }),
  topic("charger", "charger charging_station charging connector? charge_point", {
    described: `
(Type 2|CCS) connector, (11|22|50|150) kW, (behind the supermarket|on level 1|open day and night).`,
  }),
  topic("trip", "trip tour excursion itinerary cruise safari hike trail", {
    described: `
(Half-day|Full-day|Two-day) tour to (the waterfall|the old town|the islands|the vineyards), (lunch included|small group|easy walk).
(Walk|Ride|Drive) along (the coast|the river|the ridge), (about 12 km|three hours|fine views), (steep at the end|suitable for children|boots needed).
(Seven|Ten|Fourteen) days (by train|by bus|by boat), (breakfast included|two rest days|free time in the afternoon).`,
  }),
  topic("destination", "destination attraction landmark point_of_interest sight poi", {
    described: `
(Old town|Harbour|Castle|Waterfall) with (narrow lanes|a long view|small shops), (busy in summer|best in the morning|free entry).
(Beach|Lake|Valley|Island) (an hour from the city|reached by boat|with marked paths), (good for families|quiet in autumn).`,
  }),
  topic("event", "event festival concert wedding conference performance? session? party", {
    described: `
(An evening|A day|A weekend) of (music|short talks|workshops|good food), (free entry|tickets at the door|drinks included).
With (local musicians|a guest speaker|three bands|a market), (rain or shine|limited places|bring the family).`,
  }),
  topic("venue", "venue hall stage? ballroom event_space", {
    described: `
(Hall|Garden|Loft|Terrace) for (40|120|300) people, (step-free|own kitchen|parking in front), (close to the station|by the river|in the old town).`,
  }),
  topic("entry", "ticket_type entrance_ticket", {
    described: `
(Entry|Seat|Standing place) for (one day|both days|the evening), (includes a drink|reduced for students|not refundable).`,
  }),
  topic("match", "league tournament cup_competition", {
    described: `
(Eight|Twelve|Sixteen) teams, (two groups and finals|home and away|knock-out), (from April to October|one weekend|prizes for the first three).`,
  }),
  topic("injury", "injury sports_injury", {
    described: `
(Hamstring|Ankle|Knee|Shoulder) (strained|sprained|bruised) (in training|after a tackle|at work), (rest and physiotherapy|surgery not needed).`,
  }),
  topic("quest", "quest mission? bounty", {
    described: `
(Find|Return|Destroy|Protect) the (lost crown|village well|black stone|caravan) (before nightfall|in the northern caves|for the old king).`,
  }),
  topic("magic", "spell weapon loot armor artifact? game_item potion ability?", {
    described: `
(Deals|Adds|Absorbs) (5|12|30) (fire|frost|poison) damage (for three turns|on critical hits|once a day).
(Light|Heavy|Enchanted) and (bound to its owner|found in the crypt|glows near enemies).`,
  }),
  topic("figure", "character npc monster creature boss enemy", {
    described: `
(A grumpy|A silent|A cunning|An ancient) (blacksmith|dragon|ranger|spirit) who (guards the bridge|sells rare herbs|knows the way|never sleeps).`,
  }),
  topic("artwork", "artwork painting sculpture drawing? print? exhibition", {
    described: `
(Oil|Acrylic|Ink|Watercolour) on (canvas|paper|wood), (signed|framed|part of a series).
(Portraits|Landscapes|Street scenes) from (the north|a winter journey|the harbour district).`,
  }),
  topic("music", "album song track? playlist single?", {
    described: `
(Quiet|Playful|Dark|Warm) songs about (the sea|growing up|a small town|the night), (recorded in one week|made between two tours|with strings and horns).`,
  }),
  topic("scene", "film_studio production_company production_house studio?", {
    described: `
(Small|Independent|Family-run) (studio|company) that makes (documentaries|short films|comedies|animated series), (founded in 1998|two stages|twelve people).
(Known for|Began with) (nature films|crime series|concert recordings|advertising films), (mostly shot on location|own post-production|many awards since 2015).
(Part of a larger group|Run by two directors) since (2012|2019), (releases four titles a year|films in three languages).`,
  }),
  topic("episode", "podcast episode? interview_episode broadcast", {
    described: `
(A conversation|A look back|A walk) with (a beekeeper|an architect|two sisters|a night nurse) about (work|failure|the first year|home).`,
  }),
  topic("photo", "photo gallery photo_album shoot picture? image_collection", {
    described: `
(Portraits|Landscapes|Details) (in natural light|after the rain|from the old harbour|of the summer party), (30 pictures|black and white|taken with film).`,
  }),
  topic("book", "book novel manuscript magazine comic", {
    described: `
(A novel|A guide|Short stories|An essay) about (a family|the sea|a lost city|work and time), (set in the 1920s|with maps|told by three voices).
(A sister|A stranger|An old letter) (returns|disappears|changes everything) (in one summer|by the sea|after the war).`,
  }),
  topic("animal", "pet dog cat horse animal? adoption", {
    described: `
(Friendly|Shy|Curious|Gentle) and (house-trained|good with children|used to other dogs|still a little anxious).
(Male|Female), (neutered|two years old|found near the station|from a good home), looks for (a quiet place|an active family|a garden).`,
  }),
  topic("species", "species breed wildlife bird", {
    described: `
(Lives|Nests|Feeds) in (forests|wetlands|dry grassland|small groups), (active at night|rare in winter|common in the south).
(Small|Medium-sized|Large), (grey-brown|spotted|with a white breast), (calm by nature|protected|known for its call).`,
  }),
  topic("plant", "plant crop variety? seed flower shrub tree houseplant", {
    described: `
(Early|Late|Hardy|Sweet) variety, (sow from March|plant in full sun|needs little water), (harvest in August|good for storing).
(Climbing|Evergreen|Low) plant with (white|yellow|red) flowers, (from May|until the frost|loved by bees).`,
  }),
  topic("soil", "soil plot? field? farm orchard vineyard garden greenhouse", {
    described: `
(Sandy|Clay|Loamy) soil, (south slope|irrigated|two hectares|near the river), (clover last year|crop rotation|fenced).`,
  }),
  topic("sample", "experiment sample specimen assay", {
    described: `
(Effect|Growth|Decay) of (yeast|seedlings|the alloy|bacteria) at (20|37|60) °C (over 48 hours|with and without light|in three batches).
(Water|Soil|Blood|Tissue) sample, (taken at the inlet|10 ml|two replicates|filtered).`,
  }),
  topic("drink", "wine beer coffee whisky tea brew", {
    described: `
(Light|Full|Smooth|Dry) with (citrus|berries|roasted nuts|herbs), (goes with fish|goes with cheese|best at 12 °C).
(Single origin|Old vines|Small batch|Hand-picked), (aged in oak|washed|unfiltered|medium roast).`,
  }),
  topic("flaw", "defect nonconformity quality_issue", {
    described: `
(Scratch|Crack|Wrong colour|Missing part) (on the left side|at the seam|in two of ten pieces), (found at the final check|reported by the customer).`,
  }),
  topic("craft", "vessel ship boat aircraft yacht", {
    described: `
(Single|Twin)-engine, (six|twelve|180) (seats|berths|passengers), (inspected in March|overhaul due|new paint).`,
  }),
];
