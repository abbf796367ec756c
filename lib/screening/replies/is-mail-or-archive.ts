/** The first bytes of Outlook files and archives. */
const foreignStarts = ['d0cf11e0', '504b0304', '1f8b']

/** Whether a file is one of Outlook or an archive, neither of which is mail as text. */
export async function isMailOrArchive(file: Blob): Promise<boolean> {
	const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
	const hex = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	return foreignStarts.some((sign) => hex.startsWith(sign))
}
