import type { Locale } from '@/lib/i18n/locales'
import { listRuleWords } from './list-rules'
import { chineseBeside } from './paper'
import { registerWords } from './register'
import { ruleChangeWords } from './rule-changes'
import { secondLookWords } from './second-look'
import { serverCheckWords } from './server-check'

/**
 * The words that a page does not include, by the name in their address, `/{locale}/words/{part}.json`: for what opens
 * on a click, or is only printed. To add a part, pick its texts here, and load it with `loadLateWords`.
 */
export const lateParts = {
	'second-look': secondLookWords,
	'rule-changes': (locale: Locale) => ruleChangeWords(locale),
	'list-rules': listRuleWords,
	paper: chineseBeside,
	'server-check': serverCheckWords,
	register: registerWords,
}

export type LateWords = { readonly [P in keyof typeof lateParts]: Awaited<ReturnType<(typeof lateParts)[P]>> }
