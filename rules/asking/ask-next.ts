import type { Columns } from '../columns/column'
import { type FactId, factIds, facts, inFactOrder } from '../facts'
import type { Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { maxTogether } from './limits'
import { isSettled, type OpenGroup, openGroups } from './open-groups'
import { settlingSets, type Tries } from './settling-sets'

/** The maximum number of sets of questions that are tried for one list: about a second's work at most. */
const maxTried = 60_000

/** Questions that settle somebody if everybody is asked them, in addition to those of the previous steps. */
export type AskingStep = {
	/** One question, or the smallest group of questions that settles anybody. */
	readonly facts: readonly FactId[]
	/** The rows that they newly settle, under each rule set, in ascending order. */
	readonly settled: readonly (readonly number[])[]
}

export type AskingPlan = {
	/** The number of undetermined rows under each rule set. */
	readonly undetermined: readonly number[]
	/** The employer's questions that could still change an outcome, and the rows in which they could. */
	readonly employers: { readonly facts: readonly FactId[]; readonly rows: readonly (readonly number[])[] }
	/** What to ask, step by step; ends when no further question settles anybody. */
	readonly steps: Generator<AskingStep>
}

/**
 * Finds the questions that, asked of everybody, settle the most people whose outcome is undetermined: first those to
 * the employer, who answers them once for everybody.
 *
 * Questions settle a row if every way of answering those it has not answered yet makes its outcome another than
 * undetermined. An answer that the rule set itself treats as settling nothing, such as a verbal offer, does not count
 * here, and neither does "not sure". Existing answers are left unchanged.
 *
 * A step is never larger than necessary: of the employer's questions, and then of all, two are recommended together
 * only if no single one settles anybody under any of the rule sets, and three only if no two do; more only where these
 * are all the employer's. Among steps of the same size, those that settle somebody under a published rule set come
 * first, then those that settle the most. Once `tries` sets have been tried, no set larger than those found by then is
 * looked for.
 */
export function askNext(
	rulesets: readonly Ruleset[],
	parameters: Parameters,
	columns: Columns,
	tries = maxTried,
): AskingPlan {
	const under = rulesets.map((ruleset) => ({
		isLaw: ruleset.status === 'published',
		groups: openGroups(ruleset, parameters, columns),
	}))
	return {
		undetermined: under.map(({ groups }) => groups.reduce((sum, { rows }) => sum + rows.length, 0)),
		employers: employersQuestions(under),
		steps: stepsOf(under, { left: tries }),
	}
}

const isEmployers = (fact: FactId): boolean => facts[fact].who === 'E'

/** The employer's questions about a published rule set or, if there are none, about the others. */
function employersQuestions(under: readonly Under[]): AskingPlan['employers'] {
	const ownIn = ({ groups }: Pick<Under, 'groups'>) =>
		groups.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing.filter(isEmployers)))
	const law = under.filter(({ isLaw }) => isLaw).flatMap(ownIn)
	const facts = inFactOrder(law.length > 0 ? law : under.flatMap(ownIn))
	return {
		facts,
		rows: under.map(({ groups }) =>
			groups
				.filter((group) => isAbout(group, facts))
				.flatMap(({ rows }) => rows)
				.sort((a, b) => a - b),
		),
	}
}

/** The same groups with the employer's questions alone. */
const employersAlone = (under: readonly Under[]): readonly Under[] =>
	under.map(({ isLaw, groups }) => ({
		isLaw,
		groups: groups.map((group) => ({
			...group,
			parts: group.parts.map((part) => ({ ...part, missing: part.missing.filter(isEmployers) })),
		})),
	}))

type Under = { readonly isLaw: boolean; readonly groups: readonly OpenGroup[] }

function* stepsOf(under: readonly Under[], tries: Tries): Generator<AskingStep> {
	const all = settlingSets(tries)
	const own = settlingSets(tries)
	const asked: FactId[] = []
	let open = under
	for (;;) {
		const facts =
			bestSet(employersAlone(open), own.sets, tries) ??
			employersTogether(
				open,
				{ asked, left: employersQuestions(open).facts.filter((fact) => !asked.includes(fact)) },
				tries,
			) ??
			bestSet(open, all.sets, tries)
		if (!facts) return
		all.ask(facts)
		own.ask(facts)
		asked.push(...facts)
		const after = open.map(({ isLaw, groups }) => {
			const settled = new Set(groups.filter((group) => isAbout(group, facts) && isSettled(group, asked)))
			return {
				isLaw,
				groups: groups.filter((group) => !settled.has(group)),
				rows: [...settled].flatMap(({ rows }) => rows).sort((a, b) => a - b),
			}
		})
		yield { facts, settled: after.map(({ rows }) => rows) }
		open = after
	}
}

const isAbout = ({ parts }: OpenGroup, facts: readonly FactId[]): boolean =>
	parts.some(({ missing }) => missing.some((fact) => facts.includes(fact)))

type Questions = { readonly asked: readonly FactId[]; readonly left: readonly FactId[] }

/** All of the employer's questions left, without those that are not needed; null if they settle nobody. */
function employersTogether(
	under: readonly Under[],
	{ asked, left }: Questions,
	tries: Tries,
): readonly FactId[] | null {
	const groups = under.flatMap((one) => one.groups)
	const isSettledBy = (facts: readonly FactId[]) => (group: OpenGroup) => {
		tries.left--
		return isSettled(group, [...asked, ...facts])
	}
	if (left.length <= maxTogether || tries.left < groups.length) return null
	let facts = left
	const settled = groups.filter(isSettledBy(facts))
	if (settled.length === 0) return null
	for (const fact of facts.toReversed()) {
		if (tries.left < settled.length) break
		const without = facts.filter((other) => other !== fact)
		if (settled.every(isSettledBy(without))) facts = without
	}
	return facts
}

/** A set of questions, and how many rows it settles under published rule sets and under others. */
type Found = { readonly facts: readonly FactId[]; law: number; others: number; last: OpenGroup | null }

/** The questions to ask next, in fact order; null if none of up to `maxTogether` settle anybody. */
function bestSet(
	under: readonly Under[],
	sets: ReturnType<typeof settlingSets>['sets'],
	tries: Tries,
): readonly FactId[] | null {
	for (let size = 1; size <= maxTogether && tries.left > 0; size++) {
		const found = new Map<string, Found>()
		for (const { isLaw, groups } of under) {
			for (const group of groups) {
				for (const own of sets(group, size)) {
					const facts = inFactOrder(own)
					const key = facts.join()
					const one = found.get(key) ?? { facts, law: 0, others: 0, last: null }
					found.set(key, one)
					if (one.last === group) continue
					one.last = group
					if (isLaw) one.law += group.rows.length
					else one.others += group.rows.length
				}
			}
		}
		const [best] = [...found.values()].sort(bestFirst)
		if (best) return best.facts
	}
	return null
}

const bestFirst = (a: Found, b: Found): number =>
	b.law - a.law || b.others - a.others || factIds.indexOf(first(a)) - factIds.indexOf(first(b))

const first = ({ facts: [fact] }: Found): FactId => fact as FactId
