'use client'

import { lazy, Suspense, useMemo, useState } from 'react'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { useFragment } from '../ui/browser/use-fragment'
import type { HandoffWords } from './context'
import styles from './handoff.module.css'
import { PasteCode } from './paste-code'
import { ReadingPage } from './reading'
import { UnreadableCode } from './unreadable-code'

const Received = lazy(() => import('./received'))
const Invitation = lazy(() => import('./invitation'))
const Employer = lazy(() => import('@/components/ask-employer/opened'))

type Props = { readonly locale: Locale; readonly words: HandoffWords }

/**
 * Opens the content of the URL fragment: answers, an invitation, a question to an employer or its reply, or nothing
 * readable.
 */
export function HandoffPage({ locale, words }: Props) {
	const fragment = useFragment()
	const [wasPasted, setWasPasted] = useState(false)
	const decoded = useMemo(() => (fragment ? decodeHandoff(fragment) : null), [fragment])
	const say = sayIn(locale)
	const { handoff } = words

	if (fragment === null) return <ReadingPage words={handoff} say={say} />
	if (decoded?.kind === 'read') {
		const props = { locale, takesFocus: wasPasted }
		return (
			<Suspense fallback={<ReadingPage words={handoff} say={say} />}>
				{decoded.purpose === 'question' || decoded.purpose === 'reply' ? (
					<Employer key={fragment} {...props} words={words.employer} read={decoded} />
				) : decoded.purpose === 'answers' ? (
					<Received key={fragment} {...props} words={words} read={decoded} />
				) : (
					<Invitation key={fragment} {...props} words={words} read={decoded} />
				)}
			</Suspense>
		)
	}
	return (
		<div className={`page ${styles.open}`}>
			<h1>{say(handoff.paste.title)}</h1>
			{decoded && <UnreadableCode fault={decoded} words={handoff.faults} say={say} />}
			<p className="lead">{say(handoff.paste.lead)}</p>
			<PasteCode
				words={handoff}
				say={say}
				onCode={(code) => {
					setWasPasted(true)
					window.location.hash = code
				}}
			/>
		</div>
	)
}
