import { sayShortDay } from '@/lib/i18n/say-short-day'
import type { SaidValueChange } from '@/lib/screening/history/history-speech'
import { sayEvent } from '@/lib/screening/history/say-event'
import type { HistoryEvent } from '@/lib/screening/log/candidate-history'
import { canBeUndone } from '@/lib/screening/model/operations'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { UndoButton } from '../undo/undo-button'
import styles from './history.module.css'
import { useHistorySpeech } from './use-history-speech'

/** An event in a candidate's history: the day, who, from what to what, and why. */
export function EventLine({ event }: { readonly event: HistoryEvent }) {
	const { words, say, locale } = useScreening()
	const speech = useHistorySpeech()
	const { operation } = event
	const { who, what, changes, notes } = sayEvent(event, speech)
	const text = words.screen.history
	const isImport = operation.kind === 'import' || operation.kind === 'restore'
	return (
		<li className={styles.event} data-event={operation.kind} data-undone={operation.undone !== undefined}>
			<time dateTime={operation.at}>{sayShortDay(locale, operation.at)}</time>
			<div>
				<p>
					<strong>{who}</strong>
					{what}
				</p>
				{changes.map((change) => (
					<Change key={change.label} change={change} />
				))}
				{notes.length > 0 && <p className={styles.notes}>{joinSentences(say, words, notes)}</p>}
				{isImport && canBeUndone(operation) && (
					<p>
						<UndoButton operation={{ ...operation, about: null }} label={say(text.undoImport)} />
					</p>
				)}
			</div>
		</li>
	)
}

/** A value before and after. */
function Change({ change: { label, from, to } }: { readonly change: SaidValueChange }) {
	const { words, say } = useScreening()
	const text = words.screen.history
	return (
		<p className={styles.change}>
			{say(text.valueOf, { label }) + betweenSentences(say, words)}
			<span className="visually-hidden">{say(text.fromTo, { from, to })}</span>
			<span aria-hidden="true">
				<del>{from}</del> {say(text.arrow)} <strong>{to}</strong>
			</span>
		</p>
	)
}
