import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeEmployerQuestion, encodeHandoff } from '@/lib/handoff/encode-handoff'
import {
	maxMailBytes,
	maxMailDepth,
	maxMailLines,
	maxMailMessageBytes,
	maxMailParts,
	maxPastedRepliesCharacters,
	maxReplyLinks,
} from '@/lib/limits/limits'
import { createBudget } from '@/lib/limits/work-budget'
import type { Candidate } from '@/lib/screening/model/records'
import {
	type ReadReplies,
	type RepliesSource,
	readReplies,
	replyCounts,
} from '@/lib/screening/replies/read-replies'
import { runs } from '@/tests/runs'
import { day, someone } from '../people'
import { linkTo, mailWith, mbox, someCodes } from './mails'

const known = new Map(Array.from({ length: 6 }, (_, at) => [`person-${at}`, someone(`person-${at}`)]))

async function read(source: RepliesSource, of: ReadonlyMap<string, Candidate> = known): Promise<ReadReplies> {
	const answer = await readReplies(of, source)
	if (typeof answer === 'string') throw new Error(answer)
	return answer
}
const codesIn = async (...mails: readonly string[]) => {
	const { replies } = await read({ files: mails.map((mail) => new Blob([mail])) })
	return new Set(replies.map(({ code }) => code))
}
const replyOf = (reference: string, asOf = day, facts: Candidate['facts'] = { age: 30 }) =>
	encodeHandoff({ facts, rulesets: ['article'], asOf, reference })

describe('links in mails', () => {
	const mails = someCodes.chain((codes) =>
		fc.tuple(fc.constant(codes), mailWith(codes.map(linkTo)), mailWith(codes.slice(0, 1).map(linkTo))),
	)

	test('come out exactly, however a mail is written', async () => {
		await fc.assert(
			fc.asyncProperty(mails, async ([codes, mail]) => {
				expect(await codesIn(mail)).toEqual(new Set(codes))
			}),
			{ numRuns: runs(60) },
		)
	})

	test('come out of an mbox as of its mails one by one', async () => {
		await fc.assert(
			fc.asyncProperty(mails, async ([codes, mail, other]) => {
				const { replies, counts } = await read({ files: [new Blob([mbox([other, mail, other])])] })
				expect(new Set(replies.map(({ code }) => code))).toEqual(new Set(codes))
				expect(counts).toMatchObject({ mails: 3, damaged: 0, again: codes.length > 0 ? 2 : 0 })
			}),
			{ numRuns: runs(25) },
		)
	})
})

describe('mails as programs write them', () => {
	const names = ['amina', 'budi', 'carla', 'dewi']
	const people = new Map(names.map((key) => [key, someone(key)]))
	const mails = join(import.meta.dirname, '../../../fixtures/mails')
	const file = (name: string) => new Blob([readFileSync(join(mails, name))])

	test.each([
		['quoted-printable.eml', ['amina'], { own: 1 }],
		['base64-page.eml', ['budi'], {}],
		['forwarded.eml', ['carla'], {}],
		['export.mbox', ['dewi'], { mails: 4, again: 1, damaged: 1 }],
	])('%s holds the replies of %s', async (name, keys, counts) => {
		const { replies, unknown, counts: found, isCut } = await read({ files: [file(name)] }, people)
		expect(replies.map(({ key }) => key)).toEqual(keys)
		expect({ unknown, isCut }).toEqual({ unknown: [], isCut: false })
		const none = Object.fromEntries(replyCounts.map((count) => [count, 0]))
		expect(found).toEqual({ ...none, mails: 1, ...counts })
	})

	test('are read together', async () => {
		const { replies, counts } = await read({ files: readdirSync(mails).sort().map(file) }, people)
		expect(replies.map(({ key }) => key).sort()).toEqual(names)
		expect(counts).toMatchObject({ mails: 7, again: 1, own: 1, large: 0, unreadable: 0 })
	})
})

describe('replies in a text', () => {
	const paste = (...codes: readonly string[]) => read({ text: codes.map(linkTo).join('\nand ') })

	test('are told from links that were found before, quoted, damaged, of nobody or of another version', async () => {
		const [first, second] = [replyOf('person-0'), replyOf('person-1')]
		const invitation = encodeHandoff({
			...{ purpose: 'invitation', facts: {}, rulesets: ['article'], asOf: day },
			...{ reference: 'person-0', from: 'Lumen', opening: 'Engineer' },
		})
		const stranger = replyOf('stranger')
		const { replies, unknown, counts } = await paste(
			first,
			second,
			first,
			invitation,
			stranger,
			replyOf('person-2').slice(0, -1),
			encodeEmployerQuestion({ asked: ['paidInMoney'], rulesets: ['article'], asOf: day, reference: 'a' }),
		)
		expect(replies.map(({ key }) => key)).toEqual(['person-0', 'person-1'])
		expect(unknown).toEqual([stranger])
		expect(counts).toMatchObject({ again: 1, own: 1, damaged: 1, otherKind: 1 })
	})

	test('of one person count as the latest says', async () => {
		const older = replyOf('person-0', '2026-11-01', { age: 29 })
		const { replies, counts } = await paste(replyOf('person-0', day, { age: 30 }), older)
		expect(replies.map(({ facts }) => facts.age)).toEqual([30])
		expect(counts.older).toBe(1)
	})

	test('reach the record that somebody was merged into', async () => {
		const merged = new Map([['b', someone('b', { alsoKeys: ['a'] })]])
		const { replies } = await read({ text: linkTo(replyOf('a')) }, merged)
		expect(replies.map(({ key }) => key)).toEqual(['b'])
	})

	test('keep no word of what stands around them', async () => {
		const secret = 'My salary is a secret, amina@example.org'
		const answer = await read({ text: `${secret} ${linkTo(replyOf('person-0'))} ${secret}` })
		expect(JSON.stringify(answer)).not.toMatch(/secret|amina/)
	})
})

