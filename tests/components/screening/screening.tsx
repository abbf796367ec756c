import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, vi } from 'vitest'
import { ScreeningProvider } from '@/components/screening/desk/desk-context'
import { screenWords } from '@/components/screening/desk/screen-words'
import { showInTable } from '@/components/screening/desk/use-view-state'
import { ViewFrame } from '@/components/screening/focus/view-frame'
import { Foot } from '@/components/screening/keys/bottom-line'
import { KeysProvider } from '@/components/screening/keys/keys-context'
import { SaveLine } from '@/components/screening/keys/save-line'
import { UndoBar } from '@/components/screening/undo/undo-bar'
import { UndoProvider } from '@/components/screening/undo/undo-context'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { AskDesk } from '@/lib/screening/desk/desk-protocol'
import type { Lock } from '@/lib/screening/desk/importing'
import { type Candidate, noticeVersion, type Role } from '@/lib/screening/model/records'
import { loadNames } from '@/lib/words/names'
import { newUser } from '@/tests/components/user'
import { day } from '@/tests/lib/screening/people'
import { plainWordsOf } from '@/tests/wording'
import '@/tests/components/dialogs'

vi.setConfig({ testTimeout: 60_000 })

// Browsers have these; jsdom does not.
globalThis.ResizeObserver ??= class {
	observe() {}
	unobserve() {}
	disconnect() {}
}
globalThis.IntersectionObserver ??= class {
	constructor(told: IntersectionObserverCallback) {
		this.observe = () => told([{ isIntersecting: true } as IntersectionObserverEntry], this)
	}
	readonly root = null
	readonly rootMargin = ''
	readonly scrollMargin = ''
	readonly thresholds = []
	observe: IntersectionObserver['observe']
	unobserve() {}
	disconnect() {}
	takeRecords = () => []
}
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}
Element.prototype.checkVisibility ??= function (this: Element) {
	return this.closest('[hidden], dialog:not([open])') === null
}

type DeskStore = {
	readonly locale?: EmployerLocale
	readonly roles?: readonly Role[]
	readonly people?: readonly Candidate[]
	/** Where everything is stored, by default a store that lives as long as the test. */
	readonly records?: RecordStore
	readonly lock?: Lock
	/** Another way to call the desk, as a page with a worker has. */
	readonly through?: (ask: AskDesk) => AskDesk
	/** The versions of the rules that the program has. */
	readonly known?: Parameters<typeof openDesk>[0]['known']
	/** What the desk has beside every desk. */
	readonly more?: Parameters<typeof openDesk>[0]['more']
}

/** A real desk that stores these roles and candidates, as a page calls it. */
export async function openTestDesk({
	roles = [],
	people = [],
	records = memoryStore(),
	lock,
	known,
	more,
}: DeskStore) {
	const listeners = new Set<(event: 'changed' | 'stale') => void>()
	const desk = await openDesk({
		openStore: async () => records,
		today: () => day,
		onChange: () =>
			act(() => {
				for (const listener of listeners) listener('changed')
			}),
		...(lock && { lock }),
		...(known && { known }),
		...(more && { more }),
	})
	await desk.saveSettings({ notice: { version: noticeVersion, on: day } })
	await desk.saveRoles(roles)
	await desk.saveCandidates({ saved: people })
	const ask: AskDesk = (method, arg, work) =>
		(desk[method] as (arg: unknown, work?: unknown) => Promise<never>)(arg, work)
	const subscribe = (listener: (event: 'changed' | 'stale') => void) => {
		listeners.add(listener)
		return () => listeners.delete(listener)
	}
	return { desk, client: { ask, subscribe } }
}

/** Renders a view of the pages for employers with a real desk that stores these roles and candidates. */
export async function openScreening(
	view: React.ReactNode,
	{ locale = 'en', through = (ask) => ask, ...stored }: DeskStore = {},
) {
	// A page keeps whom a table has open as long as it lives, and here it lives on from test to test.
	onTestFinished(() => {
		for (const role of stored.roles ?? []) showInTable(role, [])
	})
	const { desk, client } = await openTestDesk(stored)
	render(
		<ScreeningProvider
			locale={locale}
			words={screenWords(locale, plainWordsOf(locale))}
			names={await loadNames(locale)}
			desk={{ ...client, ask: through(client.ask) }}
			waiting={() => <p>waiting</p>}
		>
			<KeysProvider>
				<UndoProvider>
					<ViewFrame of="view">{view}</ViewFrame>
					<Foot saving={<SaveLine />}>
						<UndoBar />
					</Foot>
				</UndoProvider>
			</KeysProvider>
		</ScreeningProvider>,
	)
	await screen.findByRole('heading', { level: 1 })
	return { desk, user: newUser() }
}

/** The table, once it has rows and none of them waits for its late cells. */
export async function wholeTable() {
	const table = await screen.findByRole('table')
	await waitFor(() => {
		expect(table.querySelector('tbody > tr:not([aria-hidden])')).not.toBeNull()
		expect(table.querySelector('[aria-busy]')).toBeNull()
	})
	return table
}
