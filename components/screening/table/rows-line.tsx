import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { maxPrintedRows } from '@/lib/limits/limits'
import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened'
import type { Sorting } from '@/lib/screening/table/sort-rows'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { DuplicatesLink } from '../duplicates/duplicates-link'
import { ExportPanel } from '../export/export-panel'
import { type Shape, ShapeSwitch } from '../rows/shape-switch'
import styles from './candidates.module.css'

type Props = {
	readonly role: Role
	readonly shape: Shape
	readonly screened: ScreenedUnder
	/** The rows as filtered and sorted. */
	readonly rows: Uint32Array
	readonly chosen: ReadonlySet<string>
	/** The number of candidates left out only because something is not known. */
	readonly unknown: number
	readonly sorting: Sorting
	/** Undefined while they are being searched for; null if they are not reported. */
	readonly duplicates: Duplicates | undefined | null
}

/** How many rows are shown and in which order, and actions on all of them. */
export function RowsLine({ role, shape, screened, rows, chosen, unknown, sorting, duplicates }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.table
	const printed = Math.min(rows.length, maxPrintedRows)
	return (
		<div className={styles.line}>
			<p>
				{joinSentences(say, words, [say(text.sorted[sorting.by]), say(text.notRanked)])}
				{betweenSentences(say, words)}
				<span role="status">
					{joinSentences(say, words, [
						say(text.shown, { shown: rows.length, count: screened.count }),
						unknown > 0 && say(words.screen.filters.leftOut, { count: unknown }),
					])}
				</span>
			</p>
			<p className="print-only">
				{say(printed === rows.length ? text.printed : text.printedFirst, {
					count: printed,
					all: rows.length,
					day: sayDay(locale, today()),
				})}
			</p>
			{duplicates !== null && <DuplicatesLink role={role.id} duplicates={duplicates} />}
			<ShapeSwitch role={role.id} shape={shape} />
			<ExportPanel role={role} screened={screened} rows={rows} chosen={chosen} />
			<a className="link no-print" href={hashOf({ view: 'share', role: role.id })}>
				{say(words.screen.share.link)}
			</a>
		</div>
	)
}
