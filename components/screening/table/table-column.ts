import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import type { SortBy } from '@/lib/screening/table/sort-rows'
import type { ScreenWords } from '../desk/screen-words'
import type { CellProps } from './cells/cell-props'

/** A message's text, picked from the words of the page. */
export type Text = (words: ScreenWords) => Parameters<Say>[0]

/** A word in a column's head; `sort`: what clicking it sorts by. */
export type HeadWord = { readonly text: Text; readonly sort?: SortBy }

/** Everything about a column of the candidate table. */
export type TableColumn = {
	readonly id: string
	/** Its name in lists of columns. */
	readonly label: Text
	/** The lines of its head. */
	readonly head: (screened: ScreenedCandidates) => readonly (readonly HeadWord[])[]
	/**
	 * Whether it shows the article's model: its head then says that this is an opinion, and names the topics of the
	 * marks.
	 */
	readonly isOpinion?: true
	readonly cell: (props: CellProps) => React.ReactNode
	/** Its share of the width, in rem if the page has room for the default columns. */
	readonly width: number
	/** The same where a row is one line high. */
	readonly compactWidth?: number
	/** In these rows in a wide window, where nothing of a row needs a second line. */
	readonly wideWidth?: number
	/** The same in languages with longer words. */
	readonly widthIn?: { readonly [L in Locale]?: number }
	/**
	 * Whether its cells, which are many elements, are rendered shortly after their row, so that many rows at once do
	 * not make a long task.
	 */
	readonly isLate?: true
	/** Whether it is always shown first, and its cells are the headings of their rows. */
	readonly isFixed?: true
	/** Whether an opening has anything to show in it. */
	readonly isAvailable?: (screened: ScreenedCandidates) => boolean
}
