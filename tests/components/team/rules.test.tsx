import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ScreeningProvider } from '@/components/screening/desk/desk-context'
import { screenWords } from '@/components/screening/desk/screen-words'
import CandidatesView from '@/components/screening/table/candidates-view'
import { TeamDeskProvider } from '@/components/screening/team/team-context'
import OwnRules from '@/components/team/rules/team-own-rules'
import RulesView from '@/components/team/rules/team-rules-view'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { sayDay, sayFirst, sayIn } from '@/lib/i18n/say'
import type { AskDesk } from '@/lib/screening/desk/desk-protocol'
import type { DeskState } from '@/lib/screening/desk/desk-state'
import { ownRulesOf, type ParameterState } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { activateRules } from '@/lib/screening/parameters/activate-rules'
import { screenOne } from '@/lib/screening/role/screen-one'
import { loadNames } from '@/lib/words/names'
import { all, atMost } from '@/rules/condition'
import { rulesets } from '@/rules/rulesets'
import type { VersionsOf } from '@/rules/rulesets/versions'
import { openScreening, openTestDesk, wholeTable } from '@/tests/components/screening/screening'
import { newUser } from '@/tests/components/user'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { nextKPublished, withFewerConditions } from '@/tests/rules/sample-versions'
import { containing, en, plainWordsOf, say } from '@/tests/wording'

const texts = en.team.rules
const { 'k-published': present } = rulesets
const name = en.screen.ruleNames['k-published']
const later = '2999-01-01'
const startingOn = (first: string) => ({ ...nextKPublished, version: first, effectiveFrom: first })
/** Its name is not that of the present version, whatever today is. */
const next = { ...startingOn(today()), version: '2999-12-31' }
const having =
	(...newer: readonly (typeof next)[]): VersionsOf =>
	(id) =>
		id === 'k-published' ? [present, ...newer] : [rulesets[id]]

const opening: Role = { ...someRole, rulesets: ['k-published'] }
const aged = (age: number): Candidate => someone(`aged${age}`, { facts: { ...someone('x').facts, age } })
const aged40and41 = [aged(40), aged(41)]
const unproved = someone('unproved', { facts: { ...someone('x').facts, age: 30, holdsProof: false } })
const state = (more: Partial<ParameterState>): ParameterState => ({
	...{ values: {}, by: { name: 'Lin Chen' }, at: '2026-11-28T09:30:00.000Z' },
	...more,
})

type Opened = {
	readonly known: VersionsOf
	readonly isOwner?: boolean
	readonly states?: readonly ParameterState[]
	readonly people?: readonly Candidate[]
}

/** What a page gets from a worker is a copy; and what the team has set counts on it before it shows anything. */
const counting =
	(known: VersionsOf) =>
	(ask: AskDesk): AskDesk =>
	(method, arg, work) =>
		ask(method, arg, work).then((answer) => {
			if (method !== 'state') return answer
			activateRules(ownRulesOf((answer as DeskState).settings), known)
			return structuredClone(answer)
		})

/** The view in which an owner changes rules, below what is said before every view, over a desk as a team's worker has it. */
async function open({ known, isOwner = true, states = [], people = aged40and41 }: Opened) {
	/** What was sent to the server, which stores it, and what the exchange then brings. */
	const sent: object[] = []
	const stored = [...states]
	vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
		const { after: _after, versions = stored.at(-1)?.versions, ...set } = JSON.parse(body)
		sent.push(JSON.parse(body))
		const at = new Date(Date.parse('2026-11-28T10:00:00Z') + sent.length).toISOString()
		stored.push(state({ ...set, ...(versions && { versions }), at }))
		return Response.json({})
	})
	const { desk, client } = await openTestDesk({
		roles: [opening],
		people,
		known,
		more: () => ({
			retryExchange: () => desk.saveSettings({ parameters: stored }),
		}),
	})
	await desk.saveSettings({ parameters: states })
	const ask = counting(known)(client.ask)
	const plain = plainWordsOf('en')
	const team = {
		...client,
		ask,
		askTeam: ask,
		subscribeTeam: () => () => {},
		exchange: () => null,
		end: () => {},
	}
	const none = async () => {}
	render(
		<TeamProvider locale="en" words={teamWords(plain)} reload={none} onSignedOut={() => {}}>
			<TeamDeskProvider
				value={{ client: team as never, text: {} as never, say: sayIn('en'), onSignIn: () => {} }}
			>
				<ScreeningProvider
					locale="en"
					words={screenWords('en', plain)}
					names={await loadNames('en')}
					desk={{ ...client, ask }}
					waiting={() => null}
				>
					<OwnRules known={known} />
					<RulesView isOwner={isOwner} known={known} />
				</ScreeningProvider>
			</TeamDeskProvider>
		</TeamProvider>,
	)
	await screen.findByRole('heading', { level: 1 })
	return { sent, desk, user: newUser() }
}

