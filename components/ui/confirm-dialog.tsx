'use client'

import { useRef } from 'react'

type Props = {
	/** The button that opens the dialog. */
	readonly label: string
	readonly className?: string
	readonly describedAs?: string
	readonly title: string
	readonly text: string
	readonly action: string
	/** Whether nothing is lost by it. */
	readonly isHarmless?: boolean
	readonly keep: string
	readonly onConfirm: () => void
}

/** Asks for confirmation; the focus starts on the cancel button. */
export function ConfirmDialog({
	label,
	className = 'link',
	describedAs,
	title,
	text,
	action,
	isHarmless = false,
	keep,
	onConfirm,
}: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const cancel = useRef<HTMLButtonElement>(null)

	function open() {
		dialog.current?.showModal()
		cancel.current?.focus()
	}
	return (
		<>
			<button type="button" className={className} aria-label={describedAs} onClick={open}>
				{label}
			</button>
			<dialog ref={dialog} aria-label={title}>
				<h2>{title}</h2>
				<p>{text}</p>
				<p>
					<button
						type="button"
						className={isHarmless ? 'button' : 'button danger'}
						onClick={() => {
							dialog.current?.close()
							onConfirm()
						}}
					>
						{action}
					</button>
					<button ref={cancel} type="button" className="link" onClick={() => dialog.current?.close()}>
						{keep}
					</button>
				</p>
			</dialog>
		</>
	)
}
