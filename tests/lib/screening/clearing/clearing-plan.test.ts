import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { type ClearingPlan, clearingPlan } from '@/lib/screening/clearing/clearing-plan'
import type { KnownFacts, Role } from '@/lib/screening/model/records'
import { peopleColumns } from '@/lib/screening/table/people-columns'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { manyAnswers } from '@/tests/answers'
import { runs } from '@/tests/runs'
import { deskWith } from '../overview/opening'
import { day, someone, someRole } from '../people'

const outcomeOf = (ruleset: RulesetId, facts: Facts) =>
	evaluate(activeRulesets[ruleset], { facts, parameters: configuredParameters }, day).outcome

/** Outcomes for every way to answer some questions that are not answered yet. */
function* outcomesOf(
	ruleset: RulesetId,
	facts: Facts,
	[fact, ...others]: readonly FactId[],
): Generator<string> {
	if (!fact) return yield outcomeOf(ruleset, facts)
	if (facts[fact] !== null) return yield* outcomesOf(ruleset, facts, others)
	for (const answer of manyAnswers(fact, { facts, parameters: configuredParameters }))
		yield* outcomesOf(ruleset, { ...facts, [fact]: answer as FactValue } as Facts, others)
}

/** Whether a result is clear after every way to answer some questions: by evaluating each of them. */
function isClearAfter(ruleset: RulesetId, facts: Facts, asked: readonly FactId[]): boolean {
	for (const outcome of outcomesOf(ruleset, facts, asked)) if (outcome === 'undetermined') return false
	return true
}

type Steps = Readonly<Record<'own' | 'cells' | 'links' | 'documents', number[]>>

/** Whom each step makes clear once some questions are answered, found by trying everything. */
function stepsAfter(ruleset: RulesetId, people: readonly Facts[], answered: readonly FactId[]): Steps {
	const steps: Steps = { own: [], cells: [], links: [], documents: [] }
	const isInRows = (fact: FactId) => people.some((facts) => facts[fact] !== null)
	const inOpening = answered.filter((fact) => !isInRows(fact))
	for (const [row, facts] of people.entries()) {
		if (outcomeOf(ruleset, facts) !== 'undetermined') continue
		if (isClearAfter(ruleset, facts, inOpening)) steps.own.push(row)
		else if (isClearAfter(ruleset, facts, answered)) steps.cells.push(row)
		else if (
			askedOf.some((fact) => facts[fact] === null && isClearAfter(ruleset, facts, [...answered, fact]))
		)
			steps.links.push(row)
		else if (
			facts.jobOffer === 'verbal' &&
			isClearAfter(ruleset, { ...facts, jobOffer: 'written' } as Facts, answered)
		)
			steps.documents.push(row)
	}
	return steps
}

function* setsOf(facts: readonly FactId[], size: number): Generator<readonly FactId[]> {
	if (size === 0) return yield []
	for (const [at, first] of facts.entries())
		for (const rest of setsOf(facts.slice(at + 1), size - 1)) yield [first, ...rest]
}

/** Questions with few answers, so that every way to answer four of them can be tried. */
const employers = {
	article: ['employerInMainland', 'specificGap', 'designWork', 'productionWork', 'headcountOnly'],
	'work-permit': ['employerInMainland', 'localCouldDo', 'occupationGroup', 'workLocation'],
} as const satisfies Partial<Record<RulesetId, readonly FactId[]>>
const askedOf = [
	'highestDegree',
	'knowsCustoms',
	'canShowHealthCertificate',
	'canShowNoCriminalRecord',
	'jobOffer',
] as const satisfies readonly FactId[]

const withoutThese = (facts: KnownFacts, hidden: readonly FactId[]): KnownFacts =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => !hidden.includes(fact as FactId)))

/** An opening that leaves some questions open, and people who lack some answers. */
const anyCase = fc.constantFrom('article' as const, 'work-permit' as const).chain((ruleset) =>
	fc.record({
		ruleset: fc.constant(ruleset),
		open: fc.subarray<FactId>([...employers[ruleset]]),
		people: fc.array(
			fc.record({
				hidden: fc.subarray<FactId>([...askedOf], { maxLength: 2 }),
				inRow: fc.option(fc.constantFrom<FactId>(...employers[ruleset]), { freq: 3, nil: undefined }),
				jobOffer: fc.constantFrom('written', 'verbal', 'none'),
				age: fc.constantFrom(24, 70),
				experienceYears: fc.constantFrom(0, 4),
			}),
			{ minLength: 1, maxLength: 5 },
		),
	}),
)

type Given = { readonly role: Role; readonly own: readonly KnownFacts[]; readonly people: readonly Facts[] }

