import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import { Home } from '@/components/screening/frame/home'
import AddView from '@/components/screening/import/add-view'
import { CutOffNotice } from '@/components/screening/keeping/cut-off-notice'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { Changes, RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Lock } from '@/lib/screening/desk/importing'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { notStored, cutOff, import: importing, home } = en.screen

/** A store whose writes of a file's records wait for a promise, or fail with it. */
const storeThatWaits = (until: () => Promise<void>, inner = memoryStore()): RecordStore => ({
	...inner,
	change: async (changes: Changes, writing) => {
		const isFile = changes.put?.operations?.some(({ kind }) => kind === 'import' || kind === 'restore')
		if (isFile) await until()
		return inner.change(changes, writing)
	},
})

async function importPeople(records?: RecordStore, lock?: Lock) {
	pendingFile.keep(new File(['id,name,Age\n1,Ann,29'], 'people.csv'))
	const opened = await openScreening(<AddView role={someRole.id} />, {
		roles: [someRole],
		...(records && { records }),
		...(lock && { lock }),
	})
	await opened.user.click(await screen.findByRole('button', { name: say(importing.take, { count: 1 }) }))
	return opened
}
const full = async () => {
	throw new DOMException('no space', 'QuotaExceededError')
}
const isLeavingAsked = () => {
	const leaving = new Event('beforeunload', { cancelable: true })
	window.dispatchEvent(leaving)
	return leaving.defaultPrevented
}

describe('an import of which nothing is stored says so, why, and what to do', () => {
	test('where another tab imports', async () => {
		const { desk } = await importPeople(undefined, async () => null)
		const alert = await screen.findByRole('alert')
		expect(alert.textContent).toBe(`${notStored.import} ${notStored.busy}`)
		expect((await desk.state()).candidates).toBe(0)
	})

	test('where the device has no room, with a way to save a backup', async () => {
		const { desk } = await importPeople(storeThatWaits(full))
		const alert = await screen.findByRole('alert')
		expect(alert.textContent).toContain(`${notStored.import} ${notStored.full}`)
		expect(within(alert).getByRole('button', { name: home.backup })).toBeDefined()
		expect((await desk.state()).candidates).toBe(0)
	})

	test('where a backup does not fit', async () => {
		const { user, desk } = await openScreening(<Home />, { records: storeThatWaits(full) })
		const other = await openDesk({
			openStore: async () => memoryStore(),
			today: () => day,
			onChange: () => {},
		})
		await other.saveRoles([someRole])
		await other.saveCandidates({ saved: [someone('a')] })
		const backup = new File([await other.backup()], 'backup.json')
		await user.upload(screen.getByLabelText(home.readRole), backup)
		expect((await screen.findByRole('alert')).textContent).toContain(notStored.full)
		expect((await desk.state()).candidates).toBe(0)
	})
})

test('the browser asks before it leaves while an import is stored, and no longer', async () => {
	let store = () => {}
	const stored = new Promise<void>((resolve) => {
		store = resolve
	})
	const { desk } = await importPeople(storeThatWaits(() => stored))
	await waitFor(() => expect(isLeavingAsked()).toBe(true))
	store()
	await waitFor(() => expect(isLeavingAsked()).toBe(false))
	expect((await desk.state()).candidates).toBe(1)
})

test('an import that was cut off is said with its file until it is put away', async () => {
	const records = memoryStore()
	await importPeople(storeThatWaits(() => new Promise(() => {}), records))
	await waitFor(async () => expect(await records.get('device', 'begun')).toBeDefined())
	cleanup()
	const view = (
		<>
			<CutOffNotice />
			<Home />
		</>
	)
	const { user, desk } = await openScreening(view, { records })
	const said = await screen.findByText(containing(cutOff.notTaken))
	expect(said.textContent).toContain('people.csv')
	await user.click(screen.getByRole('button', { name: cutOff.close }))
	await waitFor(() => expect(screen.queryByText(containing(cutOff.notTaken))).toBeNull())
	expect((await desk.state()).cutOff).toBeNull()
	expect(await records.get('device', 'begun')).toBeUndefined()
})
