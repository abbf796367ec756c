import { cellText } from './parse-markup'

/** An open table: one may be nested in a cell of another. */
export type OpenTable = {
	/** Its index among all tables of the page. */
	readonly index: number
	cells: (string | undefined)[]
	/** The column after the last cell of the row. */
	next: number
	/** For each column, how many further rows a cell above covers. */
	readonly taken: number[]
	isRow: boolean
	isHidden: boolean
	/** The column of the open cell; null between cells. */
	column: number | null
	value: string | undefined
	readonly text: ReturnType<typeof cellText>
}

export const newTable = (index: number): OpenTable => ({
	index,
	cells: [],
	next: 0,
	taken: [],
	isRow: false,
	isHidden: false,
	column: null,
	value: undefined,
	text: cellText(),
})
