import PostalMime from 'postal-mime'
import {
	maxForwardedMails,
	maxMailDepth,
	maxMailHeaderBytes,
	maxMailLines,
	maxMailParts,
} from '@/lib/limits/limits'
import { type WorkBudget, WorkExceeded } from '@/lib/limits/work-budget'
import { mailSize } from './mail-size'

const limits = {
	maxNestingDepth: maxMailDepth,
	maxHeadersSize: maxMailHeaderBytes,
	// Forwarded mails are parsed as attachments, below.
	maxRfc822NestingDepth: 0,
}

/** What the parser takes for a line and for a part, in bytes of a long line. */
const stepsOfLine = 100
const stepsOfPart = 2000

/** A mail whose lines or parts are more than a program writes. */
class TooManyParts extends Error {}

type Reading = { readonly budget: WorkBudget; readonly forwarded: number }

async function textOf(message: Uint8Array<ArrayBuffer>, { budget, forwarded }: Reading): Promise<string> {
	const { lines, parts } = mailSize(message)
	if (lines > maxMailLines || parts > maxMailParts) throw new TooManyParts()
	budget.spend(message.length + lines * stepsOfLine + parts * stepsOfPart)
	const { text = '', html = '', attachments } = await PostalMime.parse(message, limits)
	const texts = [text, html]
	for (const { mimeType, content } of attachments) {
		if (mimeType === 'message/rfc822' && forwarded < maxForwardedMails)
			texts.push(await textOf(bytesOf(content), { budget, forwarded: forwarded + 1 }))
	}
	return texts.join('\n')
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

/**
 * The text of a mail in which to look for links: its text parts, its HTML source, which includes addresses, and those
 * of forwarded mails. Other attachments are left out. Null for a mail that cannot be read, such as one whose parts
 * are nested too deeply, or are too many.
 * @throws WorkExceeded if the budget of all mails is spent
 */
export async function mailTextOf(
	message: Uint8Array<ArrayBuffer>,
	budget: WorkBudget,
): Promise<string | null> {
	try {
		return await textOf(message, { budget, forwarded: 0 })
	} catch (error) {
		if (error instanceof WorkExceeded) throw error
		return null
	}
}
