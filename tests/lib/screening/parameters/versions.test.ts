import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportSpeech } from '@/components/screening/export/export-speech'
import { articleTopics } from '@/components/screening/table/cells/topics'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { maxAppliedVersions } from '@/lib/limits/exchange-limits'
import { faultIn } from '@/lib/records/derive/stored-checks'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { ownRulesOf, rulesBefore } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { activateRules } from '@/lib/screening/parameters/activate-rules'
import { screenOne } from '@/lib/screening/role/screen-one'
import { reasonsAt, requiredPlacesIn } from '@/lib/screening/table/row-reasons'
import { isOfActiveVersions, type ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { outcomeAt } from '@/rules/columns/result-columns'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { nextApplied, withFewerConditions, withNextKPublished } from '@/tests/rules/sample-versions'
import { plainWordsOf } from '@/tests/wording'
import { day, someone, someRole } from '../people'

const role: Role = { ...someRole, rulesets: ['k-published', 'article'] }
const apply = (versions: object, known: VersionsOf = withNextKPublished) =>
	activateRules({ values: {}, versions }, known)

/** Somebody who lacks nothing of a person's but what is changed. */
const person = (key: string, changed: object): Candidate =>
	someone(key, {
		facts: {
			...someone('x').facts,
			nationalities: ['KE'],
			highestDegree: 'master',
			degreeField: 'science',
			degreeInstitutionRenowned: true,
			holdsProof: true,
			...changed,
		},
	})
const people = [person('aged40', { age: 40 }), person('aged41', { age: 41 })]

async function openWith(candidates: readonly Candidate[]) {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([role])
	await desk.saveCandidates({ saved: candidates })
	const screen = async () => {
		const asked = { role: role.id, formats: 'en-GB', languageNames: {}, countryNames: {} }
		return (await desk.screen(asked)) as ScreenedCandidates
	}
	return { desk, screen }
}

const speech = exportSpeech({
	locale: 'en',
	words: plainWordsOf('en'),
	speech: { locale: 'en', words: plainWordsOf('en'), countries: {}, languages: {} },
} as never)

beforeEach(() => apply({}))
afterEach(() => apply({}))

describe('a list is judged by the version that was applied', () => {
	test('and by the one before until then: everybody’s outcome, and the version that is said', async () => {
		const { screen } = await openWith(people)
		const outcomes = ({ rules: [law] }: ScreenedCandidates) =>
			people.map((_, row) => law && outcomeAt(law, row))
		const alone = () =>
			people.map((one) => screenOne(role, one, { ruleset: 'k-published', asOf: day }).outcome)
		const before = await screen()
		expect(outcomes(before)).toEqual(alone())
		expect(isOfActiveVersions(before)).toBe(true)
		apply(nextApplied)
		expect(isOfActiveVersions(before)).toBe(false)
		const after = await screen()
		expect(after.rules[0]?.version).toBe('2026-12-01')
		expect(outcomes(after)).toEqual(alone())
		expect(outcomes(after)).not.toEqual(outcomes(before))
		apply({})
		expect(outcomes(await screen())).toEqual(outcomes(before))
	})

	test('so are the reasons and the marks of a row, where a version has fewer conditions', async () => {
		const { screen } = await openWith([person('unproved', { age: 30, holdsProof: false })])
		const lacks = (screened: ScreenedCandidates) =>
			reasonsAt(screened, 0, new Map()).reasons.flatMap(({ standing, about, rules }) =>
				standing === 'unmet' && rules.includes('k-published') ? [about] : [],
			)
		apply({}, withFewerConditions)
		const marks = () => articleTopics().flatMap(({ places }) => places)
		const [required, marked] = [requiredPlacesIn('k-published'), marks().length]
		expect(lacks(await screen())).toContain('holdsProof')
		const shorter = { 'k-published': '2026-12-01', article: '2026-12-01' }
		apply(shorter, withFewerConditions)
		expect(lacks(await screen())).toEqual([])
		expect(requiredPlacesIn('k-published')).toEqual(required.slice(0, -1))
		expect(marks().toSorted((a, b) => a - b)).toEqual(Array.from({ length: marked - 1 }, (_, at) => at))
		for (const place of requiredPlacesIn('k-published'))
			expect(['required', 'exempting']).toContain(activeRulesets['k-published'].criteria[place]?.kind)
	})

	test.each(['csv', 'xlsx'] as const)('and a sheet (%s) names that version', async (format) => {
		const { desk } = await openWith(people)
		const asked = { role: role.id, ruleset: 'k-published', keys: people.map(({ key }) => key) } as const
		const saidIn = async () => {
			const file = await desk.exportSheet({ ...asked, format, speech })
			const again = await openWith([])
			const sheet = { file: new File([file ?? ''], `export.${format}`), choices: {} }
			const preview = await again.desk.previewSheet(sheet)
			if (preview.kind === 'fault') throw new Error(preview.fault)
			const read = { ...sheet, headingRow: preview.headingRow, columns: preview.columns }
			await again.desk.takeSheet({ ...read, roles: role.id })
			return JSON.stringify(await (await again.desk.backup()).text())
		}
		const said = 'version 2026-12-01'
		expect(await saidIn()).not.toContain(said)
		apply(nextApplied)
		expect(await saidIn()).toContain(said)
	})
})

describe('what was applied', () => {
	const by = { name: 'Lin Chen' }
	const at = '2026-12-02T09:30:00.000Z'
	const versions = nextApplied
	const settings = (parameters: unknown) => ({
		...{ notice: null, decider: '', keptDays: 180, erasures: [] },
		parameters,
	})

	test('is stored beside what was set; what an earlier program has stored still is', () => {
		const stored = [
			{ values: {}, by, at },
			{ values: {}, versions, by, at },
			{ values: {}, versions, by, at, isFirst: true },
			// Of a newer program, with a rule set that this one does not have.
			{ values: {}, versions: { 'r-published': '2027-01-01' }, by, at },
		]
		for (const state of stored) expect(faultIn('settings', settings([state]))).toBe(null)
		for (const forged of [{ 'k-published': 7 }, { 'k-published': '<b>' }, ['k-published'], null])
			expect(faultIn('settings', settings([{ values: {}, versions: forged, by, at }]))).toBe('parameters')
	})

	test('is stored of no more rule sets than there may be', () => {
		const naming = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, place) => [`rules-${place}`, day]))
		for (const [count, fault] of [
			[maxAppliedVersions, null],
			[maxAppliedVersions + 1, 'parameters'],
		] as const)
			expect(faultIn('settings', settings([{ values: {}, versions: naming(count), by, at }]))).toBe(fault)
	})

	test('is taken back to what counted before, and not beyond what the list began with', () => {
		const before = { values: {}, by, at }
		expect(ownRulesOf({ parameters: [before] })).toEqual({ values: {}, versions: {} })
		expect(rulesBefore({ parameters: [before, { ...before, versions }] })).toEqual({
			values: {},
			versions: {},
		})
		expect(rulesBefore({ parameters: [{ ...before, versions }] })).toEqual({ values: {}, versions: {} })
		const first = { ...before, versions, isFirst: true }
		expect(rulesBefore({ parameters: [first] })).toBe(null)
		expect(rulesBefore({ parameters: [first, { ...before, versions: {} }] })?.versions).toEqual(versions)
		expect(rulesBefore({})).toBe(null)
	})
})
