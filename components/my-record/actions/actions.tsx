import { useRecord } from '../parts/record-context'
import { Action } from './action'
import styles from './actions.module.css'
import { AskReview } from './ask-review'
import { CloseLink } from './close-link'
import { DeleteEverything } from './delete-everything'
import { GetCopy } from './get-copy'

/** What the candidate can do, each action with its consequences. */
export function Actions() {
	const { words, say } = useRecord()
	const text = words.record.actions
	return (
		<>
			<h2 id="actions" className={styles.title}>
				{say(text.title)}
			</h2>
			<ul className={styles.actions}>
				<Action
					text={say(text.correct.text)}
					control={
						<button type="button" className="link" onClick={goToStored}>
							{say(text.correct.title)}
						</button>
					}
				/>
				<AskReview />
				<GetCopy />
				<DeleteEverything />
				<CloseLink />
			</ul>
		</>
	)
}

/** Goes to the first answer that can be corrected: a link there would remove the secret from the address. */
function goToStored() {
	document.getElementById('stored')?.scrollIntoView()
	document.querySelector<HTMLElement>('[data-fact] button')?.focus({ preventScroll: true })
}
