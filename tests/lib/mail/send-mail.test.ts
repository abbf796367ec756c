import type { Socket } from 'node:net'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { localeIds, locales } from '@/lib/i18n/locales'
import { maxMailReplyCharacters } from '@/lib/limits/mail-limits'
import type { MailContent, MailKind } from '@/lib/mail/mail-content'
import { isTlsDemanded } from '@/lib/mail/mail-settings'
import { sendMail } from '@/lib/mail/send-mail'
import { writeMail } from '@/lib/mail/write-mail'
import { wordsForEmployers } from '@/lib/words/employer-words'
import { keysIn } from '@/rules/keys'
import { mailServer, oddServer, refusal, scripted } from './smtp'

const origin = 'https://team.example'
const hostile = 'Mallory <b>"&\r\nBcc: other@example.com'

/** One mail of each kind, with what comes from people as bad as it gets. */
const contents: { readonly [K in MailKind]: MailContent & { kind: K } } = {
	invitation: { kind: 'invitation', token: 'secret-token', by: hostile, workspace: hostile },
	reset: { kind: 'reset', token: 'secret-token' },
	'no-reset': { kind: 'no-reset' },
	'by-company': { kind: 'by-company' },
	'request-due': { kind: 'request-due', count: 3, first: '2026-12-08' },
	'disk-full': { kind: 'disk-full' },
	'backup-old': { kind: 'backup-old', days: 3 },
	test: { kind: 'test' },
}

const servers: { stop: () => Promise<unknown> }[] = []
afterEach(async () => {
	for (const server of servers.splice(0)) await server.stop()
})

async function started<S extends { stop: () => Promise<unknown> }>(server: Promise<S>): Promise<S> {
	servers.push(await server)
	return server
}

const send = (url: string, mail: Partial<Parameters<typeof sendMail>[1]> = {}) =>
	sendMail(
		{ server: new URL(url), from: 'visa@team.example', origin },
		{ ...writeMail({ kind: 'test' }, 'en', origin), to: 'reader@example.com', id: 'an-id', ...mail },
		{ whole: 1500, silence: 400 },
	)

describe.each(localeIds)('a mail in %s', (locale) => {
	test.each(keysIn(contents))(
		'of the kind %s says the same in plain text and HTML, loads nothing, and names nobody in its subject',
		async (kind) => {
			const { received, url } = await started(mailServer())
			const written = writeMail(contents[kind], locale, origin)
			expect(await send(url, written)).toEqual({ state: 'sent' })
			const [mail] = received
			expect(mail?.to).toEqual(['reader@example.com'])
			const {
				subject,
				html = '',
				text = '',
				from,
				headers,
				attachments,
				bcc,
				messageId,
			} = mail?.read ?? expect.fail('Nothing came')
			const { words, locale: read } = wordsForEmployers(locale)
			expect(from).toEqual({ name: words.site.name, address: 'visa@team.example' })
			expect(bcc).toBeUndefined()
			expect(attachments).toEqual([])
			expect(messageId).toBe('<an-id@team.example>')
			expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
			expect(subject).not.toMatch(/Mallory|[\r\n]/)
			const elements = (name?: string) =>
				DomUtils.getElementsByTagName(name ?? '*', parseDocument(html), true)
			expect(elements('html')[0]?.attribs).toEqual({
				lang: locales[read].tag,
				dir: locales[read].direction,
			})
			expect(new Set(elements().map(({ name }) => name))).toEqual(
				new Set(['html', 'head', 'meta', 'title', 'body', 'p', 'a']),
			)
			expect(elements().flatMap(({ attribs }) => keysIn(attribs))).not.toContain('src')
			const [link, ...others] = elements('a')
			expect(others).toEqual([])
			expect(link?.attribs.href).toMatch(new RegExp(`^${origin}/${locale}/team(#|$)`))
			expect(text).toContain(link?.attribs.href)
			const squeezed = (said: string) => said.replace(/\s+/g, ' ').trim()
			for (const paragraph of elements('p'))
				expect(squeezed(text)).toContain(squeezed(DomUtils.textContent(paragraph)))
		},
	)
})

