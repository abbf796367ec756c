import { type FactId, factIds, facts, type Step, steps } from '../facts'
import type { RulesetId } from '../rulesets/ids'
import { gainsIn } from './gains'
import type { Given, Progress } from './progress'

/** The law comes first, then what the article assumes, then the comparison. */
const phases: readonly RulesetId[] = ['k-published', 'work-permit', 'article', 'h1b']

/** What opens the questions of a rule set, whatever it is expected to save. */
const openers: { readonly [R in RulesetId]: readonly FactId[] } = {
	'k-published': ['nationalities', 'age'],
	'work-permit': ['jobOffer'],
	article: ['nationalities', 'jobOffer'],
	h1b: ['jobOffer'],
}

/** The question that comes before another one, because that one refers to it. */
const gates: { readonly [F in FactId]?: FactId } = {
	degreeField: 'highestDegree',
	degreeInstitutionRenowned: 'highestDegree',
	degreeRelated: 'highestDegree',
	postInstitutionRenowned: 'teachesOrResearches',
	annualPayCny: 'paidInMoney',
	similarStaffPayCny: 'annualPayCny',
	prevailingPayCny: 'annualPayCny',
	localAveragePayCny: 'annualPayCny',
	languages: 'targetMarkets',
	knowsCustoms: 'targetMarkets',
	knowsSocialNorms: 'targetMarkets',
	consumerKnowledge: 'targetMarkets',
}

/**
 * The questions that can still change an outcome, in the order in which they are asked: nationality; then one rule set
 * after the other; of a rule set what opens it, then topic by topic, the one begun first, else the one that saves most.
 */
export function inOrder(progress: Progress): readonly FactId[] {
	const { standings, given } = progress
	const gains = gainsIn(progress)
	const ordered = new Set<FactId>(gains.has('nationalities') ? ['nationalities'] : [])
	for (const id of phases) {
		const open = standings.find((standing) => standing.id === id)?.open
		if (!open) continue
		for (const fact of openers[id]) if (open.has(fact)) ordered.add(fact)
		const left = [...open].filter((fact) => !ordered.has(fact))
		for (const fact of byTopic(left, gains, given)) ordered.add(fact)
	}
	return [...ordered]
}

type Gains = ReadonlyMap<FactId, number>

function byTopic(left: readonly FactId[], gains: Gains, given: Given): readonly FactId[] {
	const opening = Object.values(openers).flat()
	const isBegun = (topic: Step) =>
		factIds.some((fact) => facts[fact].step === topic && given[fact] !== undefined && !opening.includes(fact))
	const topics = steps
		.map((topic) => ({
			topic,
			own: byGain(
				left.filter((fact) => facts[fact].step === topic),
				gains,
			),
		}))
		.filter(({ own }) => own.length > 0)
		.map(({ topic, own }) => ({
			own,
			isBegun: isBegun(topic) ? 1 : 0,
			gain: meanGain(own.slice(0, 5), gains),
		}))
	return topics.sort((a, b) => b.isBegun - a.isBegun || b.gain - a.gain).flatMap(({ own }) => own)
}

const gainOf = (fact: FactId, gains: Gains): number => gains.get(fact) ?? 0

const meanGain = (own: readonly FactId[], gains: Gains): number =>
	own.reduce((sum, fact) => sum + gainOf(fact, gains), 0) / own.length

/** The best first, but what others refer to before them. */
function byGain(own: readonly FactId[], gains: Gains): readonly FactId[] {
	const best = own.toSorted((a, b) => gainOf(b, gains) - gainOf(a, gains) || position(a) - position(b))
	const ordered = new Set<FactId>()
	const add = (fact: FactId): void => {
		const gate = gates[fact]
		if (gate && best.includes(gate)) add(gate)
		ordered.add(fact)
	}
	for (const fact of best) add(fact)
	return [...ordered]
}

const position = (fact: FactId): number => factIds.indexOf(fact)
