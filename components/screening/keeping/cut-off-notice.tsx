import { useRef } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { sayInstant } from '@/lib/i18n/say-instant'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'

/** Says how an interrupted import ended, until somebody dismisses it. */
export function CutOffNotice() {
	const { state, words, say, ask, locale } = useScreening()
	const place = useRef<HTMLDivElement>(null)
	const { cutOff } = state
	const text = words.screen.cutOff

	async function dismiss() {
		await ask('importSeen', undefined)
		place.current?.focus()
	}
	return (
		<div ref={place} tabIndex={-1} className="page no-print" role="status">
			{cutOff && (
				<Notice kind={cutOff.isTaken ? 'done' : 'care'}>
					<p>
						<strong>
							{cutOff.name === ''
								? say(text.titleNameless, { at: sayInstant(locale, cutOff.at) })
								: say(text.title, { file: cutOff.name, at: sayInstant(locale, cutOff.at) })}
						</strong>{' '}
						{say(cutOff.isTaken ? text.taken : text.notTaken)}
					</p>
					<div className={styles.actions}>
						<button type="button" className="link" data-action="import-seen" onClick={dismiss}>
							{say(text.close)}
						</button>
					</div>
				</Notice>
			)}
		</div>
	)
}
