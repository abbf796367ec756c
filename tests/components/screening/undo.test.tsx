import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { showMessageInTable } from '@/components/screening/desk/use-view-state'
import { Home } from '@/components/screening/frame/home'
import CandidatesView from '@/components/screening/table/candidates-view'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Decision } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { operations, undo, notStored } = en.screen

const onHold = (candidate: string): Decision => ({
	candidate,
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason: '',
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
})
const bar = () => document.querySelector<HTMLElement>('[data-undo]')
const candidates = (count: number) => say(operations.candidates, { count })

async function openWith(keys: readonly string[], records: RecordStore = memoryStore()) {
	const opened = await openScreening(<CandidatesView role={someRole.id} />, {
		roles: [someRole],
		people: keys.map((key) => someone(key)),
		records,
	})
	await screen.findByText(
		say(operations.add, { who: keys.length > 1 ? candidates(keys.length) : 'Person a' }),
	)
	return opened
}

test('the news of a table are said even if it is rendered again before it is shown', async () => {
	let arrive: (loaded: { readonly default: () => React.ReactNode }) => void = () => undefined
	const Late = lazy(() => new Promise<{ readonly default: () => React.ReactNode }>((done) => (arrive = done)))
	showMessageInTable(someRole.id, 'Two new candidates.')
	await openScreening(
		<Suspense fallback={<h1>Loading</h1>}>
			<CandidatesView role={someRole.id} />
			<Late />
		</Suspense>,
		{ roles: [someRole], people: [someone('a')] },
	)
	expect(screen.queryByText('Two new candidates.')).toBeNull()
	await act(async () => arrive({ default: () => null }))
	await screen.findByText('Two new candidates.')
})

