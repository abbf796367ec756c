'use client'

import { handoffPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './handoff.module.css'
import { PasteCode } from './paste-code'

type Props = { readonly locale: Locale; readonly words: Pick<Words['handoff'], 'typed' | 'faults'> }

/** Where a code is typed that stands on paper. It is read here, and opened like a link that holds it. */
export function OpenPage({ locale, words: { typed, faults } }: Props) {
	const say = sayIn(locale)
	return (
		<div className={`page ${styles.open}`}>
			<h1>{say(typed.title)}</h1>
			<p className="lead">{say(typed.lead)}</p>
			<noscript>
				<p>{say(typed.noScript)}</p>
			</noscript>
			<PasteCode
				words={{ paste: typed, faults }}
				say={say}
				onCode={(code) => window.location.assign(handoffPath(locale, code))}
			/>
		</div>
	)
}
