import type { FactId } from '@/rules/facts'
import type { Plan } from './plan'

/** How many questions are left: whatever is answered, at least `least` and at most `most`. */
export type QuestionsLeft = { readonly least: number; readonly most: number }

/** Counts the questions of a plan that have no answer yet. */
export function questionsLeft(plan: Plan, answered: ReadonlySet<FactId>): QuestionsLeft {
	const open = (questions: readonly FactId[]) => questions.filter((fact) => !answered.has(fact)).length
	return {
		least: open(plan.flatMap(({ sure }) => sure)),
		most: open(plan.flatMap(({ asked }) => asked)),
	}
}