describe('what is too much', () => {
	test('is not read: a text, files, one mail, links', async () => {
		expect(await readReplies(known, { text: 'x'.repeat(maxPastedRepliesCharacters + 1) })).toBe('too-large')
		const huge = { size: maxMailBytes + 1 } as Blob
		expect(await readReplies(known, { files: [huge] })).toBe('too-large')
		const big = `From x\n${'a'.repeat(maxMailMessageBytes + 1)}\n\nFrom y\nSubject: b\n\n${linkTo(replyOf('person-0'))}\n`
		const { replies, counts } = await read({ files: [new Blob([big])] })
		expect({ found: replies.length, ...counts }).toMatchObject({ found: 1, large: 1, mails: 1 })
		const code = replyOf('person-0')
		const many = await read({ text: `${linkTo(code)} `.repeat(maxReplyLinks + 1) })
		expect(many).toMatchObject({ isCut: true, counts: { again: maxReplyLinks - 1 } })
	})

	test('is a mail of more parts or lines than a program writes: it is left out, and the next one is read', async () => {
		const reply = `Subject: b\n\n${linkTo(replyOf('person-0'))}\n`
		const parted = (count: number) =>
			`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(count)}--b--\n`
		const lined = `Content-Type: text/html\n\n${' \n'.repeat(maxMailLines)}`
		for (const mail of [parted(200_000), parted(maxMailParts), lined]) {
			const { replies, counts } = await read({ files: [new Blob([mail]), new Blob([reply])] })
			expect({ found: replies.length, ...counts }).toMatchObject({ found: 1, unreadable: 1, mails: 1 })
		}
		const { counts } = await read({ files: [new Blob([parted(maxMailParts - 1)])] })
		expect(counts).toMatchObject({ unreadable: 0, mails: 1 })
	})

	test('is work beyond the limit: what was found before it counts, and the page says that there is more', async () => {
		const mails = ['person-0', 'person-1', 'person-2'].map((key) => `Subject: a\n\n${linkTo(replyOf(key))}\n`)
		const budget = createBudget((mails[0]?.length ?? 0) * 2 + 500)
		const answer = await readReplies(known, { files: mails.map((mail) => new Blob([mail])) }, { budget })
		expect(answer).toMatchObject({ replies: [{ key: 'person-0' }], isCut: true, counts: { mails: 1 } })
	})

	test.each([
		['d0cf11e0a1b11ae1', 'of Outlook'],
		['504b0304', 'an archive'],
	])('nor a file that begins with %s, %s', async (start) => {
		expect(await readReplies(known, { files: [new Blob([Buffer.from(start, 'hex')])] })).toBe('not-mail')
	})

	test('ends, whatever is written: parts within parts, endless headers, lines and half links', async () => {
		const deep = (levels: number): string =>
			Array.from(
				{ length: levels },
				(_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
			).join('')
		const forwards = 'Content-Type: message/rfc822\r\n\r\n'.repeat(2000)
		const hostile = [
			deep(maxMailDepth + 5),
			deep(20_000),
			forwards,
			`X: ${'a'.repeat(2_000_000)}\r\n\r\ntext`,
			'X: a\r\n'.repeat(100_000),
			`Content-Type: text/html\r\n\r\n${'<div>'.repeat(300_000)}`,
			`Content-Type: text/html\r\n\r\n<a href="${'x'.repeat(5_000_000)}`,
			`Content-Type: text/plain\r\n\r\n${`/handoff#${'1'.repeat(70)}\r\n`.repeat(10_000)}`,
			`Content-Type: text/plain\r\n\r\n${`/handoff#1`.repeat(200_000)}`,
			`Content-Transfer-Encoding: base64\r\n\r\n${'====\r\n'.repeat(50_000)}`,
			`Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=\r\n'.repeat(50_000)}`,
			`From x\n${'From y\n\n'.repeat(2_000)}`,
			'\0'.repeat(1_000_000),
		]
		for (const mail of hostile) {
			const { replies } = await read({ files: [new Blob([mail])] })
			expect(replies).toEqual([])
		}
	})
})
