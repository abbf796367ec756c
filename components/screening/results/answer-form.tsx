'use client'

import { useEffect, useRef } from 'react'
import type { Candidate, Role } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import { SaveButtons } from '../desk/save-buttons'
import { FactFields } from '../fact-form/fact-sections'
import { useFactForm } from '../fact-form/use-fact-form'
import styles from './results.module.css'

type Props = {
	readonly role: Role
	readonly candidate: Candidate
	readonly facts: readonly FactId[]
	/** Called when the answers have been saved, or the form is cancelled. */
	readonly onClose: () => void
}

/** A few answers of one candidate, to be corrected by hand. */
export default function AnswerForm({ role, candidate, facts, onClose }: Props) {
	const { words, say, change } = useScreening()
	const form = useRef<HTMLDivElement>(null)
	const fields = useFactForm(facts, candidate.facts)
	useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
	async function save() {
		const read = fields.read()
		if (read.faults.length > 0) return
		await change('fillFacts', {
			role: role.id,
			changes: [{ key: candidate.key, facts: read.facts }],
		})
		onClose()
	}
	return (
		<DialogForm className={styles.answer} onSubmit={save}>
			<div ref={form}>
				<FactFields fields={fields} asked={facts} unsure={words.form.unsure} frame="list" />
			</div>
			<SaveButtons className={styles.buttons} label={say(words.screen.record.save)} onCancel={onClose} />
		</DialogForm>
	)
}
