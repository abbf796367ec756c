import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fragmentOf, goTo, type Route, routeOf } from '@/components/screening/desk/route'
import { screenWords } from '@/components/screening/desk/screen-words'
import { DeskApp } from '@/components/screening/frame/desk-app'
import { routeFor } from '@/components/screening/frame/route-for'
import { changesSomething, lines, pressesFor } from '@/components/screening/keys/key-map'
import { SaveLine } from '@/components/screening/keys/save-line'
import type { Permission } from '@/lib/records/rights/permissions'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { deskRights } from '@/lib/team-api/desk-deeds'
import { day, decided, someone, someRole } from '@/tests/lib/screening/people'
import { en, plainWordsOf } from '@/tests/wording'
import { openTestDesk } from './screening'

// What pages load late is there from the start: how long that takes is not what is tried.
import '@/components/screening/across/across-view'
import '@/components/screening/agenda/agenda-view'
import '@/components/screening/candidate/explain-view'
import '@/components/screening/compare/compare-view'
import '@/components/screening/export/export-dialog'
import '@/components/screening/history/history-view'
import '@/components/screening/keys/keys-help'
import '@/components/screening/matrix/matrix-table'
import '@/components/screening/overview/overview-view'
import '@/components/screening/page/candidate-page'
import '@/components/screening/candidate-papers/print-view'
import '@/components/screening/results/answer-form'
import '@/components/screening/role/role-shown'
import '@/components/screening/share/share-view'
import '@/components/screening/table/candidates-view'

// Whoever may only read presses whatever there is to press: nothing that is kept changes, and nothing is even tried.

const { knowsSocialNorms: _, ...lacking } = someone('any').facts
const candidate = 'k1'

/** An opening of its own for each test, since a table is left as it was, with somebody who may be there twice. */
function opening(id: string) {
	const role: Role = { ...someRole, id, rulesets: ['k-published', 'article'] }
	const of = { roles: [id], facts: lacking, name: 'Achieng Mutua' }
	const people: readonly Candidate[] = [
		someone(candidate, { ...of, email: 'a@example.com', birthDate: '1996-02-03', consents: { pool: day } }),
		someone('k2', of),
		someone('k3', { ...of, name: 'Budi Santoso', facts: { ...lacking, knowsCustoms: false } }),
	]
	return { role, people }
}

/** A view of an opening, and what is there once it is. */
type View = readonly [view: (role: string) => Route, there: string]

const home = '#keeping'
const table = 'tr[data-index="2"]:not([aria-busy]) [data-open]'
const record = '[data-event]'

/** Each view that is there to be read. */
const toRead = {
	home: [() => ({ view: 'home' }), home],
	across: [() => ({ view: 'across' }), 'tbody tr'],
	table: [(role) => ({ view: 'table', role }), table],
	matrix: [(role) => ({ view: 'matrix', role }), 'tr[data-index="2"] [data-mark]'],
	'edit-role': [(role) => ({ view: 'edit-role', role }), '#findings'],
	result: [(role) => ({ view: 'result', role, candidate }), record],
	explain: [(role) => ({ view: 'explain', role, candidate }), '#explain-decision'],
	compare: [(role) => ({ view: 'compare', role, candidates: [candidate, 'k3'] }), '[data-conditions]'],
	overview: [(role) => ({ view: 'overview', role }), '[data-action="print-paper"]'],
	agenda: [(role) => ({ view: 'agenda', role }), '[data-due]'],
	history: [(role) => ({ view: 'history', role }), 'main time'],
	print: [(role) => ({ view: 'print', role }), 'main a.button'],
} satisfies Partial<Record<Route['view'], View>>
/** Each view that is there to change or to save something, and what is shown in its place. */
const toChange = {
	'new-role': [() => ({ view: 'new-role' }), home],
	restore: [() => ({ view: 'restore' }), home],
	take: [() => ({ view: 'take', code: 'code' }), home],
	add: [(role) => ({ view: 'add', role }), table],
	replies: [(role) => ({ view: 'replies', role }), table],
	'by-hand': [(role) => ({ view: 'by-hand', role, candidate }), record],
	duplicates: [(role) => ({ view: 'duplicates', role, candidate }), record],
	share: [(role) => ({ view: 'share', role }), table],
} satisfies Partial<Record<Route['view'], View>>
/** A view that is left out of both does not compile. */
const views: Readonly<Record<Route['view'], View>> = { ...toRead, ...toChange }