const shown = (selector: string) => document.querySelector<HTMLElement>(selector)
const buttonOf = (action: string) => shown(`[data-action="${action}"]`) as HTMLButtonElement
const found = (selector: string) =>
	waitFor(() => {
		const element = shown(selector)
		if (!element) throw new Error(`no ${selector}`)
		return element
	})

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

describe('a newer version of a rule set', () => {
	test('is not spoken of where there is none', async () => {
		await open({ known: having() })
		expect(shown('[aria-labelledby="rules-newer"]')).toBe(null)
		expect(shown('[data-newer-version]')).toBe(null)
	})

	test('is said with its day, before every view too; an owner sees who turns, and then applies it', async () => {
		const known = having(next)
		const { sent, user } = await open({ known })
		const outcomes = () =>
			aged40and41.map((one) => screenOne(opening, one, { ruleset: 'k-published', asOf: day }).outcome)
		const was = outcomes()
		const date = sayDay('en', today())
		const named = { ruleset: name, date, from: present.version, to: next.version }
		expect(shown('[data-newer]')?.textContent).toMatch(containing(say(texts.newer.counts, named)))
		expect(shown('[data-newer-version]')?.textContent).toMatch(containing(say(texts.newer.notice, named)))
		await user.click(buttonOf('preview-version'))
		const preview = await found('[data-preview]')
		const versions = { before: present.version, after: next.version }
		expect(preview.textContent).toMatch(containing(say(texts.preview.versions, versions)))
		const rows = [...preview.querySelectorAll<HTMLElement>('tr[data-candidate]')]
		expect(rows.map(({ dataset }) => dataset.candidate)).toEqual(['C-aged41'])
		// The version itself has the limit: no team has set one.
		const { over, within: inLimits } = texts.preview
		for (const text of [say(over, { age: 41, limit: 40 }), say(inLimits, { age: 41 })])
			expect(rows[0]?.textContent).not.toMatch(containing(text))
		expect(outcomes()).toEqual(was)
		await user.click(buttonOf('apply-rules'))
		await waitFor(() => expect(shown('[data-newer-version]')).toBe(null))
		expect(sent).toEqual([{ values: {}, versions: { 'k-published': next.version } }])
		expect(shown('[aria-labelledby="rules-newer"]')).toBe(null)
		expect(outcomes()[1]).toBe('ineligible')
		expect(outcomes()[0]).toBe(was[0])
		const past = within((await found('[aria-labelledby="rules-past"]')) as HTMLElement)
		past.getByText(containing(say(texts.past.version, { ruleset: name, version: next.version })))
	})

	test('is taken back with its preview, and what was set stays', async () => {
		const values = { renownedListPublished: { value: true, source: 'Notice 7', date: day } }
		const first = state({ values })
		const second = state({
			...{ values, versions: { 'k-published': next.version } },
			at: '2026-11-28T09:40:00.000Z',
		})
		const { sent, user } = await open({ known: having(next), states: [first, second] })
		expect(screen.queryByText(containing(texts.nothingSet))).toBe(null)
		await user.click(buttonOf('preview-back'))
		const preview = await found('[data-preview]')
		expect(preview.querySelector('[data-candidate="C-aged41"]')).not.toBe(null)
		await user.click(buttonOf('apply-rules'))
		await found('[data-newer-version]')
		expect(sent).toEqual([{ after: second.at, values, versions: {}, isBack: true }])
	})

	test('stays as it is when limits are set', async () => {
		const before = state({ versions: { 'k-published': next.version } })
		const { sent, user } = await open({ known: having(next), states: [before] })
		await user.type(shown('#rules-maxAge') as HTMLElement, '45')
		await user.type(shown('#rules-ageSource') as HTMLElement, 'Notice 7')
		await user.type(shown('#rules-ageDate') as HTMLElement, day)
		await user.click(screen.getByRole('button', { name: texts.form.preview }))
		await found('[data-preview]')
		await user.click(buttonOf('apply-rules'))
		await waitFor(() => expect(sent).toHaveLength(1))
		expect(sent[0]).not.toHaveProperty('versions')
		expect(shown('[data-newer]')).toBe(null)
	})

	test('whose day has not come can be looked at, and applied only from that day', async () => {
		const { user } = await open({ known: having(startingOn(later)) })
		expect(shown('[data-newer-version]')).toBe(null)
		const date = sayDay('en', later)
		expect(shown('[data-newer]')?.textContent).toMatch(
			containing(say(texts.newer.comes, { ruleset: name, to: later, date })),
		)
		await user.click(buttonOf('preview-version'))
		const preview = await found('[data-preview]')
		expect(preview.querySelector('[data-candidate="C-aged41"]')).not.toBe(null)
		expect(preview.textContent).toMatch(containing(say(texts.newer.waits, { date })))
		expect(shown('[data-action="apply-rules"]')).toBe(null)
	})

	test('that has a limit beside those a team sets calls nobody within the limits whom it turns away', async () => {
		const criteria = present.criteria.map((criterion) =>
			criterion.id === 'young'
				? { ...criterion, condition: all(criterion.condition, atMost('age', 40)) }
				: criterion,
		) as typeof next.criteria
		const { user } = await open({ known: having({ ...next, criteria }) })
		await user.click(buttonOf('preview-version'))
		const row = await found('[data-preview] [data-candidate="C-aged41"]')
		expect(row.textContent).not.toMatch(containing(say(texts.preview.within, { age: 41 })))
		const condition = sayFirst('en', say(en.screen.short['k-published'].young))
		const not = say(texts.preview.condition, { condition, to: say(en.result.marks.unmet) })
		expect(row.textContent).toMatch(containing(not))
	})

	test('that no longer asks for something says so of who turns by that', async () => {
		const criteria = next.criteria.filter(({ id }) => id !== 'proof')
		const { user } = await open({ known: having({ ...next, criteria }), people: [unproved] })
		await user.click(buttonOf('preview-version'))
		const row = await found('[data-preview] [data-candidate]')
		const condition = sayFirst('en', say(en.screen.short['k-published'].proof))
		expect(row.textContent).toMatch(containing(say(texts.preview.dropped, { condition })))
	})

	test('is told to who is no owner, who cannot apply it', async () => {
		await open({ known: having(next), isOwner: false })
		expect(shown('[data-newer]')).not.toBe(null)
		expect(shown('[data-newer-version]')).not.toBe(null)
		expect(shown('[data-action="preview-version"]')).toBe(null)
	})

	test('that this page does not have, but the team has applied, asks to reload', async () => {
		await open({ known: having(next), states: [state({ versions: { 'k-published': later } })] })
		expect(shown('[data-unknown-version="k-published"]')?.textContent).toMatch(
			containing(say(texts.newer.reload, { ruleset: name })),
		)
		expect(shown('[data-newer]')).toBe(null)
	})

	test('with which a list began is said so, and is not taken back', async () => {
		const begun = state({ versions: { 'k-published': next.version }, isFirst: true })
		await open({ known: having(next), states: [begun] })
		expect(shown('[data-action="preview-back"]')).toBe(null)
		const version = say(texts.past.version, { ruleset: name, version: next.version })
		screen.getByText(containing(say(texts.past.first, { list: version })))
	})
})

