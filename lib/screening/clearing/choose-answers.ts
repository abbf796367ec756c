import type { Tries } from '@/rules/asking/settling-sets'
import { type FactId, inFactOrder } from '@/rules/facts'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import type { AlikeCandidates } from './alike-candidates'
import { bestAnswers, type ClearingAnswers, type Family, isBetter } from './best-answers'
import { clearedBy } from './clears'
import { waysOf } from './ways-of'

/** The number of groups of candidates looked at between two yields. */
export const groupsPerBatch = 500

type Choosing = {
	/** The largest first. */
	readonly groups: readonly AlikeCandidates[]
	readonly questions: readonly FactId[]
	readonly maxTries: number
}

/**
 * Chooses the questions that the employer answers: the best three or fewer; more if these make more results clear, or
 * if there are too many groups to look at each.
 */
export async function chooseAnswers(
	choosing: Choosing,
	work: Work,
): Promise<Pick<ClearingAnswers, 'facts'> & { readonly isExact: boolean }> {
	const { questions, maxTries } = choosing
	const bitsOf = (facts: readonly FactId[]) =>
		facts.reduce((bits, fact) => bits | (1n << BigInt(questions.indexOf(fact))), 0n)
	const { families, possible, isWhole } = await familiesOf(choosing, bitsOf, work)
	const best = bestAnswers(families, questions, bitsOf)
	const most = possible.reduce((sum, { rows }) => sum + rows.length, 0)
	if (best.clear === most) return { ...best, isExact: isWhole }
	const more = await fewestOf(possible, { left: maxTries }, work)
	return { ...(isBetter(more, best) ? more : best), isExact: false }
}

/** Groups whose results can be clear, and their ways by family. */
async function familiesOf(
	{ groups, maxTries }: Choosing,
	bitsOf: Parameters<typeof waysOf>[1],
	work: Work,
): Promise<{
	readonly families: readonly Family[]
	readonly possible: readonly AlikeCandidates[]
	/** Whether every group has been looked at. */
	readonly isWhole: boolean
}> {
	const tries: Tries = { left: maxTries }
	const families = new Map<string, Family>()
	const possible: AlikeCandidates[] = []
	for (const [at, group] of groups.entries()) {
		if (at % groupsPerBatch === 0) await yieldToEventLoop(work, at, 2 * groups.length)
		const ways = waysOf(group, bitsOf, tries)
		if (!ways) return { families: [...families.values()], possible, isWhole: false }
		if (!ways.isPossible) continue
		possible.push(group)
		const key = `${ways.own}:${ways.link}:${ways.document}`
		const family = families.get(key) ?? { ways, people: 0 }
		families.set(key, family)
		family.people += group.rows.length
	}
	return { families: [...families.values()], possible, isWhole: true }
}

/** All of the employer's questions that matter to some candidates, without those that can be left out. */
async function fewestOf(
	groups: readonly AlikeCandidates[],
	tries: Tries,
	work: Work,
): Promise<ClearingAnswers> {
	let now = countClear(groups, inFactOrder(groups.flatMap(({ own }) => own)), tries)
	for (const fact of now.facts.toReversed()) {
		await yieldToEventLoop(work, 1, 2)
		const without = now.facts.filter((other) => other !== fact)
		const then = countClear(groups, without, tries)
		if (tries.left <= 0) break
		if (!isBetter(now, then)) now = then
	}
	return now
}

function countClear(
	groups: readonly AlikeCandidates[],
	answered: readonly FactId[],
	tries: Tries,
): ClearingAnswers {
	let [clear, alone] = [0, 0]
	for (const group of groups) {
		const cleared = tries.left > 0 ? clearedBy(group, answered, tries) : null
		if (cleared) clear += group.rows.length
		if (cleared?.by === 'own') alone += group.rows.length
	}
	return { facts: answered, clear, alone }
}
