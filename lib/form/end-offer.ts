import { type FactId, facts } from '@/rules/facts'
import { arrange, inDisplayOrder } from './display-order'
import type { Screen } from './screens'
import type { AnsweredSituation } from './situation'

/**
 * Why somebody is offered the result before all is asked: they answered "not sure" several times in a row, or to all that
 * an employer knows best, or left as many questions blank; or every ten questions.
 */
export type EndOffer = {
	readonly reason: 'unsure' | 'employer' | 'blank' | 'ten'
	/** How many questions have been asked. */
	readonly count: number
}

/** So many answers in a row that say nothing. */
const unknownInARow = 3
/** The end is offered each time that so many questions have been asked. */
const asOften = 10

type Check = Pick<AnsweredSituation, 'known' | 'leftOpen'>

/**
 * The offer before a screen: for want of answers once a topic, and after each ten questions.
 * @param walked the screens shown so far, this one last
 */
export function endOfferOn(walked: readonly Screen[], check: Check): EndOffer | null {
	const isAnswered = (fact: FactId) => check.known[fact] !== undefined
	const screens = walked.map((screen) => inDisplayOrder(screen.filter(isAnswered), screen))
	const at = walked.length - 1
	const count = screens.slice(0, at).flat().length
	const isOffered = (index: number) =>
		isSameTopic(walked[index], walked[at]) && reasonAt(screens, index, check) !== null
	const isRepeated = screens.slice(0, at).some((_, index) => isOffered(index))
	const reason = isRepeated ? null : reasonAt(screens, at, check)
	if (reason) return { reason, count }
	const before = screens.slice(0, Math.max(at - 1, 0)).flat().length
	return Math.floor(count / asOften) > Math.floor(before / asOften) ? { reason: 'ten', count } : null
}

const isSameTopic = ([one]: Screen = [], [other]: Screen = []): boolean =>
	one !== undefined && other !== undefined && facts[one].step === facts[other].step

/** What the answers before a screen say about what the person knows. */
function reasonAt(screens: readonly Screen[], at: number, { known, leftOpen }: Check) {
	const earlier = screens.slice(0, at)
	const last = earlier.flat().slice(-unknownInARow)
	const isUnknown = (asked: Screen) => asked.every((fact) => known[fact] === null)
	if (last.length === unknownInARow && isUnknown(last)) {
		return last.some((fact) => leftOpen.has(fact)) ? 'blank' : 'unsure'
	}
	const previous = earlier.at(-1) ?? []
	const { block } = arrange(previous, previous)
	const isSaid = block.length > 0 && isUnknown(block) && !block.some((fact) => leftOpen.has(fact))
	return isSaid ? 'employer' : null
}
