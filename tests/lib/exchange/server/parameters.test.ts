import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { newerVersions } from '@/lib/active-rules/newer-versions'
import { activeWith } from '@/lib/active-rules/rulesets'
import { inWorkspace } from '@/lib/database/database'
import { changesAfter } from '@/lib/exchange/server/changes'
import { setParameters } from '@/lib/exchange/server/set-parameters'
import { setUpWorkspace } from '@/lib/exchange/server/set-up-workspace'
import { maxParameterStates } from '@/lib/limits/exchange-limits'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import type { Settings } from '@/lib/screening/model/records'
import { defaultSettings } from '@/lib/screening/model/records'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { nextApplied, withNextKPublished } from '@/tests/rules/sample-versions'
import { password, printedCode, type Visit, visit } from '../../team-api/visit'
import { entry, newWorkspace } from './workspace'

const owner = visit()
const recruiter = visit()

const source = 'https://embassy.example/notice'
const limit = (value: number, more = {}) => ({ value, source, date: '2026-11-20', ...more })
const setting = (after: string | undefined, values: object, more = {}) => ({ after, values, ...more })

beforeAll(async () => {
	await owner.ask('owner', {
		code: await printedCode(),
		name: 'Lin Chen',
		email: 'lin@example.org',
		password,
	})
	const invited = { email: 'wei@example.org', permission: 'recruiter', openings: 'all', newOpenings: true }
	const { token } = await owner.ask('invitations', invited)
	await recruiter.ask('invitations/join', { token, name: 'Wei Sun', password })
	const { workspace } = (await owner.ask('state')) as { workspace: { id: string } }
	// As in a workspace from before versions were applied.
	await inWorkspace(workspace.id, (tx) =>
		tx.execute(sql`update team.settings set parameters = null where workspace = ${workspace.id}`),
	)
})

/** The shared settings as a device gets them. */
async function settingsAt(who: Visit): Promise<{ readonly change: number; readonly value: Settings }> {
	const { entries } = await who.ask('exchange/changes?after=0')
	return (entries as { store: string; change: number; value: Settings }[]).find(
		({ store }) => store === 'settings',
	) as never
}
const statesAt = async (who: Visit) => (await settingsAt(who)).value.parameters ?? []

it('an owner sets limits with their source; every member gets them, and the audit says so without names', async () => {
	expect(await owner.ask('parameters', setting(undefined, { maxAge: limit(40) }))).toEqual({})
	const [state] = await statesAt(recruiter)
	expect(state).toMatchObject({ values: { maxAge: limit(40) }, by: { name: 'Lin Chen' } })
	const { entries, isWhole } = await owner.ask('audit')
	expect(isWhole).toBe(true)
	expect(entries).toContainEqual(
		expect.objectContaining({
			kind: 'parameters-set',
			about: { parameters: 'maxAge', rulesets: 'k-published' },
		}),
	)
})

it('a member who is no owner is refused as if there were nothing', async () => {
	const [state] = await statesAt(recruiter)
	const refused = await recruiter.ask('parameters', setting(state?.at, { maxAge: limit(60) }))
	expect(refused).toEqual({ status: 404, reason: 'not-found' })
	expect(await statesAt(owner)).toHaveLength(1)
})

it('of two owners at once one is refused, and nothing is overwritten', async () => {
	const after = (await statesAt(owner)).at(-1)?.at
	const both = await Promise.all(
		[35, 45].map((age) => owner.ask('parameters', setting(after, { maxAge: limit(age) }))),
	)
	expect(both).toContainEqual({})
	expect(both).toContainEqual({ status: 409, reason: 'parameters-changed' })
	expect(await statesAt(owner)).toHaveLength(2)
})

