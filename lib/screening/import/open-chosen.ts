import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { Choices, OpenedSheet } from '@/lib/sheet/reader/sheet'
import { turnedSheet } from '@/lib/sheet/reader/turned-sheet'

/** How to open a sheet, if the user has chosen. */
export type OpenChoices = Choices & {
	/** Whether the candidates are the columns. */
	readonly isTurned?: boolean
}

/** Opens a file as a sheet as the user has chosen, by its columns if they are the candidates. */
export async function openChosen(file: Blob, choices: OpenChoices): Promise<OpenedSheet> {
	const opened = await openSheet(file, choices)
	return opened.kind === 'rows' && choices.isTurned ? turnedSheet(opened) : opened
}
