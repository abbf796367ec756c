import { isDay } from '@/lib/day/is-day'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { isRulesetId, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { BadInput, shown } from './bad-input'
import type { CommandInput } from './command'

/** The text of an option, if it was given. */
export function textOf({ values }: CommandInput, name: string): string | undefined {
	const value = values[name]
	return typeof value === 'string' ? value : undefined
}

/** Every text of an option that may be given several times. */
export const textsOf = ({ values }: CommandInput, name: string): readonly string[] =>
	[values[name] ?? []].flat().filter((value) => typeof value === 'string')

export const hasFlag = ({ values }: CommandInput, name: string): boolean => values[name] === true

/** The language of the words. */
export function localeOf(given: CommandInput): Locale {
	const wanted = textOf(given, 'lang') ?? 'en'
	const locale = localeIds.find((id) => id === wanted)
	if (!locale) throw new BadInput([`--lang ${shown(wanted)}: Use one of: ${localeIds.join(', ')}.`])
	return locale
}

/** The chosen rule sets; undefined if none is named. */
export function rulesetsOf(given: CommandInput): readonly RulesetId[] | undefined {
	const wanted = textOf(given, 'rules')
	if (wanted === undefined) return undefined
	const ids = wanted.split(',')
	const unknown = ids.filter((id) => !isRulesetId(id))
	if (unknown.length > 0)
		throw new BadInput([
			`--rules ${shown(wanted)}: There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`,
		])
	return rulesetIds.filter((id) => ids.includes(id))
}

/** The day of an option; undefined if none is given. */
export function dayOf(given: CommandInput): string | undefined {
	const wanted = textOf(given, 'on')
	if (wanted !== undefined && !isDay(wanted))
		throw new BadInput([`--on ${shown(wanted)}: This must be a date that exists, as YYYY-MM-DD.`])
	return wanted
}

/** Options that most commands have. */
export const sharedOptions = {
	json: { type: 'boolean' },
	lang: { type: 'string' },
	on: { type: 'string' },
	rules: { type: 'string' },
} as const

export const sharedHelp = {
	json: { flag: '--json', text: 'print JSON lines, the bodies of the API, instead of words' },
	lang: { flag: '--lang LANGUAGE', text: `the language of the words: ${localeIds.join(', ')} (default: en)` },
	on: { flag: '--on DAY', text: 'the day that counts, as YYYY-MM-DD (default: today in China)' },
	rules: {
		flag: '--rules IDS',
		text: `rule sets, with commas between: ${rulesetIds.join(', ')} (default: all)`,
	},
} as const
