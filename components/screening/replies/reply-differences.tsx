import { useId } from 'react'
import type { DifferenceSide } from '@/lib/screening/difference/choices'
import { originOf } from '@/lib/screening/difference/origin-of'
import { type ReplyChoices, type ReplyDifference, replySide } from '@/lib/screening/replies/merge-reply'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import type { KeptCandidate } from '../desk/use-candidate'
import table from '../import/difference/difference.module.css'
import { useDifferenceWords } from '../import/difference/difference-words'
import { sayField, sayFieldValue, sayOrigin } from '../import/difference/say-fields'
import { SideChoice } from '../import/difference/side-choice'

type Props = {
	readonly differences: readonly ReplyDifference[]
	readonly kept: KeptCandidate
	readonly choices: ReplyChoices
	readonly onChoose: (fact: FactId, side: DifferenceSide) => void
	/** The level of its heading. */
	readonly level?: 2 | 3
}

/** The answers that are new or differ, and which value to use for each. */
export function ReplyDifferences({ differences, kept, choices, onChoose, level = 2 }: Props) {
	const id = useId()
	const Heading = `h${level}` as const
	const screening = useScreening()
	const { words, say } = screening
	const text = useDifferenceWords()
	const { candidate, sheet } = kept
	const name = candidate.name || candidate.id
	const sheets = sheet ? { [sheet.id]: sheet } : {}
	return (
		<section className={styles.wide} aria-labelledby={id}>
			<Heading id={id} className={styles.newsTitle}>
				{say(words.screen.take.news)}
			</Heading>
			<p className={table.marked}>{say(text.marked)}</p>
			<table className={table.table} aria-labelledby={id}>
				<thead>
					<tr>
						<th scope="col">{say(text.fact)}</th>
						<th scope="col">{say(text.known)}</th>
						<th scope="col">{say(text.theirsShort)}</th>
						<th scope="col">{say(text.which)}</th>
					</tr>
				</thead>
				<tbody>
					{differences.map((one) => {
						const { field, theirs, mark } = one
						const isOpen = mark === 'open' && choices[field] === undefined
						const side = isOpen ? null : replySide(choices, one)
						const label = sayField(screening, field)
						return (
							<tr key={field} data-fact={field}>
								<th scope="row">{label}</th>
								<td data-name={say(text.mineShort)}>
									<bdi className={side === 'theirs' ? undefined : table.counts}>
										{sayFieldValue(screening, field, candidate.facts[field])}
									</bdi>
									<span className={table.second}>
										{sayOrigin(screening, originOf(candidate, field), sheets)}
									</span>
								</td>
								<td data-name={say(text.theirsShort)}>
									<bdi className={side === 'theirs' ? table.counts : undefined}>
										{sayFieldValue(screening, field, theirs)}
									</bdi>
								</td>
								<td>
									<span className={table.choice}>
										<SideChoice
											name={`side-${id}-${field}`}
											label={say(text.choiceFor, { field: label, name })}
											value={side}
											onSide={(chosen) => onChoose(field, chosen)}
										/>
										{isOpen && <strong className={table.open}>{say(text.choose)}</strong>}
									</span>
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</section>
	)
}
