import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { today } from '@/lib/day/today'
import { noticeVersion } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'

type Props = {
	/** Whether real people's data are going to be stored. */
	readonly isNeeded?: boolean
	readonly children: React.ReactNode
}

/** What people who store candidates' data have to know; `children` are shown once it has been accepted. */
export function DutiesNotice({ isNeeded = true, children }: Props) {
	const { state, words, say, ask } = useScreening()
	const [isRead, setRead] = useState(false)
	const [isTried, setTried] = useState(false)
	const text = words.screen.duties
	if (!isNeeded || state.settings.notice?.version === noticeVersion) return children
	const isFaulty = isTried && !isRead

	function accept() {
		setTried(true)
		if (!isRead) return document.getElementById('duties-read')?.focus()
		// Some browsers ask the person for permission, so request it only when there is something to store.
		navigator.storage?.persist?.().catch(() => {})
		return ask('saveSettings', { notice: { version: noticeVersion, on: today() } })
	}
	return (
		<section className={styles.duties} aria-labelledby="duties">
			<h2 id="duties">{say(text.title)}</h2>
			<ul>
				{text.points.map((point) => (
					<li key={String(point)}>{say(point, { days: state.settings.keptDays })}</li>
				))}
			</ul>
			<div role="alert">{isFaulty && <FaultMessage id="duties-fault">{say(text.missing)}</FaultMessage>}</div>
			<div className={choices.choices}>
				<ChoiceRow
					type="checkbox"
					id="duties-read"
					label={say(text.read)}
					checked={isRead}
					aria-invalid={isFaulty || undefined}
					aria-describedby={isFaulty ? 'duties-fault' : undefined}
					onChange={({ target }) => setRead(target.checked)}
				/>
			</div>
			<p>
				<button type="button" className="button" data-action="accept" onClick={accept}>
					{say(text.accept)}
				</button>
			</p>
		</section>
	)
}