test('a table of another version than the one that counts is not shown: its marks would stand for other conditions', async () => {
	let isHeld = false
	let release = () => {}
	const released = new Promise<void>((resolve) => {
		release = resolve
	})
	/** A worker that takes a while to screen. */
	const slowly =
		(ask: AskDesk): AskDesk =>
		(method, arg, work) =>
			method === 'screen' && isHeld ? released.then(() => ask(method, arg, work)) : ask(method, arg, work)
	const { desk } = await openScreening(<CandidatesView role={someRole.id} />, {
		...{ roles: [someRole], people: [someone('a')] },
		through: (ask) => counting(withFewerConditions)(slowly(ask)),
	})
	const marks = () =>
		document.querySelectorAll('tr[data-candidate] [data-rules="article"] [data-mark]').length
	await wholeTable()
	const before = marks()
	expect(before).toBeGreaterThan(1)
	isHeld = true
	const { settings } = await desk.state()
	const parameters = [state({ versions: { article: '2026-12-01' } })]
	await act(() => desk.receive(() => ({ put: { settings: [{ ...settings, parameters }] } })))
	await waitFor(() => expect(activeRulesets.article.version).toBe('2026-12-01'))
	await waitFor(() => expect(marks()).toBe(0))
	release()
	await waitFor(() => expect(marks()).toBe(before - 1))
})

test('a preview takes in what comes into the list after it was made', async () => {
	const { desk, user } = await open({ known: having(), people: [aged(40)] })
	await user.type(shown('#rules-minAge') as HTMLElement, '16')
	await user.type(shown('#rules-maxAge') as HTMLElement, '40')
	await user.type(shown('#rules-ageSource') as HTMLElement, 'https://embassy.example/notice')
	const date = shown('#rules-ageDate') as HTMLInputElement
	await user.type(date, day)
	await user.click(shown('form [type="submit"]') as HTMLElement)
	await found('[data-preview]')
	const turning = () =>
		[...document.querySelectorAll<HTMLElement>('[data-preview] tr[data-candidate]')].map(
			({ dataset }) => dataset.candidate,
		)
	expect(turning()).toEqual([])
	await act(() => desk.saveCandidates({ saved: [aged(41)] }))
	await waitFor(() => expect(turning()).toEqual(['C-aged41']))
	await act(() => desk.removeCandidates(['aged41']))
	await waitFor(() => expect(turning()).toEqual([]))
})
