'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense } from 'react'
import { countKept } from '@/lib/draft/set-aside'
import type { Left } from '@/lib/form/questions-left'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { Step } from '@/rules/facts'
import { useDraft, useIsStored } from '../draft/use-draft'
import { ProblemMark } from '../ui/problem-mark'
import { ProgressBar } from './progress-bar'

/** There is nothing to erase before the first answer, so it is loaded only then. */
const EraseButton = lazy(() =>
	import('../draft/erase-button').then((module) => ({ default: module.EraseButton })),
)

type Props = {
	readonly locale: Locale
	readonly words: Words['form']
	readonly steps: readonly { readonly id: Step; readonly title: string }[]
	/** Position of the current step, from 0. */
	readonly at: number
	readonly left: Left
}

/** Progress through the questionnaire, and that the answers are kept on the device. */
export function Progress({ locale, words, steps, at, left }: Props) {
	const say = sayIn(locale)
	const draft = useDraft()
	const router = useRouter()
	const isStored = useIsStored()
	return (
		<div className="scripted">
			<ProgressBar
				words={words}
				say={say}
				steps={steps}
				at={at}
				left={left}
				wayBack={(id, title) => <a href={`/${locale}/check/${id}`}>{title}</a>}
				aside={
					<>
						<span role="status">
							{!isStored && (
								<>
									<ProblemMark size="table" /> {say(words.notSaved)}
								</>
							)}
							{isStored && draft && say(words.saved)}
						</span>
						{draft && (
							<Suspense>
								<EraseButton
									locale={locale}
									words={words.eraseDialog}
									label={say(words.erase)}
									count={countKept(draft)}
									onErased={() => router.push(`/${locale}`)}
								/>
							</Suspense>
						)}
					</>
				}
			/>
		</div>
	)
}
