import PostalMime from 'postal-mime'
import { maxForwardedMails, maxMailHeaderBytes, maxMailParts } from '@/lib/limits/limits'

const limits = {
	maxNestingDepth: maxMailParts,
	maxHeadersSize: maxMailHeaderBytes,
	// Forwarded mails come as attachments, which are read below.
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
 * What links are looked for in of a mail: its texts, web pages as they are written, so that addresses are among them, and
 * those of mails that are forwarded in it. Other attachments are left out. Null for a mail that cannot be read, such as
 * one whose parts lie too deep in one another.
 */
export async function mailTextOf(message: Uint8Array<ArrayBuffer>): Promise<string | null> {
	try {
		return await textOf(message, 0)
	} catch {
		return null
	}
}
