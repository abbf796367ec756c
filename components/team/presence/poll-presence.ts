import { presenceSeconds } from '@/lib/limits/exchange-limits'
import { randomId } from '@/lib/screening/model/random-id'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { PresencePlace, PresentColleague } from '@/lib/team-api/routes/presence'
import { presenceRoute } from '@/lib/team-api/routes/presence'

// Where this page is, and where colleagues are: reported and requested in one call, while somebody can see the page.

/**
 * Milliseconds until the page asks again, and before a candidate counts as being looked at: moving through rows does
 * not.
 */
const pause = 10_000
const settleDelay = 300

const page = randomId()
const nobody: readonly PresentColleague[] = []
const listeners = new Set<() => void>()

let presentAt: ReadonlyMap<string, readonly PresentColleague[]> = new Map()
let place: PresencePlace | null = null
let reported: PresencePlace | null = null
let isRunning = false
let isAsking = false
let next: ReturnType<typeof setTimeout> | undefined
let expiryTimer: ReturnType<typeof setTimeout> | undefined

/** The colleagues at a candidate: the same list for as long as it does not change. */
export const colleaguesAt = (candidate: string): readonly PresentColleague[] =>
	presentAt.get(candidate) ?? nobody

/** Calls back whenever a colleague moves. */
export function subscribePresence(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

function show(present: readonly PresentColleague[]): void {
	const before = presentAt
	const found = new Map<string, readonly PresentColleague[]>()
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

function scheduleAsk(milliseconds: number): void {
	clearTimeout(next)
	next = setTimeout(ask, milliseconds)
}

async function ask(): Promise<void> {
	if (!isSeen()) return
	// Requests are sequential, so that the last one has the newest state.
	if (isAsking) return scheduleAsk(settleDelay)
	isAsking = true
	reported = place
	const answer = await postToTeam(presenceRoute, { page, place })
	isAsking = false
	if (!isSeen()) return leave()
	if (place === reported) scheduleAsk(pause)
	// A failed request needs no message: its information would soon be outdated.
	if (!answer.ok) return
	clearTimeout(expiryTimer)
	expiryTimer = setTimeout(() => show(nobody), presenceSeconds * 1000)
	show(answer.value.present)
}

function leave(): void {
	clearTimeout(next)
	if (reported === null) return
	reported = null
	postToTeam(presenceRoute, { page, place: null }, { keepalive: true })
}

const onSeen = () => (isSeen() ? ask() : leave())

/** Reports that this page is at a candidate. Returns a function that reports that it no longer is. */
export function reportPlace(there: PresencePlace): () => void {
	const goTo = (to: PresencePlace | null) => {
		place = to
		if (isRunning) scheduleAsk(settleDelay)
	}
	goTo(there)
	return () => place === there && goTo(null)
}

/** Asks repeatedly where colleagues are, while the page is visible and online. Returns a function that stops it. */
export function pollPresence(): () => void {
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
