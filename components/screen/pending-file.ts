let pending: File | null = null

/** Has a file taken in as soon as the page for it is there. */
export const takeInLater = (file: File): void => {
	pending = file
}

/** The file that waits, once. */
export function pendingFile(): File | null {
	const file = pending
	pending = null
	return file
}
