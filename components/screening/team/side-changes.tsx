import { sayIn } from '@/lib/i18n/say'
import { changesIn } from '@/lib/screening/history/say-changes'
import type { Patch } from '@/lib/screening/model/operations'
import { useScreening } from '../desk/desk-context'
import { useHistorySpeech } from '../history/use-history-speech'
import styles from './team.module.css'
import { useTeamDesk } from './team-context'

type Props = {
	readonly patch: Patch | null
	/** Whether the record exists on this side. */
	readonly isThere: boolean
}

/** The changes that one of two members made to a record. */
export function SideChanges({ patch, isThere }: Props) {
	const { words, say, locale } = useScreening()
	const { text } = useTeamDesk()
	const speech = useHistorySpeech()
	const { history } = words.screen
	if (!isThere) return <p>{say(text.conflicts.deleted)}</p>
	const changes = patch ? changesIn({ speech, say: sayIn(locale) }, patch) : []
	if (changes.length === 0) return <p>{say(text.conflicts.changed)}</p>
	return (
		<ul className={styles.changes}>
			{changes.map(({ label, from, to }) => (
				<li key={label}>
					<span className="quiet small">{label}</span>{' '}
					<span className="visually-hidden">{say(history.fromTo, { from, to })}</span>
					<span aria-hidden="true">
						<bdi>{from}</bdi> {say(history.arrow)} <strong>{to}</strong>
					</span>
				</li>
			))}
		</ul>
	)
}
