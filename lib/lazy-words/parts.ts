import type { EmployerLocale, Locale } from '@/lib/i18n/locales'
import { listRuleWords } from './list-rules'
import { chineseBeside } from './paper'
import { questionWords } from './questions'
import { registerWords } from './register'
import { ruleChangeWords } from './rule-changes'
import { secondLookWords } from './second-look'
import { serverCheckWords } from './server-check'
import { stepNewsWords } from './step-news'

/**
 * The words that a page does not include, by the name in their address, `/{locale}/words/{part}.json`: for what opens
 * on a click, or is only printed. To add a part, pick its texts here, and load it with `loadLateWords`. A device keeps those
 * of the check together with it.
 */
export const checkParts = { 'step-news': stepNewsWords, questions: questionWords }

/** The same of what people go on to from a result. */
export const lateParts = {
	'second-look': secondLookWords,
	'rule-changes': (locale: Locale) => ruleChangeWords(locale),
	paper: chineseBeside,
}

/** The same of the pages for employers and teams, in the languages that these are in. */
export const employerLateParts = {
	'list-rules': listRuleWords,
	'server-check': serverCheckWords,
	register: registerWords,
}

type ApplicantParts = typeof checkParts & typeof lateParts
type Parts = ApplicantParts & typeof employerLateParts
export type LateWords = { readonly [P in keyof Parts]: Awaited<ReturnType<Parts[P]>> }

/** The languages that a part is there in. */
export type LocaleOfPart<P extends keyof Parts> = P extends keyof ApplicantParts ? Locale : EmployerLocale