const { click } = HTMLAnchorElement.prototype
beforeAll(() => {
	window.print = () => {}
	URL.createObjectURL = () => '#'
	URL.revokeObjectURL = () => {}
	// What is saved as a file leads jsdom away from the view.
	HTMLAnchorElement.prototype.click = () => {}
})
afterAll(() => {
	HTMLAnchorElement.prototype.click = click
})
afterEach(cleanup)

const everywhere = (permission: Permission) => ({ permission, byOpening: {}, openings: 'all' }) as const

let opened = 0
/** The pages of a team's desk for who may do so much, with somebody of whom there is something of every kind. */
async function open(permission: Permission) {
	const { role, people } = opening(`read-${++opened}`)
	const shared = { member: 'Wei Sun', sequenceAfter: (seen: number) => seen + 1, problem: () => null }
	const records: RecordStore = { ...memoryStore(), kind: 'team', shared }
	const { desk, client } = await openTestDesk({ roles: [role], people, records })
	const changes = [{ key: candidate, stage: 'interview', owner: 'Lin Chen', tags: { add: ['Hausa'] } }]
	for (const kind of ['stage', 'owner', 'tags'] as const)
		await desk.changeProgress({ role: role.id, kind, changes })
	const dates = { interview: { day }, offer: { day, isDone: true } } as const
	await desk.changeProgress({ role: role.id, kind: 'dates', changes: [{ key: candidate, dates }] })
	await desk.saveNote({ role: role.id, key: candidate, text: 'Called today' })
	await desk.saveDocument({ role: role.id, key: candidate, document: 'passport', seen: { state: 'seen' } })
	await desk.decide([decided(candidate, { role: role.id })])
	const words = screenWords('en', plainWordsOf('en'))
	const props = { locale: 'en', words, access: everywhere(permission), saving: SaveLine } as const
	render(
		<main>
			<DeskApp {...props} open={() => client} />
		</main>,
	)
	return { records, role }
}

/** All that is kept but for what each device has for itself. */
async function keptIn(records: RecordStore) {
	const shared = allStores.filter((name) => name !== 'device')
	const kept = shared.map(async (name) => [name, await records.all(name)] as const)
	return JSON.stringify(await Promise.all(kept), (key, value) => (key === 'areKeysOff' ? undefined : value))
}

/** Lets what was begun be done. */
const settle = async () => {
	for (let turn = 0; turn < 2; turn++) await act(() => new Promise((resolve) => setTimeout(resolve)))
}

async function show([view, there]: View, role: Role) {
	act(() => goTo(view(role.id), { replace: true }))
	await waitFor(() => expect(document.querySelector(there)).not.toBeNull())
	await settle()
}

const nameOf = (element: Element) =>
	element.getAttribute('aria-label') ??
	(element as HTMLInputElement).labels?.[0]?.textContent ??
	element.textContent ??
	''
/** By what a control is known again, whatever it counts. */
const signOf = (element: Element) =>
	`${element.tagName} ${element.getAttribute('name')} ${nameOf(element)}`.replace(/[\d_]+/g, '')

/** Presses, ticks, chooses or fills in a control. */
function use(control: Element) {
	if (control instanceof HTMLSelectElement)
		for (const { value } of control.options) fireEvent.change(control, { target: { value } })
	else if (control.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"])')) {
		fireEvent.change(control, { target: { value: control.matches('[type="date"]') ? day : '7' } })
		fireEvent.keyDown(control, { key: 'Enter' })
		fireEvent.blur(control)
		fireEvent.change(control, { target: { value: '' } })
	} else {
		fireEvent.click(control)
		if (control.matches('[type="checkbox"]')) fireEvent.click(control)
	}
}

