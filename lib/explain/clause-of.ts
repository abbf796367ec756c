import { sayIn } from '../i18n/say'
import type { Explanation, RuleSpeech } from './explain-condition'

/** An explanation as one clause: "A, and either B, or C". */
export function clauseOf(speech: Pick<RuleSpeech, 'locale' | 'words'>, explanation: Explanation): string {
	if (explanation.kind === 'clause') return explanation.text
	const say = sayIn(speech.locale)
	const { and, or, either } = speech.words.operators
	const clauses = explanation.parts.map((part) => clauseOf(speech, part))
	const joined = clauses.reduce((first, second) =>
		say(explanation.kind === 'all' ? and : or, { first, second }),
	)
	return explanation.kind === 'any' ? say(either, { clauses: joined }) : joined
}

/** What is said about answers that settle nothing. */
export const openIn = (explanation: Explanation): readonly string[] =>
	explanation.kind === 'clause'
		? explanation.open
			? [explanation.open]
			: []
		: explanation.parts.flatMap(openIn)
