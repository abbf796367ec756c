import { useId, useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { maxNoteCharacters } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { useCommand } from '../keys/keys-context'
import { useMay } from '../rights/use-may'
import { NoteItem } from './note-item'
import styles from './record.module.css'
import { RecordSection } from './record-section'
import type { CandidateInRole } from './use-candidate-record'

/**
 * The notes about a candidate in the opening, the latest first, and, for those who may write, a field for another
 * one.
 */
export function Notes({ level, role, candidate }: CandidateInRole & { readonly level: 2 | 3 }) {
	const { words, say, change } = useScreening()
	const mayChange = useMay()('note')
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	const [draft, setDraft] = useState('')
	useCommand('note', () => field.current?.focus())
	const text = words.screen.record
	const notes = Object.entries(candidate.notes ?? {})
		.filter(([, note]) => note.role === role.id)
		.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
	const save = (written: string, note?: string) =>
		change('saveNote', { role: role.id, key: candidate.key, text: written, ...(note && { id: note }) })
	async function add() {
		if (draft.trim() !== '') {
			await save(draft)
			setDraft('')
		}
		field.current?.focus()
	}
	if (!mayChange && notes.length === 0) return null
	return (
		<RecordSection id="record-notes" level={level} title={say(text.notes)}>
			{mayChange && (
				<DialogForm className={styles.form} onSubmit={add}>
					<label htmlFor={id}>{say(text.writeNote)}</label>
					<p className="quiet small" id={`${id}-hint`}>
						{say(text.noteHint)}
					</p>
					<textarea
						ref={field}
						id={id}
						name="note"
						className={`${fields.field} ${styles.area}`}
						rows={2}
						maxLength={maxNoteCharacters}
						value={draft}
						aria-describedby={`${id}-hint`}
						onChange={({ target }) => setDraft(target.value)}
					/>
					<p className={styles.buttons}>
						<button type="submit" className="button second small">
							{say(text.saveNote)}
						</button>
					</p>
				</DialogForm>
			)}
			{notes.length > 0 && (
				<ul className={styles.notes}>
					{notes.map(([key, note]) => (
						<NoteItem
							key={key}
							note={note}
							onText={async (written) => {
								await save(written, key)
								if (written === '') field.current?.focus()
							}}
						/>
					))}
				</ul>
			)}
		</RecordSection>
	)
}
