import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
	type ScreeningContext,
	ScreeningProvider,
	useScreening,
} from '@/components/screening/desk/desk-context'
import { goTo, type Route } from '@/components/screening/desk/route'
import { screenWords } from '@/components/screening/desk/screen-words'
import { DeskApp } from '@/components/screening/frame/desk-app'
import { SaveLine } from '@/components/screening/keys/save-line'
import type { Permission } from '@/lib/records/rights/permissions'
import type { Requester } from '@/lib/records/rights/right'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { tellExportRoute } from '@/lib/team-api/routes/exports'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { mayField, mayOfOthers, mayWhole } from '@/lib/team-rights/may'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import { loadNames } from '@/lib/words/names'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, plainWordsOf } from '@/tests/wording'
import { openTestDesk } from './screening'

// What pages load late is there from the start: how long that takes is not what is tried.
import '@/components/screening/candidate/side-sheet'
import '@/components/screening/history/history-view'
import '@/components/screening/import/add-view'
import '@/components/screening/page/candidate-page'
import '@/components/screening/role/role-form'
import '@/components/screening/role/role-shown'
import '@/components/screening/share/share-view'
import '@/components/screening/table/candidates-view'

type Right = (asking: Requester) => boolean

const mayExport: Right = (asking) => mayCall(tellExportRoute, asking)
const mayImport: Right = (asking) =>
	mayWhole('sheets', 'add', asking) && mayWhole('candidates', 'add', asking)
const mayOpen: Right = (asking) => mayWhole('roles', 'add', asking)
const mayDescribe: Right = (asking) => mayWhole('roles', 'change', asking)
const mayDecide: Right = (asking) => mayWhole('decisions', 'add', asking)
const mayProgress: Right = (asking) => mayField('candidates', ['progress', 'change'], asking)
const mayNote: Right = (asking) => mayField('candidates', ['notes', 'change'], asking)
const mayCorrect: Right = (asking) => mayField('candidates', ['facts', 'change'], asking)
const mayRead: Right = (asking) => mayWhole('candidates', 'read', asking)

type View = {
	readonly route: (role: string) => Route
	readonly there: string
	/** The controls, and the right that each takes. */
	readonly controls: Readonly<Record<string, Right>>
}

/** What is about one opening. */
const ofOpening: Readonly<Record<string, View>> = {
	table: {
		route: (role) => ({ view: 'table', role }),
		there: 'tr[data-index="0"]:not([aria-busy]) [data-open]',
		controls: { '[data-action="add-candidates"]': mayImport },
	},
	add: {
		route: (role) => ({ view: 'add', role }),
		there: 'main [type="file"], tr[data-index="0"] [data-open]',
		controls: { '[type="file"]': mayImport },
	},
	opening: {
		route: (role) => ({ view: 'edit-role', role }),
		there: '#findings',
		controls: { '[data-action="save-role"]': mayDescribe },
	},
	share: {
		route: (role) => ({ view: 'share', role }),
		there: '[data-action="share"], tr[data-index="0"] [data-open]',
		controls: { '[data-action="share"]': mayExport },
	},
	candidate: {
		route: (role) => ({ view: 'result', role, candidate: `of-${role}` }),
		there: '#record-more',
		controls: {
			'[name="note"]': mayNote,
			'[aria-label^="Remove"]': (asking) => mayOfOthers('notes', asking),
			'[name="stage"]': mayProgress,
			'[data-date] button': mayProgress,
			'[data-action="decide"]': mayDecide,
			'[data-action="save-copy"]': mayExport,
			'a[href*="/by-hand/"]': mayCorrect,
			'[data-document] input': (asking) => mayField('candidates', ['documents', 'change'], asking),
			h1: mayRead,
		},
	},
	history: {
		route: (role) => ({ view: 'history', role }),
		there: 'main time',
		controls: { '[data-action="save-history"]': mayExport },
	},
}

const roles: readonly Role[] = ['recruits', 'interviews', 'views'].map((id) => ({
	...someRole,
	id,
	name: id,
	rulesets: ['k-published'],
}))
/** What somebody else has written about each of them. */
const note = { at: '2026-11-02T09:30:00.000Z', by: { name: 'Wei Sun' }, text: 'Speaks well' }
const people: readonly Candidate[] = roles.map(({ id }) =>
	someone(`of-${id}`, { roles: [id], notes: { a: { ...note, role: id } } }),
)

const mixed: MemberAccess = {
	permission: 'viewer',
	byOpening: { recruits: 'recruiter', interviews: 'interviewer' },
	openings: roles.map(({ id }) => id),
}
const accesses: readonly (readonly [string, MemberAccess])[] = [
	...(['owner', 'recruiter', 'interviewer', 'viewer'] as const satisfies readonly Permission[]).map(
		(permission) => [permission, { permission, byOpening: {}, openings: 'all' }] as const,
	),
	['recruiter here, interviewer there, viewer elsewhere', mixed],
]

afterEach(() => {
	cleanup()
	vi.restoreAllMocks()
	vi.unstubAllGlobals()
})

async function open(access: MemberAccess, given = people) {
	const { desk, client } = await openTestDesk({ roles, people: given })
	act(() => goTo({ view: 'home' }, { replace: true }))
	render(
		<main>
			<DeskApp
				locale="en"
				words={screenWords('en', plainWordsOf('en'))}
				access={access}
				saving={SaveLine}
				open={() => client}
			/>
		</main>,
	)
	return desk
}

