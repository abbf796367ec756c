import { type RuleSpeech, sayAnswer } from '@/lib/explain/explain'
import { sayIn, sayList } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/messages'
import type { PointsRow } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import styles from './rules.module.css'

type Line = { readonly answer: string; readonly points: string }
type Props = {
	readonly speech: RuleSpeech
	readonly words: Words['site']['rules'] & Pick<Words, 'separators'>
	readonly rows: readonly PointsRow[]
}

/** The points table in words, made from its rows. */
export function PointsRows({ speech, words, rows }: Props) {
	const say = sayIn(speech.locale)
	return (
		<div className={styles.tableWrap}>
			<table>
				<thead>
					<tr>
						<th scope="col">{say(words.pointsFactor)}</th>
						<th scope="col">{say(words.pointsAnswer)}</th>
						<th scope="col">{say(words.pointsValue)}</th>
					</tr>
				</thead>
				{rows.map((row) => (
					<tbody key={row.fact}>
						{linesOf(row, speech, words).map((line, index, lines) => (
							<tr key={line.answer}>
								{index === 0 && (
									<th scope="rowgroup" rowSpan={lines.length}>
										{say(speech.words.facts[row.fact].label)}
									</th>
								)}
								<td>{line.answer}</td>
								<td>{line.points}</td>
							</tr>
						))}
					</tbody>
				))}
			</table>
		</div>
	)
}

function linesOf(row: PointsRow, speech: RuleSpeech, words: Props['words']): Line[] {
	const say = sayIn(speech.locale)
	const answer = (fact: FactId, value: unknown) => sayAnswer(speech, fact, value as never) ?? ''
	if ('options' in row) {
		return Object.entries(row.options)
			.map(([option, points]) => ({ answer: answer(row.fact, option), points: String(points) }))
			.toReversed()
	}
	if ('anyEntry' in row) {
		const texts = speech.words.facts[row.fact].options
		const options = sayList(
			speech.locale,
			Object.values(texts).map((text) => say(text)),
			'or',
		)
		return [{ answer: say(words.anyEntry, { options }), points: String(row.anyEntry) }]
	}
	if ('asGiven' in row) return [{ answer: say(words.asGiven), points: say(words.asGivenPoints, row.asGiven) }]
	const bands = row.bands.toReversed().map(({ from, points, more, most }) => ({
		answer: say(words.bandFrom, { limit: answer(row.fact, from) }),
		points:
			more && most
				? points + say(words.separators.entries) + say(words.bandMore, { more, most })
				: String(points),
	}))
	return [...bands, { answer: say(words.bandElse), points: '0' }]
}
