'use client'

import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import type { DeskClient } from '@/lib/screening/desk/desk-client'
import type {
	AskDeskFor,
	ChangingMethod,
	DeskMethod,
	ReadingMethod,
} from '@/lib/screening/desk/desk-protocol'
import type { DeskState } from '@/lib/screening/desk/desk-state'
import type { WorkProgress } from '@/lib/screening/work/yield-to-event-loop'
import { alone, type DeskRights, deskRights } from '@/lib/team-api/desk-deeds'
import type { MemberAccess } from '@/lib/team-rights/permission-at'
import type { Names } from '@/lib/words/names'
import { refuseOthers } from './refuse-others'
import { routeOf, useHash } from './route'
import type { ScreenWords } from './screen-words'
import { stayUntilDone } from './stay-until-done'

/** The context of every part of the pages for employers. */
export type ScreeningContext = {
	readonly locale: EmployerLocale
	readonly words: ScreenWords
	readonly say: Say
	readonly names: Names
	readonly speech: AnswerSpeech
	readonly ask: AskDeskFor<ReadingMethod>
	/** Changes openings and candidates; what the member may not do fails. */
	readonly change: AskDeskFor<ChangingMethod>
	/** What a member of a team may do, and where; on a standalone device, the same as an owner. */
	readonly access: MemberAccess
	readonly rights: DeskRights
	/** The opening that the shown view is about; null: none, or all. */
	readonly opening: string | null
	/** Whether the member sees all openings. */
	readonly seesAll: boolean
	readonly state: DeskState
	/** Incremented with every change to what is stored. */
	readonly changes: number
	/** Whether a call to the desk has failed. */
	readonly hasFailed: boolean
}

const ScreeningContext = createContext<ScreeningContext | null>(null)

/** The state of the desk, the texts, and the function that calls the desk. */
export function useScreening(): ScreeningContext {
	const screening = use(ScreeningContext)
	if (!screening) throw new Error('outside of the pages for employers')
	return screening
}

type Props = {
	readonly locale: EmployerLocale
	readonly words: ScreenWords
	readonly names: Names
	readonly desk: DeskClient
	readonly access?: MemberAccess
	readonly seesAll?: boolean
	/** Shown until the desk is open; gets the number of candidates read so far. */
	readonly waiting: (reading: WorkProgress | null) => React.ReactNode
	readonly children: React.ReactNode
}

/** Calls that store something completely or not at all, and should not be interrupted. */
const stored: readonly DeskMethod[] = ['takeSheet', 'restore', 'undo', 'redo']

/**
 * Wraps calls to the desk to report failures; a cancelled call is not one. While something is being stored, the
 * browser asks before leaving the page.
 */
const watched =
	<N extends DeskMethod>(ask: AskDeskFor<N>, onFailure: () => void): AskDeskFor<N> =>
	(method, arg, work) => {
		const call = () => ask(method, arg, work)
		return (stored.includes(method) ? stayUntilDone(call) : call()).catch((error: unknown) => {
			if (!work?.signal?.aborted) onFailure()
			throw error
		})
	}

/** The opening that a fragment's view is about. */
function openingOf(hash: string): string | null {
	const route = routeOf(hash)
	return 'role' in route ? (route.role ?? null) : null
}

/** Provides the desk to its children. If the desk cannot be opened, rendering throws, and the error page says so. */
export function ScreeningProvider(props: Props) {
	const { locale, words, names, desk, access = alone, seesAll = true, waiting, children } = props
	const [state, setState] = useState<DeskState | null>(null)
	const [changes, setChanges] = useState(0)
	const [hasFailed, setFailed] = useState(false)
	const opening = openingOf(useHash())
	const rights = useMemo(() => deskRights(access), [access])
	const ask = useMemo(() => watched(desk.ask, () => setFailed(true)), [desk])
	const change = useMemo(() => watched(refuseOthers(rights, desk.ask), () => setFailed(true)), [desk, rights])
	const [reading, setReading] = useState<WorkProgress | null>(null)
	const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
	useEffect(() => {
		let isCurrent = true
		const onProgress = (done: number, total: number) => isCurrent && setReading({ done, total })
		const read = () =>
			desk.ask('state', undefined, { onProgress }).then(
				(read) => {
					if (!isCurrent) return
					setState(read)
					setChanges((count) => count + 1)
				},
				(error: unknown) => setFailure({ error }),
			)
		read()
		const end = desk.subscribe((event) => event === 'changed' && read())
		return () => {
			isCurrent = false
			end()
		}
	}, [desk])
	const screening = useMemo<ScreeningContext | null>(() => {
		if (!state) return null
		const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
		const told = { ask, change, access, rights, opening, seesAll, state, changes, hasFailed }
		return { locale, words, say: sayIn(locale), names, speech, ...told }
	}, [locale, words, names, ask, change, access, rights, opening, seesAll, state, changes, hasFailed])
	if (failure) throw failure.error
	if (!screening) return waiting(reading)
	return <ScreeningContext value={screening}>{children}</ScreeningContext>
}

/** Whether another tab wants to upgrade the store, so that this page has to be reloaded. */
export function useIsStale(desk: DeskClient): boolean {
	const [store] = useState(() => {
		let isStale = false
		return {
			subscribe: (listener: () => void) =>
				desk.subscribe((event) => {
					if (event !== 'stale') return
					isStale = true
					listener()
				}),
			read: () => isStale,
		}
	})
	return useSyncExternalStore(store.subscribe, store.read, () => false)
}
