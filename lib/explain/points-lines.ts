import type { CompiledMessage } from 'icu-minify/format'
import type { PointsRow, RowKind } from '@/rules/condition'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { sayFirst, sayIn, sayList } from '../i18n/say'
import type { ApplicantWords, Words } from '../words/texts'
import { clauseOf } from './clause-of'
import { sayAnswer } from './explain'
import { explainCondition, type RuleSpeech, sayThan } from './explain-condition'
import { rowNameOf } from './points-row'

/** An answer in words, and the points it gives. */
type Line = { readonly answer: string; readonly points: string }

/** What is needed to put the points table into words. */
export type PointsSpeech = {
	readonly speech: RuleSpeech
	readonly words: Words['site']['rules'] &
		Pick<Words, 'separators' | 'pointsRows'> & { readonly named: CompiledMessage }
}

/** Picks the words of the points table from all words of a language. */
export const pointsWords = ({
	site,
	separators,
	pointsRows,
	result,
}: ApplicantWords): PointsSpeech['words'] => ({
	...site.rules,
	...{ separators, pointsRows },
	named: result.conditions.named,
})

const answerIn = ({ speech }: PointsSpeech, fact: FactId, value: FactValue) =>
	sayAnswer(speech, fact, value) ?? ''

/** A band with both ends; `next` is the start of the band above it. For integers the upper end is inclusive. */
function sayBand(context: PointsSpeech, fact: FactId, from: number, next: number | undefined): string {
	const { speech, words } = context
	const say = sayIn(speech.locale)
	const kind: Fact = facts[fact]
	const isWhole = kind.type === 'integer'
	if (next === undefined) {
		return isWhole
			? say(words.bandOver, { than: sayThan(speech, fact, from - 1) })
			: say(words.bandFrom, { limit: answerIn(context, fact, from) })
	}
	return isWhole
		? say(words.bandWhole, { from, last: answerIn(context, fact, next - 1) })
		: say(words.bandBetween, { from: answerIn(context, fact, from), than: sayThan(speech, fact, next) })
}

/** The lines of each kind of row. */
const kinds: { readonly [K in RowKind]: (row: PointsRow<K>, context: PointsSpeech) => Line[] } = {
	bands: ({ fact, bands }, context) => {
		const { speech, words } = context
		const say = sayIn(speech.locale)
		const lines = bands.toReversed().map(({ from, points, more, most }, index, above) => ({
			answer: sayBand(context, fact, from, above[index - 1]?.from),
			points:
				more && most
					? points + say(words.separators.entries) + say(words.bandMore, { more, most })
					: String(points),
		}))
		const below = say(words.bandUnder, { than: sayThan(speech, fact, bands[0]?.from ?? 0) })
		return [...lines, { answer: below, points: '0' }]
	},
	options: ({ fact, options }, context) =>
		Object.entries(options)
			.map(([option, points]) => ({
				answer: answerIn(context, fact, option as FactValue),
				points: String(points),
			}))
			.toReversed(),
	'any-entry': ({ fact, anyEntry }, { speech, words }) => {
		const say = sayIn(speech.locale)
		const options = sayList(
			speech.locale,
			Object.values(speech.words.facts[fact].options).map((text) => say(text)),
			'or',
		)
		return [{ answer: say(words.anyEntry, { options }), points: String(anyEntry) }]
	},
	'as-given': ({ asGiven }, { speech, words }) => {
		const say = sayIn(speech.locale)
		return [{ answer: say(words.asGiven), points: say(words.asGivenPoints, asGiven) }]
	},
	first: ({ first }, { speech, words }) => [
		...first.map(({ when, points }) => ({
			answer: sayFirst(speech.locale, clauseOf(speech, explainCondition(speech, when))),
			points: String(points),
		})),
		{ answer: sayIn(speech.locale)(words.noEntry), points: '0' },
	],
	most: ({ rows, most }, context) => {
		const { speech, words } = context
		const say = sayIn(speech.locale)
		const lines = rows.flatMap((row) => {
			const label = say(rowNameOf({ facts: speech.words.facts, pointsRows: words.pointsRows }, row))
			return pointsLinesOf(row, context).map(({ answer, points }) => ({
				answer: say(words.named, { label, answer }),
				points,
			}))
		})
		return [...lines, { answer: say(words.together), points: say(words.atMost, { most }) }]
	},
}

/** The points that each answer of a row of the points table gives, the most first. */
export const pointsLinesOf = <K extends RowKind>(row: PointsRow<K>, context: PointsSpeech): Line[] =>
	kinds[row.kind](row, context)
