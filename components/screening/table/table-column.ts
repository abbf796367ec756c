import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { Screened } from '@/lib/screening/table/screened'
import type { SortBy } from '@/lib/screening/table/sort-rows'
import type { ScreenWords } from '../desk/screen-words'
import type { CellProps } from './cells/cell-props'

/** The text of a message, out of the words of the page. */
export type Text = (words: ScreenWords) => Parameters<Say>[0]

/** A word in a column's head; `sort`: what clicking it sorts by. */
export type HeadWord = { readonly text: Text; readonly sort?: SortBy }

/** Everything about a column of the candidate table. */
export type TableColumn = {
	readonly id: string
	/** Its name in lists of columns. */
	readonly label: Text
	/** The lines of its head. */
	readonly head: (screened: Screened) => readonly (readonly HeadWord[])[]
	/** Whether it shows the article's model: its head says that this is an opinion, and names the topics of the marks. */
	readonly isOpinion?: true
	readonly cell: (props: CellProps) => React.ReactNode
	/** Its share of the width, in rem where the page has room for the columns shown at first. */
	readonly width: number
	/** The same in languages with longer words. */
	readonly widthIn?: { readonly [L in Locale]?: number }
	/** Whether its cells, which are many elements, come just after their row: rows that come together take no long task. */
	readonly isLate?: true
	/** Whether it is always shown first, and its cells are the headings of their rows. */
	readonly isFixed?: true
	/** Whether there is anything to show of an opening. */
	readonly isAvailable?: (screened: Screened) => boolean
}
