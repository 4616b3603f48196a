import { needCases } from "./answers.ts";
import { avoidedWords } from "./avoid.ts";
import { heavyBodies, safeBodies } from "./body.ts";
import { calendars, nextCalendar } from "./calendar.ts";
import { codeLedger } from "./codes.ts";
import { consistency } from "./consistency.ts";
import type { Check } from "../read/content.ts";
import { duplicateIds, duplicateWords } from "./duplicates.ts";
import { flows } from "./flows.ts";
import { forms } from "./forms.ts";
import { grounds } from "./grounds.ts";
import { filesInPairs, writtenEntries } from "./pairs.ts";
import { drawings } from "./pictures.ts";
import { parts } from "./parts.ts";
import { planPlaces } from "./plan.ts";
import { heavyTexts, numbersInWords, safeTexts } from "./plain-texts.ts";
import { references } from "./references.ts";
import { sameShape } from "./same-shape.ts";
import { pageNames, searchWords } from "./search-words.ts";
import { sharedAliases } from "./shared-aliases.ts";
import { staleTranslations } from "../read/translation.ts";
import { uiStrings } from "./ui.ts";
import { numbersInOneLanguage, unusedNumbers } from "./unused.ts";
import { chains } from "./chains.ts";
import { closed, closedSince } from "./closed.ts";
import { hosts } from "./hosts.ts";
import { rasters } from "./rasters.ts";
import { orphans } from "./orphans.ts";
import { shown } from "./shown.ts";
import { steps } from "./steps.ts";
import { numbers } from "./numbers.ts";
import { people } from "./people.ts";
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
  planPlaces,
  drawings,
  grounds,
  codeLedger,
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
  staleTranslations,
  hosts,
  numbers,
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
  numbersInOneLanguage,
  heavyTexts,
  heavyBodies,
  closedSince,
  nextCalendar,
];
