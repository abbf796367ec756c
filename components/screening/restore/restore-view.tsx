import { useState } from 'react'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { pendingRestore } from '../desk/pending'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { ReadFile } from '../keeping/read-file'
import { RestoreDifference } from './restore-difference'

/** What a backup or a colleague's file would change, before it is imported. */
export default function RestoreView() {
	const { words, say } = useScreening()
	const [pending, setPending] = useState(() => pendingRestore.take())
	const text = words.screen.restore
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(pending ? text.title : text.none, { file: pending?.name ?? '' })}</ViewTitle>
				{pending && <p className="quiet">{say(text.lead)}</p>}
			</div>
			{pending ? (
				<RestoreDifference file={pending} />
			) : (
				<div className={styles.actions}>
					<ReadFile onRead={setPending} />
				</div>
			)}
		</div>
	)
}
