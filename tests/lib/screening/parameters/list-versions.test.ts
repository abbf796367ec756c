import { describe, expect, test } from 'vitest'
import { correctedBetween } from '@/lib/active-rules/corrections'
import { newerVersions } from '@/lib/active-rules/newer-versions'
import { activeWith } from '@/lib/active-rules/rulesets'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { rulesetIds } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import { someone, someRole } from '../people'

const today = '2026-11-30'
const role: Role = { ...someRole, rulesets: ['k-published', 'work-permit'] }
const from = (key: string, nationalities: Candidate['facts']['nationalities']): Candidate =>
	someone(key, { facts: { ...someone('x').facts, nationalities } })
const people = [from('wing', ['HK']), from('amina', ['KE'])]

/** As if no version had been corrected yet. */
const beforeCorrections: VersionsOf = (id) => {
	const [first] = versionsOf(id)
	return [first]
}

const open = (records = memoryStore(), known = versionsOf) =>
	openDesk({ openStore: async () => records, today: () => today, onChange: () => {}, known })
type Opened = Awaited<ReturnType<typeof open>>

const rulesOf = async (desk: Opened) => ownRulesOf((await desk.state()).settings)
const versionsIn = async (desk: Opened) => {
	const active = activeWith((await rulesOf(desk)).versions)
	return rulesetIds.map((id) => active[id].version)
}
const first = rulesetIds.map((id) => versionsOf(id)[0].version)
const present = rulesetIds.map((id) => versionsOf(id).at(-1)?.version)

/** A list that began when the first versions were the only ones. */
async function earlierList() {
	const records = memoryStore()
	const earlier = await open(records, beforeCorrections)
	await earlier.saveRoles([role])
	await earlier.saveCandidates({ saved: people })
	return records
}

/** Applies every newer version, and says what that was to change. */
async function applyAll(desk: Opened) {
	const { settings } = await desk.state()
	const own = ownRulesOf(settings)
	const newer = newerVersions(own.versions, today).map(({ ruleset, to }) => [ruleset, to.version])
	const rules = { ...own, versions: { ...own.versions, ...Object.fromEntries(newer) } }
	const preview = await desk.previewRuleChange({ rules, most: 20 })
	const after = settings.parameters?.at(-1)?.at
	return { preview, rules, after, applied: await desk.applyVersions({ rules, after, isBack: false }) }
}

describe('the list of a single device', () => {
	test('begins with the versions of the day, and keeps them', async () => {
		const records = memoryStore()
		const desk = await open(records)
		await desk.saveRoles([role])
		expect(await versionsIn(desk)).toEqual(present)
		expect(await versionsIn(await open(records))).toEqual(present)
	})

	test('that is older than a correction stays on its version until somebody applies it', async () => {
		const desk = await open(await earlierList())
		expect(await versionsIn(desk)).toEqual(first)
		const newer = newerVersions((await rulesOf(desk)).versions, today)
		expect(newer.map(({ ruleset, hasCome }) => [ruleset, hasCome])).toEqual([
			['k-published', true],
			['work-permit', true],
			['article', true],
		])
		for (const { ruleset, from, to } of newer)
			expect(correctedBetween(ruleset, { from: from.version, to: to.version })).not.toBe(null)
	})

	test('shows first who changes and by which condition, and changes nobody by that', async () => {
		const desk = await open(await earlierList())
		const { settings } = await desk.state()
		const versions = { 'k-published': '2026-11-30' }
		const preview = await desk.previewRuleChange({ rules: { values: {}, versions }, most: 20 })
		expect(preview.rows.map(({ candidate, to }) => [candidate.key, to])).toEqual([['wing', 'not-needed']])
		expect(preview.rows[0]?.why).toContainEqual({ criterion: 'visa-needed', from: null, to: 'unmet' })
		expect((await desk.state()).settings).toEqual(settings)
	})

	test('applies it, says by whom and when, and takes it back', async () => {
		const desk = await open(await earlierList())
		await desk.saveSettings({ decider: 'Lin Chen' })
		expect((await applyAll(desk)).applied).toBe(true)
		expect(await versionsIn(desk)).toEqual(present)
		const states = (await desk.state()).settings.parameters ?? []
		expect(states.map(({ by, isFirst }) => [by.name, isFirst])).toEqual([['Lin Chen', undefined]])
		const back = { rules: { values: {}, versions: {} }, after: states.at(-1)?.at, isBack: true }
		expect(await desk.applyVersions(back)).toBe(true)
		expect(await versionsIn(desk)).toEqual(first)
	})

	test('is not changed by who looked before somebody else changed it', async () => {
		const desk = await open(await earlierList())
		const { rules, after } = await applyAll(desk)
		const before = (await desk.state()).settings
		expect(await desk.applyVersions({ rules, after, isBack: false })).toBe(false)
		const unknown = { ...rules, versions: { article: '2999-01-01' } }
		const last = before.parameters?.at(-1)?.at
		expect(await desk.applyVersions({ rules: unknown, after: last, isBack: false })).toBe(false)
		expect((await desk.state()).settings).toEqual(before)
	})

	test('begins anew once it is empty', async () => {
		const desk = await open(await earlierList())
		await desk.eraseAll()
		expect(await versionsIn(desk)).toEqual(present)
	})
})

