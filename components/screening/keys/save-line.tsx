import { useId, useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from './bottom-line.module.css'
import type { SavingRenderer } from './saving-slot'

/** Whether the changes made here are saved, in a few words; a button that says where and until when. */
export const SaveLine: SavingRenderer = ({ isOver = false }) => {
	const { state, words, say, hasFailed } = useScreening()
	const dialog = useRef<HTMLDialogElement>(null)
	const id = useId()
	const { saving, storage, home } = words.screen
	const is = state.problem ?? (hasFailed ? 'failed' : 'saved')
	if (isOver && is === 'saved') return null
	const more = {
		saved: home.clears,
		failed: words.screen.failed,
		full: storage.full.text,
		blocked: storage.blocked.text,
		newer: storage.newer.text,
	}
	return (
		<>
			<button
				type="button"
				className={styles.saving}
				data-saving={is}
				aria-haspopup="dialog"
				onClick={() => dialog.current?.showModal()}
			>
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path
						d={is === 'saved' ? 'm3 10.5 4.5 4.5L17 5' : 'M10 2 19 18H1zm0 5v5m0 3v.1'}
						fill="none"
						stroke="currentColor"
						strokeWidth="1.8"
					/>
				</svg>
				<span>{say(saving[is])}</span>
			</button>
			<dialog ref={dialog} aria-labelledby={id}>
				<h2 id={id}>{say(saving[is])}</h2>
				<p>{say(saving.where)}</p>
				<p>{say(more[is])}</p>
				<p>
					<button type="button" className="button" onClick={() => dialog.current?.close()}>
						{say(words.screen.close)}
					</button>
					<a className="link" href={fragmentOf({ view: 'home' })} onClick={() => dialog.current?.close()}>
						{say(home.keptTitle)}
					</a>
				</p>
			</dialog>
		</>
	)
}
