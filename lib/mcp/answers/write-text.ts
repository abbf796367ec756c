import type { Faults } from '@/lib/api/faults'
import { type AnswerSource, notADecision } from '../schemas/answer-schemas'
import type { Evaluation } from './evaluation'

/** Lines under a heading; none without lines. */
export const listed = (heading: string, lines: readonly string[]): string[] =>
	lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `- ${line}`)] : []

export const sourceLines = (sources: readonly AnswerSource[]): string[] =>
	listed(
		'Sources',
		sources.map(({ title, address, day }) => `${title}, read on ${day}${address ? `: ${address}` : ''}`),
	)

/** A rule set, its version and the day. */
const standOf = ({ ruleset, asOf }: Evaluation['answer']): string => {
	const { id, version, status, inForce } = ruleset
	const force = inForce === null ? '' : inForce ? ', in force' : ', not yet in force'
	return `${id} (${status}${force}), version ${version}, on ${asOf}`
}

/** What stands at the beginning of an answer with an outcome: the rule set, the outcome, what is unknown, what can turn it. */
export const verdictLines = ({ answer, explained, unknowns, caveats }: Evaluation): string[] => [
	`${standOf(answer)}: ${answer.outcome}. ${explained.outcome}`,
	...listed(
		'Unknown',
		unknowns.map(({ criterion, why }) => `${criterion}: ${why}`),
	),
	...listed(
		'To be said with it',
		caveats.map(({ text }) => text),
	),
]

/** A text from its lines; it ends by saying that nothing is decided. */
export const answerText = (lines: readonly string[]): string => [...lines, notADecision].join('\n')

/** The faults of a call. */
export const faultsText = ({ errors, more = 0 }: Faults): string =>
	[
		...listed(
			'Nothing was evaluated. Mend these and call again',
			errors.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`),
		),
		...(more > 0 ? [`And ${more} more.`] : []),
	].join('\n')
