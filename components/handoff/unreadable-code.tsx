import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { Notice } from '../ui/notices/notice'
import type { Unread } from './context'

type Props = {
	readonly kind: Unread
	readonly words: Words['handoff']['faults']
	readonly say: Say
}

/** Why a code cannot be read, and what to do about it. */
export function UnreadableCode({ kind, words, say }: Props) {
	return (
		<div role="alert">
			<Notice kind="problem">
				<p>
					<strong>{say(words[kind].title)}</strong> {say(words[kind].text)}
				</p>
				{kind === 'future' && (
					<p>
						<button type="button" className="link" onClick={() => window.location.reload()}>
							{say(words.reload)}
						</button>
					</p>
				)}
			</Notice>
		</div>
	)
}
