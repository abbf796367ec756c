import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { externalLogins } from '@/lib/database/logins'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { maxRegisterCharacters } from '@/lib/limits/record-limits'
import { candidateMembers } from '@/lib/records/candidate'
import { type Register, registerParts, registerQuestions } from '@/lib/register/items'
import { candidateKinds, storedKinds, storedTables } from '@/lib/register/stores'
import { allWordsOf } from '@/lib/words/employer-words'
import { founded, joined } from './team'
import type { Visit } from './visit'

const logins = externalLogins() ?? expect.fail('No database is named')
const owner = new Client(logins.owner)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const registerOf = async (browser: Visit) => (await browser.ask('register')) as unknown as Register
const items = Object.values(registerParts).flat()

describe('what is stored', () => {
	test('is in the register, table by table of the database', async () => {
		const { rows } = await owner.query<{ name: string }>(`
			select nspname || '.' || relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
			where nspname in ('team', 'auth') and relkind in ('r', 'p') and relname <> 'migrations' order by 1`)
		expect(Object.keys(storedTables).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
	})

	test('is in the register, member by member of a candidate', () => {
		expect(Object.keys(candidateKinds)).toEqual(Object.keys(candidateMembers))
		const listed = storedKinds.filter(({ of }) => of === 'candidates').map(({ kind }) => kind)
		for (const kind of Object.values(candidateKinds)) expect(listed).toContain(kind)
	})

	test.each(employerLocaleIds)('has its words in %s', (locale) => {
		const { data, items: texts } = allWordsOf(locale).register
		expect(Object.keys(data.kinds).toSorted()).toEqual(
			[...new Set(storedKinds.map(({ kind }) => kind))].toSorted(),
		)
		expect(Object.keys(data.ends).toSorted()).toEqual(
			[...new Set(storedKinds.map(({ until }) => until))].toSorted(),
		)
		expect(Object.keys(texts).toSorted()).toEqual([...items].toSorted())
	})
})

test('every item is known by the program or asked, and is what the list and the settings say', async () => {
	const { owner: browser, workspace } = await founded('register@example.com')
	await joined(browser, 'viewer-of-register@example.com', { permission: 'viewer' })
	const { known, answers } = await registerOf(browser)
	expect(answers).toEqual({})
	const asked: readonly string[] = registerQuestions
	for (const item of items) expect(item in known || asked.includes(item), item).toBe(true)
	expect(known.recipients).toEqual({
		from: 'list',
		values: { owners: 1, recruiters: 0, interviewers: 0, viewers: 1, told: 0, mails: 0, server: '' },
	})
	expect(known.limits).toEqual({ from: 'settings', values: { days: 180 } })
	expect(known.measures?.values).toEqual({ factor: 'voluntary' })
	await owner.query(`begin; set local app.workspace to '${workspace}';
		insert into team.candidates (workspace, key, id, name, facts, source_kind, consents, saved_on) values
			('${workspace}', 'a', '1', 'A', '{}', 'form', '{"abroad":"2026-11-30"}', '2026-11-30'),
			('${workspace}', 'b', '2', 'B', '{}', 'form', '{"sensitive":"2026-11-30","pool":"2026-11-30"}', '2026-11-30'),
			('${workspace}', 'c', '3', 'C', '{}', 'form', null, '2026-11-30');
		update team.settings set company = 'Acme', contact = 'hr@acme.example', erasures = '[{"count":2},{"count":3}]'
			where workspace = '${workspace}';
		commit`)
	const later = (await registerOf(browser)).known
	expect(later.controller?.values).toEqual({ company: 'Acme', contact: 'hr@acme.example' })
	expect(later.deletions?.values).toEqual({ count: 5 })
	expect(later.people?.values).toEqual({
		people: 3,
		sensitive: 1,
		sharing: 0,
		abroad: 1,
		pool: 1,
		withdrawn: 0,
	})
})

test('an owner answers once, changes it, and takes it back; the audit has the question and no words', async () => {
	const { owner: browser, member } = await founded('answers@example.com')
	const say = (words: string) => browser.ask('register', { question: 'purpose', words })
	expect(await say('  Hiring for Shanghai  ')).toEqual({})
	expect((await registerOf(browser)).answers).toEqual({
		purpose: { words: 'Hiring for Shanghai', at: expect.any(String), by: 'Owner of answers@example.com' },
	})
	await say('Hiring for Beijing')
	expect((await registerOf(browser)).answers.purpose?.words).toBe('Hiring for Beijing')
	await say('')
	expect((await registerOf(browser)).answers).toEqual({})
	const { entries } = (await browser.ask('audit')) as {
		entries: { kind: string; actor: string; about: unknown }[]
	}
	const told = entries.filter(({ kind }) => kind.startsWith('register-'))
	expect(told.map(({ kind }) => kind)).toEqual([
		'register-taken-back',
		'register-answered',
		'register-answered',
	])
	for (const { actor, about } of told)
		expect({ actor, about }).toEqual({ actor: member.id, about: { question: 'purpose' } })
})

test('an answer is of its workspace alone', async () => {
	const [first, second] = [await founded('one@example.com'), await founded('two@example.com')]
	await first.owner.ask('register', { question: 'place', words: 'Frankfurt' })
	expect((await registerOf(second.owner)).answers).toEqual({})
})

test.each([
	['to what is not asked', { question: 'people', words: 'x' }],
	['that is too long', { question: 'purpose', words: 'x'.repeat(maxRegisterCharacters + 1) }],
	['with a sign that is none', { question: 'purpose', words: 'a\u0000b' }],
	['without words', { question: 'purpose' }],
])('an answer %s is refused', async (_, body) => {
	const { owner: browser } = await founded(`${crypto.randomUUID()}@example.com`)
	expect(await browser.ask('register', body)).toMatchObject({ status: 422, reason: 'invalid' })
})
