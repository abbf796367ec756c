import type { CompiledMessage } from 'icu-minify/format'
import { factorOf, factRowIn, type PointsRow } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { factsInRow } from '@/rules/points-table'
import type { Say } from '../i18n/say'
import { textFor } from '../words/text-for'
import type { Words } from '../words/texts'
import { type AnswerSpeech, sayAnswer } from './explain'

/** What is needed to name a row of a points table. */
type RowWords = {
	readonly facts: { readonly [F in FactId]: { readonly label: CompiledMessage } }
	readonly pointsRows: Readonly<Record<string, CompiledMessage>>
}

/** The name of a row: its fact's, or its own, which the compiler requires. */
export const rowNameOf = ({ facts, pointsRows }: RowWords, row: PointsRow): CompiledMessage => {
	const id = factorOf(row)
	return factRowIn(row) ? facts[id as FactId].label : textFor(pointsRows, id)
}

/** What is needed to say answers together with their questions. */
type NamedSpeech = {
	readonly speech: AnswerSpeech
	readonly say: Say
	readonly words: Pick<Words, 'separators'> & {
		readonly result: { readonly conditions: Pick<Words['result']['conditions'], 'named'> }
	}
}

/**
 * The answers that a row depends on, in words; null if there are none. If it depends on several facts, each is named.
 */
export function sayRowAnswer(
	{ speech, say, words }: NamedSpeech,
	row: PointsRow,
	facts: Facts,
): string | null {
	const own = factRowIn(row)
	if (own) return sayAnswer(speech, own.fact, facts[own.fact])
	const answers = factsInRow(row).flatMap((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact])
		return answer === null
			? []
			: [say(words.result.conditions.named, { label: say(speech.words.facts[fact].label), answer })]
	})
	return answers.length > 0 ? answers.join(say(words.separators.entries)) : null
}
