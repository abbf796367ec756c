import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { maxPrintedRows } from '@/lib/limits/limits'
import { isBackwards, type Sorting } from '@/lib/screening/table/sort-rows'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from './candidates.module.css'

type Props = {
	/** The rows as filtered and sorted. */
	readonly rows: Uint32Array
	/** The number of candidates left out only because something is not known. */
	readonly unknown: number
	readonly sorting: Sorting
}

/** What paper has to say of the rows; on the screen only who is left out because something is not known. */
export function RowsLine({ rows, unknown, sorting }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.table
	const printed = Math.min(rows.length, maxPrintedRows)
	const order = [say(text.sorted[sorting.by]), isBackwards(sorting) && say(text.reversed)]
	return (
		<div className={styles.line} data-rows-line>
			<p role="status">{unknown > 0 && say(words.screen.filters.leftOut, { count: unknown })}</p>
			<p role="status" className="visually-hidden">
				{joinSentences(say, words, order)}
			</p>
			<p className="print-only">
				{joinSentences(say, words, [
					...order,
					say(text.notRanked),
					say(printed === rows.length ? text.printed : text.printedFirst, {
						count: printed,
						all: rows.length,
						day: sayDay(locale, today()),
					}),
				])}
			</p>
		</div>
	)
}
