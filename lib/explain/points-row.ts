import type { CompiledMessage } from 'icu-minify/format'
import type { PointsRow } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { factsInRow } from '@/rules/points-table'
import { type Say, sayList } from '../i18n/say'
import { type AnswerSpeech, sayAnswer } from './explain'

/** What it takes to name a row of a points table. */
export type RowWords = {
	readonly facts: { readonly [F in FactId]: { readonly label: CompiledMessage } }
	readonly pointsRows: Readonly<Record<string, CompiledMessage>>
}

/** The name of a row: its fact's, or its own, for which the compiler asks; an id of other rules stands for itself. */
export const rowNameOf = ({ facts, pointsRows }: RowWords, row: PointsRow): CompiledMessage =>
	'fact' in row ? facts[row.fact].label : (pointsRows[row.id] ?? row.id)

/**
 * The answers that a row rests on, in words; null if there are none.
 * @param named says what is answered, where a row rests on several facts
 */
export function sayRowAnswer(
	{
		speech,
		say,
		named,
	}: { readonly speech: AnswerSpeech; readonly say: Say; readonly named: CompiledMessage },
	row: PointsRow,
	facts: Facts,
): string | null {
	if ('fact' in row) return sayAnswer(speech, row.fact, facts[row.fact])
	const answers = factsInRow(row).flatMap((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact])
		return answer === null ? [] : [say(named, { label: say(speech.words.facts[fact].label), answer })]
	})
	return answers.length > 0 ? sayList(speech.locale, answers) : null
}
