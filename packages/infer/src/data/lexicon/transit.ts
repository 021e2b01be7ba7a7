import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Buses, trams, metros of a town. */
export const TRANSIT = field(
  "transit gtf tram subway headway fare_product bus_stop bus_route stop_time bus? metro? fare? route? stop? trip? shape? line? passenger? bus_line passenger_complaint",
  [
    ...of("route", one("route text color, text color", "FFFFFF|000000", { confidence: 0.97 })),
    ...of(
      "agency",
      one(
        "name, agency name",
        "City Transit Authority|Metro Lines|Riverside Buses|Regional Rail|Harbour Ferries|County Transit|Northern Tramways|Valley Express|Lakeside Mobility|Capital Metro",
      ),
    ),
    one(
      "stop description, stop desc",
      "Northbound, opposite the library.|In front of the town hall.|Shelter with timetable.|Corner of Main Street.|Behind the station building.|At the school gate.|At the corner of the school yard.|Lift to the platform.|Next to the bicycle stands.|Behind the shopping centre.|Towards the harbour.|Request stop.",
    ),
    one(
      "route description, route desc",
      "Runs every ten minutes on weekdays.|Via the hospital and the university.|No service on Sundays.|Express, stops at main stations only.|Evening service to the harbour.|Loop through the old town.|Night service on Fridays and Saturdays.|Continues to the airport every second hour.|Short runs end at the market.|Holiday timetable in July and August.|Bicycles are carried outside the rush hour.",
    ),
    pattern("route color, route text color", "(FFFFFF|000000|E30613|0067B1|009640|F7A600|7B3F98|00A1DE)"),
    figure("location type", [0, 0, 0, 1, 2]),
    figure("wheelchair boarding, wheelchair accessible, bike allowed, bikes allowed", [1, 1, 2, 0]),
    figure("exception type", [1, 2]),
    figure("pickup type, drop off type", [0, 0, 0, 1, 3]),
    figure("exact time, exact times, timepoint, direction", [0, 1]),
    figure("payment method", [0, 1]),
    figure("transfer, transfers", [0, 1, 2]),
    figure("transfer duration", [3600, 5400, 7200]),
    figure("headway sec, headway secs, headway second", [300, 450, 600, 900, 1200, 1800]),
    one("currency type", "USD|EUR|CAD|GBP"),
    number("price, fare price", 1.2, 5.8, 2),
    pattern("platform code", "[1-9][0-9]?[ab]?"),
    one("vehicle type, bus type", "standard bus|articulated bus|tram|minibus|electric bus|double-decker"),
    one("line type, route type", "city|regional|express|night|school"),
    one("break rule", "30 min|2 x 20 min|45 min|none"),
    one("depot, depot name, garage", "North Depot|South Depot|East Depot|Central Depot|Harbour Depot"),
    one("complaint category, complaint type", "punctuality|driver|cleanliness|fare|crowding|stop|accessibility"),
    one("stop surface, surface, platform surface", "asphalt|paving|gravel|concrete"),
    ...of(
      "complaint, passenger complaint, passenger feedback, customer feedback",
      one("category, type", "punctuality|driver|cleanliness|fare|crowding|stop|accessibility"),
      one(
        "description, text, message, content",
        "The bus left two minutes early.|Line 4 did not come at all this morning.|The driver was very friendly and helpful.|Ticket machine does not accept coins.|The shelter at the stop is broken.|Too full every day after school.|Air conditioning not working.|The ramp could not be used.",
      ),
      one(
        "resolution, answer, response",
        "Driver informed.|Refund sent.|Timetable checked, delay because of road works.|Shelter will be repaired this month.|Larger vehicle planned from Monday.|Apology sent.",
      ),
      one("status", "answered|open|in_progress|closed"),
    ),
    ...of(
      "bus line, line, route, tram line",
      pattern(
        "name, long name, line title",
        "(Central Station|City Hall|Harbour|University|Old Town|Airport) - (Stadium|Hospital|North Gate|Museum|Technology Park|Lakeside)",
      ),
    ),
    one("mode, transport mode, route mode, vehicle mode", "bus|tram|metro|rail|ferry|trolleybus|cable car"),
    one(
      "accessibility, wheelchair accessibility, accessibility status",
      "step-free|partly step-free|not accessible|unknown",
    ),
    one(
      "rider category, fare category, passenger type, rider type, concession, concession type",
      "adult|child|student|senior|disabled",
    ),
    one("effect", "detour|delays|reduced service|stop moved|no service|additional service"),
    one("cause", "construction|technical problem|accident|demonstration|weather|maintenance|strike|police activity"),
    one("block type", "weekday|weekend|school day|peak"),
    one("service type, day type, service day", "weekday|saturday|sunday|holiday|school day"),
    one("tap type, validation type", "tap_in|tap_out|transfer"),
    one(
      "crowding, occupancy status, load level, crowding level",
      "many seats available|few seats available|standing room only|full",
    ),
    one("direction", "outbound|inbound"),
    one("fare media, media type, payment media, ticket medium", "smart card|mobile app|paper ticket|bank card"),
    number("headway, headway minute, headway min, headway minutes, frequency min, interval min", 4, 30),
    pattern("zone, fare zone, zone code, tariff zone", "[A-D1-6]"),
    pattern(
      "route short name, line, line number, route number, line name, line code",
      "([1-9][0-9]?|M[1-6]|S[1-9]|N[1-9])",
    ),
    pattern("stop code", "[1-9][0-9]{3}"),
    pattern(
      "route long name, long name, headsign, trip headsign, destination sign",
      "(Central Station|City Hall|Harbour|University|Old Town|Airport|West End|Riverside) - (Stadium|Hospital|North Gate|Museum|Technology Park|Lakeside|South Bridge|Zoo)",
    ),
    ...of(
      "fare product, fare, ticket, ticket type, ticket product",
      one(
        "name, title, fare name",
        "Single Ticket|Day Pass|Weekly Pass|Monthly Pass|10-Trip Ticket|Student Pass|Short Trip|Family Day Pass|Annual Pass|Night Ticket",
      ),
    ),
    ...of(
      "service alert, alert, disruption",
      one(
        "header, title, headline, summary, header text",
        "Line 4: diversion because of road works|Stop Market Square moved by 50 m|Delays of up to 15 minutes on line M2|No service between City Hall and Harbour tonight|Additional buses for the match on Saturday|Reduced timetable during the holidays|Lift out of order at Central Station|Tram 9 ends at University",
      ),
      one("status", "resolved|active|planned"),
    ),
    ...of("stop, bus stop, stop place", one("type", "stop|station|platform|entrance|interchange")),
    ...of("trip, vehicle trip", one("status", "completed|in_progress|scheduled|cancelled|delayed")),
    ...of(
      "bus, tram",
      one("status", "in_service|depot|maintenance|reserve"),
      one("type", "standard|articulated|electric|minibus|double-decker"),
    ),
  ],
);
