import { useEffect, useRef } from 'react'
import type { FactId } from '@/rules/facts'
import { controlId } from '../question/field-props'
import styles from './in-place.module.css'

type Props = {
	readonly fact: FactId
	readonly label: string
	/** The button that keeps the choice, and the label of the one that cancels. */
	readonly submit: React.ReactNode
	readonly leave: string
	readonly onSubmit: () => void
	readonly onClose: () => void
	readonly children: React.ReactNode
}

/**
 * A question in place of its answer: it takes the focus, and a choice takes effect only once the person confirms it.
 */
export function InPlaceForm({ fact, label, submit, leave, onSubmit, onClose, children }: Props) {
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		const field = form.current?.querySelector<HTMLElement>(`:checked, #${controlId(fact)}, input, select`)
		field?.focus()
		form.current?.scrollIntoView({ block: 'nearest' })
	}, [fact])
	return (
		<form
			ref={form}
			method="dialog"
			noValidate
			aria-label={label}
			onSubmit={(event) => {
				event.preventDefault()
				onSubmit()
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape' && !event.defaultPrevented) onClose()
			}}
		>
			{children}
			<p className={styles.keep}>
				{submit}
				<button type="button" className="link" onClick={onClose}>
					{leave}
				</button>
			</p>
		</form>
	)
}
