import { type Field, type FieldValue, isKnown, isOwnField, isSame } from '../difference/incoming-person'
import type { DeskLog } from '../log/desk-log'
import type { Candidate } from '../model/records'

/** What records contained before they were changed here, according to the log. */
export type PastValues = {
	/** Whether a candidate's field had an answer before, or this one if it is given. */
	readonly held: (candidate: string, field: Field, value?: FieldValue) => boolean
	/** Whether there has been a decision under this key. */
	readonly hadDecision: (key: string) => boolean
}

const valueHeld = (state: Partial<Candidate>, field: Field): FieldValue =>
	isOwnField(field) ? state[field] || undefined : state.facts?.[field]

/** Reads from the log what records contained before. */
export async function pastValues(log: Pick<DeskLog, 'chunks'>): Promise<PastValues> {
	const states = new Map<string, Partial<Candidate>[]>()
	const decisions = new Set<string>()
	for await (const { patches } of log.chunks()) {
		for (const { store, key, before } of patches) {
			if (store === 'decisions') decisions.add(key)
			if (store !== 'candidates') continue
			const known = states.get(key)
			if (before && known) known.push(before)
			else if (before) states.set(key, [before])
		}
	}
	return {
		held: (candidate, field, value) =>
			(states.get(candidate) ?? []).some((state) => {
				const before = valueHeld(state, field)
				return isKnown(before) && (value === undefined || isSame(before, value))
			}),
		hadDecision: (key) => decisions.has(key),
	}
}
