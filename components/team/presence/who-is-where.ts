import { presenceSeconds } from '@/lib/limits/exchange-limits'
import { randomId } from '@/lib/screening/model/random-id'
import type { Place, Present } from '@/lib/team-api/device-routes'
import { postToTeam } from '../api/ask-team'

// Where this page is, and where colleagues are: told and asked in one request, while somebody may see the page.

/** Milliseconds until the page asks again, and for which another candidate is waited for: going through rows is no looking. */
const pause = 10_000
const settling = 300

const page = randomId()
const nobody: readonly Present[] = []
const listeners = new Set<() => void>()

let presentAt: ReadonlyMap<string, readonly Present[]> = new Map()
let place: Place | null = null
let told: Place | null = null
let isRunning = false
let isAsking = false
let next: ReturnType<typeof setTimeout> | undefined
let fading: ReturnType<typeof setTimeout> | undefined

/** The colleagues at a candidate: the same list as long as they do the same. */
export const colleaguesAt = (candidate: string): readonly Present[] => presentAt.get(candidate) ?? nobody

/** Calls back whenever a colleague is elsewhere. */
export function subscribePresence(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

function show(present: readonly Present[]): void {
	const before = presentAt
	const found = new Map<string, readonly Present[]>()
	for (const one of present) found.set(one.candidate, [...(found.get(one.candidate) ?? nobody), one])
	let isSame = found.size === before.size
	for (const [candidate, there] of found) {
		const known = before.get(candidate)
		if (JSON.stringify(known) === JSON.stringify(there)) found.set(candidate, known ?? there)
		else isSame = false
	}
	if (isSame) return
	presentAt = found
	for (const listener of listeners) listener()
}

const isSeen = () => isRunning && document.visibilityState === 'visible' && navigator.onLine

function askIn(milliseconds: number): void {
	clearTimeout(next)
	next = setTimeout(ask, milliseconds)
}

async function ask(): Promise<void> {
	if (!isSeen()) return
	// One after the other, so that the last word is the newest.
	if (isAsking) return askIn(settling)
	isAsking = true
	told = place
	const answer = await postToTeam('presence', { page, place })
	isAsking = false
	if (!isSeen()) return leave()
	if (place === told) askIn(pause)
	// A request that fails is not worth a word: what it would have said fades.
	if (!answer.ok) return
	clearTimeout(fading)
	fading = setTimeout(() => show(nobody), presenceSeconds * 1000)
	show(answer.value.present)
}

function leave(): void {
	clearTimeout(next)
	if (told === null) return
	told = null
	postToTeam('presence', { page, place: null }, { keepalive: true })
}

const onSeen = () => (isSeen() ? ask() : leave())

/** Says that this page is at a candidate. Returns a function that says that it no longer is. */
export function beAt(there: Place): () => void {
	const goTo = (to: Place | null) => {
		place = to
		if (isRunning) askIn(settling)
	}
	goTo(there)
	return () => place === there && goTo(null)
}

/** Asks where colleagues are, again and again, while the page is in sight and has a network. Returns a function that ends it. */
export function askWhereColleaguesAre(): () => void {
	isRunning = true
	document.addEventListener('visibilitychange', onSeen)
	window.addEventListener('online', onSeen)
	ask()
	return () => {
		isRunning = false
		document.removeEventListener('visibilitychange', onSeen)
		window.removeEventListener('online', onSeen)
		leave()
		show(nobody)
	}
}
