import { answerEvaluate, type EvaluateAnswer } from '@/lib/api/answer-evaluate'
import { answerNext } from '@/lib/api/answer-next'
import { type EvaluateRequest, readEvaluateRequest } from '@/lib/api/evaluate-request'
import type { Faults } from '@/lib/api/faults'
import { readNextRequest } from '@/lib/api/next-request'
import { today } from '@/lib/day/today'

// What the package gives to programs: the bodies of the API, as plain functions. Faults in a body are an answer, never
// an exception: { errors: [{ pointer, detail }], more? }.

/** Answers a body of POST /api/v1/evaluate by a part of what the API answers. */
function answerBy<A>(body: unknown, answer: (request: EvaluateRequest) => A): A | Faults {
	const read = readEvaluateRequest(body, today('Asia/Shanghai'))
	return 'faults' in read ? read.faults : answer(read.request)
}

/** Evaluates answers against a rule set: takes and gives the bodies of POST /api/v1/evaluate, or gives the faults. */
export const evaluate = (body: unknown): EvaluateAnswer | Faults => answerBy(body, answerEvaluate)

/** A smallest set of the given facts that settles the outcome; takes the body of POST /api/v1/evaluate. */
export const reason = (body: unknown) =>
	answerBy(body, (request) => {
		const { reason } = answerEvaluate(request)
		return { reason }
	})

/** The nearest ways to "eligible"; takes the body of POST /api/v1/evaluate. */
export const changes = (body: unknown) =>
	answerBy(body, (request) => {
		const { changes, assumes, blockedBy } = answerEvaluate(request)
		return { changes, assumes, blockedBy }
	})

/** What to ask next: takes and gives the bodies of POST /api/v1/next, or gives the faults. */
export function next(body: unknown): ReturnType<typeof answerNext> | Faults {
	const read = readNextRequest(body, today('Asia/Shanghai'))
	return 'faults' in read ? read.faults : answerNext(read.request)
}
