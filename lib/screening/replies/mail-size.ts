const lineFeed = 10
const dash = 0x2d

/** What reading a mail takes, besides its bytes. */
export type MailSize = {
	readonly lines: number
	/** Lines that may begin a part, whatever the mail names as the boundary of its parts. */
	readonly parts: number
}

/** Counts the lines of a mail, and those among them that begin with two dashes and hold more. */
export function mailSize(mail: Uint8Array): MailSize {
	let [lines, parts] = [0, 0]
	for (let start = 0; start < mail.length; ) {
		const end = mail.indexOf(lineFeed, start)
		const next = end < 0 ? mail.length : end + 1
		lines++
		if (mail[start] === dash && mail[start + 1] === dash && next - start > 3) parts++
		start = next
	}
	return { lines, parts }
}