const isThere = (selector: string) => document.querySelector(selector) !== null

async function show(route: Route, there: readonly string[]) {
	act(() => goTo(route, { replace: true }))
	await waitFor(() => expect(there.filter((selector) => !isThere(selector))).toEqual([]))
	await act(() => new Promise((resolve) => setTimeout(resolve)))
}

const asks = (permission: Permission): Requester => ({ permission, sight: 'all' })

describe.each(accesses)('to a member who is %s', (_, access) => {
	test('each opening offers what the table gives there', async () => {
		await open(access)
		for (const { id } of roles)
			for (const [name, { route, there, controls }] of Object.entries(ofOpening)) {
				const given = Object.entries(controls).flatMap(([selector, right]) =>
					right(asks(permissionAt(access, id))) ? [selector] : [],
				)
				// What was shown before stays until a view is loaded for the first time.
				await show(route(id), [there, ...given])
				const offered = Object.keys(controls).filter(isThere)
				expect([id, name, offered]).toEqual([id, name, given])
			}
	})

	test('the first view offers what the table gives in any opening, a file of all what it gives in each', async () => {
		await open(access)
		await show({ view: 'home' }, ['#keeping'])
		const own = [...permissionsOf(access)].map(asks)
		expect(isThere('[data-action="new-role"]')).toBe(own.some(mayOpen))
		expect(isThere('[data-action="save-backup"]')).toBe(own.every(mayExport))
		const { editOf, saveOf, removeOf } = en.screen.home
		for (const { id: name } of roles) {
			const asking = asks(permissionAt(access, name))
			const label = (text: string) => `[aria-label="${text.replace('{name}', name)}"]`
			expect(isThere(label(editOf))).toBe(mayDescribe(asking))
			expect(isThere(label(saveOf))).toBe(mayExport(asking))
			expect(isThere(label(removeOf))).toBe(mayWhole('roles', 'remove', asking))
		}
	})
})

function Told({ onTold }: { readonly onTold: (screening: ScreeningContext) => void }) {
	onTold(useScreening())
	return null
}

test('who writes notes alone has their notes stored and nothing else', async () => {
	const { desk, client } = await openTestDesk({ roles, people })
	let told: ScreeningContext | undefined
	const onTold = (screening: ScreeningContext) => {
		told = screening
	}
	render(
		<ScreeningProvider
			locale="en"
			words={screenWords('en', plainWordsOf('en'))}
			names={await loadNames('en')}
			desk={client}
			access={mixed}
			waiting={() => null}
		>
			<Told onTold={onTold} />
		</ScreeningProvider>,
	)
	await waitFor(() => expect(told).toBeDefined())
	const { change } = told as ScreeningContext
	const stage = (role: string) =>
		change('changeProgress', {
			role,
			kind: 'stage',
			changes: [{ key: `of-${role}`, stage: 'interview' }],
		})
	const note = (role: string) => change('saveNote', { role, key: `of-${role}`, text: 'Speaks well' })
	const stageIn = async (role: string) =>
		(await desk.candidate(`of-${role}`))?.candidate.progress?.[role]?.stage
	const notesIn = async (role: string) =>
		Object.keys((await desk.candidate(`of-${role}`))?.candidate.notes ?? {}).length
	await act(async () => {
		await expect(stage('interviews')).rejects.toThrow()
		await expect(stage('views')).rejects.toThrow()
		await expect(note('views')).rejects.toThrow()
		await note('interviews')
		await stage('recruits')
	})
	expect([await stageIn('interviews'), await stageIn('views'), await stageIn('recruits')]).toEqual([
		undefined,
		undefined,
		'interview',
	])
	expect([await notesIn('interviews'), await notesIn('views')]).toEqual([2, 1])
})

test('an interviewer is offered to undo their own note', async () => {
	const desk = await open({ permission: 'interviewer', byOpening: {}, openings: 'all' })
	await show({ view: 'result', role: 'views', candidate: 'of-views' }, ['[name="note"]'])
	expect(isThere('[data-action="undo"]')).toBe(false)
	await act(() => desk.saveNote({ role: 'views', key: 'of-views', text: 'Speaks well' }))
	await waitFor(() => expect(isThere('[data-action="undo"]')).toBe(true))
})

test('the copy of a record does not have what only a device notes', async () => {
	let file: Blob | undefined
	URL.createObjectURL = (saved) => {
		file = saved as Blob
		return '#'
	}
	URL.revokeObjectURL = () => {}
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
	await open(
		{ permission: 'recruiter', byOpening: {}, openings: 'all' },
		people.map((one) => ({ ...one, withheld: true })),
	)
	await show({ view: 'result', role: 'views', candidate: 'of-views' }, ['[data-action="save-copy"]'])
	fireEvent.click(document.querySelector('[data-action="save-copy"]') as Element)
	await waitFor(() => expect(file).toBeDefined())
	const text = await new Promise<string>((resolve) => {
		const reader = new FileReader()
		reader.onload = () => resolve(String(reader.result))
		reader.readAsText(file as Blob)
	})
	expect(JSON.parse(text).key).toBe('of-views')
	expect(text).not.toContain('withheld')
})
