import { limitClaims } from '@/lib/about/limit-claims'
import { sayAnswer } from '@/lib/explain/explain'
import { decidingIn } from '@/lib/result/deciding'
import { judgedStep } from '@/lib/result/own-judgement'
import { pointsScaleOf } from '@/lib/result/points-scale'
import { type StripMark, stripMarkOf } from '@/lib/result/standing'
import { type FactId, facts as factList } from '@/rules/facts'
import { isByCard } from '../cards/verdict'
import type { CheckedRuleset, SummaryContext } from '../checked/context'
import { sayNames } from '../checked/say-names'

type Props = SummaryContext & { readonly checked: CheckedRuleset }

/** What decides a verdict, in a line: names of conditions, the answer or what is the matter with them, and a note. */
export type SaidLine = { readonly names: string; readonly answer: string; readonly note?: string | undefined }

/** More unanswered conditions than these are counted. */
const maxUnanswered = 4

export function sayLine(props: Props): SaidLine {
	const { checked, words, say, unsure } = props
	const { line } = words.bestWay
	const { result } = checked
	if (result.outcome === 'not-needed')
		return { names: say(isByCard(result) ? line.card : line.citizen), answer: '' }
	const deciding = decidingIn(result.criteria)
	const marked = (...marks: readonly StripMark[]) =>
		deciding.filter((criterion) => marks.includes(stripMarkOf(criterion, unsure)))
	const unmet = marked('unmet')
	if (unmet.length > 0) return sayUnmet(props, unmet)
	const unsettled = marked('unsettled')
	if (unsettled.length > 0)
		return { names: sayNames(unsettled, props), answer: say(line.unsettled), note: sayAge(props) }
	const inconclusive = marked('inconclusive')
	if (inconclusive.length > 0) return { names: sayNames(inconclusive, props), answer: say(line.inconclusive) }
	const open = marked('unanswered', 'coming')
	if (open.length > maxUnanswered) {
		const coming = marked('coming').length
		const answer =
			coming === open.length
				? say(words.result.conditions.notAsked)
				: say(line.asked, { unsure: open.length - coming, coming })
		return { names: say(line.counted, { count: open.length }), answer }
	}
	if (open.length > 0) return { names: sayNames(open, props), answer: say(line.unanswered) }
	return sayMet(props, deciding.length)
}

function sayUnmet(props: Props, unmet: Parameters<typeof sayNames>[0]): SaidLine {
	const { checked, words, say, facts } = props
	const [first, ...others] = unmet
	const names = sayNames(unmet, props)
	const isJudged = judgedStep(checked, facts) !== null
	const age = sayAge(props)
	const notes = [...(isJudged ? [say(words.bestWay.line.judged)] : []), ...(age ? [age] : [])]
	const note = notes.join(say(words.separators.entries))
	if (!first || others.length > 0 || isJudged) return { names, answer: '', note }
	return { names, answer: sayFirstAnswer(props, first.restsOn), note }
}

/** The first answer that a condition rests on and that says more than yes or no; else the only one. */
function sayFirstAnswer({ speech, facts }: Props, restsOn: readonly FactId[]): string {
	const telling = restsOn.find((fact) => factList[fact].type !== 'yes-no')
	const fact = telling ?? (restsOn.length === 1 ? restsOn[0] : undefined)
	return fact ? (sayAnswer(speech, fact, facts[fact]) ?? '') : ''
}

function sayMet({ checked, words, say }: Props, count: number): SaidLine {
	const { line } = words.bestWay
	const { points, criteria } = checked.result
	const scale = pointsScaleOf(checked.ruleset)
	if (!points || !scale) return { names: say(line.allMet, { count }), answer: '' }
	const isA = criteria.some(({ id, result }) => id === 'class-a' && result === 'met')
	const { low, high } = points
	const sum = low === high ? String(low) : say(words.result.points.interval, { low, high })
	const limit = isA ? scale.a : scale.b
	return {
		names: say(line.classOf, { name: isA ? 'A' : 'B' }),
		answer: low >= limit ? say(line.points, { points: sum, limit }) : '',
	}
}

/** That every limit in circulation excludes the person, where the age waits for the authority. */
function sayAge({ checked, words, say, facts }: Props): string | undefined {
	const isOpen = checked.result.criteria.some(({ because }) => because.unsettled.includes('maxAge'))
	const { age } = facts
	const limits = limitClaims.maxAge.flatMap(({ value }) => value ?? [])
	return isOpen && age !== null && limits.every((limit) => age > limit)
		? say(words.bestWay.line.excluded, { age })
		: undefined
}
