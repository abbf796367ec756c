import type { Draft } from '@/lib/draft/draft-store'
import { planFor } from './plan'
import { situationOf } from './situation'

/** The path, after the locale, of the first step of a draft with a question that has no answer yet; else of the list of all. */
export function whereToGoOn(draft: Draft): string {
	const { answered, ...situation } = situationOf(draft)
	const open = planFor(situation).find(({ asked }) => asked.some((fact) => !answered.has(fact)))
	return open ? `/check/${open.step}` : '/check/answers'
}
