import { sayDay } from '@/lib/i18n/say'
import type { DeletedRow } from '@/lib/screening/import/compare-sheet'
import { useScreening } from '../../desk/desk-context'
import { DeskTextField } from '../../desk/desk-text-field'
import styles from './difference.module.css'
import type { SheetDifference } from './use-difference'

type Props = {
	readonly deleted: readonly DeletedRow[]
	readonly difference: Pick<SheetDifference, 'back' | 'reason' | 'bringBack' | 'giveReason'>
	readonly lacksReason: boolean
}

/** The maximum number of rows shown. */
const maxShown = 50

/** Rows of people who were deleted: left out, unless there is a reason to include them. */
export function DeletedRows({ deleted, difference, lacksReason }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.difference.deleted
	const { back, reason, bringBack, giveReason } = difference
	return (
		<>
			{deleted.slice(0, maxShown).map(({ row, id, on, why }) => {
				const isBack = back.includes(row)
				const date = sayDay(locale, on)
				return (
					<div key={row} className={styles.deleted} data-deleted={row}>
						<h4>{say(text.title, { row })}</h4>
						<p>
							{say(why === 'expired' ? text.expired : text.text, { id, date })}{' '}
							<button type="button" className="link" onClick={() => bringBack(row, !isBack)}>
								{say(isBack ? text.undo : text.anyway)}
							</button>
						</p>
					</div>
				)
			})}
			{deleted.length > maxShown && (
				<p className="quiet small">
					{say(words.screen.difference.andMore, { count: deleted.length - maxShown })}
				</p>
			)}
			{back.length > 0 && (
				<DeskTextField
					id="bring-back-reason"
					label={say(text.reason)}
					value={reason}
					fault={lacksReason ? say(text.missingReason) : null}
					onText={giveReason}
				/>
			)}
		</>
	)
}
