'use client'

import { useId, useRef } from 'react'
import { eraseDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'

type Props = {
	readonly locale: Locale
	readonly words: Words['form']['eraseDialog']
	/** The text of the button that opens the dialog. */
	readonly label: string
	/** How many answers are there to lose. */
	readonly count: number
	/** Called when all is erased. */
	readonly onErased?: () => void
}

/** Erases all answers after one question, for they cannot be brought back; the focus starts on the way out. */
export function EraseButton({ locale, words, label, count, onErased }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const title = useId()
	const say = sayIn(locale)
	return (
		<>
			<button type="button" className="link" onClick={() => dialog.current?.showModal()}>
				{label}
			</button>
			<dialog ref={dialog} aria-labelledby={title}>
				<h2 id={title}>{say(words.title)}</h2>
				<p>{say(words.text, { count })}</p>
				<p>
					<button
						type="button"
						className="button danger"
						onClick={() => {
							dialog.current?.close()
							eraseDraft()
							onErased?.()
						}}
					>
						{say(words.erase, { count })}
					</button>
					{/* biome-ignore lint/a11y/noAutofocus: in a dialog the focus starts on the way out */}
					<button type="button" className="link" autoFocus onClick={() => dialog.current?.close()}>
						{say(words.keep)}
					</button>
				</p>
			</dialog>
		</>
	)
}
