import { Notice } from '../ui/notices/notice'
import styles from './unreadable-notice.module.css'
import { useIsUnreadable } from './use-draft'

/** Says that this device holds a draft that this version cannot read, so that it is never dropped silently. */
export function UnreadableNotice({ text }: { readonly text: string }) {
	if (!useIsUnreadable()) return null
	return (
		<div className={styles.apart} role="status">
			<Notice kind="care">
				<p>{text}</p>
			</Notice>
		</div>
	)
}
