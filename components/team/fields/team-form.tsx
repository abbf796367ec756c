'use client'

import { useRef, useState } from 'react'
import { useTitle } from '@/components/ui/browser/use-title'
import ErrorSummary from '@/components/ui/fields/error-summary'
import { isSignedOut, type TeamAnswer, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { RefusalReason } from '@/lib/team-api/routes/refusal-reasons'
import { type FieldReason, isFieldReason, sayAtField } from '../session/say-refusal'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import styles from './fields.module.css'

export type FormFault = { readonly id: string; readonly text: string }

type Props<T, P extends RefusalReason> = {
	/** The heading of the view, for the title of the tab while there are faults. */
	readonly title: string
	/** Returns the faults that are found before sending. */
	readonly check: () => readonly (FormFault | null)[]
	readonly send: () => Promise<TeamAnswer<T, P>>
	/** The field of each refusal that concerns one, of those that the route can give. */
	readonly at?: { readonly [F in Extract<P, FieldReason>]?: string }
	readonly onDone: (value: T) => void | Promise<void>
	readonly submit: string
	readonly busy: string
	readonly className?: string
	/** Shown next to the button. */
	readonly beside?: React.ReactNode
	/** The fields, given the fault of each. */
	readonly children: (faultOf: (id: string) => string | undefined) => React.ReactNode
}

/** A form that is checked here, then sent; a refusal by the server is shown at its field, or above the button. */
export function TeamForm<T, P extends RefusalReason>(props: Props<T, P>) {
	const { title, check, send, at, onDone, submit, busy, className = '', beside, children } = props
	const fields: Partial<Record<FieldReason, string>> = at ?? {}
	const { words, say, onSignedOut } = useTeam()
	const [faults, setFaults] = useState<readonly FormFault[]>([])
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const [attempt, setAttempt] = useState(0)
	const [isSending, setSending] = useState(false)
	/** Set immediately: a second click may come before the next render. */
	const sending = useRef(false)
	useTitle(faults.length > 0 ? say(words.errors.titlePrefix, { title }) : null)

	function refuse(refused: TeamRefusal) {
		const { reason } = refused
		const field = isFieldReason(words, reason) ? fields[reason] : undefined
		if (isSignedOut(refused)) onSignedOut()
		else if (field === undefined) setRefusal(refused)
		else setFaults([{ id: field, text: sayAtField(words, say, reason as FieldReason) }])
	}

	async function run() {
		if (sending.current) return
		const found = check().filter((fault) => fault !== null)
		setAttempt((count) => count + 1)
		setRefusal(null)
		setFaults(found)
		if (found.length > 0) return
		sending.current = true
		setSending(true)
		const answer = await send()
		if (answer.ok) await onDone(answer.value)
		else refuse(answer.refusal)
		sending.current = false
		setSending(false)
	}

	return (
		<form
			method="dialog"
			className={`${styles.form} ${className}`}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				run()
			}}
		>
			{faults.length > 0 && (
				<ErrorSummary
					key={attempt}
					title={say(words.errors.summary, { count: faults.length })}
					faults={faults}
				/>
			)}
			{children((id) => faults.find((fault) => fault.id === id)?.text)}
			{refusal && <TeamRefusalAlert key={attempt} refusal={refusal} />}
			<div className={styles.actions}>
				<button type="submit" className="button" aria-disabled={isSending}>
					{isSending ? busy : submit}
				</button>
				{beside}
			</div>
		</form>
	)
}
