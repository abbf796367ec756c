import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

// What a code is made of. In every version its first character is the version and its last six are the checksum: so a code
// from a later version is told from a damaged one. Between them, in bits: purpose, rule sets, day, a reference, for an
// invitation the sender and the opening, how many facts follow, the facts. A question to an employer has, for each fact, only
// whether it is asked: there is no room for an answer in it.

/** The version that is written, and the oldest one that is still read. */
export const version = 1
export const oldestVersion = 1

export const purposeBits = 2
export const rulesetBits = 8
export const dayBits = 16
export const countBits = 7

export const purposes = ['answers', 'invitation', 'question', 'reply'] as const
export type Purpose = (typeof purposes)[number]

/** Days are counted from here. */
export const firstDay = Date.UTC(2000, 0, 1)
export const msInDay = 86_400_000

/** What is handed over: answers as they are kept, null for "not sure", absent for not asked. */
export type Handoff = {
	readonly purpose: 'answers' | 'invitation'
	readonly facts: Partial<Facts>
	/** At least one. */
	readonly rulesets: readonly RulesetId[]
	/** The day of the answers, YYYY-MM-DD. */
	readonly asOf: string
	/** The employer's own key of the candidate's row: an invitation carries it there, the answers carry it back. */
	readonly reference: string | null
	/** Of an invitation: who asks, and for which opening, in the words of whoever made it. */
	readonly from: string | null
	readonly opening: string | null
}

/** What an applicant asks the employer. It holds nothing of the applicant, neither an answer nor a name. */
export type EmployerQuestion = {
	readonly purpose: 'question'
	/** The rule sets that ask; at least one. */
	readonly rulesets: readonly RulesetId[]
	/** The day of the question, YYYY-MM-DD. */
	readonly asOf: string
	/** Random: by it the applicant's device knows the reply again. */
	readonly reference: string
	/** The facts asked about, which an employer knows; at least one. */
	readonly asked: readonly FactId[]
}

/** What an employer answers to such a question: null for "not sure", absent for left open. */
export type EmployerReply = Pick<EmployerQuestion, 'rulesets' | 'asOf' | 'reference'> & {
	readonly purpose: 'reply'
	readonly facts: Partial<Facts>
}
