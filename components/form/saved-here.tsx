'use client'

import { lazy, Suspense, useState } from 'react'
import { countKept } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useDraft, useIsStored } from '../draft/use-draft'
import { useGo } from '../ui/browser/use-go'
import { ProblemMark } from '../ui/marks/problem-mark'

/** Most people never erase: the confirmation is loaded once the button is pressed. */
const EraseButton = lazy(() =>
	import('../draft/erase-button').then((module) => ({ default: module.EraseButton })),
)

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words['form'], 'erase' | 'eraseDialog' | 'notSaved' | 'saved'>
}

/** Says that the answers are kept on the device, and deletes them. */
export function SavedHere({ locale, words }: Props) {
	const say = sayIn(locale)
	const draft = useDraft()
	const go = useGo()
	const isStored = useIsStored()
	const [isAsked, setIsAsked] = useState(false)
	const button = (
		<button type="button" className="link" onClick={() => setIsAsked(true)}>
			{say(words.erase)}
		</button>
	)
	return (
		<>
			<span role="status">
				{!isStored && (
					<>
						<ProblemMark size="table" /> {say(words.notSaved)}
					</>
				)}
				{isStored && draft && say(words.saved)}
			</span>
			{draft && !isAsked && button}
			{draft && isAsked && (
				<Suspense fallback={button}>
					<EraseButton
						isAsked
						locale={locale}
						words={words.eraseDialog}
						label={say(words.erase)}
						count={countKept(draft)}
						onErased={() => go(`/${locale}`)}
					/>
				</Suspense>
			)}
		</>
	)
}
