'use client'

import type { RefObject } from 'react'

type Props = {
	readonly dialog: RefObject<HTMLDialogElement | null>
	readonly title: string
	readonly text: string
	readonly action: string
	/** Whether the action loses nothing. */
	readonly isHarmless?: boolean
	readonly keep: string
	readonly onConfirm: () => void
}

/** Opens a box that asks for confirmation, with the focus on the harmless choice. */
export function askToConfirm({ current: dialog }: Props['dialog']): void {
	if (!dialog?.open) dialog?.showModal()
	dialog?.querySelector<HTMLElement>('[data-keep]')?.focus()
}

/** A box that asks for confirmation. */
export function ConfirmBox({ dialog, title, text, action, isHarmless = false, keep, onConfirm }: Props) {
	return (
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
				<button type="button" className="link" data-keep onClick={() => dialog.current?.close()}>
					{keep}
				</button>
			</p>
		</dialog>
	)
}
