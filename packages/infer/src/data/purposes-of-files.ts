interface Purpose {
  /** What such files are called, separated by bars; a number follows. */
  readonly called: string;
  /** What sort of files they are, where column and table do not tell. */
  readonly medium: string;
  /** Where they are kept, if not in a folder of their name. */
  readonly folder?: string;
}

const PURPOSES: readonly (readonly [words: string, purpose: Purpose])[] = [
  ["receipt expense", { called: "receipt", medium: "pdf" }],
  ["invoice bill", { called: "invoice", medium: "pdf" }],
  ["resume cv candidate applicant", { called: "cv|resume", medium: "document", folder: "resumes" }],
  ["signature", { called: "signature", medium: "image" }],
  ["prescription", { called: "prescription", medium: "pdf" }],
  ["damage accident", { called: "damage", medium: "image", folder: "damages" }],
  ["backup dump", { called: "backup", medium: "archive" }],
  ["payslip", { called: "payslip", medium: "pdf" }],
  ["contract agreement", { called: "contract|agreement", medium: "document", folder: "contracts" }],
  ["certificate", { called: "certificate", medium: "pdf" }],
  ["passport", { called: "passport", medium: "image" }],
  ["manual", { called: "manual", medium: "pdf" }],
  ["eula", { called: "accepted-terms", medium: "pdf" }],
  ["avatar pfp", { called: "avatar", medium: "image" }],
  ["logo", { called: "logo", medium: "image" }],
  ["screenshot", { called: "screenshot", medium: "image" }],
  ["thumbnail thumb", { called: "thumb", medium: "image" }],
  ["voicemail", { called: "voicemail", medium: "audio" }],
  [
    "submission homework assignment",
    { called: "essay|homework|lab-report|project-report", medium: "document", folder: "submissions" },
  ],
  [
    "circular notice",
    { called: "circular|fee-schedule|letter-to-parents|timetable", medium: "pdf", folder: "notices" },
  ],
  ["bug issue defect", { called: "screenshot|error-page|log-view", medium: "image", folder: "attachments" }],
  ["license permit", { called: "license", medium: "pdf" }],
  ["delivery", { called: "proof-of-delivery", medium: "image", folder: "deliveries" }],
  ["proof", { called: "proof-of-payment", medium: "image", folder: "proofs" }],
  ["bulletin", { called: "report-card", medium: "pdf" }],
  ["photo", { called: "IMG", medium: "image", folder: "photos" }],
];

/** What a file is for, by a word of its column or of its table. */
export const PURPOSE_OF_FILE: ReadonlyMap<string, Purpose> = new Map(
  PURPOSES.flatMap(([words, purpose]) => words.split(" ").map((word) => [word, purpose] as const)),
);
