'use client'

import { useCallback, useRef, useState } from 'react'
import { PasteCode } from '@/components/handoff/paste-code'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { madeUpFiles, pendingFile } from '../desk/pending'
import { fragmentOf, goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { DutiesNotice } from '../keeping/duties-notice'
import { ImportPanel } from './import-panel'

/** Whether the file that is to be imported has made-up people alone. */
function isMadeUpPending(): boolean {
	const file = pendingFile.look()
	return file !== null && madeUpFiles.has(file)
}

/**
 * The ways to add candidates to a role; the duties have to be read before the first candidate, unless those are made up.
 */
export default function AddView({ role: id }: { readonly role: string }) {
	const { state, words, say } = useScreening()
	const [isMadeUp, setMadeUp] = useState(isMadeUpPending)
	const [isReading, setReading] = useState(isMadeUp)
	const wasReading = useRef(false)
	const onReading = useCallback((isNow: boolean) => {
		setReading(isNow)
		// Whatever comes after the made-up people may be real.
		if (wasReading.current && !isNow) setMadeUp(false)
		wasReading.current = isNow
	}, [])
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />
	const text = words.screen.add
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title)}</ViewTitle>
			</div>
			<DutiesNotice isNeeded={!isMadeUp}>
				<section className={styles.way} aria-labelledby="by-sheet">
					<h2 id="by-sheet">{say(words.screen.import.title)}</h2>
					<div>
						<p>{say(words.screen.import.text)}</p>
						<ImportPanel role={role} onReading={onReading} />
					</div>
				</section>
				<section className={styles.way} aria-labelledby="by-code" hidden={isReading || isMadeUp}>
					<h2 id="by-code">{say(text.codeTitle)}</h2>
					<div>
						<p>{say(text.codeText)}</p>
						<PasteCode
							isSecond
							words={words.handoff}
							say={say}
							onCode={(code) => goTo({ view: 'take', code })}
						/>
					</div>
				</section>
				<section className={styles.way} aria-labelledby="by-replies" hidden={isReading || isMadeUp}>
					<h2 id="by-replies">{say(words.screen.replies.title)}</h2>
					<div>
						<p>{say(words.screen.replies.lead)}</p>
						<p>
							<a className="button second" href={fragmentOf({ view: 'replies', role: id })}>
								{say(words.screen.replies.open)}
							</a>
						</p>
					</div>
				</section>
				<section className={styles.way} aria-labelledby="by-hand" hidden={isReading || isMadeUp}>
					<h2 id="by-hand">{say(text.handTitle)}</h2>
					<div>
						<p>{say(text.handText)}</p>
						<p>
							<a className="button second" href={fragmentOf({ view: 'by-hand', role: id })}>
								{say(text.hand)}
							</a>
						</p>
					</div>
				</section>
			</DutiesNotice>
		</div>
	)
}
