'use client'

import { useState } from 'react'
import { PasteCode } from '@/components/handoff/paste-code'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { goTo, hashOf } from '../desk/route'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { DutiesNotice } from '../keeping/duties-notice'
import { ImportPanel } from './import-panel'

/** The ways to add candidates to a role; the duties have to be read before the first candidate. */
export default function AddView({ role: id }: { readonly role: string }) {
	const { state, words, say } = useScreening()
	const [isReading, setReading] = useState(false)
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />
	const text = words.screen.add
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title)}</ViewTitle>
			</div>
			<DutiesNotice>
				<section className={styles.way} aria-labelledby="by-sheet">
					<h2 id="by-sheet">{say(words.screen.import.title)}</h2>
					<div>
						<p>{say(words.screen.import.text)}</p>
						<ImportPanel role={role} onReading={setReading} />
					</div>
				</section>
				<section className={styles.way} aria-labelledby="by-code" hidden={isReading}>
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
				<section className={styles.way} aria-labelledby="by-replies" hidden={isReading}>
					<h2 id="by-replies">{say(words.screen.replies.title)}</h2>
					<div>
						<p>{say(words.screen.replies.lead)}</p>
						<p>
							<a className="button second" href={hashOf({ view: 'replies', role: id })}>
								{say(words.screen.replies.open)}
							</a>
						</p>
					</div>
				</section>
				<section className={styles.way} aria-labelledby="by-hand" hidden={isReading}>
					<h2 id="by-hand">{say(text.handTitle)}</h2>
					<div>
						<p>{say(text.handText)}</p>
						<p>
							<a className="button second" href={hashOf({ view: 'by-hand', role: id })}>
								{say(text.hand)}
							</a>
						</p>
					</div>
				</section>
			</DutiesNotice>
		</div>
	)
}
