import type { CompiledMessage } from 'icu-minify/format'
import { Mark } from '@/components/ui/marks/mark'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import type { Barrier } from '@/lib/result/ladder'
import { leftIn } from '@/lib/result/left-to-authority'
import { standingOf } from '@/lib/result/standing'
import type { ResultContext } from '../checked/context'
import styles from './ladder.module.css'
import { sayLeft } from './left-step'

type Props = ResultContext & { readonly barriers: readonly Barrier[] }

/** What nobody can change: of the person, if nothing else would help, or of this position alone; or what the authority reads. */
export function Barriers({ barriers, ...context }: Props) {
	const { words, say, speech, facts } = context
	const { barrier } = words.result
	const groups = new Map<string, Barrier[]>()
	for (const found of barriers) {
		const key = found.criterion.restsOn.join()
		groups.set(key, [...(groups.get(key) ?? []), found])
	}
	return (
		<ul className={`${styles.steps} ${styles.barriers}`}>
			{[...groups].map(([key, [first, ...others]]) => {
				if (!first) return null
				const { criterion, of } = first
				const answers = criterion.restsOn.map((fact) =>
					say(words.result.conditions.named, {
						label: say(words.facts[fact].label),
						answer: sayAnswer(speech, fact, facts[fact]) ?? '',
					}),
				)
				const names = [first, ...others].map((one) => say(words.rulesets[one.ruleset].name))
				return (
					<li className={styles.step} key={key}>
						<Mark kind={standingOf(criterion)} />
						<div>
							<h3 className={styles.first}>{sayBarrier(first, context)}</h3>
							<p className={styles.needed}>
								{of === 'authority'
									? leftOf(criterion, context)?.text
									: say(barrier[of].text, {
											answers: answers.join(say(words.separators.entries)),
											names: sayList(speech.locale, names),
										})}
							</p>
						</div>
					</li>
				)
			})}
		</ul>
	)
}

/** The first answer of a condition that the authority has to read, in words. */
function leftOf(criterion: Barrier['criterion'], context: ResultContext) {
	const [fact] = leftIn(criterion)
	return fact && sayLeft(fact, context)
}

/** A barrier in words: the answer that it rests on, or its condition. */
export function sayBarrier({ criterion, ruleset, of }: Barrier, context: ResultContext): string {
	const { words, say } = context
	const { barrier } = words.result
	if (of === 'authority') return leftOf(criterion, context)?.title ?? ''
	const titles: Readonly<Record<string, CompiledMessage>> = barrier.titles
	const [fact] = criterion.restsOn
	const title = fact && titles[fact]
	return title
		? say(title)
		: say(barrier[of].title, { condition: say(statementOf(words, ruleset, criterion.id)) })
}
