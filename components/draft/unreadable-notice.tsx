import { Notice } from '../ui/notice'
import { useIsUnreadable } from './use-draft'

/** Says when something lies on this device that this version cannot read: it is not taken away in silence. */
export function UnreadableNotice({ text }: { readonly text: string }) {
	if (!useIsUnreadable()) return null
	return (
		<div role="status">
			<Notice kind="care">
				<p>{text}</p>
			</Notice>
		</div>
	)
}
