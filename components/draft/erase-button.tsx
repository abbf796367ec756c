'use client'

import { eraseDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { ConfirmDialog } from '../ui/notices/confirm-dialog'

type Props = {
	readonly locale: Locale
	readonly words: Words['form']['eraseDialog']
	/** The text of the button that opens the dialog. */
	readonly label: string
	/** How many answers would be lost. */
	readonly count: number
	/** Whether to ask at once. */
	readonly isAsked?: boolean
	/** Called when everything is erased. */
	readonly onErased?: () => void
}

/** Erases all answers after a confirmation, since they cannot be restored. */
export function EraseButton({ locale, words, label, count, isAsked, onErased }: Props) {
	const say = sayIn(locale)
	return (
		<ConfirmDialog
			label={label}
			isAsked={isAsked}
			title={say(words.title)}
			text={say(words.text, { count })}
			action={say(words.erase, { count })}
			keep={say(words.keep)}
			onConfirm={() => {
				eraseDraft()
				onErased?.()
			}}
		/>
	)
}
