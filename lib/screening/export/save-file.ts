/** Hands a file to the person, as the browser saves files; it never leaves the device. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(content)
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A name that every system takes for a file. */
export const fileName = (name: string): string =>
	name
		.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 80) || 'screening'