/** What looks at the rows otherwise is left out: search, filters, order and columns are of the device. */
const controls = ':is(button, input, select, textarea, summary):not(search *)'
const closing = new Set<string>([en.screen.close, en.screen.cancel])

/** Uses every control of a view and of what they open, the last one first, for what opens comes last. What closes waits. */
async function useAll([view]: View, role: Role): Promise<number> {
	const hash = fragmentOf(view(role.id))
	const used = new Set<string>()
	for (;;) {
		const left = [...document.querySelectorAll(controls)].filter((one) => !used.has(signOf(one))).toReversed()
		const next = left.find((one) => !closing.has(nameOf(one))) ?? left[0]
		if (!next) return used.size
		used.add(signOf(next))
		use(next)
		await settle()
		if (window.location.hash !== hash) act(() => goTo(view(role.id), { replace: true }))
	}
}

/** Presses the keys of everything that changes something. */
async function pressAll() {
	const commands = lines.flatMap((line) => line.does.map(({ command }) => command))
	for (const press of commands.filter(changesSomething).flatMap(pressesFor)) {
		const parts = press.split('+')
		const keys = { ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift') }
		const at = document.querySelector('[data-rows] [tabindex="0"]') ?? document.body
		fireEvent.keyDown(at, { key: parts.at(-1) ?? '', ...keys })
	}
	await settle()
}

const changers =
	'[data-editing], [data-cell], [data-action="decide"], [name="stage"], [name="note"], dialog[open]'
const hasTried = () => document.querySelector('[data-saving="failed"]') !== null

describe('whoever may only read', () => {
	test.each(Object.entries(toRead))('changes nothing by all that the view “%s” has', async (_, view) => {
		const { records, role } = await open('viewer')
		const before = await keptIn(records)
		await show(view, role)
		await pressAll()
		expect(document.querySelector(changers)).toBeNull()
		await useAll(view, role)
		expect(hasTried()).toBe(false)
		expect(await keptIn(records)).toBe(before)
	})

	test('is led to no view that is there to change something, and is shown what it is about', async () => {
		const rights = deskRights(everywhere('viewer'))
		const { role } = await open('viewer')
		for (const view of Object.values(views)) {
			await show(view, role)
			for (const { hash } of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
				expect(routeFor(routeOf(hash), rights)).toEqual(routeOf(hash))
			expect(document.querySelector(changers)).toBeNull()
		}
	})

	test('reads in the same places what others change', async () => {
		const { role } = await open('viewer')
		await show(toRead.result, role)
		const text = document.body.textContent ?? ''
		for (const said of ['Lin Chen', 'Hausa', 'Called today', 'Waiting for the offer', '1996'])
			expect(text).toContain(said)
		expect(text).toContain(en.screen.progress.stages.interview)
		expect(document.querySelector('[data-date="offer"]')?.textContent).toContain(en.screen.record.done)
		await show(toRead['edit-role'], role)
		expect(screen.getByText(role.gap)).toBeDefined()
	})
})

test('by the same presses, who may change something does', async () => {
	const { records, role } = await open('recruiter')
	const before = await keptIn(records)
	await show(toRead.agenda, role)
	await useAll(toRead.agenda, role)
	expect(await keptIn(records)).not.toBe(before)
})

test.each([
	['viewer', false],
	['recruiter', true],
] as const)('answers that a %s tries out are offered for saving: %s', async (permission, isOffered) => {
	const { role } = await open(permission)
	await show(toRead.overview, role)
	const { another, saveNew, change } = en.screen.overview.whatIf
	fireEvent.change(screen.getByLabelText(another), { target: { value: 'annualPayCny' } })
	fireEvent.change(screen.getByLabelText(en.facts.annualPayCny.label), { target: { value: '123456' } })
	await waitFor(() => expect(document.querySelector('[role="status"] h3')).not.toBeNull())
	for (const text of [saveNew, change])
		expect(screen.queryAllByRole('button', { name: text })).toHaveLength(isOffered ? 1 : 0)
})
