import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { restoreDraft } from '@/lib/draft/set-aside'
import { adoptTried } from '@/lib/other-answers/tried'
import type { TriedContext } from '../tried/context'
import styles from './pair.module.css'

/** Actions on the scenario: print it next to the given answers, adopt it as these, or begin another one. */
export function PairActions({ words, say, tried }: TriedContext) {
	const text = words.otherAnswers
	const [isAdopted, setIsAdopted] = useState(false)
	const isChanged = Object.keys(tried.tried).length > 0
	return (
		<div className={`${styles.actions} no-print`}>
			{isChanged && (
				<>
					<button type="button" className="button second" onClick={() => window.print()}>
						{say(text.print)}
					</button>
					<ConfirmDialog
						isHarmless
						label={say(text.use.label)}
						title={say(text.use.title)}
						text={say(text.use.text)}
						action={say(text.use.action)}
						keep={say(text.use.keep)}
						onConfirm={() => {
							adoptTried(today())
							setIsAdopted(true)
						}}
					/>
					<ConfirmDialog
						label={say(text.second.label)}
						title={say(text.second.title)}
						text={say(text.second.text)}
						action={say(text.second.action)}
						keep={say(text.second.keep)}
						onConfirm={() => tried.replace({}, '')}
					/>
				</>
			)}
			<div role="status">
				{isAdopted && !isChanged && (
					<Notice kind="done">
						<p>
							{say(text.use.done)}{' '}
							<button
								type="button"
								className="link"
								onClick={() => {
									restoreDraft(0)
									setIsAdopted(false)
								}}
							>
								{say(text.use.undo)}
							</button>
						</p>
					</Notice>
				)}
			</div>
		</div>
	)
}