it('what a device sends with the settings leaves the limits as they are', async () => {
	const { change, value } = await settingsAt(owner)
	const { keptDays: _, ...others } = value
	const forged = [{ values: { maxAge: limit(99) }, by: { name: 'Somebody' }, at: '2026-11-28T09:30:00.000Z' }]
	for (const parameters of [{}, { parameters: forged }]) {
		const { parameters: __, ...plain } = others
		const sent = { ...plain, keptDays: defaultSettings.keptDays + 1, ...parameters }
		const { change: from } = await settingsAt(owner)
		const batch = {
			id: crypto.randomUUID(),
			entries: [entry('settings', 'settings', { value: sent as never, from })],
		}
		expect(await owner.ask('exchange/batches', batch)).toHaveProperty('results')
		expect(await statesAt(owner)).toEqual(value.parameters)
	}
	expect((await settingsAt(owner)).change).toBeGreaterThan(change)
})

it('it is taken back by setting what counted before, which the audit calls so', async () => {
	const states = await statesAt(owner)
	const body = setting(states.at(-1)?.at, states.at(-2)?.values ?? {}, { isBack: true })
	expect(await owner.ask('parameters', body)).toEqual({})
	expect((await statesAt(owner)).at(-1)).toMatchObject({ values: { maxAge: limit(40) }, isBack: true })
	const { entries } = await owner.ask('audit')
	expect(entries).toContainEqual(expect.objectContaining({ kind: 'parameters-taken-back' }))
})

it('what is faulty is refused, and of very many states the oldest is forgotten', async () => {
	const after = (await statesAt(owner)).at(-1)?.at
	const faulty = [
		{ maxAge: limit(101) },
		{ maxAge: limit(40.5) },
		{ maxAge: limit(40, { source: '' }) },
		{ maxAge: limit(40, { source: 'x'.repeat(501) }) },
		{ maxAge: limit(40, { date: '2999-01-01' }) },
		{ maxAge: limit(40, { date: '2026-02-30' }) },
		{ maxAge: limit(40, { more: 1 }) },
		{ minAge: limit(41), maxAge: limit(40) },
		{ height: limit(40) },
	]
	for (const values of faulty)
		expect(await owner.ask('parameters', setting(after, values))).toEqual({ status: 422, reason: 'invalid' })
	const { workspace } = (await owner.ask('state')) as { workspace: { id: string } }
	const many = Array.from({ length: maxParameterStates }, (_, place) => ({
		values: { maxAge: limit(40) },
		by: { name: 'Lin Chen' },
		at: new Date(place).toISOString(),
	}))
	await inWorkspace(workspace.id, (tx) =>
		tx.execute(
			sql`update team.settings set parameters = ${JSON.stringify(many)} where workspace = ${workspace.id}`,
		),
	)
	expect(await owner.ask('parameters', setting(many.at(-1)?.at, {}))).toEqual({})
	const states = await statesAt(owner)
	expect(states).toHaveLength(maxParameterStates)
	expect(states[0]?.at).toBe(many[1]?.at)
})

