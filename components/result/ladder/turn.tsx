import { Mark } from '@/components/ui/marks/mark'
import type { Turned } from '@/lib/result/ladder'
import { standingOf } from '@/lib/result/standing'
import type { ResultContext } from '../checked/context'
import { wordFor } from '../checked/standing-words'
import styles from './ladder.module.css'

/** What a step turns: the mark of today, an arrow, the mark it would have, and the rule set's name. */
export function Turns({ turns, words, say }: ResultContext & { readonly turns: readonly Turned[] }) {
	return (
		<ul className={styles.turns}>
			{turns.map(({ ruleset, criterion }) => {
				const from = standingOf(criterion)
				const name = say(words.rulesets[ruleset].name)
				const { marks, decides } = words.result
				return (
					<li key={ruleset}>
						<span className={styles.turn} aria-hidden="true">
							<Mark kind={from} size="table" />
							<svg className={styles.arrow} viewBox="0 0 16 10" aria-hidden="true">
								<path d="M1 5h13m-4-4 4 4-4 4" />
							</svg>
							<Mark kind="met" size="table" />
							{name}
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
