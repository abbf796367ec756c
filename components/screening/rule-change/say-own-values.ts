import { type Locale, locales } from '@/lib/i18n/locales'
import { type Say, sayDay, sayList } from '@/lib/i18n/say'
import type { OwnParameter, OwnParameters, OwnRules } from '@/lib/screening/model/own-parameters'
import { parameterIds } from '@/rules/parameters'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import type { RuleWords } from './rule-change-context'

type Spoken = { readonly locale: Locale; readonly words: RuleWords; readonly say: Say }

/** The values set, as a list; empty if there are none. */
export function sayOwnValues({ locale, words, say }: Spoken, own: OwnParameters): string {
	const { values } = words
	const said = parameterIds.flatMap((id) => {
		const set = own[id]
		if (!set || set.value === false) return []
		const value = typeof set.value === 'number' ? set.value.toLocaleString(locales[locale].formats) : ''
		return [say(values[id], { value })]
	})
	return sayList(locale, said)
}

/** The values set and the versions applied, as a list; empty if there are neither. */
export function sayRules(
	team: Spoken,
	{ values, versions }: OwnRules,
	ruleName: (id: RulesetId) => string,
): string {
	const { locale, words, say } = team
	const applied = inLawOrder(rulesetIds).flatMap((id) => {
		const version = versions[id]
		return version ? [say(words.past.version, { ruleset: ruleName(id), version })] : []
	})
	const set = sayOwnValues(team, values)
	return sayList(locale, set === '' ? applied : [set, ...applied])
}

/** The values set, with each source once and its day, in plain sentences for a sheet; empty if there are none. */
export function sayOwnInSheet(team: Spoken, own: OwnParameters): string {
	const { words, say, locale } = team
	const list = sayOwnValues(team, own)
	if (list === '') return ''
	const sources = sourcesOf(own).map(({ date, source }) => {
		const of = say(words.ownSource, { date: sayDay(locale, date) })
		return `${of} ${source}`
	})
	return [say(words.own, { list }), ...sources].join('\n')
}

/** The sources of the values set, each once. */
export function sourcesOf(own: OwnParameters): readonly OwnParameter[] {
	const sources = new Map(
		parameterIds.flatMap((id) => {
			const set = own[id]
			return set ? [[`${set.date} ${set.source}`, set] as const] : []
		}),
	)
	return [...sources.values()]
}
