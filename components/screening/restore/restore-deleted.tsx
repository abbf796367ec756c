import { sayDay } from '@/lib/i18n/say'
import type { DeletedPerson } from '@/lib/screening/restore/restore-page'
import { useScreening } from '../desk/desk-context'
import { DeskTextField } from '../desk/desk-text-field'
import styles from '../import/difference/difference.module.css'
import type { RestoreState } from './use-restore'

type Props = {
	readonly deleted: readonly DeletedPerson[]
	readonly restoring: Pick<RestoreState, 'back' | 'reason' | 'bringBack' | 'giveReason'>
	readonly lacksReason: boolean
}

/** The maximum number of people shown. */
const maxShown = 50

/** People in the file who were deleted here: left out, unless there is a reason to bring them back. */
export function RestoreDeleted({ deleted, restoring, lacksReason }: Props) {
	const { locale, words, say } = useScreening()
	const { restore: text, difference, table } = words.screen
	const { back, reason, bringBack, giveReason } = restoring
	if (deleted.length === 0) return null
	return (
		<section className={styles.changed} aria-labelledby="restore-deleted">
			<h2 id="restore-deleted">{say(text.deleted, { count: deleted.length })}</h2>
			<p className={styles.marked}>{say(text.deletedText)}</p>
			<ul className={styles.people}>
				{deleted.slice(0, maxShown).map(({ at, id, name, on, why }) => {
					const isBack = back.includes(at)
					const date = sayDay(locale, on)
					return (
						<li key={at} data-deleted={at}>
							<bdi>{name || id || say(table.nameless)}</bdi>
							<span className="quiet small">
								{say(why === 'expired' ? text.expired : text.removed, { date })}
							</span>
							<button type="button" className="link" onClick={() => bringBack(at, !isBack)}>
								{say(isBack ? difference.deleted.undo : difference.deleted.anyway)}
							</button>
						</li>
					)
				})}
			</ul>
			{deleted.length > maxShown && (
				<p className="quiet small">{say(difference.andMore, { count: deleted.length - maxShown })}</p>
			)}
			{back.length > 0 && (
				<DeskTextField
					id="restore-reason"
					label={say(difference.deleted.reason)}
					value={reason}
					fault={lacksReason ? say(difference.deleted.missingReason) : null}
					onText={giveReason}
				/>
			)}
		</section>
	)
}
