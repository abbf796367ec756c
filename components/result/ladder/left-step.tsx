import { Mark } from '@/components/ui/marks/mark'
import { sayList } from '@/lib/i18n/say'
import type { Ladder } from '@/lib/result/ladder'
import type { AuthoritysFact } from '@/lib/result/left-to-authority'
import type { ResultContext } from '../checked/context'
import styles from './ladder.module.css'

/** What the authority has to read in an answer, and whom to ask. */
export function sayLeft(fact: AuthoritysFact, { words, say, facts, speech }: ResultContext) {
	const { title, text } = words.result.decides.left[fact]
	const named = (facts.specialRoutes ?? []).map((way) => say(words.facts.specialRoutes.options[way]))
	return { title: say(title, { ways: sayList(speech.locale, named, 'and') }), text: say(text) }
}

/** An answer that the authority has to read before the outcome is clear. */
export function LeftStep({ fact, rulesets, ...context }: ResultContext & Ladder['left'][number]) {
	const { words, say, speech } = context
	const { title, text } = sayLeft(fact, context)
	const names = sayList(
		speech.locale,
		rulesets.map((id) => say(words.rulesets[id].name)),
	)
	return (
		<li className={styles.step}>
			<Mark kind="inconclusive" />
			<div>
				<h4>{title}</h4>
				<p className={styles.needed}>
					{text} <span className="quiet">{names}</span>
				</p>
			</div>
		</li>
	)
}
