/** Words that templates have places for; those of `lists` fit there too. */
export type WordName =
  /** A thing at work, without an article: stands in enumerations and as a title. */
  | "object"
  /** What a sentence is about, with its article, in the singular. */
  | "thing"
  /** What is true of any `thing`. */
  | "fact"
  /** What somebody does, as an infinitive that follows modal verbs. */
  | "task"
  /** How many milligrams tablets have. */
  | "dose"
  | "later"
  | "earlier"
  /** Who does things, in the third person singular. */
  | "people"
  /** Why, with its conjunction. */
  | "because"
  | "opinion"
  | "todo"
  | "cause"
  | "topic"
  | "audience"
  | "plus"
  | "minus"
  | "praise"
  | "doubt"
  | "complaint"
  | "motif"
  | "setting"
  /** A place in a town, behind the names of what stands there. */
  | "spot"
  | "scene"
  | "hobby"
  | "noun";

/** Generators that choose from a list of their own in each language. */
export type ListName =
  | "allergy"
  | "animal"
  | "building"
  | "catchPhrase"
  | "category"
  | "color"
  | "county"
  | "cuisine"
  | "degree"
  | "department"
  | "diagnosis"
  | "district"
  | "featureName"
  | "genre"
  | "groupName"
  | "ingredient"
  | "jobTitle"
  | "labTest"
  | "league"
  | "occupation"
  | "plant"
  | "position"
  | "procedureName"
  | "season"
  | "size"
  | "skill"
  | "specimen"
  | "sport"
  | "subjectName"
  | "teamName"
  | "typeName"
  | "unit"
  | "unitName"
  /** What is put where nothing is settled yet. */
  | "unsettled";

/** Generators that fill templates of their own in each language. */
export type PhraseName =
  | "addressLine2"
  | "answer"
  | "articleTitle"
  | "bio"
  | "bookTitle"
  | "caption"
  | "comment"
  | "courseName"
  | "dish"
  | "dosage"
  | "eventName"
  | "headline"
  | "keywords"
  | "message"
  | "note"
  | "pageTitle"
  | "projectName"
  | "question"
  | "reason"
  | "restaurantName"
  | "roomName"
  | "school"
  | "sentence"
  | "songTitle"
  | "subject"
  | "templateName"
  | "title"
  | "transactionDescription";

/** What people say who are content, undecided, disappointed. */
export interface Opinions {
  readonly content: string;
  readonly undecided: string;
  readonly disappointed: string;
}

/**
 * What rows say in a language. Lists are written `a|b|c`, on as many lines as they need. In templates `{name}` takes a word of that name,
 * `{Name}` the same with a capital, `{name2}` another one; whatever fills them has to read well.
 */
export interface Language {
  readonly words: Readonly<Record<WordName, string>>;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly phrases: Readonly<Record<PhraseName, string>>;
  readonly reviewText: Opinions;
  readonly reviewTitle: Opinions;
  /** The categories of goods, a line each, in the order of the English ones: category; preposition; things; what these are made of. */
  readonly goods: string;
  /** Sentences that are true of any of the goods. */
  readonly praises: string;
  /** What a good is and where it stands in the shop: `{name}`, `{category}`. */
  readonly offer: string;
  /** What makers of goods are called: `{brand}`. */
  readonly manufacturer: string;
  /** In the order of `industryNames`. */
  readonly industries: string;
  readonly gender: readonly [female: string, male: string, other: string];
  /** Single, married, divorced, partnered, widowed. */
  readonly maritalStatus: readonly [string, string, string, string, string];
  /** By locale, `*` for the others. */
  readonly nationality: Readonly<Record<string, string>>;
  /** What stands in front of the numbers of invoices and orders. */
  readonly invoice: string;
  readonly order: string;
  /** What stands between a phone's number and its extension. */
  readonly extension: string;
}
