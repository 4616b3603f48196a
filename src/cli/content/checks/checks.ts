import { needCases } from "./answers.ts";
import { avoidedWords } from "./avoid.ts";
import { heavyBodies, safeBodies } from "./body.ts";
import { aliasesThatAreTitles } from "./language/alias-titles.ts";
import { calendars, nextCalendar } from "./calendar.ts";
import { caseStatusComplete } from "./case-status.ts";
import { codeLedger } from "./codes.ts";
import { codeLetters } from "./code-letters.ts";
import { codesOnceSaid } from "./codes-lock.ts";
import { consistency } from "./consistency.ts";
import type { Check } from "../read/content.ts";
import { contactOfService } from "./facts/contact.ts";
import { likelyDates, likelyYears } from "./facts/dates.ts";
import { greatJumps } from "./facts/jumps.ts";
import { groundsInBasis } from "./facts/legal-basis.ts";
import { numbersInRange } from "./facts/ranges.ts";
import { reviewerOfService } from "./facts/reviewer.ts";
import { sameFactsInBoth } from "./facts/same-facts.ts";
import { unitsThatFit } from "./facts/units.ts";
import { duplicateIds, duplicateWords } from "./duplicates.ts";
import { flows } from "./flows.ts";
import { forms } from "./forms.ts";
import { grounds } from "./grounds.ts";
import { mainlandTerms } from "./language/mainland-terms.ts";
import { emptyWords } from "./language/no-words.ts";
import { sameLabels } from "./language/same-labels.ts";
import { sideBySide } from "./language/side-by-side.ts";
import { simplifiedCharacters } from "./language/simplified.ts";
import { equalOffices, equalTitles, longSummaries, longTitles } from "./language/titles.ts";
import { wrongLanguage } from "./language/wrong-language.ts";
import { movedAddresses } from "./moved.ts";
import { filesInPairs, writtenEntries } from "./pairs.ts";
import { drawings } from "./pictures.ts";
import { pagesToWrite, parts } from "./parts.ts";
import { planPlaces } from "./plan.ts";
import { heavyTexts, numbersInWords, safeTexts } from "./plain-texts.ts";
import { references } from "./references.ts";
import { lawsLock } from "./laws-lock.ts";
import { checkedWithoutRecords, staleReviews } from "./review-remarks.ts";
import { reviews } from "./reviews.ts";
import { sameShape } from "./same-shape.ts";
import { pageNames, searchWords } from "./search-words.ts";
import { sharedAliases } from "./shared-aliases.ts";
import { staleTranslations } from "../read/translation.ts";
import { uiStrings } from "./ui.ts";
import { unusedNumbers } from "./unused.ts";
import { chains } from "./chains.ts";
import { closed, closedSince } from "./closed.ts";
import { hosts } from "./hosts.ts";
import { rasters } from "./rasters.ts";
import { orphans } from "./orphans.ts";
import { shown } from "./shown.ts";
import { steps } from "./steps.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { people } from "./people.ts";
import { waysIn } from "./ways-in.ts";
import { wordsAndFacts } from "./words.ts";

/** Checks that look across files; each finding stops the build. */
export const checks: readonly Check[] = [
  filesInPairs,
  writtenEntries,
  duplicateIds,
  duplicateWords,
  sharedAliases,
  searchWords,
  pageNames,
  references,
  waysIn,
  planPlaces,
  drawings,
  grounds,
  caseStatusComplete,
  codeLedger,
  codeLetters,
  codesOnceSaid,
  movedAddresses,
  wordsAndFacts,
  needCases,
  sameShape,
  avoidedWords,
  consistency,
  flows,
  forms,
  safeTexts,
  numbersInWords,
  safeBodies,
  calendars,
  uiStrings,
  reviews,
  lawsLock,
  staleTranslations,
  wrongLanguage,
  simplifiedCharacters,
  sideBySide,
  mainlandTerms,
  emptyWords,
  equalTitles,
  equalOffices,
  longTitles,
  longSummaries,
  sameLabels,
  aliasesThatAreTitles,
  numbersInRange,
  unitsThatFit,
  greatJumps,
  likelyDates,
  likelyYears,
  sameFactsInBoth,
  groundsInBasis,
  contactOfService,
  reviewerOfService,
  hosts,
  phoneNumbers,
  people,
  steps,
  chains,
  closed,
  shown,
  orphans,
  rasters,
  parts,
];

/** Checks whose findings are only pointed out. */
export const remarks: readonly Check[] = [
  unusedNumbers,
  heavyTexts,
  heavyBodies,
  staleReviews,
  checkedWithoutRecords,
  closedSince,
  nextCalendar,
  pagesToWrite,
];
