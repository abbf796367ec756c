import type { AnswerOrigin, Candidate } from './records'

/** The candidate with the origins of the changed answers. */
export function withOrigins(
	candidate: Candidate,
	changed: readonly string[],
	origin: AnswerOrigin,
): Candidate {
	const { origins: before, ...others } = candidate
	const origins: Record<string, AnswerOrigin> = { ...before }
	for (const fact of changed) {
		if (fact in candidate.facts) origins[fact] = origin
		else delete origins[fact]
	}
	return Object.keys(origins).length > 0 ? { ...others, origins } : others
}
