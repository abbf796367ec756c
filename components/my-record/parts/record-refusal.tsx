import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { Notice } from '@/components/ui/notices/notice'
import type { Say } from '@/lib/i18n/say'
import type { TeamRefusal } from '@/lib/team-api/page/ask-team'
import styles from './parts.module.css'
import type { RecordWords } from './record-words'

type Props = {
	readonly words: RecordWords
	readonly say: Say
	readonly refusal: TeamRefusal
	/** Alternatives to retrying. */
	readonly children?: React.ReactNode
}

const said = ['no-network', 'database-away', 'too-many'] as const
const isAway = (reason: TeamRefusal['reason']) => reason === 'busy' || reason === 'no-workspace'
const isSaid = (reason: string): reason is (typeof said)[number] => said.some((one) => one === reason)

/** Why something was not done, and what to do. */
export function RecordRefusal({ words, say, refusal, children }: Props) {
	const { refused } = words.record
	const reason = isAway(refusal.reason) ? 'database-away' : refusal.reason
	const { title, text } = isSaid(reason) ? refused[reason] : refused.unknown
	return (
		<div role="alert" className={`${styles.refused} no-print`}>
			<Notice kind="problem">
				<p>
					<ProblemMark /> <strong>{say(title)}</strong> {say(text)}
				</p>
				{children}
			</Notice>
		</div>
	)
}
