import type { FactId } from '@/rules/facts'

/** How a column of a kind of sheet was read when its import was confirmed. */
export type RememberedColumn = {
	/** What it was read as; null if it was not read. */
	readonly use: string | null
	/** Whether the user chose that. */
	readonly isChosen?: boolean
	/** What the user said that its answers mean, if that was read back. */
	readonly sense?: 'answer' | 'opposite'
	/** The fact that it was read back as, if the user then left it out. */
	readonly leftOut?: FactId
}

/** How the columns of a kind of sheet were read: of sheets with the same headings in the same order. No cell is part of it. */
export type RememberedForm = {
	/** The headings as they are compared. */
	readonly headings: readonly string[]
	/** The day of the last import. */
	readonly on: string
	/** One for each heading. */
	readonly columns: readonly RememberedColumn[]
}
