import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingOf } from '@/lib/result/standing'
import type { DueDate } from '@/lib/screening/model/progress'
import type { Candidate } from '@/lib/screening/model/records'
import { everyone } from '@/lib/screening/model/table-filter'
import { blockedBy } from '@/lib/screening/overview/blocked-by'
import { shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import { countRows } from '@/lib/screening/table/filters/filter-rows'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { rulesetIds } from '@/rules/rulesets/ids'
import { runs } from '@/tests/runs'
import { day, decided, someone, someRole } from '../people'
import { anyOpening, anyPeople, countOf, deskWith, resultOf } from './opening'

const outcomes = ['eligible', 'undetermined', 'ineligible', 'not-needed'] as const

describe('the overview of an opening', () => {
	test('counts what the evaluation of each candidate by itself gives', async () => {
		await fc.assert(
			fc.asyncProperty(anyOpening, anyPeople, async (role, people) => {
				const desk = await deskWith(role, people)
				const overview = await desk.overview(role.id)
				expect(overview?.count).toBe(people.length)
				expect(overview?.rules.map(({ ruleset }) => ruleset)).toEqual([
					'k-published',
					'work-permit',
					'article',
					'h1b',
				])
				for (const { ruleset, counts, ready } of overview?.rules ?? []) {
					for (const outcome of outcomes)
						expect(counts[outcome]).toBe(countOf(role, people, ruleset, outcome))
					const areReady = people.filter(
						(one) => shownOutcomeStanding(resultOf(role, one, ruleset)) === 'unsettled',
					)
					expect(ready).toBe(areReady.length)
				}
			}),
			{ numRuns: runs(25) },
		)
	})

	test('counts for each condition whom it blocks, and says apart what waits for the authority', async () => {
		await fc.assert(
			fc.asyncProperty(anyOpening, anyPeople, async (role, people) => {
				const desk = await deskWith(role, people)
				const overview = await desk.overview(role.id)
				const told = new Map<string, { unmet: number; unknown: number }>(
					overview?.blocks.flatMap(({ of, unmet, unknown }) =>
						of.map(({ ruleset, criterion }) => [`${ruleset} ${criterion}`, { unmet, unknown }] as const),
					),
				)
				const waiting = new Map<string, number>(
					overview?.waiting.map(({ ruleset, criterion, people: count }) => [
						`${ruleset} ${criterion}`,
						count,
					]),
				)
				for (const ruleset of rulesetIds) {
					const results = people.map((candidate) => resultOf(role, candidate, ruleset))
					const deciding =
						results[0]?.criteria.filter(({ kind }) => kind === 'required' || kind === 'exempting') ?? []
					const isRequired = (wanted: string) =>
						deciding.some(({ id, kind }) => id === wanted && kind === 'required')
					for (const { id } of deciding) {
						// Nothing blocks those whom the rules do not concern.
						const standings = results
							.filter(({ outcome }) => outcome !== 'not-needed')
							.flatMap(({ criteria }) => criteria.filter((one) => one.id === id).map(standingOf))
						const count = (...of: (typeof standings)[number][]) =>
							standings.filter((one) => of.includes(one)).length
						const [unmet, unknown] = [count('unmet'), count('unanswered', 'inconclusive')]
						const key = `${ruleset} ${id}`
						// Whom the rules concern is told where nothing else is unknown for all whom that is about.
						const isTold = unmet + unknown > 0 && (isRequired(id) || told.has(key))
						expect(told.get(key)).toEqual(isTold ? { unmet, unknown } : undefined)
						expect(waiting.get(key) ?? 0).toBe(count('unsettled'))
					}
				}
				// As many as the link at the condition leads to.
				const options = { asOf: day, formats: 'en', languageNames: {}, countryNames: {}, endOf: () => day }
				const screened = await screenRows(role, peopleOf(people), options)
				const filtered = { screened, role, decisions: new Map(), progress: new Map(), me: '' }
				for (const block of overview?.blocks ?? [])
					expect(countRows(filtered, { ...everyone, filters: blockedBy(block) })).toBe(
						block.unmet + block.unknown,
					)
				const sizes = overview?.blocks.map(({ unmet, unknown }) => unmet + unknown) ?? []
				expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
			}),
			{ numRuns: runs(25) },
		)
	})

	test('tells where it is open whether the rules concern somebody, once, and nothing of whom they do not', async () => {
		const role = { ...someRole, rulesets: ['work-permit'] as const }
		const of = (key: string, changed: Partial<Candidate['facts']>) =>
			someone(key, { facts: { ...someone(key).facts, ...changed } })
		const blocksOf = async (people: readonly Candidate[]) => {
			const desk = await deskWith(role, people)
			return ((await desk.overview(role.id))?.blocks ?? []).map(({ named, unknown }) => [
				named.criterion,
				unknown,
			])
		}
		const both = of('both', { nationalities: ['CN', 'US'] })
		expect(await blocksOf([someone('a'), both])).toContainEqual(['foreign-national', 1])
		expect(await blocksOf([someone('a'), both])).not.toContainEqual(['permit-needed', 1])
		expect(await blocksOf([of('citizen', { nationalities: ['HK'] }), someone('a')])).toEqual(
			await blocksOf([someone('a')]),
		)
	})

	test('tells a condition of several rule sets once, where it counts, law first', async () => {
		const role = { ...someRole, rulesets: rulesetIds }
		const { jobOffer: _, ...without } = someone('b').facts
		const verbal = someone('c', { facts: { ...someone('c').facts, jobOffer: 'verbal' } })
		const desk = await deskWith(role, [someone('a'), someone('b', { facts: without }), verbal])
		const blocks = (await desk.overview(role.id))?.blocks ?? []
		const offers = blocks.filter(({ of }) => of.some(({ criterion }) => /offer|employer|job/.test(criterion)))
		expect(offers).toMatchObject([
			{
				of: [{ ruleset: 'work-permit' }, { ruleset: 'article' }, { ruleset: 'h1b' }],
				named: { ruleset: 'article', criterion: 'job-offer' },
				unmet: 0,
				unknown: 2,
				isOpenings: false,
			},
		])
	})
})

describe('how far candidates have come', () => {
	const role = someRole.id
	const standing = (key: string, stage: string, owner?: string, dates?: Record<string, DueDate>) =>
		someone(key, { progress: { [role]: { stage, ...(owner && { owner }), ...(dates && { dates }) } } })
	const people = [
		someone('a'),
		standing('b', 'contacted', 'L. Chen', { reply: { day: '2026-11-20' } }),
		standing('c', 'contacted', undefined, { reply: { day: '2026-11-22' }, interview: { day: '2026-12-01' } }),
		standing('d', 'offer', 'L. Chen', { offer: { day: '2026-11-28' } }),
		standing('e', 'offer', 'L. Chen', {
			offer: { day: '2026-11-30' },
			reply: { day: '2026-11-01', isDone: true },
		}),
		standing('f', 'gone'),
	]

	test('is counted by stage: who has reached it, who stands there, and what holds them up', async () => {
		const desk = await deskWith(someRole, people)
		await desk.decide([{ ...decided('a'), choice: 'go-on' }])
		const funnel = await desk.funnel(role)
		expect(funnel?.stages.map(({ stage, reached, here }) => [stage.id, reached, here])).toEqual([
			['new', 6, 2],
			['contacted', 4, 2],
			['interview', 2, 0],
			['offer', 2, 2],
			['permit', 0, 0],
			['started', 0, 0],
		])
		expect(funnel?.stages.map(({ unowned }) => unowned)).toEqual([2, 1, 0, 0, 0, 0])
		expect(funnel?.stages[1]?.due).toEqual([
			{ kind: 'reply', isLate: true, people: 2, day: '2026-11-20' },
			{ kind: 'interview', isLate: false, people: 1, day: '2026-12-01' },
		])
		expect(funnel?.stages[3]?.due).toEqual([{ kind: 'offer', isLate: false, people: 2, day: '2026-11-28' }])
		expect(funnel?.decided).toEqual({ 'go-on': 1, hold: 0, decline: 0 })
	})

	test('is counted by the stages of the opening, where it has its own', async () => {
		const own = { ...someRole, stages: [{ id: 'new' }, { id: 's1', name: 'Test kitchen' }] }
		const desk = await deskWith(own, [someone('a'), standing('b', 's1')])
		const funnel = await desk.funnel(role)
		expect(funnel?.stages.map(({ stage, reached, here }) => [stage.name ?? stage.id, reached, here])).toEqual(
			[
				['new', 2, 1],
				['Test kitchen', 1, 1],
			],
		)
	})
})
