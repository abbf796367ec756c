import { StandingMark } from '@/components/ui/marks/mark'
import marks from '@/components/ui/marks/mark.module.css'
import { sayFirst } from '@/lib/i18n/say'
import { shownOutcomeAt, shownResultAt } from '@/lib/screening/shown/show-columns'
import { outcomeStandingAt, type ScreenedRules } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../../desk/desk-context'
import styles from './cells.module.css'

/** The class of the work permit that is met; null if none is, or under other rules. */
function classAt(rules: ScreenedRules, row: number): 'A' | 'B' | null {
	const isMet = (id: string) => {
		const place = rules.criteria.indexOf(id)
		return place >= 0 && shownResultAt(rules, row, place) === 'met'
	}
	if (isMet('class-a')) return 'A'
	return isMet('class-b') ? 'B' : null
}

type Props = { readonly rules: ScreenedRules; readonly row: number }

/** The outcome under one rule set with its mark, in regular weight if only the authority is left. */
export function OutcomeCell({ rules, row }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.table
	const outcome = shownOutcomeAt(rules, row)
	const mark = outcomeStandingAt(rules, row)
	const permitClass = outcome === 'eligible' ? classAt(rules, row) : null
	return (
		<span className={`${styles.outcome} ${marks[mark]} ${mark === 'unsettled' ? styles.waits : ''}`}>
			<StandingMark kind={mark} size="table" />
			<span>{permitClass ? say(text.withClass, { class: permitClass }) : say(text.outcomes[outcome])}</span>
		</span>
	)
}

/** The outcomes under the rule sets that are law, one line each with its name. */
export function Outcomes({ rules, row }: { readonly rules: readonly ScreenedRules[]; readonly row: number }) {
	const { locale, words, say } = useScreening()
	return (
		<div className={styles.laws}>
			{rules.map((one) => (
				<div key={one.ruleset} data-rules={one.ruleset}>
					<span className={styles.law}>{sayFirst(locale, say(words.screen.ruleWords[one.ruleset]))}</span>
					<OutcomeCell rules={one} row={row} />
				</div>
			))}
		</div>
	)
}
