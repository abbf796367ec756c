import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { daysLater } from '@/lib/day/days-later'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { localeIds } from '@/lib/i18n/locales'
import { maxAskedAtOnce } from '@/lib/limits/limits'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { day, someone, someRole } from '../people'

const records = memoryStore()
const open = () => openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

const { knowsSocialNorms: _, ...lacking } = someone('a').facts
const asked = ['knowsSocialNorms']
const sender = { company: 'Lumen Appliances', contact: 'jobs@lumen.example', person: 'Lin Chen' }
const options = {
	role: someRole.id,
	keys: ['a', 'b', 'full'],
	locale: 'en',
	origin: 'https://example.org',
	sender,
	replyBy: daysLater(day, 7),
	headings: { link: 'Link', subject: 'Subject', text: 'Text' },
} as const

async function withPeople() {
	const desk = await open()
	await desk.saveSettings({ decider: 'Lin Chen' })
	await desk.saveRoles([someRole])
	await desk.saveCandidates({
		saved: [
			someone('a', { name: 'Amina', facts: lacking, email: 'amina@example.org' }),
			someone('b', { name: 'Budi, "B"', facts: lacking }),
			someone('full'),
		],
	})
	return desk
}

describe('asking by personal link', () => {
	test('writes a file with link and text, notes who was asked what, and can be undone as one', async () => {
		const desk = await withPeople()
		const { count, nothing, beyond, file } = await desk.askCandidates(options)
		expect({ count, nothing, beyond }).toEqual({ count: 2, nothing: 1, beyond: [] })
		const { data } = Papa.parse<string[]>((await file?.text())?.replace(/^\ufeff/, '') ?? '', {
			skipEmptyLines: true,
		})
		expect(data[0]).toEqual(['id', 'name', 'email', 'Link', 'Subject', 'Text'])
		expect(data.slice(1).map(([id, name, email]) => [id, name, email])).toEqual([
			['C-a', 'Amina', 'amina@example.org'],
			['C-b', 'Budi, "B"', ''],
		])
		for (const [at, [, , , link = '', , text = '']] of data.slice(1).entries()) {
			expect(decodeHandoff(link)).toMatchObject({
				kind: 'read',
				purpose: 'invitation',
				reference: options.keys[at],
				from: sender.company,
				rulesets: someRole.rulesets,
			})
			expect(text.split(/\r?\n/)).toContain(link)
		}
		const noted = { on: day, by: { name: 'Lin Chen' }, facts: asked }
		const progressOf = async () =>
			Object.fromEntries(
				[...(await desk.progressFor(someRole.id))].map(([key, { progress }]) => [key, progress]),
			)
		expect(await progressOf()).toEqual({
			a: { asked: noted, dates: { reply: { day: options.replyBy } } },
			b: { asked: noted, dates: { reply: { day: options.replyBy } } },
		})
		const [operation] = await desk.operations(null)
		await desk.undo(operation?.id ?? '')
		expect(await progressOf()).toEqual({})
	})

	test.each(localeIds)(
		'says in %s who asks for what, until when, and what happens with the answers',
		async (locale) => {
			const desk = await withPeople()
			const { first } = await desk.askCandidates({ ...options, keys: ['a'], locale })
			const { facts, handoff } = wordsOfLocales[locale]
			const { subject = '', body = '', link = '', email } = first ?? {}
			expect(subject).toContain(sender.company)
			expect(subject).toContain(someRole.name)
			for (const part of [
				'Amina',
				...Object.values(sender),
				facts.knowsSocialNorms.question,
				handoff.reply.title,
			])
				expect(body).toContain(part)
			expect(link).toContain(`/${locale}/handoff#`)
			expect(body).not.toMatch(/[{}\u00a0\u202f]/)
			expect(body).toContain('2026')
			expect(email).toBe('amina@example.org')
		},
	)

	test('makes no link where the record ends before the day of the reply, unless there is a reason', async () => {
		const desk = await withPeople()
		const late = { ...options, replyBy: daysLater(day, 1000) }
		const { beyond, count, file } = await desk.askCandidates(late)
		expect({ names: beyond.map(({ name }) => name), count, file }).toEqual({
			names: ['Amina', 'Budi, "B"'],
			count: 0,
			file: null,
		})
		expect((await desk.progressFor(someRole.id)).size).toBe(0)
		const reason = 'The offer is open until then'
		expect(await desk.askCandidates({ ...late, reason })).toMatchObject({ beyond: [], count: 2 })
		const { progress } = (await desk.progressFor(someRole.id)).get('a') ?? {}
		expect(progress?.dates?.reply).toEqual({ day: late.replyBy, reason })
	})

	test('is refused for more than can be asked at once', async () => {
		const desk = await withPeople()
		const keys = Array.from({ length: maxAskedAtOnce + 1 }, () => 'a')
		await expect(desk.askCandidates({ ...options, keys })).rejects.toThrow('too many')
	})

	test('ends when the reply is taken in, which is undone with it', async () => {
		const desk = await withPeople()
		await desk.askCandidates(options)
		expect(
			await desk.takeReplies([
				{ key: 'a', facts: { knowsSocialNorms: true } },
				{ key: 'gone', facts: {} },
			]),
		).toEqual(['gone'])
		const replyOf = async (key: string) =>
			(await desk.progressFor(someRole.id)).get(key)?.progress?.dates?.reply?.isDone
		expect([await replyOf('a'), await replyOf('b')]).toEqual([true, undefined])
		const [operation] = await desk.operations(null)
		await desk.undo(operation?.id ?? '')
		expect(await replyOf('a')).toBeUndefined()
		expect((await desk.candidate('a'))?.candidate.facts.knowsSocialNorms).toBeUndefined()
	})
})

test('what is stored of the one who asks, and whether keys are off, is there when the desk is opened again', async () => {
	const kept = { company: 'Lumen Appliances', contact: 'jobs@lumen.example', areKeysOff: true }
	await (await open()).saveSettings(kept)
	expect((await (await open()).state()).settings).toMatchObject(kept)
})
