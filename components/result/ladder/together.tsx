import { effectsOf } from '@/lib/result/effects'
import type { Checked, ResultContext } from '../checked/context'
import { Effects, stepData } from './effects'
import styles from './ladder.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/** What the steps of each rule set's nearest way give together, where there are several. */
export function Together({ shown, ...context }: Props) {
	const { words, say, facts } = context
	return shown
		.filter(({ ways }) => (ways.changes[0] ?? []).length > 1)
		.map((checked) => {
			const answers = Object.fromEntries((checked.ways.changes[0] ?? []).map(({ fact, to }) => [fact, to]))
			const effects = effectsOf([checked], facts, answers).map((effect) => ({ ...effect, conditions: [] }))
			return (
				<div key={checked.id} className={styles.together} {...stepData(answers, effects)}>
					<p>{say(words.result.decides.effects.together)}</p>
					<Effects {...context} effects={effects} />
				</div>
			)
		})
}
