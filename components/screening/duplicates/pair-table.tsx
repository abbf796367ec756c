import { ChoiceRow } from '@/components/ui/fields/choice-row'
import {
	type MergeChoices,
	type MergeField,
	type PairSide,
	sides,
} from '@/lib/screening/duplicates/differences'
import { useScreening } from '../desk/desk-context'
import { saySource } from '../desk/say-source'
import type { KeptCandidate } from '../desk/use-candidate'
import styles from './duplicates.module.css'
import type { PairRow } from './pair-rows'

type Props = {
	readonly people: Readonly<Record<PairSide, KeptCandidate>>
	readonly rows: readonly PairRow[]
	readonly choices: MergeChoices
	readonly onChoose: (field: MergeField, side: PairSide) => void
}

/** The id of the first control of a row in which one record has to be chosen. */
export const pairChoiceId = (field: MergeField): string => `merge ${field}`.replaceAll(' ', '-')

/** Two records that may belong to one person, side by side; on narrow screens, a block for each row. */
export function PairTable({ people, rows, choices, onChoose }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	return (
		<table className={styles.table}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.what)}</th>
					{sides.map((side) => (
						<Person key={side} kept={people[side]} />
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<Row key={row.field} row={row} people={people} choices={choices} onChoose={onChoose} />
				))}
			</tbody>
		</table>
	)
}

const nameOf = ({ candidate: { name, id } }: KeptCandidate) => name || id

function Person({ kept }: { readonly kept: KeptCandidate }) {
	const { words, say } = useScreening()
	return (
		<th scope="col" className={styles.name}>
			<bdi>{nameOf(kept) || say(words.screen.table.nameless)}</bdi>
			<span className={styles.second}>{saySource(kept, { words, say })}</span>
		</th>
	)
}

type RowProps = Omit<Props, 'rows'> & { readonly row: PairRow }

function Row({ row, people, choices, onChoose }: RowProps) {
	const { words, say } = useScreening()
	const { field, label, cells, isSame, difference } = row
	const id = pairChoiceId(field)
	const chosen = difference && (choices[field] ?? difference.marked)
	return (
		<tr className={isSame ? styles.same : undefined} data-field={field}>
			<th scope="row">
				<span id={`${id}-label`}>{label}</span>
				{chosen === null && <strong className={styles.choose}>{say(words.screen.duplicates.choose)}</strong>}
			</th>
			{sides.map((side) => (
				<td key={side} data-name={nameOf(people[side])}>
					{difference ? (
						<ChoiceRow
							type="radio"
							id={side === 'kept' ? id : undefined}
							name={id}
							checked={chosen === side}
							onChange={() => onChoose(field, side)}
							aria-labelledby={`${id}-label ${id}-${side}`}
							label={
								<strong id={`${id}-${side}`}>
									<Said row={row} side={side} />
								</strong>
							}
							second={cells[side].second}
						/>
					) : (
						<div>
							<Said row={row} side={side} />
							{cells[side].second && <span className={styles.second}>{cells[side].second}</span>}
						</div>
					)}
				</td>
			))}
		</tr>
	)
}

function Said({ row: { field, cells }, side }: { readonly row: PairRow; readonly side: PairSide }) {
	const { words, say } = useScreening()
	const { text } = cells[side]
	if (text !== '') return <bdi>{text}</bdi>
	const nothing = field.startsWith('fact ')
		? words.result.conditions.notAnswered
		: words.screen.duplicates.nothing
	return <span className="quiet">{say(nothing)}</span>
}
