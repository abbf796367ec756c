'use client'

import { useRef } from 'react'
import { askToConfirm, ConfirmBox } from './confirm-box'

type Props = Omit<Parameters<typeof ConfirmBox>[0], 'dialog'> & {
	/** The button that opens the dialog. */
	readonly label: string
	readonly className?: string
	readonly describedAs?: string
}

/** A button that asks for confirmation before something is done. */
export function ConfirmDialog({ label, className = 'link', describedAs, ...box }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	return (
		<>
			<button
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
