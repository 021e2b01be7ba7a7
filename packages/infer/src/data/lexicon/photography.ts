import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Photographers and their pictures. */
export const PHOTOGRAPHY = field(
  "photographer photography photo_session photo_shoot photo_gallery exposure? light_room dark_room photo? shoot? gallery? album? print?",
  [
    one(
      "session type, shoot type, photography type",
      "portrait|wedding|family|product|event|newborn|corporate|engagement",
    ),
    one(
      "deliverable, deliverables, package content",
      "40 edited images|Online gallery|Album, 30 pages|20 prints 13 × 18|Full-day coverage|10 retouched portraits",
    ),
    one("editing style, style, look", "natural|light and airy|black and white|moody|vintage|documentary"),
    one("watermark position", "bottom_right|bottom_left|center|none"),
    one("access type, gallery access, gallery type", "password|private|public|client_only"),
    one("paper, paper type, print paper, finish", "matte|glossy|lustre|fine art|metallic"),
    one("print size, print format", "10 × 15 cm|13 × 18 cm|20 × 30 cm|30 × 45 cm|50 × 70 cm"),
    one("white balance", "auto|daylight|cloudy|tungsten|flash|shade"),
    one("metering mode, metering", "evaluative|spot|center_weighted"),
    one("shooting mode, exposure mode, exposure program", "aperture priority|manual|shutter priority|program"),
    one("flash, flash mode", "off|fired|auto|fill"),
    one("color space, colour space, color profile", "sRGB|Adobe RGB|Display P3"),
    one("license type, usage rights, license", "personal|commercial|editorial|royalty_free|rights_managed"),
    one("location type", "studio|outdoor|on_location|home"),
    one("raw format, file type", "CR3|NEF|ARW|DNG|JPEG"),
    number("edited photo, number of photo, photo count", 15, 420),
    ...of(
      "session, photo session, shoot, photo shoot, booking",
      one("status", "delivered|booked|editing|shot|inquiry|cancelled"),
      one(
        "note, comment, special request",
        "Golden hour preferred.|Two children and a dog.|Rain date agreed.|Client brings three outfits.|No flash during the ceremony.|Group picture on the stairs at 16:00.",
      ),
    ),
    ...of(
      "gallery, photo gallery, album",
      pattern(
        "name, title",
        "(Spring|Harbour|Wedding|Family|City|Winter|Studio|Autumn) (Light|Portraits|Day|Walk|Stories|Session|Moments)",
      ),
      one("status", "published|draft|expired"),
    ),
  ],
);