describe('what was done last', () => {
	test('is said with the name of the one concerned, and taken back by a key or a press', async () => {
		const { desk, user } = await openWith(['a', 'b'])
		await act(() => desk.decide([onHold('a')]))
		await screen.findByText(say(operations.decide, { who: 'Person a' }))
		await user.keyboard('u')
		await screen.findByText(say(undo.undone, { count: 1 }))
		expect((await desk.state()).decisions).toBe(0)
		await act(() => desk.decide([onHold('b')]))
		await user.click(await screen.findByRole('button', { name: undo.action }))
		await screen.findByText(say(undo.undone, { count: 1 }))
		expect(bar()?.contains(document.activeElement)).toBe(true)
		expect((await desk.state()).decisions).toBe(0)
	})

	test('is no news of the table any more once it is taken back', async () => {
		showMessageInTable(someRole.id, 'Two new candidates.')
		const { user } = await openScreening(<CandidatesView role={someRole.id} />, {
			roles: [someRole],
			people: [someone('a'), someone('b')],
		})
		await screen.findByText('Two new candidates.')
		await user.keyboard('u')
		await screen.findByText(say(undo.undone, { count: 2 }), { exact: false })
		expect(screen.queryByText('Two new candidates.')).toBeNull()
	})

	test('stays where the key is typed into a field, and where single keys are turned off', async () => {
		const { desk, user } = await openWith(['a'])
		const field = await screen.findByLabelText<HTMLInputElement>(en.screen.table.search)
		await user.type(field, 'u')
		expect(screen.getByLabelText(en.screen.table.search)).toBe(field)
		expect(document.activeElement).toBe(field)
		expect(field.value).toBe('u')
		expect((await desk.state()).candidates).toBe(1)
		cleanup()
		const { desk: other, user: another } = await openScreening(<Home />, {
			roles: [someRole],
			people: [someone('a')],
		})
		await waitFor(() => expect(bar()?.querySelector('kbd')).toBeInstanceOf(HTMLElement))
		await another.click(screen.getByRole('checkbox', { name: new RegExp(undo.keys) }))
		await waitFor(() => expect(bar()?.querySelector('kbd')).toBeNull())
		expect((await other.state()).settings.areKeysOff).toBe(true)
		await another.click(screen.getByRole('heading', { level: 1 }))
		await another.keyboard('u')
		expect((await other.state()).candidates).toBe(1)
	})

	test('is left where somebody was decided on since, who opens beside the table', async () => {
		const records = memoryStore()
		const { desk, user } = await openWith(['a', 'b'], records)
		const other = await openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
		await other.decide([onHold('a')])
		await user.click(screen.getByRole('button', { name: undo.action }))
		await screen.findByText(undo.why.decided, { exact: false })
		const said = [
			say(undo.undone, { count: 1 }),
			undo.cannotRedo,
			say(undo.left, { count: 1 }),
			'Person a',
			undo.why.decided,
		]
		expect(bar()?.textContent).toBe(said.join(' '))
		expect((await desk.state()).candidates).toBe(1)
		await user.click(screen.getByRole('link', { name: 'Person a' }))
		expect(await screen.findByRole('heading', { level: 2, name: 'Person a' })).toBeDefined()
	})

	test('is asked about first where more than a hundred records are concerned', async () => {
		const { desk, user } = await openWith(Array.from({ length: 101 }, (_, index) => `p${index}`))
		await user.keyboard('u')
		const dialog = screen.getByRole('dialog', { name: undo.title })
		expect(dialog.textContent).toContain(candidates(101))
		expect((await desk.state()).candidates).toBe(101)
		const [, confirm] = screen.getAllByRole('button', { name: undo.action })
		await user.click(confirm as HTMLElement)
		await screen.findByText(say(undo.undone, { count: 101 }), { exact: false })
		expect((await desk.state()).candidates).toBe(0)
	})

	test('is done again by a key or a press after it was taken back, until something else is done', async () => {
		const { desk, user } = await openWith(['a', 'b'])
		await act(() => desk.decide([onHold('a')]))
		const said = say(operations.decide, { who: 'Person a' })
		await screen.findByText(said)
		await user.keyboard('u')
		await screen.findByText(say(undo.undone, { count: 1 }))
		await user.keyboard('{Shift>}u{/Shift}')
		await screen.findByText(say(undo.redone, { count: 1 }))
		expect((await desk.state()).decisions).toBe(1)
		await user.click(screen.getByRole('button', { name: undo.action }))
		await user.click(await screen.findByRole('button', { name: undo.redo }))
		await screen.findByText(say(undo.redone, { count: 1 }))
		expect(bar()?.contains(document.activeElement)).toBe(true)
		await user.keyboard('u')
		await screen.findByText(say(undo.undone, { count: 1 }))
		await act(() => desk.decide([onHold('b')]))
		await screen.findByText(say(operations.decide, { who: 'Person b' }))
		await user.keyboard('{Shift>}u{/Shift}')
		expect([...(await desk.decisionsFor(someRole.id)).keys()]).toEqual(['b'])
		expect(screen.queryByRole('button', { name: undo.redo })).toBeNull()
	})

	test('cannot be done again where it had added somebody, which is said', async () => {
		const { desk, user } = await openWith(['a'])
		await user.keyboard('u')
		await screen.findByText(undo.cannotRedo, { exact: false })
		await user.keyboard('{Shift>}u{/Shift}')
		expect((await desk.state()).candidates).toBe(0)
	})

	test('stays, with the reason, where the device has no room to take it back', async () => {
		const inner = memoryStore()
		const { desk, user } = await openWith(['a'], {
			...inner,
			change: async (changes, writing) => {
				if (changes.put?.operations?.some(({ kind }) => kind === 'undo'))
					throw new DOMException('no space', 'QuotaExceededError')
				return inner.change(changes, writing)
			},
		})
		await user.keyboard('u')
		expect((await screen.findByRole('alert')).textContent).toContain(`${notStored.undo} ${notStored.full}`)
		expect((await desk.state()).candidates).toBe(1)
	})
})
