import { inOneLine, unturned } from '@/lib/i18n/one-line'
import type { Candidate, Decision, Role } from './model'

/** What an employer writes of a role, as it may be shown. */
export const shownRole = (role: Role): Role => ({
	...role,
	name: inOneLine(role.name),
	gap: unturned(role.gap),
})

/** Somebody whose name and number may be shown; their cells stay as they came. */
export function shownCandidate(candidate: Candidate): Candidate {
	const [name, id] = [inOneLine(candidate.name), inOneLine(candidate.id)]
	return name === candidate.name && id === candidate.id ? candidate : { ...candidate, name, id }
}

/** A decision whose reason may be shown. */
export const shownDecision = (decision: Decision): Decision => ({
	...decision,
	by: inOneLine(decision.by),
	reason: unturned(decision.reason),
})
