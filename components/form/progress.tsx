'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense } from 'react'
import { countKept } from '@/lib/draft/set-aside'
import type { Left } from '@/lib/form/questions-left'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useDraft, useIsStored } from '../draft/use-draft'
import { ProblemMark } from '../ui/problem-mark'
import styles from './form.module.css'

/** There is nothing to erase before the first answer, so that it need not be loaded before. */
const EraseButton = lazy(() =>
	import('../ui/erase-button').then((module) => ({ default: module.EraseButton })),
)

type Props = {
	readonly locale: Locale
	readonly words: Words['form']
	readonly steps: readonly { readonly path: string; readonly title: string }[]
	/** Position of the present step, from 0. */
	readonly at: number
	readonly left: Left
}

/** Where one is in the questionnaire, and that the answers are kept on the device. */
export function Progress({ locale, words, steps, at, left }: Props) {
	const say = sayIn(locale)
	const draft = useDraft()
	const router = useRouter()
	const isStored = useIsStored()
	return (
		<div className={`${styles.progress} scripted no-print`}>
			<div className={styles.progressLine}>
				<span>
					<strong>{say(words.progress, { step: at + 1, total: steps.length })}</strong>{' '}
					{say(left.least === left.most ? words.left : words.leftBetween, left)}
				</span>
				<span className={styles.aside}>
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
				</span>
			</div>
			<ol className={styles.bars}>
				{steps.map(({ path, title }, index) => (
					<li
						key={path}
						className={index < at ? styles.done : index === at ? styles.current : undefined}
						aria-current={index === at ? 'step' : undefined}
					>
						{index < at ? <a href={`/${locale}${path}`}>{title}</a> : <span>{title}</span>}
					</li>
				))}
			</ol>
		</div>
	)
}
