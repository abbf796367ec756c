import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { MarkTurn } from '@/components/ui/marks/mark-turn'
import type { ShownPerson } from '@/lib/screening/difference/difference-page'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import { markOfShownOutcome as markOf } from '@/lib/screening/shown/show-result'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'
import { useDifferenceWords } from './difference-words'

/** What a person's outcomes change to; if none changes, the opening's own one. */
export function DifferenceOutcomes({ outcomes }: Pick<ShownPerson, 'outcomes'>) {
	const { words, say } = useScreening()
	const text = useDifferenceWords()
	const sayOutcome = (outcome: ShownOutcome) => say(words.screen.table.outcomes[outcome])
	const turning = outcomes.filter(({ before, after }) => before !== after)
	const own = outcomes.at(-1)
	if (turning.length === 0 && own) {
		const kind = markOf[own.before]
		return (
			<span className={styles.outcome}>
				<StandingMark kind={kind} size="table" />
				<span>
					<strong className={marks[kind]}>
						{say(text.outcome, {
							rules: say(words.rulesets[own.ruleset].name),
							outcome: sayOutcome(own.before),
						})}
					</strong>{' '}
					<span className="quiet">{say(text.staysSo)}</span>
				</span>
			</span>
		)
	}
	return turning.map(({ ruleset, before, after }) => (
		<span key={ruleset} className={styles.outcome} data-turns={ruleset}>
			<MarkTurn from={markOf[before]} to={markOf[after]}>
				<span>
					<strong className={marks[markOf[after]]}>
						{say(text.outcomeTurns, {
							rules: say(words.rulesets[ruleset].name),
							from: sayOutcome(before),
							to: sayOutcome(after),
						})}
					</strong>{' '}
					<span className="quiet">{say(text.ifImported)}</span>
				</span>
			</MarkTurn>
		</span>
	))
}
