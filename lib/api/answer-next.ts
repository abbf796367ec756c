import { nextQuestions } from '@/rules/asking/next-questions'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'
import type { NextRequest } from './next-request'

/** The answer of POST /api/v1/next: what is settled, what to ask next, and how much is left. */
export function answerNext({ chosen, facts, asOf }: NextRequest) {
	const { outcomes, ask, left } = nextQuestions(chosen, facts, parametersOn(asOf), (id) =>
		versionOn(versionsOf(id), asOf),
	)
	return {
		asOf,
		rulesets: Object.fromEntries(chosen.map((id) => [id, { outcome: outcomes[id] }])),
		ask,
		left,
	}
}