describe('a list brought in from a file', () => {
	const saved = async (known = versionsOf) => {
		const desk = await open(memoryStore(), known)
		await desk.saveRoles([role])
		await desk.saveCandidates({ saved: people })
		return desk
	}
	const restored = async (file: Blob) => {
		const desk = await open()
		const read = await desk.readFile({ file: new File([file], 'list.json') })
		if (!('read' in read)) throw new Error('the file was not read')
		await desk.restore({ read: read.read, choices: { answers: {}, roles: {}, decisions: {} } as never })
		return desk
	}

	test('stays on the versions that it had, on a device without a list', async () => {
		expect(await versionsIn(await restored(await (await saved()).backup()))).toEqual(present)
		const earlier = await saved(beforeCorrections)
		expect(await versionsIn(await restored(await earlier.backup()))).toEqual(first)
	})

	test('has the first versions if it is from before they were noted', async () => {
		const { versions: _, ...older } = JSON.parse(await (await (await saved()).backup()).text())
		expect(await versionsIn(await restored(new Blob([JSON.stringify(older)])))).toEqual(first)
	})

	test('leaves the versions of a list that is there', async () => {
		const desk = await open(await earlierList())
		const file = await (await saved()).backup()
		const read = await desk.readFile({ file: new File([file], 'list.json') })
		if (!('read' in read)) throw new Error('the file was not read')
		await desk.restore({ read: read.read, choices: { answers: {}, roles: {}, decisions: {} } as never })
		expect(await versionsIn(desk)).toEqual(first)
	})
})

describe('what a version corrects', () => {
	const of = (versions: readonly (readonly [string, string | null])[]): VersionsOf => {
		const made = versions.map(([version, corrected]) => ({
			...versionsOf('article')[0],
			version,
			...(corrected && { corrects: { version: corrected, criteria: [`since ${version}`] } }),
		}))
		return () => made as never
	}
	const chain = of([
		['2026-01-01', null],
		['2026-02-01', '2026-01-01'],
		['2026-03-01', '2026-02-01'],
		['2026-04-01', null],
	])

	test('takes in the corrections in between', () => {
		expect(correctedBetween('article', { from: '2026-01-01', to: '2026-03-01' }, chain)).toEqual([
			'since 2026-03-01',
			'since 2026-02-01',
		])
	})

	test('is nothing where the law has changed, or where a correction is taken back', () => {
		for (const [from, to] of [
			['2026-01-01', '2026-04-01'],
			['2026-03-01', '2026-01-01'],
			['2026-01-01', '2026-01-01'],
		] as const)
			expect(correctedBetween('article', { from, to }, chain)).toBe(null)
	})
})
