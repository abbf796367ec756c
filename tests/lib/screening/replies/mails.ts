import fc from 'fast-check'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { anyFacts } from '@/tests/rules/candidates'
import { day } from '../people'

const origin = 'https://www.k-visa-check.example'
export const linkTo = (code: string): string => handoffLink(origin, 'en', code)

/** Codes of replies, each of somebody else. */
export const someCodes = fc
	.array(anyFacts, { maxLength: 6 })
	.map((people) =>
		people.map((facts, at) =>
			encodeHandoff({ facts, rulesets: ['article'], asOf: day, reference: `person-${at}` }),
		),
	)

const bytesOf = (text: string) => new TextEncoder().encode(text)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const inLines = (text: string, length: number, end = '\r\n') =>
	text.match(new RegExp(`[^]{1,${length}}`, 'g'))?.join(end) ?? ''

/** Quoted-printable, with soft ends of lines at the 76th sign. */
function quoted(text: string): string {
	let line = ''
	let written = ''
	for (const byte of bytesOf(text)) {
		const isPlain = byte >= 33 && byte <= 126 && byte !== 61
		const sign = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
		if (line.length + sign.length > 75) {
			written += `${line}=\r\n`
			line = ''
		}
		line += sign
	}
	return written + line
}

const encoded = {
	'quoted-printable': quoted,
	base64: (text: string) => inLines(base64(text), 76),
	'8bit': (text: string) => text,
}
type Encoding = keyof typeof encoded

const part = (type: string, encoding: Encoding, text: string) =>
	`Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded[encoding](text)}\r\n`

const multipart = (kind: string, boundary: string, parts: readonly string[]) =>
	`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts
		.map((one) => `--${boundary}\r\n${one}`)
		.join('')}--${boundary}--\r\n`

/** How a mail holds a link: as its address, in its text, broken by a mail program, or escaped by a filter. */
const written = {
	plain: (link: string) => `Here you are:\r\n${link}\r\n`,
	framed: (link: string) => `Here <${link}>, thank you!\r\n`,
	broken: (link: string) => `${inLines(link, 60)}\r\n`,
	quotation: (link: string) => `> ${inLines(link, 70, '\r\n> ')}\r\n`,
	address: (link: string) => `<p>你好 <a class="x" href="${link}">my answers</a></p>`,
	entity: (link: string) => `<a href='${link.replace('#', '&#35;')}'>here</a>`,
	filtered: (link: string) =>
		`<a href="https://safe.example/?url=${encodeURIComponent(link)}&amp;data=05">here</a>`,
}
const isHtml = (way: keyof typeof written) => ['address', 'entity', 'filtered'].includes(way)

/** A mail that holds some links, and what else mails hold. */
export const mailWith = (links: readonly string[]): fc.Arbitrary<string> =>
	fc
		.record({
			ways: fc.array(fc.constantFrom(...(Object.keys(written) as (keyof typeof written)[])), {
				minLength: links.length,
				maxLength: links.length,
			}),
			encoding: fc.constantFrom<Encoding>('quoted-printable', 'base64', '8bit'),
			isForwarded: fc.boolean(),
			hasAttachment: fc.boolean(),
		})
		.map(({ ways, encoding, isForwarded, hasAttachment }) => {
			const said = (html: boolean) =>
				links
					.map((link, at) => (isHtml(ways[at] as 'plain') === html ? written[ways[at] as 'plain'](link) : ''))
					.join('\r\n')
			const texts = [part('text/plain', encoding, `Dear Ms Chen,\r\n${said(false)}`)]
			texts.push(part('text/html', encoding, `<html><body><h1>Dear</h1>${said(true)}</body></html>`))
			const body = multipart('alternative', 'inner-1', texts)
			const attached = `Content-Type: application/pdf; name=cv.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(base64('%PDF '.repeat(200)), 76)}\r\n`
			const whole = hasAttachment ? multipart('mixed', 'outer-1', [body, attached]) : body
			const head = 'From: Amina <amina@example.org>\r\nSubject: =?utf-8?B?5L2g5aW9?=\r\nMIME-Version: 1.0\r\n'
			return isForwarded
				? `${head}${multipart('mixed', 'forward-1', [`Content-Type: message/rfc822\r\n\r\n${head}${whole}`])}`
				: `${head}${whole}`
		})

/** An mbox file of mails. */
export const mbox = (mails: readonly string[]): string =>
	mails
		.map(
			(mail) =>
				`From MAILER-DAEMON Fri Jul  8 12:08:34 2026\n${mail.replaceAll('\r\n', '\n').replace(/^(>*From )/gm, '>$1')}\n\n`,
		)
		.join('')
