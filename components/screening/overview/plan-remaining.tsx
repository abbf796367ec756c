import { whyRemaining } from '@/lib/screening/clearing/sort-by-steps'
import type { PlannedSteps } from '@/lib/screening/desk/desk-overview'
import type { Role } from '@/lib/screening/model/records'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { IfMay } from '../rights/use-may'
import styles from './plan.module.css'
import { WhoLink } from './who-link'

type Props = { readonly role: Role; readonly plan: PlannedSteps }

/** How many results no step makes clear, why, and whose they are. */
export function PlanRemaining({ role, plan: { remaining } }: Props) {
	const { words, say } = useScreening()
	const { clearing: text, ask } = words.screen
	const { keys, why } = remaining
	if (keys.length === 0) return null
	return (
		<p className={styles.remaining}>
			<strong>{say(text.remaining, { count: keys.length })}</strong>{' '}
			{joinSentences(
				say,
				words,
				whyRemaining.map((one) => why[one] > 0 && say(text.why[one], { count: why[one] })),
			)}{' '}
			<WhoLink role={role} only={{ part: 'remaining', keys }}>
				{say(text.show, { count: keys.length })}
			</WhoLink>{' '}
			{why.own > 0 && (
				<IfMay deed="opening">
					<a className="link" href={fragmentOf({ view: 'edit-role', role: role.id })}>
						{say(ask.inRole, { count: why.own })}
					</a>
				</IfMay>
			)}
		</p>
	)
}
