import type { Generator } from "@seedloom/core";
import { email, nickname, username } from "./accounts.ts";
import { age, birthDate } from "./birth.ts";
import {
  accountName,
  displayName,
  firstName,
  fullName,
  initials,
  lastName,
  middleName,
  namePrefix,
  nameSuffix,
} from "./names.ts";
import { fax, mobile, phone } from "./phones.ts";
import { nationalNumber } from "./national-number.ts";
import { avatarUrl, passwordHash, salt, ssnLike } from "./secrets.ts";
import { gender, genderCode, maritalStatus, nationality } from "./traits.ts";
import { bio, jobTitle, occupation } from "./work.ts";

/** Generators about people. */
export const personGenerators = {
  accountName,
  age,
  avatarUrl,
  bio,
  birthDate,
  displayName,
  email,
  fax,
  firstName,
  fullName,
  gender,
  genderCode,
  initials,
  jobTitle,
  lastName,
  maritalStatus,
  middleName,
  mobile,
  namePrefix,
  nameSuffix,
  nationality,
  nationalNumber,
  nickname,
  occupation,
  passwordHash,
  phone,
  salt,
  ssnLike,
  username,
} satisfies Record<string, Generator>;
