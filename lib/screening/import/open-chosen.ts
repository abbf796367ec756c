import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { Choices, OpenedSheet } from '@/lib/sheet/reader/sheet'
import { transposedSheet } from '@/lib/sheet/reader/transposed-sheet'

/** How to open a sheet, if the user has chosen. */
export type OpenChoices = Choices & {
	/** Whether each candidate is a column. */
	readonly isTransposed?: boolean
}

/** Opens a file as a sheet as the user has chosen, transposed if each candidate is a column. */
export async function openChosen(file: Blob, choices: OpenChoices): Promise<OpenedSheet> {
	const opened = await openSheet(file, choices)
	return opened.kind === 'rows' && choices.isTransposed ? transposedSheet(opened) : opened
}
