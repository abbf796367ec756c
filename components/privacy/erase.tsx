'use client'

import { useState } from 'react'
import { eraseDraft } from '@/lib/draft/draft-store'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useDraft } from '../draft/use-draft'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import { Notice } from '../ui/notices/notice'

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words['privacy']['erase'], 'none' | 'some'> &
		Pick<Words['site']['start'], 'erase' | 'erased'>
}

/** What is stored on this device now, and the button that erases it. */
export function Erase({ locale, words }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	const [erased, setErased] = useState(false)
	const say = sayIn(locale)
	return (
		<>
			{isHydrated && !(erased && !draft) && (
				<p>
					{draft
						? say(words.some, {
								count: countKept(draft),
								date: sayDay(locale, draft.savedOn),
							})
						: say(words.none)}
				</p>
			)}
			<div role="status">{erased && !draft && <Notice kind="done">{say(words.erased)}</Notice>}</div>
			<p className="no-print">
				<button
					type="button"
					className="button danger"
					onClick={() => {
						eraseDraft()
						setErased(true)
					}}
				>
					{say(words.erase)}
				</button>
			</p>
		</>
	)
}