describe('a mail server', () => {
	test('that asks to be tried later is tried later, and its words are kept', async () => {
		const { url } = await started(
			mailServer({
				onRcptTo: (_address, _session, done) => done(refusal(451, 'Greylisted, come back in 60 seconds')),
			}),
		)
		expect(await send(url)).toEqual({
			state: 'later',
			fault: 'not-now',
			reply: expect.stringContaining('Greylisted'),
		})
	})

	test('that does not know the address ends the mail', async () => {
		const { url } = await started(
			mailServer({ onRcptTo: (_address, _session, done) => done(refusal(550, 'No such user')) }),
		)
		expect(await send(url)).toEqual({
			state: 'refused',
			fault: 'refused',
			reply: expect.stringContaining('No such user'),
		})
	})

	test('that refuses the text ends the mail', async () => {
		const { url } = await started(
			mailServer({
				onData: (stream, _session, done) => {
					stream.resume()
					stream.on('end', () => done(refusal(554, 'Looks like spam')))
				},
			}),
		)
		expect(await send(url)).toMatchObject({
			state: 'refused',
			reply: expect.stringContaining('Looks like spam'),
		})
	})

	test('that refuses the sender does not end it: the setting can be mended', async () => {
		const { url } = await started(
			mailServer({ onMailFrom: (_address, _session, done) => done(refusal(553, 'Not yours')) }),
		)
		expect(await send(url)).toMatchObject({ state: 'later', fault: 'sender' })
	})

	test('takes the login, or refuses it without an end', async () => {
		const { url, received } = await started(
			mailServer({
				authOptional: false,
				onAuth: ({ username, password }, _session, done) =>
					username === 'us er' && password === 'p@ss:word'
						? done(null, { user: username })
						: done(refusal(535, 'Wrong')),
			}),
		)
		const withLogin = (login: string) => url.replace('//', `//${login}@`)
		expect(await send(withLogin('us%20er:p%40ss%3Aword'))).toEqual({ state: 'sent' })
		expect(await send(withLogin('user:wrong'))).toMatchObject({ state: 'later', fault: 'sign-in' })
		expect(received).toHaveLength(1)
	})

	test('that is not there cannot be reached', async () => {
		const { url, stop } = await mailServer()
		await stop()
		expect(await send(url)).toEqual({ state: 'later', fault: 'unreachable', reply: null })
	})

	test.each([
		['greets nobody', () => {}],
		['falls silent', scripted({ greeting: '220 hello', EHLO: '250 odd.example', MAIL: '250 fine' })],
		[
			'says its greeting letter by letter, without an end',
			(socket: Socket) => {
				const timer = setInterval(() => socket.write('2'), 100)
				socket.on('close', () => clearInterval(timer))
			},
		],
		[
			'says an answer letter by letter, without an end',
			(socket: Socket) => {
				scripted({ greeting: '220 hello', EHLO: '250 odd.example' })(socket)
				const timer = setInterval(() => socket.write('2'), 100)
				socket.on('close', () => clearInterval(timer))
			},
		],
	])('that %s is left in bounded time', async (_how, treat) => {
		const { url } = await started(oddServer(treat))
		expect(await send(url)).toMatchObject({ state: 'later', fault: 'no-answer' })
	})

	test.each([
		['before a greeting', { greeting: null }],
		['in the middle', { greeting: '220 hello', EHLO: '250 odd.example', MAIL: '250 fine', RCPT: null }],
		[
			'after the text',
			{
				greeting: '220 hello',
				EHLO: '250 odd.example',
				MAIL: '250 fine',
				RCPT: '250 fine',
				DATA: '354 go on',
				'.': null,
			},
		],
	])('that breaks off %s is tried again', async (_when, answers: Record<string, string | null>) => {
		const { url } = await started(oddServer(scripted(answers)))
		expect(await send(url)).toEqual({ state: 'later', fault: 'broken-off', reply: null })
	})

	test('that talks without end is cut off, and little of it is kept', async () => {
		const { url } = await started(oddServer((socket) => socket.write(`220-${'x'.repeat(1_000_000)}`)))
		expect(await send(url)).toMatchObject({ state: 'later' })
		const long = await started(
			mailServer({
				onRcptTo: (_address, _session, done) => done(refusal(550, `\u0007${'long '.repeat(2000)}`)),
			}),
		)
		const { reply } = (await send(long.url)) as { reply: string }
		expect(reply.length).toBeLessThanOrEqual(maxMailReplyCharacters)
		expect(reply).not.toMatch(/\p{Cc}/u)
	})
})

describe('encryption', () => {
	/** An address of this machine that counts as one elsewhere. */
	const elsewhere = '127.0.0.2'

	test('is demanded of a server elsewhere: without it, or by a certificate that nobody vouches for, nothing is sent', async () => {
		const plain = await started(mailServer({ disabledCommands: ['STARTTLS'] }, elsewhere))
		const selfMade = await started(mailServer({}, elsewhere))
		for (const { url, received } of [plain, selfMade]) {
			expect(await send(url.replace('//', '//user:password@'))).toMatchObject({
				state: 'later',
				fault: 'no-tls',
			})
			expect(received).toEqual([])
		}
	})

	test('is used on this machine where it is offered, and not missed where it is not', async () => {
		const offered = await started(mailServer())
		const plain = await started(mailServer({ disabledCommands: ['STARTTLS'] }))
		for (const { url } of [offered, plain]) expect(await send(url)).toEqual({ state: 'sent' })
		expect(offered.received[0]?.isSecure).toBe(true)
		expect(plain.received[0]?.isSecure).toBe(false)
	})

	test('is not demanded of a host that the operator names, or by a setting', () => {
		const server = new URL('smtp://mail.internal:25')
		expect(isTlsDemanded(server)).toBe(true)
		vi.stubEnv('ALLOW_PRIVATE', 'login.internal mail.internal')
		expect(isTlsDemanded(server)).toBe(false)
		vi.unstubAllEnvs()
		vi.stubEnv('SMTP_TLS', 'if-offered')
		expect(isTlsDemanded(server)).toBe(false)
		vi.unstubAllEnvs()
	})
})

test.each(['a@example.com\r\nBcc: b@example.com', 'a@example.com, b@example.com', 'a@example.com> SIZE=1'])(
	'an address that would be more than one, or a header, reaches nobody else: %j',
	async (to) => {
		const { url, received } = await started(mailServer())
		await send(url, { to })
		for (const mail of received) {
			expect(mail.to).toHaveLength(1)
			expect(mail.to).not.toContain('b@example.com')
			expect(mail.read.bcc).toBeUndefined()
		}
	},
)
