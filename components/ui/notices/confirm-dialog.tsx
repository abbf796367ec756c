'use client'

import { useEffect, useRef } from 'react'
import { askToConfirm, ConfirmBox } from './confirm-box'

type Props = Omit<Parameters<typeof ConfirmBox>[0], 'dialog'> & {
	/** The button that opens the dialog. */
	readonly label: string
	readonly className?: string
	readonly describedAs?: string
	/**
	 * Whether to ask at once, as if its button had been pressed; for a dialog that is loaded by pressing another
	 * button.
	 */
	readonly isAsked?: boolean | undefined
}

/** A button that asks for confirmation before something is done. */
export function ConfirmDialog({ label, className = 'link', describedAs, isAsked, ...box }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		if (!isAsked) return
		button.current?.focus()
		askToConfirm(dialog)
	}, [isAsked])
	return (
		<>
			<button
				ref={button}
				type="button"
				className={className}
				aria-label={describedAs}
				onClick={() => askToConfirm(dialog)}
			>
				{label}
			</button>
			<ConfirmBox dialog={dialog} {...box} />
		</>
	)
}
