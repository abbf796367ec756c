import { WrappingSelect } from '@/components/ui/fields/wrapping-select'
import { inOneLine } from '@/lib/i18n/one-line'
import type { ColumnLine } from '@/lib/screening/import/findings/column-lines'
import { type ColumnUse, isOwnUse, ownUses } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { columnLetters } from '@/lib/sheet/shown/column-letters'
import { factIds } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'
import { sayHeading } from '../asked/read-back-words'
import { sayFieldValue } from '../difference/say-fields'
import styles from './columns.module.css'
import { sayHow } from './say-how'

type Props = {
	readonly at: number
	readonly columns: readonly SheetColumn[]
	/** The columns that this one is made from and that are not read by themselves. */
	readonly parts: readonly number[]
	readonly line: ColumnLine | undefined
	readonly confirmedOn: string | null
	readonly onUse: (at: number, use: SheetColumn['use']) => void
}

const uses: readonly ColumnUse[] = [...ownUses, ...factIds]

/** One column: its heading, what it is read as, two people, and how we know, with how many cells are read. */
export function ColumnRow({ at, columns, parts, line, confirmedOn, onUse }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.import.mapping
	const column = columns[at] as SheetColumn
	const places = parts.length > 0 ? parts : [at]
	const joined = (texts: readonly string[]) => texts.join(say(words.separators.entries))
	return (
		<tr data-line={column.heading}>
			<th scope="row">
				{joined(places.map((place) => sayHeading(screening, columns[place] as SheetColumn, place)))}
				<span className={styles.note}>
					{say(places.length > 1 ? text.letters : text.letter, {
						column: joined(places.map((place) => columnLetters(place))),
					})}
				</span>
			</th>
			<td>
				<UseMenu at={at} column={column} onUse={onUse} />
				{parts.length > 0 && (
					<details>
						<summary>{say(text.oneOfThem)}</summary>
						{parts.map((place) => (
							<UseMenu key={place} at={place} column={columns[place] as SheetColumn} onUse={onUse} />
						))}
					</details>
				)}
			</td>
			<td>
				{line && line.people.length > 0 ? (
					// While the sheet is read again, values are of what the column was read as before.
					<People use={line.use === column.use ? column.use : null} people={line.people} />
				) : (
					say(text.empty)
				)}
			</td>
			<td>
				<ul className={column.proposed && column.note !== 'chosen' ? styles.open : styles.how}>
					{line && line.cells > 0 && line.use === column.use && column.use !== null && (
						<li className={styles.cells}>{say(text.readOf, { read: line.read, total: line.cells })}</li>
					)}
					{sayHow(screening, { column, confirmedOn }).map((said) => (
						<li key={said}>{said}</li>
					))}
				</ul>
			</td>
		</tr>
	)
}

type PeopleProps = {
	readonly use: SheetColumn['use']
	readonly people: ColumnLine['people']
}

/** What two people's cells say, and what that is read as. */
function People({ use, people }: PeopleProps) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.import.mapping
	function sayPerson({ name, texts, value }: ColumnLine['people'][number]): string {
		const word = texts.map(inOneLine).join(say(words.separators.entries))
		const names = name || say(words.screen.import.readBack.nameless)
		if (use === 'name') return say(text.quoted, { heading: word })
		if (use === null || value === undefined || (isOwnUse(use) && use !== 'birthDate'))
			return say(text.person, { names, word })
		return say(text.personAs, { names, word, answer: sayFieldValue(screening, use, value) })
	}
	return (
		<ul className={styles.people}>
			{people.map((person) => (
				<li key={person.name + person.texts.join()}>{sayPerson(person)}</li>
			))}
		</ul>
	)
}

type MenuProps = {
	readonly at: number
	readonly column: SheetColumn
	readonly onUse: Props['onUse']
}

/** What a column is read as, to be changed. */
function UseMenu({ at, column, onUse }: MenuProps) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.import.mapping
	return (
		<WrappingSelect
			look="small"
			data-column={column.heading}
			aria-label={say(text.readAsOf, { heading: column.heading || String(at + 1) })}
			value={column.use ?? ''}
			options={[
				['', say(text.notRead)],
				...uses.map((use) => [use, isOwnUse(use) ? say(text[use]) : say(words.facts[use].label)] as const),
			]}
			onChange={({ target }) => onUse(at, uses.find((use) => use === target.value) ?? null)}
		/>
	)
}
