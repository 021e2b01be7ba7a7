import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };
const SHOWN =
  "Team in the workshop|Harbour at sunrise|Red running shoe, side view|Kitchen with morning light|Managing director, portrait|New headquarters, front|Summer festival, main stage|Packaging, three sizes|Hands with seedlings|Night train at the platform|Olive oil, bottle and bread|Children in the reading room|Trade fair stand 2025|Drone view of the vineyard|Product film, 30 seconds|Logo, white on blue|Bicycle courier in the rain|Laboratory, close-up|Christmas market|Interview with the founder";

/** Pictures, films and layouts of a brand: who made them, what they may be used for, and in which sizes they are kept. */
export const DIGITAL_ASSETS = field(
  "dam rendition digital_asset asset_collection asset_download asset_version? brand_portal lightbox download_request asset_tag media_asset? image_variant asset_rendition",
  [
    ...of(
      "asset, dam asset, digital asset, media asset",
      one("title, name, headline", SHOWN, sure),
      one(
        "license, licence, license type, usage license, usage right, usage rights",
        "Royalty-free|Rights-managed|Editorial use only|Own production|CC BY 4.0|CC BY-SA 4.0|Press use",
        sure,
      ),
      one(
        "release status, model release status, release state, model release",
        "signed|not_needed|requested|missing",
        sure,
      ),
      one(
        "camera, camera model, capture device",
        "Canon EOS R5|Nikon Z6 II|Sony A7 IV|Fujifilm X-T5|Leica Q3|iPhone 15 Pro|DJI Mavic 3|Canon EOS 5D Mark IV",
        sure,
      ),
      one(
        "credit line, credit, copyright line, attribution",
        "Photo: Nora Lind|Photo: Studio Harbour|© Northline Media|Photo: Tom Webb / Northline|Illustration: Ines Roth|Video: Blue Door Films",
        sure,
      ),
      meaning(
        "file name, original file name, original name, file",
        { text: { generator: "fileName", options: { medium: "image" } } },
        sure,
      ),
      one("media type, asset type, kind, type", "image|video|document|audio", sure),
    ),
    ...of(
      "rendition, asset rendition, image variant, image rendition, derivative, variant",
      one(
        "preset, preset name, name, label, variant",
        "thumbnail|small|medium|large|hero|square_600|og_image|print_300dpi|webp_1200|social_story",
        sure,
      ),
      one("format, file format, extension", "jpg|webp|png|avif|pdf|mp4", sure),
      figure("width", [150, 300, 600, 1200, 1600, 1920, 2400], sure),
      figure("height", [150, 200, 400, 630, 900, 1080, 1350], sure),
      pattern(
        "storage key, object key, path, file key, s3 key",
        "renditions/[0-9a-f]{2}/[0-9a-f]{8}/(thumb|small|medium|large|hero|square)\\.(jpg|webp|png)",
        sure,
      ),
    ),
    ...of(
      "collection, dam collection, asset collection, lightbox, album, board",
      one(
        "name, title",
        "Spring campaign 2026|Press kit|Product pictures, shoes|Team portraits|Annual report 2025|Trade fair Hamburg|Social media March|Logos and brand|Website relaunch|Summer festival|Stock: people at work|Catalogue autumn|Interviews|Drone footage|Packaging|Archive 2019",
        sure,
      ),
      one(
        "description, note, notes",
        "Released for press and partners.|Only with photographer's credit.|Selection for the cover, please vote until Friday.|All pictures in print size.|Not to be used after December.|Raw material, still to be sorted.",
        sure,
      ),
    ),
    ...of(
      "tag, dam tag, asset tag, keyword",
      one(
        "name, label, tag, keyword",
        "people|outdoor|portrait|product|summer|night|aerial|team|architecture|food|workshop|winter|logo|crowd|nature|detail|office|vintage|black-and-white|children|water|sunset|studio|event|travel",
        sure,
      ),
      one("taxonomy, vocabulary, group, category", "subject|season|people|place|style|product line", sure),
      one(
        "synonyms, synonym, alias, aliases",
        "persons, humans|outside, open air|headshot|goods, articles|drone, bird's eye|building|meal, dish|after dark",
        sure,
      ),
      one("source, origin", "manual|ai|import|exif", sure),
    ),
    ...of(
      "download request, usage request, license request, asset request, asset download",
      one(
        "intended use, usage, purpose, use",
        "Company website|Article in the local newspaper|Printed brochure, 5,000 copies|Social media post|Trade fair poster|School book|Internal presentation|Online shop|Documentary film",
        sure,
      ),
      one(
        "decision note, comment, reply",
        "Please name the photographer.|Only until the end of the year.|Not for advertising.|Agreed with the legal team.|Print size sent by e-mail.|We have no release for this person.",
        sure,
      ),
    ),
  ],
);
