import { describe, expect, test } from 'vitest'
import { lineScreener } from '@/lib/api/line-screener'
import { readJson } from '@/lib/api/read-json'
import { lineSplitter } from '@/lib/api/split-lines'
import { hasTooManyValues } from '@/lib/limits/count-values'
import { bytesOfValue, maxBodyBytes } from '@/lib/limits/limits'
import { createBudget, spend, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import { viewOfForm } from '@/lib/plain/view-of-form'
import { readBackup } from '@/lib/screening/backup/read-backup'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'

describe('a budget of work', () => {
	test('holds exactly its steps', () => {
		const budget = createBudget(3)
		budget.spend(3)
		expect(() => budget.spend(1)).toThrow(WorkExceeded)
		expect(budget.spent()).toBe(4)
	})

	test('is spent by the task that runs within it, and by no other', () => {
		const [outer, inner] = [createBudget(10), createBudget(10)]
		spend(1)
		withinBudget(outer, () => {
			spend(2)
			expect(() => withinBudget(inner, () => spend(11))).toThrow(WorkExceeded)
			spend(3)
		})
		spend(4)
		expect([outer.spent(), inner.spent()]).toEqual([5, 11])
	})
})

describe('the values of JSON', () => {
	test.each([
		['[1,{"a":[2,3]}]', 5],
		[`${'['.repeat(5000)}${']'.repeat(5000)}`, 4999],
		['{}', 0],
		['"a text"', 0],
	])('in %s are counted, each once', (text, values) => {
		expect(hasTooManyValues(JSON.parse(text), Number.POSITIVE_INFINITY, values)).toBe(false)
		if (values > 0)
			expect(hasTooManyValues(JSON.parse(text), Number.POSITIVE_INFINITY, values - 1)).toBe(true)
	})
})

const tooMany = maxBodyBytes / bytesOfValue + 1
const list = `[${'1,'.repeat(tooMany - 1)}1]`

describe('a reader of what comes from outside', () => {
	test('refuses a body of too many values as too large', async () => {
		const post = (body: string) =>
			readJson(
				new Request('http://a/', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }),
			)
		const answer = await post(list)
		const refused = 'refused' in answer ? answer.refused : null
		expect(refused?.status).toBe(413)
		expect(refused?.headers.get('Content-Type')).toBe('application/problem+json')
		expect(await refused?.json()).toMatchObject({
			status: 413,
			detail: expect.stringContaining('262,144 values'),
		})
		expect(await post(list.replace('1,', ''))).toHaveProperty('value')
	})

	test('names the fault of such a line, and answers the next one', () => {
		const screener = lineScreener(rulesets.article, configuredParameters)
		const bytes = new TextEncoder().encode(
			`{"id":"a","facts":{"languages":${list}}}\n{"id":"b","facts":{}}\n`,
		)
		const answers = new TextDecoder().decode(
			screener.answer(lineSplitter(maxBodyBytes).push(bytes)) ?? undefined,
		)
		const [first, second] = answers
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
		expect(first).toMatchObject({ line: 1, errors: [{ detail: 'The line holds more than 262,144 values.' }] })
		expect(second).toMatchObject({ id: 'b' })
	})

	test('refuses a form of more work than a form may take', () => {
		const form = new URLSearchParams({ at: 'market', go: 'next', nationalities: 'Niger;'.repeat(500) })
		expect(viewOfForm(form, 'en')).not.toBe('too-large')
		expect(viewOfForm(form, 'en', createBudget(1000))).toBe('too-large')
	})

	test('opens no backup of more values than it may hold', async () => {
		const text = '{"format":"k-visa-check-screening","version":2,"roles":[],"candidates":[]}'
		const saved = { size: text.length, text: async () => text }
		expect(await readBackup(saved)).toMatchObject({ roles: [] })
		expect(await readBackup(saved, 1)).toEqual({ fault: 'too-large' })
	})
})
