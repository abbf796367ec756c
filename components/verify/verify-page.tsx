'use client'

import { lazy, Suspense, useMemo, useState } from 'react'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { type EnteredCode, readCode } from '@/lib/handoff/read-code'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { PasteCode } from '../handoff/paste-code'
import { UnreadableCode } from '../handoff/unreadable-code'
import { useFragment } from '../ui/browser/use-fragment'
import { OtherPurpose } from './other-purpose'
import { ScanCode } from './scan-code'
import styles from './verify.module.css'
import type { VerifyWords } from './verify-words'

const CheckedAgain = lazy(() => import('./checked-again'))

type Props = { readonly locale: Locale; readonly words: VerifyWords }

/**
 * Where the code of a printed result is typed or scanned, and the result checked again. The code stands behind the # of the
 * address from then on, which no browser sends.
 */
export function VerifyPage({ locale, words }: Props) {
	const fragment = useFragment()
	const [wasEntered, setWasEntered] = useState(false)
	const [scanned, setScanned] = useState<Exclude<EnteredCode, { kind: 'read' }> | null>(null)
	const decoded = useMemo(() => (fragment ? decodeHandoff(fragment) : null), [fragment])
	const say = sayIn(locale)
	const { verify, faults } = words
	const open = (code: string) => {
		setWasEntered(true)
		setScanned(null)
		window.location.hash = code
	}
	if (decoded?.kind === 'read') {
		const { purpose, code } = decoded
		const shared = { locale, words, takesFocus: wasEntered }
		return purpose === 'answers' ? (
			<Suspense fallback={<div className={`page ${styles.page}`} />}>
				<CheckedAgain key={fragment} {...shared} read={decoded} />
			</Suspense>
		) : (
			<OtherPurpose key={fragment} {...shared} purpose={purpose} code={code} />
		)
	}
	const fault = scanned ?? decoded
	return (
		<div className={`page ${styles.page}`}>
			<h1>{say(verify.title)}</h1>
			{fault && <UnreadableCode fault={fault} words={faults} say={say} />}
			<p className="lead">{say(verify.lead)}</p>
			<noscript>
				<p>{say(verify.noScript)}</p>
			</noscript>
			<PasteCode words={{ paste: verify, faults }} say={say} onCode={open} />
			<div className="scripted">
				<ScanCode
					words={verify.scan}
					say={say}
					onText={(text) => {
						const read = readCode(text)
						if (read.kind === 'read') open(read.code)
						else setScanned(read)
					}}
				/>
			</div>
		</div>
	)
}
