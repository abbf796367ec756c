'use client'

import { useEffect, useId, useRef } from 'react'
import { maxEvidenceNoteCharacters } from '@/lib/limits/limits'
import fields from '../../ui/fields/field.module.css'
import type { NoteFieldProps } from '../checked/context'
import styles from './next-steps.module.css'

/** A place to note evidence. It is kept when the field is left, and before the page is printed or closed. */
export function EvidenceNote({ text, keep, words, say }: NoteFieldProps) {
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	const save = () => {
		const written = field.current?.value ?? text
		if (written !== text) keep(written)
	}
	useEffect(() => {
		window.addEventListener('beforeprint', save)
		window.addEventListener('pagehide', save)
		return () => {
			window.removeEventListener('beforeprint', save)
			window.removeEventListener('pagehide', save)
		}
	})
	return (
		<details className={styles.note} open={text !== ''}>
			<summary className="link">{say(words.note)}</summary>
			<label htmlFor={id}>{say(words.label)}</label>
			<textarea
				ref={field}
				id={id}
				name="evidenceNote"
				className={`${fields.field} ${fields.area}`}
				rows={4}
				dir="auto"
				maxLength={maxEvidenceNoteCharacters}
				defaultValue={text}
				aria-describedby={`${id}-hint`}
				onBlur={save}
			/>
			<p id={`${id}-hint`}>{say(words.hint, { most: maxEvidenceNoteCharacters })}</p>
		</details>
	)
}
