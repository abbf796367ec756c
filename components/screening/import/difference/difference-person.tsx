import { chosenSide, sideOf } from '@/lib/screening/difference/choices'
import type { ShownDifference, ShownPerson } from '@/lib/screening/difference/difference-page'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'
import { DifferenceOutcomes } from './difference-outcomes'
import { useDifferenceWords } from './difference-words'
import { type SheetNames, sayField, sayFieldValue, sayOrigin } from './say-fields'
import { SideChoice } from './side-choice'
import type { ChoicesState } from './use-choices'
import { rowAttribute } from './use-difference-keys'

type Props = {
	readonly person: ShownPerson
	readonly sheets: SheetNames
	readonly difference: Pick<ChoicesState, 'choices' | 'chooseCell' | 'choosePerson'>
}

/** A candidate with differences: what their outcome changes to, and a row for each fact. */
export function DifferencePerson({ person, sheets, difference }: Props) {
	const { words, say } = useScreening()
	const text = useDifferenceWords()
	const { row, id, outcomes, differences } = person
	const name = person.name || id || say(words.screen.table.nameless)
	const number = id !== '' && id !== name ? id : null
	return (
		<tbody data-person={row}>
			<tr className={styles.band}>
				<th scope="rowgroup" colSpan={3}>
					<strong>
						<bdi>{name}</bdi>
					</strong>{' '}
					<span className={styles.second}>
						{number !== null && (
							<>
								<bdi>{number}</bdi>
								{text.row && say(words.separators.places)}
							</>
						)}
						{text.row && say(text.row, { row })}
					</span>
				</th>
				<td>
					<DifferenceOutcomes outcomes={outcomes} />
					{differences.length > 1 && (
						<SideChoice
							name={`person-${row}`}
							label={say(text.choiceForAll, { name })}
							value={difference.choices.people?.[row] ?? null}
							onSide={(side) => difference.choosePerson(row, side)}
						/>
					)}
				</td>
			</tr>
			{differences.map((one) => (
				<FieldRow key={one.field} name={name} row={row} one={one} sheets={sheets} difference={difference} />
			))}
		</tbody>
	)
}

type RowProps = Omit<Props, 'person'> & {
	readonly name: string
	readonly row: number
	readonly one: ShownDifference
}

function FieldRow({ name, row, one, sheets, difference }: RowProps) {
	const screening = useScreening()
	const { say } = screening
	const text = useDifferenceWords()
	const { field, mine, theirs, mark, doubt, origin, age } = one
	const chosen = chosenSide(difference.choices, row, one)
	const isOpen = mark === 'open' && chosen === undefined
	const side = isOpen ? null : sideOf(difference.choices, row, one)
	const label = sayField(screening, field)
	const known =
		age === undefined
			? sayFieldValue(screening, field, mine)
			: `${sayField(screening, 'age')} ${sayFieldValue(screening, 'age', age)}`
	return (
		<tr {...{ [rowAttribute]: field }}>
			<th scope="row">{label}</th>
			<td data-name={say(text.mineShort)}>
				<bdi className={side === 'theirs' ? undefined : styles.counts}>{known}</bdi>
				<span className={styles.second}>{sayOrigin(screening, origin, sheets)}</span>
			</td>
			<td data-name={say(text.theirsShort)}>
				<bdi className={side === 'theirs' ? styles.counts : undefined}>
					{sayFieldValue(screening, field, theirs)}
				</bdi>
				{doubt && <span className={styles.second}>{say(text.doubts[doubt])}</span>}
			</td>
			<td>
				<span className={styles.choice}>
					<SideChoice
						name={`side-${row}-${field}`}
						label={say(text.choiceFor, { field: label, name })}
						value={side}
						onSide={(chosenNow) => difference.chooseCell(row, field, chosenNow)}
					/>
					{isOpen && <strong className={styles.open}>{say(text.choose)}</strong>}
				</span>
			</td>
		</tr>
	)
}
