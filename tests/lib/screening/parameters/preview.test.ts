import { describe, expect, test } from 'vitest'
import { activeWith } from '@/lib/active-rules/rulesets'
import { type OwnParameters, rulesBefore, valuesOf } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import { activateRules } from '@/lib/screening/parameters/activate-rules'
import { parameterFaults } from '@/lib/screening/parameters/parameter-faults'
import { type EvaluationBasis, previewTurns } from '@/lib/screening/parameters/preview'
import { writeTurns } from '@/lib/screening/parameters/turns-file'
import { screenOne } from '@/lib/screening/role/screen-one'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { configuredParameters, type Parameters, parametersWith, setOwnParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { versionOn } from '@/rules/rulesets/versions'
import { nextApplied, withNextKPublished, withoutProof } from '@/tests/rules/sample-versions'
import { day, decided, someone, someRole } from '../people'

const opening: Role = { ...someRole, rulesets: ['k-published', 'article'] }
const source = 'https://embassy.example/notice'
const setTo = (value: number | boolean) => ({ value, source, date: '2026-11-20' })
const limits = { minAge: setTo(18), maxAge: setTo(40), renownedListPublished: setTo(true) }

/** Somebody whom nothing but the age keeps from meeting the K visa rule. */
const aged = (age: number, more: Partial<Candidate> = {}): Candidate =>
	someone(`age${age}`, {
		facts: {
			...someone('x').facts,
			age,
			nationalities: ['KE'],
			highestDegree: 'master',
			degreeField: 'science',
			degreeInstitutionRenowned: true,
			holdsProof: true,
		},
		...more,
	})

const basis = (parameters: Parameters, on = day): EvaluationBasis => ({
	parameters,
	rulesetOf: (id) => versionOn(withNextKPublished(id), on),
})

const previewOf = (
	people: readonly Candidate[],
	before: EvaluationBasis,
	after: EvaluationBasis,
	most = 100,
) =>
	previewTurns({
		roles: [opening],
		peopleOf: () => peopleOf(people),
		decisionOf: (_, key) => (key === 'age41' ? decided(key) : null),
		before,
		after,
		most,
	})

const outcomeUnder = (candidate: Candidate, ruleset: RulesetId): ShownOutcome =>
	screenOne(opening, candidate, { ruleset, asOf: day }).outcome

describe('what limits that an owner sets would change', () => {
	const people = [17, 18, 40, 41].map((age) => aged(age))
	const [before, after] = [basis(configuredParameters), basis(parametersWith(valuesOf(limits)))]

	test('who is as old as a limit meets it, who is a year beyond does not, and only the rule with the limit is looked at', async () => {
		const preview = await previewOf(people, before, after)
		expect(preview.rows.map(({ age, from, to }) => [age, from, to])).toEqual([
			[17, 'undetermined', 'ineligible'],
			[18, 'undetermined', 'eligible'],
			[40, 'undetermined', 'eligible'],
			[41, 'undetermined', 'ineligible'],
		])
		expect(preview.rulesets).toEqual([
			expect.objectContaining({ ruleset: 'k-published', people: 4, turning: 4, unclear: 0 }),
		])
		expect(preview.affected).toEqual([opening.id])
		expect(preview.rows[0]?.why).toContainEqual({ criterion: 'young', from: 'unknown', to: 'unmet' })
		expect(preview.rows.map(({ decision }) => decision?.choice)).toEqual([
			undefined,
			undefined,
			undefined,
			'hold',
		])
	})

	test('is what each has once they are set, and taken back leaves everybody as before', async () => {
		const was = people.map((one) => outcomeUnder(one, 'k-published'))
		const preview = await previewOf(people, before, after)
		setOwnParameters(valuesOf(limits))
		expect(people.map((one) => outcomeUnder(one, 'k-published'))).toEqual(preview.rows.map(({ to }) => to))
		const state = { values: limits, by: { name: 'Lin Chen' }, at: '2026-11-28T09:30:00.000Z' }
		const back = rulesBefore({ parameters: [state] })?.values ?? {}
		const again = await previewOf(people, after, basis(parametersWith(valuesOf(back))))
		expect(again.rows.map(({ from, to }) => [to, from])).toEqual(
			preview.rows.map(({ from, to }) => [from, to]),
		)
		setOwnParameters(valuesOf(back))
		expect(people.map((one) => outcomeUnder(one, 'k-published'))).toEqual(was)
	})

	test('who lacks an answer stays not yet clear, and is counted once over several openings', async () => {
		const { age: _, ...facts } = aged(30).facts
		const unclear = aged(30, { key: 'unclear', facts })
		const preview = await previewTurns({
			roles: [opening, { ...opening, id: 'role2' }],
			peopleOf: () => peopleOf([unclear, aged(41)]),
			decisionOf: () => null,
			before,
			after,
			most: 1,
		})
		expect(preview.rulesets[0]).toMatchObject({ people: 2, turning: 1, unclear: 1 })
		expect([preview.rows.length, preview.total]).toEqual([1, 2])
	})

	test('a newer version of a rule set is previewed likewise, by the version that counts before and after', async () => {
		const [now, then] = [basis(configuredParameters), basis(configuredParameters, '2026-12-01')]
		const preview = await previewOf([aged(40), aged(41)], now, then)
		expect(preview.rulesets).toEqual([
			expect.objectContaining({
				ruleset: 'k-published',
				versions: [rulesets['k-published'].version, '2026-12-01'],
			}),
		])
		expect(preview.rows.map(({ age, to }) => [age, to])).toEqual([[41, 'ineligible']])
	})

	test('and so is what each has once a version is applied, and once it is taken back', async () => {
		const people = [39, 40, 41].map((age) => aged(age))
		const of = (versions: object): EvaluationBasis => {
			const rulesets = activeWith(versions, withNextKPublished)
			return { parameters: configuredParameters, rulesetOf: (id) => rulesets[id] }
		}
		const outcomes = (versions: object) => {
			activateRules({ values: {}, versions }, withNextKPublished)
			return people.map((one) => outcomeUnder(one, 'k-published'))
		}
		const [was, then] = [outcomes({}), outcomes(nextApplied)]
		const turning = people.flatMap(({ key }, at) =>
			was[at] === then[at] ? [] : [[key, was[at], then[at]] as const],
		)
		expect(turning.length).toBeGreaterThan(0)
		const { rows } = await previewOf(people, of({}), of(nextApplied))
		expect(rows.map(({ candidate, from, to }) => [candidate.key, from, to])).toEqual(turning)
		const back = await previewOf(people, of(nextApplied), of({}))
		expect(back.rows.map(({ candidate, from, to }) => [candidate.key, to, from])).toEqual(turning)
		expect(outcomes({})).toEqual(was)
	})

	test('of a version that has a condition more or less, names it as the reason', async () => {
		const [{ 'k-published': present }, less] = [rulesets, withoutProof]
		const of = (ruleset: Ruleset): EvaluationBasis => ({
			parameters: parametersWith({ minAge: 18, maxAge: 45, renownedListPublished: true }),
			rulesetOf: (id) => (id === 'k-published' ? ruleset : rulesets[id]),
		})
		const people = [true, false, null].map((holdsProof, at) =>
			aged(30, { key: `p${at}`, facts: { ...aged(30).facts, holdsProof } }),
		)
		const whys = async (before: Ruleset, after: Ruleset) =>
			(await previewOf(people, of(before), of(after))).rows.map(({ candidate, why }) => [candidate.key, why])
		expect(await whys(present, less)).toEqual([
			['p1', [{ criterion: 'proof', from: 'unmet', to: null }]],
			['p2', [{ criterion: 'proof', from: 'unknown', to: null }]],
		])
		expect(await whys(less, present)).toEqual([
			['p1', [{ criterion: 'proof', from: null, to: 'unmet' }]],
			['p2', [{ criterion: 'proof', from: null, to: 'unknown' }]],
		])
	})

	test('stops when it is stopped', async () => {
		const controller = new AbortController()
		const stopped = previewTurns(
			{
				roles: [opening],
				peopleOf: () => peopleOf(people),
				decisionOf: () => null,
				before,
				after,
				most: 1,
			},
			{ signal: controller.signal, onProgress: () => controller.abort() },
		)
		await expect(stopped).rejects.toThrow()
	})

	test('is saved as a file in which a name is no formula', async () => {
		const preview = await previewOf([aged(41, { name: '=1+1' })], before, after)
		const file = await writeTurns(preview, {
			headings: ['Number', 'Name'],
			outcomes: {
				eligible: 'All met',
				undetermined: 'Not yet clear',
				ineligible: 'Not met',
				'not-needed': 'Not needed',
				withheld: 'Not shown to you',
			},
			results: { met: 'Met', unmet: 'Not met', unknown: 'Unknown' },
			noCondition: 'not a condition',
			rulesets: { 'k-published': 'K visa', article: 'A', 'work-permit': 'W', h1b: 'H' },
			conditions: { 'k-published young': 'Age' },
			choices: { 'go-on': 'Proceed', hold: 'On hold', decline: 'Reject' },
			separator: '; ',
		})
		const [, line] = (await file.text()).split('\r\n')
		expect(line?.startsWith("C-age41,'=1+1,Localisation engineer,K visa,Not yet clear,Not met,")).toBe(true)
		expect(line?.endsWith(',41,On hold,2026-11-24')).toBe(true)
	})
})

describe('what an owner sets', () => {
	const faultsOf = (own: OwnParameters) =>
		parameterFaults(own, day).map((one) => Object.values(one).join(' '))

	test('has a whole number in range, a source, and a day that has come', () => {
		expect(faultsOf(limits)).toEqual([])
		expect(faultsOf({})).toEqual([])
		const faulty = (changed: object) => faultsOf({ maxAge: { ...setTo(40), ...changed } })
		expect(faulty({ value: 40.5 })).toEqual(['maxAge value number'])
		expect(faulty({ value: 101 })).toEqual(['maxAge value number'])
		expect(faulty({ source: ' ' })).toEqual(['maxAge source missing'])
		expect(faulty({ source: 'http://plain.example' })).toEqual(['maxAge source address'])
		expect(faulty({ source: 'javascript://x' })).toEqual(['maxAge source address'])
		expect(faulty({ source: 'Notice 12 of the embassy' })).toEqual([])
		expect(faulty({ source: 'x'.repeat(501) })).toEqual(['maxAge source long'])
		expect(faulty({ date: '2026-02-30' })).toEqual(['maxAge date day'])
		expect(faulty({ date: '2026-11-25' })).toEqual(['maxAge date later'])
		expect(faulty({ date: '' })).toEqual(['maxAge date missing'])
	})

	test('has no lower limit above the upper one', () => {
		expect(faultsOf({ minAge: setTo(41), maxAge: setTo(40) })).toEqual(['maxAge value order'])
		expect(faultsOf({ minAge: setTo(40), maxAge: setTo(40) })).toEqual([])
	})
})
