import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { planFor } from './plan'

/** The path, after the locale, of the first step of a draft with a question that has no answer yet; else of the list of all. */
export function whereToGoOn(draft: Draft): string {
	const { rulesets, employerInMind } = draft
	const known = readFacts(draft)
	const plan = planFor({ chosen: rulesets, facts: normalise(known as Partial<Facts>), employerInMind })
	const open = plan.find(({ asked }) => asked.some((fact) => !Object.hasOwn(known, fact)))
	return open ? `/check/${open.step}` : '/check/answers'
}
