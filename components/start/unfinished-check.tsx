'use client'

import { lazy, Suspense, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { useDraft } from '../draft/use-draft'
import { useIsHydrated } from '../ui/browser/use-is-hydrated'
import type { ResumeProps } from './resume'
import styles from './start.module.css'

/** Not needed on a first visit. */
const Resume = lazy(() => import('./resume'))

type Props = Pick<ResumeProps, 'words' | 'most'> & { readonly locale: Locale }

/**
 * What is saved on this device, before everything else on the page; before it is loaded, the room that it takes. It stays
 * after erasing, to say so.
 */
export function UnfinishedCheck({ locale, words, most }: Props) {
	const draft = useDraft()
	const isHydrated = useIsHydrated()
	const [erased, setErased] = useState(false)
	const isKept = draft !== null && (Object.keys(draft.facts).length > 0 || draft.aside !== undefined)
	return (
		<div className={styles.unfinished} data-live={isHydrated || undefined}>
			{(isKept || erased) && (
				<Suspense fallback={<div className={styles.room} />}>
					<Resume locale={locale} words={words} most={most} draft={draft} onErased={() => setErased(true)} />
				</Suspense>
			)}
		</div>
	)
}
