/**
 * The general vocabulary: words of school policies, and the everyday words that people use for
 * the same thing, a file for each subject. It belongs to the project, for every school. What
 * the policies of a school do not use stays out of its search; `content/vocabulary.yaml` adds
 * entries, and switches words off.
 */
import { ADMISSIONS } from './admissions.ts';
import { ATTENDANCE } from './attendance.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { BULLYING } from './bullying.ts';
import { CHARGING } from './charging.ts';
import { COMPLAINTS } from './complaints.ts';
import { DATA } from './data.ts';
import { EARLY_YEARS } from './early-years.ts';
import { FIRST_AID } from './first-aid.ts';
import { FOOD } from './food.ts';
import { GENERAL } from './general.ts';
import { GOVERNANCE } from './governance.ts';
import { HEALTH_AND_SAFETY } from './health-and-safety.ts';
import { ILLNESS } from './illness.ts';
import { LEAVE_AND_PAY } from './leave-and-pay.ts';
import { MEDICINES } from './medicines.ts';
import { PEOPLE_AND_ROLES } from './people-and-roles.ts';
import { PHONES_AND_ONLINE } from './phones-and-online.ts';
import { PHOTOGRAPHS } from './photographs.ts';
import { SAFEGUARDING } from './safeguarding.ts';
import { SCHOOL_DAY } from './school-day.ts';
import { SPECIAL_NEEDS } from './special-needs.ts';
import { STAFF } from './staff.ts';
import { TEACHING } from './teaching.ts';
import { UNIFORM } from './uniform.ts';
import { VISITS } from './visits.ts';
import { readEntries, type VocabularyEntry } from './vocabulary-entry.ts';

export const GENERAL_VOCABULARY: readonly VocabularyEntry[] = [
  ADMISSIONS,
  ATTENDANCE,
  BEHAVIOUR,
  BULLYING,
  CHARGING,
  COMPLAINTS,
  DATA,
  EARLY_YEARS,
  FIRST_AID,
  FOOD,
  GENERAL,
  GOVERNANCE,
  HEALTH_AND_SAFETY,
  ILLNESS,
  LEAVE_AND_PAY,
  MEDICINES,
  PEOPLE_AND_ROLES,
  PHONES_AND_ONLINE,
  PHOTOGRAPHS,
  SAFEGUARDING,
  SCHOOL_DAY,
  SPECIAL_NEEDS,
  STAFF,
  TEACHING,
  UNIFORM,
  VISITS,
].flatMap(readEntries);
