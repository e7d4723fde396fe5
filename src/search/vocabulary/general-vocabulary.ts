/**
 * The general vocabulary: words of school policies, and the everyday words that people use for
 * the same thing, a file for each subject. It belongs to the project, for every school. What
 * the policies of a school do not use stays out of its search; `content/vocabulary.yaml` adds
 * entries, and switches words off.
 */
import { ADMISSIONS_RULES } from './admissions-rules.ts';
import { ADMISSIONS } from './admissions.ts';
import { ATTENDANCE_DETAIL_RULES } from './attendance-detail-rules.ts';
import { ATTENDANCE_RULES } from './attendance-rules.ts';
import { ATTENDANCE } from './attendance.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { BEHAVIOUR_QUESTIONS } from './behaviour-questions.ts';
import { BULLYING } from './bullying.ts';
import { BULLYING_QUESTIONS } from './bullying-questions.ts';
import { CHARGING } from './charging.ts';
import { COMPLAINTS } from './complaints.ts';
import { COMPLAINTS_AND_DATA_ASKED } from './complaints-and-data-asked.ts';
import { DATA } from './data.ts';
import { DAY_DETAIL_RULES } from './day-detail-rules.ts';
import { EVERYDAY_RULES } from './everyday-rules.ts';
import { FIRST_AID_RULES } from './first-aid-rules.ts';
import { EXCLUSION_QUESTIONS } from './exclusion-questions.ts';
import { EARLY_YEARS } from './early-years.ts';
import { FIRST_AID } from './first-aid.ts';
import { FOOD_RULES } from './food-rules.ts';
import { FOOD } from './food.ts';
import { GENERAL } from './general.ts';
import { GOVERNANCE } from './governance.ts';
import { HEALTH_AND_SAFETY } from './health-and-safety.ts';
import { HEALTH_DETAIL_RULES } from './health-detail-rules.ts';
import { ILLNESS_RULES } from './illness-rules.ts';
import { HOMEWORK_QUESTIONS } from './homework-questions.ts';
import { ILLNESS } from './illness.ts';
import { INCLUSION_ASKED } from './inclusion-asked.ts';
import { LEAVE_AND_PAY } from './leave-and-pay.ts';
import { MEDICINES } from './medicines.ts';
import { ONLINE_QUESTIONS } from './online-questions.ts';
import { PEOPLE_AND_ROLES } from './people-and-roles.ts';
import { PHONES_AND_ONLINE } from './phones-and-online.ts';
import { PHOTOGRAPH_QUESTIONS } from './photograph-questions.ts';
import { PHOTOGRAPHS } from './photographs.ts';
import { PLAIN_WORDINGS_AT_WORK } from './plain-wordings-at-work.ts';
import { PLAIN_WORDINGS_DAY_TO_DAY } from './plain-wordings-day-to-day.ts';
import { PLAIN_WORDINGS } from './plain-wordings.ts';
import { QUESTIONS_ON_CONDUCT } from './questions-on-conduct.ts';
import { QUESTIONS_ON_LEAVE } from './questions-on-leave.ts';
import { QUESTIONS_ON_PAY_AND_HOURS } from './questions-on-pay-and-hours.ts';
import { QUESTIONS_ON_CURRICULUM } from './questions-on-curriculum.ts';
import { QUESTIONS_ON_EMPLOYMENT } from './questions-on-employment.ts';
import { QUESTIONS_ON_GOVERNING } from './questions-on-governing.ts';
import { QUESTIONS_ON_SAFETY_AT_WORK } from './questions-on-safety-at-work.ts';
import { QUESTIONS_ON_STAFF_ROUTINES } from './questions-on-staff-routines.ts';
import { SAFEGUARDING } from './safeguarding.ts';
import { SCHOOL_DAY_RULES } from './school-day-rules.ts';
import { SAFEGUARDING_ASKED } from './safeguarding-asked.ts';
import { SCHOOL_DAY } from './school-day.ts';
import { SPECIAL_NEEDS } from './special-needs.ts';
import { STAFF } from './staff.ts';
import { TEACHING } from './teaching.ts';
import { UNIFORM } from './uniform.ts';
import { UNIFORM_QUESTIONS } from './uniform-questions.ts';
import { VISITS } from './visits.ts';
import { VISITS_AND_SITE_ASKED } from './visits-and-site-asked.ts';
import { WARM_WORDINGS_FOR_FAMILIES } from './warm-wordings-for-families.ts';
import { WARM_WORDINGS_OF_CARE_AND_WORK } from './warm-wordings-of-care-and-work.ts';
import { WARM_WORDINGS_OF_CONDUCT } from './warm-wordings-of-conduct.ts';
import { WARM_WORDINGS_OF_PAPERWORK } from './warm-wordings-of-paperwork.ts';
import { WARM_WORDINGS_OF_ROUTINES } from './warm-wordings-of-routines.ts';
import { readEntries, type VocabularyEntry } from './vocabulary-entry.ts';

export const GENERAL_VOCABULARY: readonly VocabularyEntry[] = [
  ADMISSIONS,
  ADMISSIONS_RULES,
  ATTENDANCE,
  ATTENDANCE_DETAIL_RULES,
  ATTENDANCE_RULES,
  BEHAVIOUR,
  BEHAVIOUR_QUESTIONS,
  BULLYING,
  BULLYING_QUESTIONS,
  CHARGING,
  COMPLAINTS,
  COMPLAINTS_AND_DATA_ASKED,
  DATA,
  DAY_DETAIL_RULES,
  EVERYDAY_RULES,
  EXCLUSION_QUESTIONS,
  EARLY_YEARS,
  FIRST_AID,
  FIRST_AID_RULES,
  FOOD,
  FOOD_RULES,
  GENERAL,
  GOVERNANCE,
  HEALTH_AND_SAFETY,
  HEALTH_DETAIL_RULES,
  HOMEWORK_QUESTIONS,
  ILLNESS,
  ILLNESS_RULES,
  INCLUSION_ASKED,
  LEAVE_AND_PAY,
  MEDICINES,
  ONLINE_QUESTIONS,
  PEOPLE_AND_ROLES,
  PHONES_AND_ONLINE,
  PHOTOGRAPH_QUESTIONS,
  PHOTOGRAPHS,
  PLAIN_WORDINGS,
  PLAIN_WORDINGS_AT_WORK,
  PLAIN_WORDINGS_DAY_TO_DAY,
  QUESTIONS_ON_CONDUCT,
  QUESTIONS_ON_LEAVE,
  QUESTIONS_ON_PAY_AND_HOURS,
  QUESTIONS_ON_CURRICULUM,
  QUESTIONS_ON_EMPLOYMENT,
  QUESTIONS_ON_GOVERNING,
  QUESTIONS_ON_SAFETY_AT_WORK,
  QUESTIONS_ON_STAFF_ROUTINES,
  SAFEGUARDING,
  SAFEGUARDING_ASKED,
  SCHOOL_DAY,
  SCHOOL_DAY_RULES,
  SPECIAL_NEEDS,
  STAFF,
  TEACHING,
  UNIFORM,
  UNIFORM_QUESTIONS,
  VISITS,
  VISITS_AND_SITE_ASKED,
  WARM_WORDINGS_FOR_FAMILIES,
  WARM_WORDINGS_OF_CARE_AND_WORK,
  WARM_WORDINGS_OF_CONDUCT,
  WARM_WORDINGS_OF_PAPERWORK,
  WARM_WORDINGS_OF_ROUTINES,
].flatMap(readEntries);