function given(
	ruleset: RulesetId,
	open: readonly FactId[],
	people: readonly {
		readonly hidden: readonly FactId[]
		/** A question of the employer that the row answers. */
		readonly inRow?: FactId | undefined
		readonly [fact: string]: unknown
	}[],
): Given {
	const facts = withoutThese(someRole.facts, open)
	const own = people.map(({ hidden, inRow, ...changed }) =>
		withoutThese(
			{
				...someone('').facts,
				...(inRow && { [inRow]: someRole.facts[inRow] }),
				...changed,
			} as KnownFacts,
			hidden,
		),
	)
	return {
		role: { ...someRole, rulesets: [ruleset], facts },
		own,
		people: own.map((one) => ({ ...noFacts, ...one, ...facts }) as Facts),
	}
}

const planFor = (ruleset: RulesetId, { role, own }: Given, maxTries?: number): Promise<ClearingPlan> =>
	clearingPlan({
		role,
		own: peopleColumns(own.map((facts) => ({ facts }))),
		ruleset,
		...(maxTries !== undefined && { maxTries }),
	})

const rowsOf = ({ own, cells, links, documents }: ClearingPlan): Steps => ({
	own: [...own.rows],
	cells: [...cells.rows],
	links: [...links.rows],
	documents: [...documents.rows],
})
const aloneOf = ({ own, cells }: Steps) => own.length + cells.length
const sumOf = (steps: Steps) => aloneOf(steps) + steps.links.length + steps.documents.length
/** All of the employer's questions that a plan answers. */
const answersOf = ({ own, cells }: ClearingPlan) => [...own.facts, ...cells.facts]

describe('what makes the most results clear', () => {
	test('makes clear whom it says at each step, as evaluating every answer tells, and nobody else', async () => {
		await fc.assert(
			fc.asyncProperty(anyCase, async ({ ruleset, open, people }) => {
				const all = given(ruleset, open, people)
				const plan = await planFor(ruleset, all)
				const steps = rowsOf(plan)
				expect(steps).toEqual(stepsAfter(ruleset, all.people, answersOf(plan)))
				expect(plan.clear).toBe(
					all.people.filter((facts) => outcomeOf(ruleset, facts) !== 'undetermined').length,
				)
				expect(plan.clear + sumOf(steps) + plan.remaining.rows.length).toBe(plan.count)
				const { why } = plan.remaining
				expect(why.own + why.several + why.authority).toBe(plan.remaining.rows.length)
				expect(plan.links.questions.reduce((sum, { people }) => sum + people, 0)).toBe(steps.links.length)
			}),
			{ numRuns: runs(60) },
		)
	})

	test('is the best of all sets of up to three of the employer’s questions, and the smallest', async () => {
		await fc.assert(
			fc.asyncProperty(anyCase, async ({ ruleset, open, people }) => {
				const all = given(ruleset, open, people)
				const plan = await planFor(ruleset, all)
				const found = rowsOf(plan)
				const answers = answersOf(plan)
				if (plan.isExact) expect(answers.length).toBeLessThanOrEqual(3)
				for (const size of [0, 1, 2, 3]) {
					for (const set of setsOf(open, size)) {
						const steps = stepsAfter(ruleset, all.people, set)
						expect(sumOf(steps)).toBeLessThanOrEqual(sumOf(found))
						if (sumOf(steps) < sumOf(found)) continue
						if (plan.isExact) expect(steps.own.length).toBeLessThanOrEqual(found.own.length)
						if (steps.own.length === found.own.length) expect(plan.own.facts.length).toBeLessThanOrEqual(size)
					}
				}
				// Where more than three are needed, each of them is.
				if (answers.length <= 3) return
				for (const fact of answers) {
					const without = stepsAfter(
						ruleset,
						all.people,
						answers.filter((other) => other !== fact),
					)
					expect([sumOf(without), aloneOf(without)]).not.toEqual([sumOf(found), aloneOf(found)])
				}
			}),
			{ numRuns: runs(40) },
		)
	})

	test('claims nothing false where it may not try everything, and says whom it did not look at', async () => {
		await fc.assert(
			fc.asyncProperty(anyCase, fc.integer({ min: 0, max: 60 }), async ({ ruleset, open, people }, tries) => {
				const all = given(ruleset, open, people)
				const plan = await planFor(ruleset, all, tries)
				const steps = stepsAfter(ruleset, all.people, answersOf(plan))
				for (const step of ['own', 'cells', 'links', 'documents'] as const)
					for (const row of rowsOf(plan)[step]) expect(steps[step]).toContain(row)
				const { rows, why } = plan.remaining
				const left = plan.count - plan.clear
				expect(sumOf(rowsOf(plan)) + rows.length).toBe(left)
				expect(why.own + why.several + why.authority + why.unseen).toBe(rows.length)
				if (tries === 0) expect(why.unseen).toBe(left)
				if (why.unseen > 0) expect(plan.isExact).toBe(false)
			}),
			{ numRuns: runs(60) },
		)
	})
})

