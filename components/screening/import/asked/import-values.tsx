import { useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { WrappingSelect } from '@/components/ui/fields/wrapping-select'
import tables from '@/components/ui/tables/table.module.css'
import { sayDay } from '@/lib/i18n/say'
import { maxSaidCharacters } from '@/lib/limits/sheet-limits'
import type { CellGroup, CellGroups } from '@/lib/screening/import/unread-cells'
import type { SaidPlace } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { type Fact, facts } from '@/rules/facts'
import { useScreening } from '../../desk/desk-context'
import { CellFaultText } from './cell-fault-text'
import styles from './import-values.module.css'

type Props = {
	readonly unread: CellGroups
	readonly columns: readonly SheetColumn[]
	readonly onSaid: (place: SaidPlace, means: string | null) => void
}

/** The cell text for "not known". */
const unknown = '?'

/** Asks, once for each unreadable text of a column, what it means; any of it may be left for later. */
export function ImportValues({ unread: { groups, more }, columns, onSaid }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.values
	const places = [...new Set(groups.map(({ column }) => column))]
	const isExplained = ({ column, key, fault }: CellGroup) => fault === null && columns[column]?.said?.has(key)
	const explained = groups.filter(isExplained)
	const cellsOf = (some: readonly CellGroup[]) => some.reduce((sum, { cells }) => sum + cells, 0)
	return (
		<section className={styles.values} aria-labelledby="import-values">
			<h3 id="import-values">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			<p role="status">
				<strong>{say(text.told, { told: explained.length, all: groups.length })}</strong>{' '}
				{say(text.toldCells, { told: cellsOf(explained), all: cellsOf(groups) })}
			</p>
			<table className={`${tables.table} ${styles.table}`}>
				<caption className="visually-hidden">{say(text.title)}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.word)}</th>
						<th scope="col">{say(text.where)}</th>
						<th scope="col">{say(text.means)}</th>
					</tr>
				</thead>
				{places.map((column) => (
					<tbody key={column}>
						<tr>
							<th scope="rowgroup" colSpan={3}>
								<bdi>{columns[column]?.heading}</bdi>
							</th>
						</tr>
						{groups
							.filter((group) => group.column === column)
							.map((group) => (
								<ValueRow key={group.key} group={group} columns={columns} onSaid={onSaid} />
							))}
					</tbody>
				))}
			</table>
			{more > 0 && <p>{say(text.more, { count: more })}</p>}
		</section>
	)
}

type RowProps = Omit<Props, 'unread'> & { readonly group: CellGroup }

function ValueRow({ group, columns, onSaid }: RowProps) {
	const { words, say, locale } = useScreening()
	const text = words.screen.import.values
	const { column, fact, key, fault, cells, rows } = group
	const said = columns[column]?.said?.get(key)
	const heading = columns[column]?.heading ?? ''
	const named = rows.join(say(words.separators.places))
	return (
		<tr data-unread={key}>
			<th scope="row">
				<bdi>{say(text.quoted, { text: key })}</bdi>
			</th>
			<td>
				{say(text.cells, { cells })}
				<span className={styles.rows}>
					{say(cells === 1 ? text.row : cells > rows.length ? text.rowsAndMore : text.rows, { rows: named })}
				</span>
			</td>
			<td>
				<Meaning
					fact={fact}
					label={say(text.field, { text: key, heading })}
					means={said?.means ?? null}
					onMeans={(means) => onSaid({ column, key }, means)}
				/>
				{said?.since && (
					<span className={styles.rows}>{say(text.since, { date: sayDay(locale, said.since) })}</span>
				)}
				{fault && (
					<span className={styles.rows}>
						{said && say(text.unreadable)}
						{!said && !hasOptions(fact) && (
							<CellFaultText
								fault={{
									fact,
									heading,
									value: fault.text,
									problem: fault.problem,
									...(fault.entry !== undefined && { entry: fault.entry }),
								}}
							/>
						)}
					</span>
				)}
			</td>
		</tr>
	)
}

type MeaningProps = {
	readonly fact: CellGroup['fact']
	readonly label: string
	readonly means: string | null
	readonly onMeans: (means: string | null) => void
}

/** The meaning of the cells: one of the fact's options, "unknown", or an answer in the words of a sheet. */
function Meaning({ fact, label, means, onMeans }: MeaningProps) {
	const { words, say } = useScreening()
	const text = words.screen.import.values
	const [isOwn, setOwn] = useState(false)
	const field = useId()
	const options = useOptions(fact)
	const isListed = means === null || means === unknown || options.some(([id]) => id === means)
	const writesOwn = isOwn || !isListed
	const write = (typed: string) => {
		const written = typed.trim() || null
		// Leaving a field with an unchanged text changes nothing.
		if (written !== means) onMeans(written)
	}
	return (
		<>
			<WrappingSelect
				look="small"
				aria-label={label}
				value={writesOwn ? 'own' : (means ?? '')}
				options={[
					['', say(text.leave)],
					[unknown, say(text.unknown)],
					...options,
					...(options.length === 0 ? [['own', say(text.own)] as const] : []),
				]}
				onChange={({ target }) => {
					setOwn(target.value === 'own')
					if (target.value !== 'own') onMeans(target.value === '' ? null : target.value)
				}}
			/>
			{writesOwn && (
				<input
					className={`${fields.field} ${styles.own}`}
					id={field}
					aria-label={label}
					autoComplete="off"
					maxLength={maxSaidCharacters}
					defaultValue={isListed ? '' : (means ?? '')}
					onBlur={({ target }) => write(target.value)}
					onKeyDown={(event) => {
						if (event.key === 'Enter') write(event.currentTarget.value)
					}}
				/>
			)}
		</>
	)
}

/** Whether the menu lists the valid contents. */
const hasOptions = (fact: CellGroup['fact']) => ['yes-no', 'choice'].includes(facts[fact].type)

/** The answers to choose from, as written in a sheet; none if there are too many to list, or if they are numbers. */
function useOptions(fact: CellGroup['fact']): readonly (readonly [string, string])[] {
	const { words, say } = useScreening()
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no') {
		return [
			['yes', say(words.form.yes)],
			['no', say(words.form.no)],
		]
	}
	if (kind.type !== 'choice') return []
	const labels = optionTexts(words.facts[fact])
	return kind.options.map((option) => [option, say(textFor(labels, option))] as const)
}
