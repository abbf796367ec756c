import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import fields from '@/components/ui/fields/field.module.css'
import { sayInstant } from '@/lib/i18n/say-instant'
import { maxNoteCharacters } from '@/lib/limits/limits'
import type { CandidateNote } from '@/lib/screening/model/progress'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { SaveButtons } from '../desk/save-buttons'
import { IfMay } from '../rights/use-may'
import styles from './record.module.css'

type Props = {
	readonly note: CandidateNote
	/** Saves the note; an empty text removes it. */
	readonly onText: (text: string) => Promise<void>
}

/** A note with who wrote it and when; its author can change it. */
export function NoteItem({ note, onText }: Props) {
	const { locale, words, say, state } = useScreening()
	const [draft, setDraft] = useState<string | null>(null)
	const changer = useRef<HTMLButtonElement>(null)
	const field = useRef<HTMLTextAreaElement>(null)
	const text = words.screen.record
	const { by, at } = note
	const isOwn = by.name === state.settings.decider
	const who = by.name || say(words.screen.history.onThisDevice)
	const said = say(text.noteBy, { who, at: sayInstant(locale, at) })
	function close() {
		flushSync(() => setDraft(null))
		changer.current?.focus()
	}
	function open() {
		flushSync(() => setDraft(note.text))
		field.current?.focus()
	}
	return (
		<li>
			<p className="quiet small">{said}</p>
			{draft === null ? (
				<>
					<p className={styles.written}>{note.text}</p>
					<IfMay deed={isOwn ? 'note' : 'note-of-others'}>
						<p className={styles.buttons}>
							{isOwn && (
								<button
									ref={changer}
									type="button"
									className="link"
									aria-label={say(text.changeNote, { note: said })}
									onClick={open}
								>
									{say(text.change)}
								</button>
							)}
							<button
								type="button"
								className="link"
								aria-label={say(text.removeNote, { note: said })}
								onClick={() => onText('')}
							>
								{say(text.remove)}
							</button>
						</p>
					</IfMay>
				</>
			) : (
				<DialogForm className={styles.form} onSubmit={() => onText(draft).then(close)}>
					<textarea
						ref={field}
						className={`${fields.field} ${styles.area}`}
						rows={3}
						maxLength={maxNoteCharacters}
						aria-label={said}
						value={draft}
						onChange={({ target }) => setDraft(target.value)}
					/>
					<SaveButtons className={styles.buttons} label={say(text.saveNote)} onCancel={close} />
				</DialogForm>
			)}
		</li>
	)
}
