import tables from '@/components/ui/tables/table.module.css'
import { sayDay } from '@/lib/i18n/say'
import type { ColumnLine } from '@/lib/screening/import/findings/column-lines'
import type { ConfirmedColumns } from '@/lib/screening/import/forms/reuse-form'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { useScreening } from '../../desk/desk-context'
import { ColumnRow } from './column-row'
import styles from './columns.module.css'

type Props = {
	readonly columns: readonly SheetColumn[]
	/** What the columns say; empty while the sheet is being read. */
	readonly lines: readonly ColumnLine[]
	readonly confirmed: ConfirmedColumns | null
	/** The columns that are read back above. */
	readonly deciding: ReadonlySet<number>
	/** The day on which a column was confirmed for an earlier sheet; null if it was not, or was changed since. */
	readonly confirmedOn: (at: number) => string | null
	readonly onUse: (at: number, use: SheetColumn['use']) => void
}

/** Unused columns are shown up to this number; more are folded. */
const fewUnused = 12
/** The maximum number of columns that are shown. */
const maxColumns = 400

/** What a line is about: a column, with those that it is made from. */
type Line = { readonly at: number; readonly parts: readonly number[] }

const linesOf = (columns: readonly SheetColumn[]): readonly Line[] => {
	const parts = columns.flatMap(({ joins }) => joins ?? []).map(({ at }) => at)
	const isPart = (at: number) => columns[at]?.use === null && parts.includes(at)
	return columns.flatMap(({ joins }, at) =>
		isPart(at) ? [] : [{ at, parts: joins?.map((join) => join.at).filter(isPart) ?? [] }],
	)
}

/** How each column is read, a line each, with two people of the sheet; each can be corrected. */
export function ImportColumns({ columns, lines, confirmed, deciding, confirmedOn, onUse }: Props) {
	const { words, say, locale } = useScreening()
	const text = words.screen.import.mapping
	const isConfirmed = ({ at }: Line) => confirmed?.columns.includes(at) === true
	const isUnused = ({ at, parts }: Line) => {
		const { use, proposed, note } = columns[at] as SheetColumn
		return use === null && !proposed && note !== 'chosen' && parts.length === 0
	}
	const all = linesOf(columns).filter(({ at }) => !deciding.has(at))
	const folded = all.filter(isConfirmed)
	const fresh = all.filter((line) => !isConfirmed(line))
	const unused = fresh.filter(isUnused)
	const isFewUnused = unused.length <= fewUnused
	const shown = isFewUnused ? fresh : fresh.filter((line) => !isUnused(line))
	const hidden = isFewUnused ? [] : unused
	const table = (some: readonly Line[]) => (
		<table className={`${tables.table} ${styles.table}`}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.column)}</th>
					<th scope="col">{say(text.readAs)}</th>
					<th scope="col">{say(text.people)}</th>
					<th scope="col">{say(text.how)}</th>
				</tr>
			</thead>
			<tbody>
				{some.slice(0, maxColumns).map(({ at, parts }) => (
					<ColumnRow
						key={at}
						at={at}
						columns={columns}
						parts={parts}
						line={lines.find(({ column }) => column === at)}
						confirmedOn={confirmedOn(at)}
						onUse={onUse}
					/>
				))}
			</tbody>
		</table>
	)
	return (
		<section className={styles.columns} aria-labelledby="import-columns">
			<h3 id="import-columns">{say(deciding.size > 0 ? text.others : text.title)}</h3>
			<p>{say(text.text)}</p>
			{shown.length > 0 && table(shown)}
			{folded.length > 0 && (
				<details data-confirmed={folded.length}>
					<summary>
						{say(text.confirmed, { count: folded.length, date: sayDay(locale, confirmed?.on ?? '') })}
					</summary>
					{table(folded)}
				</details>
			)}
			{hidden.length > 0 && (
				<details>
					<summary>{say(text.unused, { count: hidden.length })}</summary>
					{table(hidden)}
					{hidden.length > maxColumns && <p>{say(text.more, { count: hidden.length - maxColumns })}</p>}
				</details>
			)}
		</section>
	)
}
