import { Turn } from '@/components/ui/marks/turn'
import type { Turned } from '@/lib/result/ladder'
import { standingOf } from '@/lib/result/standing'
import type { ResultContext } from '../checked/context'
import { wordFor } from '../checked/standing-words'
import styles from './ladder.module.css'

/** What a step changes: the present mark, an arrow, the mark afterwards, and the rule set's name. */
export function Turns({ turns, words, say }: ResultContext & { readonly turns: readonly Turned[] }) {
	return (
		<ul className={styles.turns}>
			{turns.map(({ ruleset, criterion }) => {
				const from = standingOf(criterion)
				const name = say(words.rulesets[ruleset].name)
				const { marks, decides } = words.result
				return (
					<li key={ruleset}>
						<span aria-hidden="true">
							<Turn from={from} to="met">
								{name}
							</Turn>
						</span>
						<span className="visually-hidden">
							{say(decides.turn, { name, from: say(marks[wordFor[from]]), to: say(marks.met) })}
						</span>
					</li>
				)
			})}
		</ul>
	)
}
