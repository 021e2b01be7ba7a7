/** What is done in operations by the first four places of its code (ICD-10-PCS), how it is said there, and by which ways in. */
const LINES = `0DTJ|Resection of Appendix|04
0FT4|Resection of Gallbladder|04
0DB6|Excision of Stomach|03478
0DB9|Excision of Duodenum|03478
0DBN|Excision of Sigmoid Colon|03478
0DBK|Excision of Ascending Colon|03478
0DJ0|Inspection of Upper Intestinal Tract|03478
0DJD|Inspection of Lower Intestinal Tract|03478
0DTN|Resection of Sigmoid Colon|0478
0BBC|Excision of Right Upper Lung Lobe|03478
0BBG|Excision of Left Upper Lung Lobe|03478
0BJ0|Inspection of Tracheobronchial Tree|03478
0BTC|Resection of Right Upper Lung Lobe|04
0TB0|Excision of Right Kidney|03478
0TT0|Resection of Right Kidney|04
0TT1|Resection of Left Kidney|04
0TBB|Excision of Bladder|03478
0TJB|Inspection of Bladder|03478
0TC6|Extirpation of Matter from Right Ureter|03478
0TC7|Extirpation of Matter from Left Ureter|03478
0TC0|Extirpation of Matter from Right Kidney|03478
0UT9|Resection of Uterus|0478
0UT2|Resection of Bilateral Ovaries|0478
0VT0|Resection of Prostate|0478
0VB0|Excision of Prostate|03478
0HBT|Excision of Right Breast|0378X
0HBU|Excision of Left Breast|0378X
0GTK|Resection of Thyroid Gland|04
0GBG|Excision of Left Thyroid Gland Lobe|034
0GBH|Excision of Right Thyroid Gland Lobe|034
02JA|Inspection of Heart|034
0W9G|Drainage of Peritoneal Cavity|034
0W99|Drainage of Right Pleural Cavity|034
0W9B|Drainage of Left Pleural Cavity|034
009U|Drainage of Spinal Canal|034
00B0|Excision of Brain|034
0CTP|Resection of Tonsils|0X
0CTQ|Resection of Adenoids|0X
07B5|Excision of Right Axillary Lymphatic|034
07B6|Excision of Left Axillary Lymphatic|034
0HQ0|Repair Scalp Skin|X
0HQ1|Repair Face Skin|X
0HQF|Repair Right Hand Skin|X
0HQG|Repair Left Hand Skin|X
0YQ5|Repair Right Inguinal Region|034
0YQ6|Repair Left Inguinal Region|034
0WQF|Repair Abdominal Wall|034
0FB0|Excision of Liver|034
0FJB|Inspection of Hepatobiliary Duct|03478`;

const WAYS: Readonly<Record<string, string>> = {
  "0": "Open Approach",
  "3": "Percutaneous Approach",
  "4": "Percutaneous Endoscopic Approach",
  "7": "Via Natural or Artificial Opening",
  "8": "Via Natural or Artificial Opening Endoscopic",
  X: "External Approach",
};

/** What is cut out or drained may be so to find out what it is. */
const FINDS_OUT = /^(?:Excision|Drainage)/;

/** Codes of operations of seven places, and what they stand for. */
export const PROCEDURES: readonly (readonly [code: string, title: string])[] = LINES.split("\n").flatMap((line) => {
  const [begins = "", title = "", ways = ""] = line.split("|");
  return [...ways].flatMap((way): (readonly [string, string])[] => {
    const done = `${title}, ${WAYS[way] ?? ""}`;
    const plain = [`${begins}${way}ZZ`, done] as const;
    return FINDS_OUT.test(title) ? [plain, [`${begins}${way}ZX`, `${done}, Diagnostic`]] : [plain];
  });
});
