/** Offers a file as a download; it never leaves the device. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(content)
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A name made valid as a file name on every system. */
export const fileName = (name: string): string =>
	name
		.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 80) || 'screening'