describe('the version of a rule set that counts', () => {
	const { version } = rulesets['k-published']
	const versions = { 'k-published': version }
	const [first] = versionsOf('k-published')

	it('is applied beside what is set, which stays, and the audit says which', async () => {
		const before = (await statesAt(owner)).at(-1)
		const body = setting(before?.at, before?.values ?? {}, { versions })
		expect(await owner.ask('parameters', body)).toEqual({})
		const last = (await statesAt(recruiter)).at(-1)
		expect(last).toMatchObject({ values: before?.values, versions, by: { name: 'Lin Chen' } })
		const { entries, isWhole } = await owner.ask('audit')
		expect(isWhole).toBe(true)
		expect(entries).toContainEqual(
			expect.objectContaining({
				kind: 'version-applied',
				about: { parameters: '', rulesets: 'k-published', versions: `k-published:${version}` },
			}),
		)
	})

	it('stays when limits are set by a page that says nothing of it', async () => {
		const after = (await statesAt(owner)).at(-1)?.at
		expect(await owner.ask('parameters', setting(after, { maxAge: limit(44) }))).toEqual({})
		expect((await statesAt(owner)).at(-1)).toMatchObject({ values: { maxAge: limit(44) }, versions })
	})

	it('is for owners alone to apply, and not over what another owner has set meanwhile', async () => {
		const after = (await statesAt(owner)).at(-1)?.at
		const body = setting(after, {}, { versions })
		expect(await recruiter.ask('parameters', body)).toEqual({ status: 404, reason: 'not-found' })
		const both = await Promise.all([owner.ask('parameters', body), owner.ask('parameters', body)])
		expect(both).toContainEqual({})
		expect(both).toContainEqual({ status: 409, reason: 'parameters-changed' })
	})

	it('is one that there is', async () => {
		const after = (await statesAt(owner)).at(-1)?.at
		for (const forged of [
			{ 'k-published': '2026-12-31' },
			{ 'k-published': '' },
			{ 'k-published': '0'.repeat(11) },
			{ 'k-published': null },
			{ 'r-published': version },
			[version],
		])
			expect(await owner.ask('parameters', setting(after, {}, { versions: forged }))).toEqual({
				status: 422,
				reason: 'invalid',
			})
		expect((await statesAt(owner)).at(-1)?.at).toBe(after)
	})

	it('is taken back to what counted before, which may be none that was applied', async () => {
		const after = (await statesAt(owner)).at(-1)?.at
		const body = setting(after, {}, { versions: {}, isBack: true })
		expect(await owner.ask('parameters', body)).toEqual({})
		const last = (await statesAt(owner)).at(-1)
		expect(last).toMatchObject({ values: {}, isBack: true })
		expect(last).not.toHaveProperty('versions')
		const { entries } = await owner.ask('audit')
		expect(entries).toContainEqual(
			expect.objectContaining({
				kind: 'version-taken-back',
				about: { parameters: '', rulesets: 'k-published', versions: `k-published:${first.version}` },
			}),
		)
	})

	it('is, for a list that begins, the one of that day; what counts anyway is not written', async () => {
		const begun = async (at: string) => {
			const signed = await (await newWorkspace())('Lin Chen')
			const { workspace, member } = signed
			await inWorkspace(workspace, (tx) => setUpWorkspace(tx, member, at, withNextKPublished))
			const { entries } = await changesAfter(signed, { after: 0, view: '' })
			return entries.map(({ store, value }) => [store, (value as Settings).parameters])
		}
		expect(await begun('2026-11-30T23:59:00.000Z')).toEqual([['settings', undefined]])
		const at = '2026-12-01T00:00:00.000Z'
		const first = { values: {}, versions: nextApplied, by: { name: 'Lin Chen' }, at, isFirst: true }
		expect(await begun(at)).toEqual([['settings', [first]]])
	})

	it('is, for a list that is older than a correction, the corrected one until an owner applies the correction', async () => {
		const workspace = await newWorkspace()
		const signed = await workspace('Lin Chen')
		const rules = async () => {
			const { entries } = await changesAfter(signed, { after: 0, view: '' })
			const settings = entries.find(({ store }) => store === 'settings')?.value as Settings | undefined
			return ownRulesOf(settings ?? {})
		}
		const versions = async () => Object.values(activeWith((await rules()).versions)).map((one) => one.version)
		expect(await versions()).toEqual(rulesetIds.map((id) => versionsOf(id)[0].version))
		const corrected = Object.fromEntries(
			newerVersions((await rules()).versions, '2026-11-30').map(({ ruleset, to }) => [ruleset, to.version]),
		)
		expect(await setParameters(signed, { values: {}, versions: corrected })).toBe(true)
		expect(await versions()).toEqual(rulesetIds.map((id) => versionsOf(id).at(-1)?.version))
		const began = await (await newWorkspace())('Lin Chen')
		await inWorkspace(began.workspace, (tx) => setUpWorkspace(tx, began.member, '2026-11-30T10:00:00.000Z'))
		const { entries } = await changesAfter(began, { after: 0, view: '' })
		expect(ownRulesOf(entries[0]?.value as Settings).versions).toEqual(corrected)
	})
})
