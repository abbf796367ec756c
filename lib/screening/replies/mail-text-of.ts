import PostalMime from 'postal-mime'
import { maxForwardedMails, maxMailHeaderBytes, maxMailParts } from '@/lib/limits/limits'

const limits = {
	maxNestingDepth: maxMailParts,
	maxHeadersSize: maxMailHeaderBytes,
	// Forwarded mails are parsed as attachments, below.
	maxRfc822NestingDepth: 0,
}

async function textOf(message: ArrayBuffer | Uint8Array | string, forwarded: number): Promise<string> {
	const { text = '', html = '', attachments } = await PostalMime.parse(message, limits)
	const texts = [text, html]
	for (const { mimeType, content } of attachments) {
		if (mimeType === 'message/rfc822' && forwarded < maxForwardedMails)
			texts.push(await textOf(content, forwarded + 1))
	}
	return texts.join('\n')
}

/**
 * The text of a mail in which to look for links: its text parts, its HTML source, which includes addresses, and those
 * of forwarded mails. Other attachments are left out. Null for a mail that cannot be read, such as one whose parts
 * are nested too deeply.
 */
export async function mailTextOf(message: Uint8Array<ArrayBuffer>): Promise<string | null> {
	try {
		return await textOf(message, 0)
	} catch {
		return null
	}
}
