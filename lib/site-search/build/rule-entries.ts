import { clauseOf, openIn } from '@/lib/explain/clause-of'
import { continuingOf, statementOf } from '@/lib/explain/criterion-words'
import { explainCondition, type RuleSpeech } from '@/lib/explain/explain-condition'
import { pointsLinesOf, pointsWords } from '@/lib/explain/points-lines'
import { rowNameOf } from '@/lib/explain/points-row'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayFirst, sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import type { ApplicantWords } from '@/lib/words/texts'
import { factorOf } from '@/rules/condition'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { parametersIn } from '@/rules/trace'
import type { SearchEntry } from '../search-entry'

type Speech = RuleSpeech & { readonly words: ApplicantWords }

/** Opinions and analogies rank below the law. */
const weightOf = ({ status }: Ruleset) => (status === 'published' ? {} : { weight: 0.8 })

const pathOf = (locale: Locale, id: RulesetId, place: string) => `/${locale}/rules/${id}#${place}`

/** A condition as a sentence; if it waits for the authority, that comes first. */
function lineOf(say: Say, speech: Speech, criterion: Ruleset['criteria'][number]): string {
	const { words, locale } = speech
	const explanation = explainCondition(speech, criterion.condition)
	const met = say(words.site.rules.metWhen, { clause: clauseOf(speech, explanation) })
	const isSettled = parametersIn(criterion.condition).every((id) => configuredParameters[id])
	const open = openIn(explanation).map((clause) =>
		sayFirst(locale, say(words.site.rules.sentence, { clause })),
	)
	return isSettled
		? met
		: joinSentences(say, words, [
				say(words.site.rules.sentence, { clause: say(words.result.marks.unsettled) }),
				met,
				...open,
			])
}

/** The conditions of all rule sets, including those that must continue to hold. */
export function conditionEntries(speech: Speech): readonly SearchEntry[] {
	const { locale, words } = speech
	const say = sayIn(locale)
	return rulesetIds.flatMap((id) => {
		const ruleset: Ruleset = rulesets[id]
		const where = say(words.rulesets[id].name)
		const criteria = ruleset.criteria.map(
			(criterion): SearchEntry => ({
				kind: 'condition',
				title: say(statementOf(words, id, criterion.id)),
				line: lineOf(say, speech, criterion),
				where,
				path: pathOf(locale, id, criterion.id),
				...weightOf(ruleset),
			}),
		)
		const continuing = ruleset.continuing.map(
			(criterion): SearchEntry => ({
				kind: 'condition',
				title: say(continuingOf(words, id, criterion.id)),
				line: say(words.kinds.continuing.name),
				where,
				path: pathOf(locale, id, criterion.id),
				...weightOf(ruleset),
			}),
		)
		return [...criteria, ...continuing]
	})
}

/** The rows of the points table. */
export function pointsEntries(speech: Speech): readonly SearchEntry[] {
	const { locale, words } = speech
	const say = sayIn(locale)
	const { points } = words.search
	return rulesetIds.flatMap((id) =>
		((rulesets[id] as Ruleset).points ?? []).map((row): SearchEntry => {
			const lines = pointsLinesOf(row, { speech, words: pointsWords(words) }).map((line) =>
				say(points.line, line),
			)
			return {
				kind: 'points',
				title: say(points.title, { factor: say(rowNameOf(words, row)) }),
				line: lines.join(say(words.separators.entries)),
				where: say(words.rulesets[id].name),
				path: pathOf(locale, id, `points-${factorOf(row)}`),
			}
		}),
	)
}
