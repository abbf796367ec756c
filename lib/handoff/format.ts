import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

// The structure of a code. In every version its first character is the version and its last six are the checksum, so that a
// code of a later version can be told from a damaged one. In between, in bits: purpose, rule sets, day, a reference, for an
// invitation the sender and the opening, the number of facts, the facts. A question to an employer has one bit per fact, for
// whether it is asked: it has no room for an answer.

/** The version that is written, and the oldest one that can still be read. */
export const version = 1
export const oldestVersion = 1

export const purposeBits = 2
export const rulesetBits = 8
export const dayBits = 16
export const countBits = 7

export const purposes = ['answers', 'invitation', 'question', 'reply'] as const
export type Purpose = (typeof purposes)[number]

/** The day from which days are counted. */
export const firstDay = Date.UTC(2000, 0, 1)
export const msInDay = 86_400_000

/** What is handed over: the stored answers, null for "not sure", absent if not asked. */
export type Handoff = {
	readonly purpose: 'answers' | 'invitation'
	readonly facts: Partial<Facts>
	/** At least one. */
	readonly rulesets: readonly RulesetId[]
	/** The day of the answers, YYYY-MM-DD. */
	readonly asOf: string
	/** The employer's own key of the candidate's row: an invitation carries it there, the answers carry it back. */
	readonly reference: string | null
	/** For an invitation: who asks, and for which opening, as entered by its author. */
	readonly from: string | null
	readonly opening: string | null
}

/** What an applicant asks the employer. It contains nothing about the applicant, neither an answer nor a name. */
export type EmployerQuestion = {
	readonly purpose: 'question'
	/** The rule sets that ask; at least one. */
	readonly rulesets: readonly RulesetId[]
	/** The day of the question, YYYY-MM-DD. */
	readonly asOf: string
	/** Random: the applicant's device recognizes the reply by it. */
	readonly reference: string
	/** The facts asked about, which an employer knows; at least one. */
	readonly asked: readonly FactId[]
}

/** An employer's reply: null for "not sure", absent if left open. */
export type EmployerReply = Pick<EmployerQuestion, 'rulesets' | 'asOf' | 'reference'> & {
	readonly purpose: 'reply'
	readonly facts: Partial<Facts>
}
