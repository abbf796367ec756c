import type { EnteredCode } from '@/lib/handoff/read-code'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { Notice } from '../ui/notices/notice'

type Props = {
	readonly fault: Exclude<EnteredCode, { kind: 'read' }>
	readonly words: Words['handoff']['faults']
	readonly say: Say
}

/** Why a code cannot be read, and what to do about it. */
export function UnreadableCode({ fault, words, say }: Props) {
	return (
		<div role="alert">
			<Notice kind="problem">
				<p>
					<strong>{say(words[fault.kind].title)}</strong>{' '}
					{fault.kind === 'mistyped'
						? fault.lines.length === 0 && say(words.mistyped.anywhere)
						: say(words[fault.kind].text)}
				</p>
				{fault.kind === 'mistyped' &&
					fault.lines.map((line) => <p key={line}>{say(words.mistyped.line, { row: line })}</p>)}
				{fault.kind === 'future' && (
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
