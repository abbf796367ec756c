import { sayNumber } from '@/lib/i18n/say'
import type { RestoreSummary } from '@/lib/screening/restore/restore-page'
import { useScreening } from '../desk/desk-context'
import styles from '../import/difference/difference.module.css'

type Props = {
	readonly summary: RestoreSummary
	/** The number of facts that differ. */
	readonly facts: number
}

/** How many candidates of a file are new, changed and unchanged, and how many openings and decisions differ. */
export function RestoreCounts({ summary, facts }: Props) {
	const { locale, words, say } = useScreening()
	const { difference, restore: text } = words.screen
	const { fresh, changed, unchanged, roles, decisions } = summary
	const counts = [
		['fresh', say(difference.fresh), fresh],
		['changed', say(difference.changed), changed],
		['unchanged', say(difference.unchanged), unchanged],
		['roles', say(text.rolesCount), roles.fresh.length + roles.changed.length],
		['decisions', say(text.decisionsCount), decisions.fresh + decisions.other],
	] as const
	return (
		<dl className={styles.counts5}>
			{counts.map(([id, name, count]) => (
				<div key={id} data-count={id} className={id === 'changed' && count > 0 ? styles.main : undefined}>
					<dt>
						{name}
						{id === 'changed' && count > 0 && (
							<>
								{say(words.separators.places)}
								{say(difference.facts, { facts })}
							</>
						)}
					</dt>
					<dd>{sayNumber(locale, count)}</dd>
				</div>
			))}
		</dl>
	)
}
