import { Notice } from '@/components/ui/notices/notice'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { SaveBackup } from './save-backup'

type Props = {
	readonly what: 'import' | 'undo' | 'redo'
	readonly failure: ImportFailure
}

/** Says that something which is stored completely or not at all was not stored, why, and what to do. */
export function NotStored({ what, failure }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.notStored
	return (
		<div role="alert" data-not-stored={failure}>
			<Notice kind="problem">
				<p>
					<strong>{say(text[what])}</strong> {say(text[failure])}
				</p>
				{failure === 'full' && (
					<div className={styles.actions}>
						<SaveBackup />
					</div>
				)}
			</Notice>
		</div>
	)
}
