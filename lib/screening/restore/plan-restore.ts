import { maxRestoredSequence } from '@/lib/limits/limits'
import type { Backup } from '../backup/read-backup'
import type { OperationPlan } from '../log/assemble-operation'
import type { Candidate, Role } from '../model/records'
import { lifted } from '../removed/removed-people'
import type { DeskStore } from '../store/desk-store'
import { sanitizeReason } from '../store/sanitize-records'
import type { RestoreComparison } from './compare-backup'
import { decisionSide, type RestoreChoices } from './restore-choices'
import { restoredCandidate } from './restored-candidate'
import { restoredHistory } from './restored-history'
import { restoredSheets } from './restored-sheets'

function decisionsOf({ decisions: { fresh, other } }: RestoreComparison, choices: RestoreChoices) {
	const taken = other.filter(({ key }) => decisionSide(choices, key) === 'theirs')
	return [...fresh, ...taken.map(({ theirs }) => theirs)]
}

/** Whether no opening, candidate or decision is stored. */
export const hasNothing = ({ roles, candidates, decisions }: DeskStore): boolean =>
	roles.size + candidates.size + decisions.size === 0

/** The number of the last operation of a file; 0 if there are none, or if no numbers could follow it. */
function lastNumber({ history: { operations } }: Backup) {
	const last = operations.reduce((most, { sequence }) => Math.max(most, sequence), 0)
	return last <= maxRestoredSequence ? last : 0
}

/** What a restore does, and how many openings, new and changed candidates, and decisions it includes. */
type PlannedRestore = OperationPlan & {
	/** The restored openings with parts that are no longer valid. */
	readonly outdated: readonly Role[]
	readonly counts: {
		readonly roles: number
		readonly candidates: number
		readonly changed: number
		readonly decisions: number
	}
}

/** The reason for bringing back people who were deleted; empty if nobody is brought back. */
export const restoreReasonOf = ({ anyway }: RestoreChoices): string => sanitizeReason(anyway?.reason ?? '')

/**
 * Plans the restore of the chosen parts of a file. On a device on which nothing is stored and nothing was done, the
 * file's operations keep their numbers, and this device's continue after them.
 */
export async function planRestore(
	store: DeskStore,
	backup: Backup,
	comparison: RestoreComparison,
	choices: RestoreChoices,
): Promise<PlannedRestore> {
	const { people, roles, removed, keyOf, day } = comparison
	const anyway = new Set(restoreReasonOf(choices) === '' ? [] : choices.anyway?.places)
	const fresh: Candidate[] = []
	const back: Candidate[] = []
	const left: Candidate[] = []
	const changed: Candidate[] = []
	for (const person of people) {
		const { known, theirs } = person
		if (known) {
			const restored = restoredCandidate(known, person, choices.people ?? {}, day)
			if (restored !== known) changed.push(restored)
		} else if (!person.removed) fresh.push(theirs)
		else (anyway.has(person.at) ? back : left).push(theirs)
	}
	const news = [...fresh, ...back]
	const byKey = new Map(news.map((candidate) => [candidate.key, candidate]))
	const last = lastNumber(backup)
	const isAlone = hasNothing(store) && (await store.log.operations()).length === 0
	// In a team, a device never assigns numbers that another one may assign.
	const keepsNumbers = last > 0 && store.member === null && isAlone
	const { operations, patches } = await restoredHistory(backup.history, {
		log: store.log,
		keyOf,
		isRemoved: (key) => !byKey.has(key) && !store.candidates.has(key) && removed.withKey(key) !== undefined,
		isWithdrawn: (key) => (store.candidates.get(key) ?? byKey.get(key))?.withdrawn !== undefined,
		isFresh: (key) => byKey.has(key),
		keepsNumbers,
	})
	const decisions = decisionsOf(comparison, choices)
	const openings = [
		...roles.fresh,
		...roles.changed.flatMap(({ theirs }) => (choices.roles?.[theirs.id] === 'theirs' ? [theirs] : [])),
	]
	return {
		put: {
			roles: openings,
			candidates: [...news, ...changed],
			decisions,
			sheets: restoredSheets(
				backup.sheets.filter(({ id }) => !store.sheets.has(id)),
				{ fresh: news, left, stored: store.candidates.values() },
			),
		},
		...(keepsNumbers && { hasVersions: true, after: last }),
		also: { put: { operations, patches, removed: lifted(removed, back) } },
		outdated: openings.filter(({ id }) => roles.outdated.has(id)),
		counts: {
			roles: openings.length,
			candidates: news.length,
			changed: changed.length,
			decisions: decisions.length,
		},
	}
}
