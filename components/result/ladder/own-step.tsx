import type { CompiledMessage } from 'icu-minify/format'
import { Mark } from '@/components/ui/marks/mark'
import { sayAnswer } from '@/lib/explain/explain'
import type { LadderStep } from '@/lib/result/ladder'
import { standingOf } from '@/lib/result/standing'
import { joinSentences } from '@/lib/words/join-sentences'
import type { ResultContext } from '../checked/context'
import { questionPath } from '../checked/question-path'
import { Effects, stepData } from './effects'
import styles from './ladder.module.css'
import { sayNeeded } from './needed'

type Props = ResultContext & { readonly step: LadderStep; readonly isFirst: boolean }

/** A step that the person can take: what to do, the present and the required value, and what it changes. */
export function OwnStep({ step, isFirst, ...context }: Props) {
	const { words, say, speech, linkTo } = context
	const { fact, from, to, turns, effects } = step
	const { decides } = words.result
	const label = say(words.facts[fact].label)
	const action = say(from === null ? decides.answer : decides.change)
	const standing = turns[0] ? standingOf(turns[0].criterion) : 'unanswered'
	return (
		<li className={styles.step} {...stepData({ [fact]: to }, effects)}>
			<Mark kind={standing} />
			<div>
				<h4 className={isFirst ? styles.first : undefined}>{nameStep(step, context)}</h4>
				<p className={styles.needed}>{sayStep(step, context)}</p>
				<Effects {...context} effects={effects} />
			</div>
			<p className={styles.action}>
				{linkTo?.(fact, action) ?? (
					<a
						className="link"
						href={`/${speech.locale}${questionPath(fact)}`}
						aria-label={say(decides.actionOf, { action, label })}
					>
						{action}
					</a>
				)}
			</p>
		</li>
	)
}

/** What to do. */
export function nameStep({ fact, from }: LadderStep, { words, say }: ResultContext): string {
	const { decides } = words.result
	const label = say(words.facts[fact].label)
	const doing: Readonly<Record<string, CompiledMessage>> = decides.doing
	return from === null ? say(decides.findOut, { label }) : say(doing[fact] ?? label)
}

/** The present value, and the required one. */
export function sayStep(step: LadderStep, context: ResultContext): string {
	const { words, say, speech } = context
	const { fact, from, to } = step
	const { decides } = words.result
	const isMore = Array.isArray(from) && from.length > 0
	const needed = sayNeeded(step, context)
	if (from === null) return say(decides.needed, { to: needed })
	const now = sayAnswer(speech, fact, from) ?? ''
	const sentence = say(isMore ? decides.also : decides.fromTo, { from: now, to: needed })
	if (fact !== 'experienceYears') return sentence
	const years = Math.ceil(Number(to) - Number(from))
	return joinSentences(say, words, [sentence, say(decides.years, { years })])
}