describe('the steps', () => {
	const someOf = (hidden: readonly FactId[], changed: object = {}) => ({ hidden, ...changed })

	test('are the employer’s answers, then one answer of a candidate, then offers in writing', async () => {
		const all = given(
			'work-permit',
			['localCouldDo', 'employerInMainland'],
			[
				someOf([]),
				someOf([]),
				someOf(['canShowNoCriminalRecord']),
				someOf(['canShowNoCriminalRecord']),
				someOf(['canShowHealthCertificate']),
				someOf([], { jobOffer: 'verbal' }),
				someOf(['canShowHealthCertificate', 'canShowNoCriminalRecord']),
				someOf([], {
					specialRoutes: ['founder'],
					jobOffer: 'verbal',
					highestDegree: 'none',
					experienceYears: 0,
				}),
				someOf([], { age: 17 }),
			],
		)
		const plan = await planFor('work-permit', all)
		expect(plan).toMatchObject({
			count: 9,
			clear: 1,
			own: { facts: ['employerInMainland', 'localCouldDo'], rows: [0, 1] },
			links: {
				questions: [
					{ fact: 'canShowNoCriminalRecord', people: 2 },
					{ fact: 'canShowHealthCertificate', people: 1 },
				],
				rows: [2, 3, 4],
			},
			documents: { rows: [5] },
			remaining: { why: { own: 0, several: 1, authority: 1, unseen: 0 }, rows: [6, 7] },
			isExact: true,
		})
	})

	test('hold more than three of the employer’s questions only where three make fewer clear', async () => {
		const open: FactId[] = ['employerInMainland', 'specificGap', 'designWork', 'headcountOnly']
		const plan = await planFor('article', given('article', open, [someOf([]), someOf([])]))
		expect(plan.own).toEqual({ facts: expect.arrayContaining(open), rows: [0, 1] })
		expect(plan.isExact).toBe(false)
	})

	test('fill in the rows that lack what other rows answer each for themselves', async () => {
		const all = given(
			'work-permit',
			['localCouldDo', 'employerInMainland'],
			[someOf([], { localCouldDo: false }), someOf([]), someOf(['canShowHealthCertificate'])],
		)
		expect(await planFor('work-permit', all)).toMatchObject({
			own: { facts: ['employerInMainland'], rows: [0] },
			cells: { facts: ['localCouldDo'], rows: [1], lacking: [1, 2] },
			links: { rows: [2] },
			isExact: true,
		})
	})

	test('need no more than whom the rules concern, where a condition is not met', async () => {
		const all = given('work-permit', [], [someOf(['nationalities', 'canShowHealthCertificate'])])
		const opening = { ...all.role, facts: { ...all.role.facts, localCouldDo: true } }
		const plan = await planFor('work-permit', { ...all, role: opening })
		expect(plan.links).toEqual({ questions: [{ fact: 'nationalities', people: 1 }], rows: [0] })
	})

	test('are nothing where everything is clear', async () => {
		const plan = await planFor('article', given('article', [], [someOf([])]))
		expect(plan).toMatchObject({
			count: 1,
			clear: 1,
			own: { facts: [] },
			remaining: { rows: [] },
			isExact: true,
		})
	})

	test('come true in the desk: once the opening has answered, as many more are clear', async () => {
		const open: FactId[] = ['localCouldDo', 'employerInMainland']
		const facts = withoutThese(someRole.facts, open)
		const role: Role = { ...someRole, rulesets: ['work-permit'], facts }
		const hidden: readonly FactId[][] = [[], [], ['canShowHealthCertificate']]
		const people = hidden.map((lacking, at) =>
			someone(String(at), { facts: withoutThese(someone('').facts, lacking) }),
		)
		const desk = await deskWith(role, people)
		const asked = { role: role.id, ruleset: 'work-permit' } as const
		expect(await desk.clearingPlan(asked)).toMatchObject({
			clear: 0,
			own: { people: 2 },
			links: { keys: ['2'] },
		})
		await desk.saveRoles([{ ...role, facts: someRole.facts }])
		expect(await desk.clearingPlan(asked)).toMatchObject({ clear: 2, own: { facts: [], people: 0 } })
		expect(await desk.clearingPlan({ ...asked, role: 'none' })).toBeNull()
	})
})
