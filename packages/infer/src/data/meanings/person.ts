import { meaning } from "../meaning.ts";
import { list, pattern } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";

export const PERSON: readonly Meaning[] = [
  meaning("bcc, cc, reply to, mail to, mail from, sender address, recipient address", { text: "email" }),
  meaning("measurements, body measurements", {
    text: { generator: "pattern", options: { regex: "[89][0-9]-[67][0-9]-[89][0-9]" } },
  }),
  meaning("npi, npi number, national provider identifier", {
    text: { generator: "pattern", options: { regex: "1[0-9]{9}" } },
  }),
  meaning("dea, dea number", { text: { generator: "pattern", options: { regex: "[A-M][A-Z][0-9]{7}" } } }),

  meaning(
    "first name, given name, forename, fore name, christian name, preferred first name, legal first name, call name",
    {
      text: "firstName",
    },
  ),
  meaning("last name, family name, surname, second name, maiden name, paternal name, maternal name, legal last name", {
    text: "lastName",
  }),
  meaning("civility", { text: "namePrefix" }),
  meaning("password crypted, pass crypted, crypted password, crypted pass, password history, previous passwords", {
    text: "passwordHash",
  }),
  meaning("ip last login, ip previous login, login ip, last login ip", { text: "ipv4" }),
  meaning(
    "full name, ship name, ship to name, shipping name, bill name, billing name, bill to name, delivery name, legal name, real name, contact name, person name, first last name, name on card, card holder name, account holder name, customer full name, signed by, holder name",
    { text: "fullName" },
  ),
  meaning(
    "legal name, official name, registered name, business name, trading name",
    { text: "companyName" },
    { about: ["company"] },
  ),
  meaning("business name, trading name, trade name", { text: "companyName" }),
  // What people hand in with an application.
  meaning(
    "income certificate, disability certificate, pwd certificate, caste certificate, community certificate, domicile certificate, residence certificate, birth certificate, marriage certificate, medical certificate, fitness certificate, character certificate, transfer certificate, migration certificate, experience certificate, degree certificate, nativity certificate, bonafide certificate, vaccination certificate, id proof, identity proof, address proof, proof of address, proof of identity, proof of income, income proof, age proof, residence proof, address proof document, id proof document",
    { text: { generator: "pattern", options: { regex: "uploads/documents/[a-f0-9]{12}\\.(pdf|jpg)" } } },
    { confidence: 0.93 },
  ),
  meaning("middle name, second given name", { text: "middleName" }),
  meaning("middle initial", { text: { generator: "pattern", options: { regex: "[A-Z]" } } }),
  meaning("mi", { text: { generator: "pattern", options: { regex: "[A-Z]" } } }, { about: ["person"], whole: true }),
  meaning("first, given, fore", { text: "firstName" }, { about: ["person"], whole: true }),
  meaning("last, family, maiden", { text: "lastName" }, { about: ["person"], whole: true }),
  meaning("middle", { text: "middleName" }, { about: ["person"], whole: true }),
  meaning("initial, avatar initial, name initial", { text: "initials" }, { about: ["person"] }),
  meaning(
    "name prefix, salutation, honorific, title of courtesy, courtesy title, name title, form of address, honorific prefix",
    { text: "namePrefix" },
  ),
  meaning("suffix", { text: "nameSuffix" }, { about: ["person"], whole: true }),
  meaning("name suffix, honorific suffix", { text: "nameSuffix" }),
  meaning("display name, screen name", { text: "displayName" }, { confidence: 0.8 }),
  meaning("display name, screen name", { text: "displayName" }, { about: ["person"] }),
  meaning("nick name, nick, alias name, gamertag, gamer tag, battle tag, player tag, player name, in game name", {
    text: "nickname",
  }),
  meaning("gender, gender identity, gender type", {
    text: "gender",
    integer: {
      generator: "weighted",
      options: {
        values: [
          [1, 49],
          [2, 49],
          [0, 2],
        ],
      },
    },
  }),
  meaning("gender code, gender cd", { text: "genderCode" }),
  meaning("birth date, date of birth, birth timestamp, born on, born date, born, born at, birth", {
    date: "birthDate",
    timestamp: "birthDate",
    text: "birthDate",
  }),
  meaning("birth year, year of birth, born year", {
    integer: { generator: "year", options: { from: 1945, to: 2006 } },
    year: { generator: "year", options: { from: 1945, to: 2006 } },
    text: { generator: "year", options: { from: 1945, to: 2006 } },
  }),
  meaning("birth month, month of birth", { number: { generator: "integer", options: { min: 1, max: 12 } } }),
  meaning("birth day, day of birth", { number: { generator: "integer", options: { min: 1, max: 28 } } }),
  meaning("birth place, place of birth, birth city, birthplace", { text: "city" }),
  meaning("death date, deceased date, death timestamp, died on, date deceased, deceased on", {
    date: "date",
    timestamp: { generator: "timestamp" },
  }),
  meaning("age, age in years, years old, patient age, current age", { number: "age", text: "age" }),
  meaning("age group, age range, age band, age bracket", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["25-34", 28],
          ["35-44", 24],
          ["18-24", 18],
          ["45-54", 16],
          ["55-64", 9],
          ["65+", 5],
        ],
      },
    },
  }),
  meaning(
    "phone, phone number, contact number, contact phone, home phone, work phone, office phone, daytime phone, evening phone, telephone number, land line, landline, phone land, phone landline, landline phone, fixed line, phone fixed, phone home, phone work, dial number, caller number, callee number, called number, phone primary, msisdn, helpline, hotline, contact no, phone main, whatsapp number, whatsapp, reception phone, support phone, business phone, sms number",
    {
      text: "phone",
      integer: "phone",
      decimal: "phone",
    },
  ),
  meaning("mobile, mobile phone, mobile number, cell phone, cell number, phone mobile, handphone, phone cell", {
    text: "mobile",
    integer: "phone",
    decimal: "phone",
  }),
  // Where ten digits have no room: the numbers kept for fiction, without an area code.
  meaning(
    "phone, phone number, mobile, mobile number, mobile phone, fax, fax number, cell phone, telephone number",
    { integer: { generator: "integer", options: { min: 5_550_100, max: 5_550_199 } } },
    { confidence: 0.8 },
  ),
  meaning("fax, fax number, fax phone, phone fax", { text: "fax", integer: "phone" }),
  meaning("phone extension, extension number", {
    text: { generator: "digits", options: { length: 4 } },
    integer: { generator: "integer", options: { min: 100, max: 9999 } },
  }),
  meaning(
    "extension",
    {
      text: { generator: "digits", options: { length: 4 } },
      integer: { generator: "integer", options: { min: 100, max: 9999 } },
    },
    { about: ["person", "company"] },
  ),
  meaning(
    "extension",
    { text: { generator: "digits", options: { length: 4 } } },
    { of: ["department", "office", "branch", "room", "desk", "faculty"], confidence: 0.92 },
  ),
  meaning(
    "email, email address, primary email, work email, contact email, backup email, alternative email, email primary, personal email, billing email, login email, recovery email, email id, reply to, from email, to email, cc email, bcc email, notification email, support email, recipient email, sender email, reply to email, email to, email from",
    { text: "email" },
  ),
  meaning(
    "user name, login, login id, windows user, login name, logon, logon name, user login, account login, screen login, sam account name, user handle, handle, user principal name, uid name",
    { text: "username" },
  ),
  meaning("user name, login, login name", { text: "username" }, { about: ["person"] }),
  meaning(
    "created by, updated by, modified by, deleted by, last modified by, last updated by, approved by, reviewed by, assigned by, uploaded by, changed by, edited by, entered by, closed by, requested by, resolved by, submitted by, verified by, published by, locked by, added by, inserted by, processed by, handled by, last edited by, author login, performed by, invited by, created user, updated user, modified user, created by user, updated by user, last modified user, login user, performed by user",
    { text: "username", integer: { generator: "integer", options: { min: 1, max: 200, distribution: "zipf" } } },
  ),
  meaning(
    "complainant name, complainant, claimant name, petitioner name, respondent name, informant name, whistleblower name, signature name, signatory, signatory name, signer name, signee, signed for by, requested for, on behalf of, opened for, ordered for, raised for, made out to, requested on behalf of, acting for, handed over to, delegated to, escalated to, reported to, assigned to name, signed by, prepared by, received by, collected by, witnessed by, taught by, written by, directed by, inspected by, taken by, ordered by, prescribed by",
    { text: "fullName" },
  ),
  meaning(
    "password hash, password digest, hashed password, encrypted password, password encrypted, crypted password, password crypt, passwd hash, password bcrypt, hash password, user password hash, secret hash",
    { text: "passwordHash", bytes: { generator: "bytes", options: { length: 60 } } },
  ),
  meaning(
    "password, user password, login password, account password, admin password, old password, legacy password, legacypassword, previous password, master password, password text",
    { text: "passwordHash" },
  ),
  meaning("salt, password salt, hash salt, encryption salt", {
    text: "salt",
    bytes: { generator: "bytes", options: { length: 16 } },
  }),
  meaning("about", { text: "bio" }, { whole: true }),
  meaning(
    "bio, biography, about me, about text, profile text, short bio, self description, author bio, user bio, personal statement",
    { text: "bio" },
  ),
  meaning(
    "job title, job, role title, position title, contact title, designation, job name, employee title, function title, professional title, position name, work title, job position",
    { text: "jobTitle" },
  ),
  meaning("title, position", { text: "jobTitle" }, { about: ["person"] }),
  meaning("title, position", { text: "jobTitle" }, { about: ["work"], confidence: 0.6 }),
  meaning("occupation, profession, vocation", { text: "occupation" }),
  meaning("marital status, civil status, marital state, marital code", {
    text: "maritalStatus",
    integer: {
      generator: "weighted",
      options: {
        values: [
          [1, 45],
          [2, 40],
          [3, 12],
          [4, 3],
        ],
      },
    },
  }),
  meaning("nationality, citizenship", { text: "nationality" }),
  meaning(
    "ssn, social security, social insurance number, national id, national insurance number, tax id number, ssn last four, personal number, personal id, identity number, citizen id, nin, national number, id card number, identity card, identity card number, passport number, passport, driver license, driver license number, driving license, driving license number, national id number, document number, id number",
    { text: "ssnLike", integer: { generator: "integer", options: { min: 900000000, max: 999999999 } } },
    { confidence: 0.75 },
  ),
  meaning(
    "ethnicity, race, ethnic group",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["White", 45],
            ["Asian", 20],
            ["Black or African American", 15],
            ["Hispanic or Latino", 12],
            ["Mixed", 5],
            ["Other", 3],
          ],
        },
      },
    },
    { about: ["person", "health"] },
  ),
  meaning("ethnicity, ethnic group, race", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["White", 45],
          ["Asian", 20],
          ["Black or African American", 15],
          ["Hispanic or Latino", 12],
          ["Mixed", 5],
          ["Other", 3],
        ],
      },
    },
  }),
  pattern("career length, years active, active years", "(201[6-9]|202[0-2])-(202[3-5]|)", {
    confidence: 0.93,
  }),
  list("tattoos, tattoo", "none|left shoulder|right ankle|lower back|both arms|inner wrist", { confidence: 0.9 }),
  list("piercings, piercing", "none|ears|navel|nose|eyebrow|ears and nose", { confidence: 0.9 }),
  meaning("religion, religious affiliation", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Christian", 40],
          ["None", 25],
          ["Muslim", 15],
          ["Hindu", 8],
          ["Buddhist", 6],
          ["Jewish", 3],
          ["Other", 3],
        ],
      },
    },
  }),
  meaning(
    "education level, highest education, education, highest degree",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["Bachelor's degree", 30],
            ["High school", 26],
            ["Master's degree", 18],
            ["Associate degree", 12],
            ["Vocational", 9],
            ["Doctorate", 5],
          ],
        },
      },
    },
    { about: ["person"] },
  ),
  meaning("credit rating", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["Good", 40],
          ["Low Risk", 30],
          ["High Risk", 20],
          ["Unknown", 10],
        ],
      },
    },
  }),
  meaning("relationship, relation, kinship, relationship type, relation type, relationship to patient", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["spouse", 30],
          ["parent", 25],
          ["child", 20],
          ["sibling", 15],
          ["friend", 10],
        ],
      },
    },
  }),
  meaning(
    "avatar, avatar url, profile picture, profile picture url, profile image, profile image url, profile photo, profile photo url, user avatar, avatar image, profile pic url, gravatar",
    { text: "avatarUrl" },
  ),
  // Photographs of people do not lie among contracts.
  meaning("avatar path, profile photo path, avatar file, photo path, picture path", {
    text: {
      generator: "pattern",
      options: { regex: "/(photos|uploads/photos|images)/20(2[1-5])/[0-9]{4,5}\\.(jpg|png)" },
    },
  }),
  meaning("photo, picture, photo url, picture url", { text: "avatarUrl" }, { about: ["person"] }),
  meaning("preferred name, known as, goes by", { text: "firstName" }),
  meaning("blood type, blood group, bloodtype, rh blood group", { text: "bloodType" }),
  meaning(
    "height, height cm, body height",
    { number: { generator: "decimal", options: { min: 150, max: 198, scale: 1, distribution: "normal" } } },
    { about: ["person", "health"] },
  ),
  meaning(
    "weight, weight kg, body weight, admission weight, patient weight",
    { number: { generator: "decimal", options: { min: 45, max: 120, scale: 1, distribution: "normal" } } },
    { about: ["person", "health"] },
  ),
  meaning("bmi, body mass index", {
    number: { generator: "decimal", options: { min: 17, max: 38, scale: 1, distribution: "normal" } },
  }),
  meaning("annual income, yearly income, household income, income, net income", {
    number: { generator: "decimal", options: { min: 18000, max: 180000, scale: 2, distribution: "lognormal" } },
  }),
  meaning("monthly income, income monthly, monthly net income, monthly gross income, income per month", {
    number: {
      generator: "amount",
      options: { min: 900, max: 14_000, mean: 3100, deviation: 1500, rounding: "tidy" },
    },
  }),
  meaning(
    "number of children, number of dependent, children, dependent count, total children, child count, number child, number of sibling",
    { number: { generator: "integer", options: { min: 0, max: 4, distribution: "zipf" } } },
  ),
  meaning("mother name, mother full name, name mother", {
    text: { generator: "fullName", options: { gender: "female" } },
  }),
  meaning("father name, father full name, name father", {
    text: { generator: "fullName", options: { gender: "male" } },
  }),
  meaning(
    "parent name, guardian name, emergency contact, emergency contact name, spouse name, next of kin, mother maiden name",
    { text: "fullName" },
  ),
  meaning("sent by, posted by, owned by, reported by", { text: "fullName" }, { confidence: 0.7 }),
  meaning("alias", { text: "nickname" }, { about: ["person", "game"] }),
  meaning("education status, education level", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["College", 30],
          ["Secondary", 26],
          ["4 yr Degree", 20],
          ["Advanced Degree", 14],
          ["Primary", 10],
        ],
      },
    },
  }),
  meaning("eye color", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["brown", 55],
          ["blue", 22],
          ["hazel", 10],
          ["green", 8],
          ["gray", 5],
        ],
      },
    },
  }),
  meaning("hair color", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["brown", 40],
          ["black", 30],
          ["blond", 15],
          ["gray", 10],
          ["red", 5],
        ],
      },
    },
  }),
];
