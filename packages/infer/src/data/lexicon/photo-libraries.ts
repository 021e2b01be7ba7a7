import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const PHOTOS =
  "/(photos|upload/library|pictures)/20(1[6-9]|2[0-5])/(0[1-9]|1[0-2])/(IMG|DSC|PXL|DSCF)_[0-9]{4}\\.(jpg|jpg|heic|nef|mp4)";

/** Programs that keep one's own pictures. */
export const PHOTO_LIBRARIES = field(
  "asset_face asset_exif smart_search image_tag_property image_information image_metadatum album_root face_index photo_label photo_album tagged_image film_roll light_table exif? photo? album? asset? face? lens? camera? .f_number .focal_length .exposure_time .lens_model .date_time_original",
  [
    ...of(
      "config, configuration, setting",
      one(
        "comment, comments, description",
        "Title of the gallery|Visitors may rate pictures|Pictures per page|Comments wait for approval|Show the date of the photo|Size of thumbnails|Visitors may register|Quality of resized pictures",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "upgrade, update, migration",
      one(
        "description, comment",
        "add columns for latitude and longitude to images|new index on file names|convert tables to utf8|move settings to the database|remove unused derivatives|new table for tags",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "asset",
      one("type", "IMAGE|VIDEO", { confidence: 0.97 }),
      meaning(
        "status",
        {
          text: {
            generator: "weighted",
            options: {
              values: [
                ["active", 94],
                ["trashed", 4],
                ["deleted", 2],
              ],
            },
          },
        },
        { confidence: 0.97 },
      ),
    ),
    ...of("shared link", one("type", "ALBUM|INDIVIDUAL", { confidence: 0.97 })),
    ...of("memory", one("type", "on_this_day", { confidence: 0.97 })),
    ...of(
      "tag",
      one(
        "value, name",
        "Family|Travel|Travel/Italy|Cats|Garden|Birthdays|Holidays|Family/Kids|Food|Friends|Mountains|Beach",
        { confidence: 0.97 },
      ),
    ),
    pattern(
      "original path, file path, relative path, photo path, media path, path, old path, new path, image path",
      PHOTOS,
    ),
    pattern("encoded video path", "/upload/encoded-video/[0-9a-f]{8}/[0-9a-f]{2}/[0-9a-f]{12}\\.mp4"),
    pattern(
      "thumbnail path, thumb path, preview path, profile image path",
      "/upload/thumbs/[0-9a-f]{8}/[0-9a-f]{2}/[0-9a-f]{12}(-preview|-thumbnail)?\\.(jpeg|webp)",
    ),
    pattern("sidecar path", "/photos/20(1[6-9]|2[0-5])/(0[1-9]|1[0-2])/(IMG|DSC)_[0-9]{4}\\.(jpg|nef)\\.xmp"),
    pattern(
      "original file name, file name, photo name, image name",
      "(IMG|DSC|PXL|DSCF)_[0-9]{4}\\.(jpg|jpg|jpg|heic|nef|mp4)",
    ),
    one(
      "lens model, lens, lens name",
      "EF 24-70mm f/2.8L|Nikkor 50mm f/1.8|XF 35mm F2 R|FE 85mm F1.8|iPhone back camera 4.2mm f/1.6|RF 24-105mm F4|Lumix G 12-35mm",
    ),
    one("asset type, media type, photo type, file type", "IMAGE|VIDEO|IMAGE"),
    pattern("orientation, exif orientation", "[1368]"),
    pattern("duration", "0:0[0-3]:[0-5][0-9]\\.[0-9]{3}"),
    one("projection type", "|EQUIRECTANGULAR"),
    one("color space, colorspace, color profile, profile description", "sRGB|Display P3|Adobe RGB (1998)"),
    one("source type, face source", "machine-learning|exif|manual"),
    one("path type", "original|preview|thumbnail|encoded_video|sidecar"),
    one("exclusion pattern, exclusion patterns", "**/@eaDir/**|**/.thumbnails/**|**/Raw/**|**/._*"),
    one("import path, import paths", "/mnt/photos/family|/mnt/photos/phone|/media/archive|/mnt/nas/pictures"),
    one(
      "caption, description, photo description",
      "|On the beach, second day|Grandma's birthday|View from the hut|First snow|Harbour in the evening|The new bike|School play|Garden in May|",
    ),
    one("memory type", "on_this_day"),
    ...of(
      "photo, picture, backing photo",
      pattern(
        "original file name, file name, photo name, image name",
        "(IMG|DSC|PXL|DSCF)_[0-9]{4}\\.(jpg|jpg|jpg|heic|nef)",
        {
          confidence: 0.96,
        },
      ),
    ),
    ...of(
      "video",
      pattern("original file name, file name, video name", "(VID|MVI|PXL|DSC)_[0-9]{4}\\.(mp4|mp4|mov)", {
        confidence: 0.96,
      }),
    ),
    // In seconds, as cameras count, and in steps of light.
    figure(
      "exposure, exposure time, shutter speed",
      [0.008, 0.004, 0.002, 0.001, 0.016667, 0.033333, 0.0005, 0.005, 0.25, 1],
    ),
    figure("exposure minimum, min exposure, exposure min", [0, 0, 0.001, 0.002]),
    figure("exposure maximum, max exposure, exposure max", [0.125, 1, 4, 30]),
    figure(
      "exposure bias, exposure compensation, exposure bias value",
      [0, 0, 0, -0.333333, 0.333333, -0.666667, 0.666667, 1, -1],
    ),
    figure("crop, crop factor", [1, 1.5, 1.6, 2, 1, 5.6]),
    figure("raw black, black level", [512, 600, 1024, 256, 128]),
    figure("raw maximum, raw white, white level", [16383, 15520, 4095, 16200]),
    figure("bit per sample, bits per sample, bit depth", [8, 8, 8, 10, 12, 14]),
    figure("exif image width, image width, photo width", [4032, 6000, 4000, 3024, 5472, 8256]),
    figure("exif image height, image height, photo height", [3024, 4000, 3000, 4032, 3648, 5504]),
    number("bounding box x1, bounding box y1, face x, face y", 40, 700),
    number("bounding box x2, bounding box y2", 760, 1400),
    number("quota size in byte", 10_737_418_240, 214_748_364_800),
    number("quota usage in byte", 52_428_800, 9_663_676_416),
    ...of(
      "album, photo album",
      one(
        "name, title, album name",
        "Summer in Brittany|Birthdays|Garden|Christmas 2023|Hiking 2022|Grandparents|Lisbon weekend|School years|The house|Bike tour|Wedding Ana & Paul|Puppy|Northern lights",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "album, photo album",
      one(
        "description",
        "|Two weeks by the sea.|Every year the same table.|From the first snow to the thaw.|Shared with the family.",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "library, photo library",
      one("name, title", "Family|Phone uploads|Archive|Camera|Holiday pictures|External drive", { confidence: 0.96 }),
    ),
    ...of("asset file, photo file", one("type", "preview|thumbnail|fullsize")),
    ...of("album user, albums shared users user, shared album", one("role", "editor|viewer")),
    ...of(
      "geodata place, place",
      one("admin1 name, admin name", "Bavaria|Tuscany|Brittany|Ontario|Oregon|New South Wales|Catalonia|Scotland"),
    ),
    ...of("geodata place, place", one("admin2 name", "Florence|Finistère|Multnomah|Upper Bavaria|Girona|Highland")),
    pattern("admin1 code, admin code", "[A-Z]{2}\\.(0[1-9]|1[0-9]|[A-Z]{2})"),
    pattern("admin2 code", "[A-Z]{2}\\.(0[1-9]|1[0-9])\\.[0-9]{3}"),
    meaning("storage label", { text: "username" }),
  ],
  [],
  [
    pair(
      "make, camera make, camera brand, maker, camera maker",
      "model, camera model",
      {
        Apple: "iPhone 13|iPhone 15 Pro|iPhone SE",
        Canon: "Canon EOS R6|Canon EOS 80D|Canon PowerShot G7 X",
        SONY: "ILCE-7M3|ILCE-6400|DSC-RX100M5",
        "NIKON CORPORATION": "NIKON D750|NIKON Z 6|NIKON D5600",
        FUJIFILM: "X-T4|X100V|X-E4",
        Google: "Pixel 7|Pixel 8 Pro",
        samsung: "SM-G991B|SM-S918B",
        Panasonic: "DC-GX9|DMC-TZ101",
      },
      { confidence: 0.97 },
    ),
  ],
);
