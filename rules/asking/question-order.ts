import { declarationsOf, type FactId, factIds, facts, type Step, steps } from '../facts'
import { inLawOrder, type RulesetId, rulesetIds } from '../rulesets/ids'
import { gainOf } from './gains'
import type { AskingProgress } from './progress'

/** The law first, then what the article assumes, then the comparison. */
const phases = inLawOrder(rulesetIds)

/** The questions with which a rule set begins, whatever they are expected to save. */
const openers: { readonly [R in RulesetId]: readonly FactId[] } = {
	'k-published': ['nationalities', 'age'],
	'work-permit': ['age', 'jobOffer'],
	article: ['nationalities', 'jobOffer'],
	h1b: ['jobOffer'],
}

/** The question that comes before another one because the other refers to it. */
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
 * The questions that can still change an outcome, in the order in which they are asked: nationality first, then one
 * rule set after another. Within a rule set, its opening questions come first, then topic by topic: the topic already
 * begun, or else the one that saves most.
 */
export function* questionsInOrder(progress: AskingProgress): Generator<FactId, void> {
	const { standings } = progress
	const asked = new Set<FactId>()
	if (standings.some(({ open }) => open.has('nationalities'))) {
		asked.add('nationalities')
		yield 'nationalities'
	}
	for (const id of phases) {
		const open = standings.find((standing) => standing.ruleset.id === id)?.open ?? new Set<FactId>()
		const left = [...open].filter((fact) => !asked.has(fact))
		const first = openers[id].filter((fact) => left.includes(fact))
		const last = left.filter((fact) => declarationsOf(fact).length > 0)
		for (const fact of left) asked.add(fact)
		yield* first
		yield* byTopic(
			left.filter((fact) => !first.includes(fact) && !last.includes(fact)),
			progress,
		)
		// Special ways come last: only then is it known whether they still matter, and which are possible.
		yield* last
	}
}

const opening = Object.values(openers).flat()

function byTopic(left: readonly FactId[], progress: AskingProgress): readonly FactId[] {
	const gains = new Map(left.map((fact) => [fact, gainOf(fact, progress)]))
	const isBegun = (topic: Step) =>
		inTopic(topic).some((fact) => progress.given[fact] !== undefined && !opening.includes(fact))
	const topics = steps
		.map((topic) => ({
			topic,
			own: byGain(
				left.filter((fact) => facts[fact].step === topic),
				gains,
			),
		}))
		.filter(({ own }) => own.length > 0)
	if (topics.length < 2) return topics.flatMap(({ own }) => own)
	return topics
		.map(({ topic, own }) => ({ own, isBegun: isBegun(topic), gain: meanGain(own.slice(0, 5), gains) }))
		.sort((a, b) => Number(b.isBegun) - Number(a.isBegun) || b.gain - a.gain)
		.flatMap(({ own }) => own)
}

const topics = new Map(steps.map((topic) => [topic, factIds.filter((fact) => facts[fact].step === topic)]))
const inTopic = (topic: Step): readonly FactId[] => topics.get(topic) ?? []

type Gains = ReadonlyMap<FactId, number>

const meanGain = (own: readonly FactId[], gains: Gains): number =>
	own.reduce((sum, fact) => sum + (gains.get(fact) ?? 0), 0) / own.length

/** The best question first, but preceded by those that it refers to: together they are ranked by their mean gain. */
function byGain(own: readonly FactId[], gains: Gains): readonly FactId[] {
	/** A question after those that it refers to. */
	const withGates = (fact: FactId): readonly FactId[] => {
		const gate = gates[fact]
		return gate && own.includes(gate) ? [...withGates(gate), fact] : [fact]
	}
	return [
		...new Set(
			own
				.map((fact) => ({ fact, chain: withGates(fact) }))
				.map(({ fact, chain }) => ({ fact, chain, gain: meanGain(chain, gains) }))
				.sort((a, b) => b.gain - a.gain || position(a.fact) - position(b.fact))
				.flatMap(({ chain }) => chain),
		),
	]
}

const position = (fact: FactId): number => factIds.indexOf(fact)
