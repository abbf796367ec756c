import type { StoredAnswers } from '@/lib/handoff/accept-invitation'
import { type FactId, factIds } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

/** An employer's answer next to one's own, which is null if there is none. */
export type ComparedAnswer = {
	readonly fact: FactId
	readonly own: FactValue
	readonly theirs: NonNullable<FactValue>
}

export type ComparedReply = {
	/** Answers to questions that had none, or "not sure". */
	readonly fills: readonly ComparedAnswer[]
	/** Answers that contradict one's own. */
	readonly differs: readonly ComparedAnswer[]
	readonly same: readonly ComparedAnswer[]
	/** What the employer is not sure of, which never replaces an answer. */
	readonly unsure: readonly FactId[]
}

/** An answer as a comparison key: the entries of a list have no order. */
const keyOf = (value: FactValue) =>
	JSON.stringify(Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).toSorted() : value)

/** Compares an employer's answers with one's own, in fact order. */
export function compareReply(own: StoredAnswers, reply: StoredAnswers): ComparedReply {
	const compared = factIds.flatMap((fact): readonly ComparedAnswer[] => {
		const theirs = reply[fact] ?? null
		return theirs === null ? [] : [{ fact, own: own[fact] ?? null, theirs }]
	})
	const isSame = (one: ComparedAnswer) => keyOf(one.own) === keyOf(one.theirs)
	return {
		fills: compared.filter((one) => one.own === null),
		differs: compared.filter((one) => one.own !== null && !isSame(one)),
		same: compared.filter(isSame),
		unsure: factIds.filter((fact) => reply[fact] === null),
	}
}
