import { sayDay } from '@/lib/i18n/say'
import type { Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CheckedRuleset, ResultContext, ResultWords } from '../checked/context'

type FooterContext = Pick<ResultContext, 'say' | 'speech'> & {
	readonly words: Pick<ResultWords, 'separators'> & {
		readonly rulesets: { readonly [R in RulesetId]: Pick<ResultWords['rulesets'][R], 'name'> }
		readonly result: Pick<ResultWords['result'], 'paperSet'>
	}
}

/** The footer of a printed result: the day, the rule sets and their versions. */
export function footerOf(
	{ words, say, speech }: FooterContext,
	shown: readonly (Pick<CheckedRuleset, 'id' | 'ruleset'> & { readonly result: Pick<Result, 'asOf'> })[],
) {
	const versions = [...new Set(shown.map(({ ruleset }) => ruleset.version))]
	const sets = versions.map((version) => {
		const ids = shown.filter(({ ruleset }) => ruleset.version === version).map(({ id }) => id)
		const names = ids.map((id) => say(words.rulesets[id].name)).join(say(words.separators.places))
		return say(words.result.paperSet, { names, version })
	})
	const day = shown[0]?.result.asOf
	const parts = say(words.separators.parts)
	return {
		day: (day ? sayDay(speech.locale, day) : '') + parts,
		sets: sets.join(say(words.separators.entries)),
	}
}
