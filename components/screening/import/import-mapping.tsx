import fields from '@/components/ui/fields/field.module.css'
import { inOneLine } from '@/lib/i18n/one-line'
import { type ColumnUse, isOwnUse, ownUses } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { factIds } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import styles from './import.module.css'

type Props = {
	readonly columns: readonly SheetColumn[]
	readonly first: readonly (readonly string[])[]
	readonly onUse: (at: number, use: SheetColumn['use']) => void
}

const uses: readonly ColumnUse[] = [...ownUses, ...factIds]

/** How each column is read, with its first cells; each can be corrected. */
export function ImportMapping({ columns, first, onUse }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.mapping
	const read = columns.filter(({ use }) => use !== null).length
	const left = columns.length - read
	const shown = columns
		.map((column, at) => ({ column, at }))
		.filter(({ column, at }) => column.use !== null || at < maxColumns)
	const labelOf = (use: ColumnUse) => (isOwnUse(use) ? say(text[use]) : say(words.facts[use].label))
	return (
		<details className={styles.mapping} open={left > 0 || columns.length <= fewColumns}>
			<summary>{say(text.summary, { read, total: columns.length })}</summary>
			{left > 0 && <p>{say(text.left, { count: left })}</p>}
			<table>
				<caption className="visually-hidden">{say(text.caption)}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.column)}</th>
						<th scope="col">{say(text.first)}</th>
						<th scope="col">{say(text.readAs)}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(({ column, at }) => (
						<tr key={at}>
							<th scope="row">
								<bdi>{inOneLine(column.heading) || say(text.noHeading, { number: at + 1 })}</bdi>
								{column.use === null && column.note !== 'chosen' && (
									<span className={styles.note}>{say(text.notes[column.note])}</span>
								)}
								{column.inTenThousands && <span className={styles.note}>{say(text.tenThousands)}</span>}
								{column.use === 'email' && <span className={styles.note}>{say(text.emailNote)}</span>}
								{column.use === 'birthDate' && <span className={styles.note}>{say(text.birthDateNote)}</span>}
							</th>
							<td className={styles.cells}>
								{first.map((cells, row) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: rows are identified by their index
									<bdi key={row}>{inOneLine(cells[at] ?? '').slice(0, maxCharacters) || say(text.empty)}</bdi>
								))}
							</td>
							<td>
								<select
									className={fields.select}
									data-column={column.heading}
									aria-label={say(text.readAsOf, { heading: column.heading || String(at + 1) })}
									value={column.use ?? ''}
									onChange={({ target }) => onUse(at, uses.find((use) => use === target.value) ?? null)}
								>
									<option value="">{say(text.notRead)}</option>
									{uses.map((use) => (
										<option key={use} value={use}>
											{labelOf(use)}
										</option>
									))}
								</select>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{columns.length > shown.length && <p>{say(text.more, { count: columns.length - shown.length })}</p>}
		</details>
	)
}

const maxCharacters = 40
/** Unread columns are shown up to this number of columns. */
const maxColumns = 200
/** Up to this many columns, the list is open even if all are understood. */
const fewColumns = 12
