import { useEffect, useState } from 'react'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { pendingRestore } from '../desk/pending'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import file from '../file/file.module.css'
import { BackupImport } from '../keeping/backup-import'
import { RestoreDifference } from './restore-difference'
import { UnlockShared } from './unlock-shared'

/**
 * What a backup or a colleague's file would change, before it is imported; an encrypted one asks for its passphrase.
 */
export default function RestoreView() {
	const { words, say } = useScreening()
	const [pending, setPending] = useState(pendingRestore.look)
	// A render may be discarded and repeated before it is shown.
	useEffect(() => {
		pendingRestore.take()
	}, [])
	const text = words.screen.restore
	const locked = pending && !('read' in pending) ? pending : null
	const read = pending && 'read' in pending ? pending : null
	const title = read ? text.title : locked ? text.locked : text.none
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(title, { file: pending?.name ?? '' })}</ViewTitle>
				{read && <p className="quiet">{say(text.lead)}</p>}
			</div>
			{locked && <UnlockShared key={locked.name} file={locked} onRead={setPending} />}
			{read && <RestoreDifference key={read.read} file={read} />}
			{!read && (
				<div className={`${styles.actions} ${file.further}`}>
					<BackupImport onRead={setPending} />
				</div>
			)}
		</div>
	)
}
