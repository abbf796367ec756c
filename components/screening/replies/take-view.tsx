'use client'

import { useMemo } from 'react'
import { PasteCode } from '@/components/handoff/paste-code'
import { UnreadableCode } from '@/components/handoff/unreadable-code'
import { Notice } from '@/components/ui/notices/notice'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { handoffPath } from '@/lib/handoff/handoff-link'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { pendingCode } from '../desk/pending'
import { fragmentOf, goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import { useDeskQuery } from '../desk/use-desk-query'
import { ViewTitle } from '../desk/view-title'
import type { HandedOverAnswers } from './handed-over'
import { TakeNew } from './take-new'
import { TakeReply } from './take-reply'

/** Imports answers that were handed over: as a new candidate, or as the reply to a personal link. */
export default function TakeView({ code }: { readonly code: string }) {
	const { locale, words, say } = useScreening()
	const text = words.screen.take
	const decoded = useMemo(() => decodeHandoff(code), [code])
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(text.title)}</ViewTitle>
			</div>
			{decoded.kind !== 'read' ? (
				<div className={styles.take}>
					<UnreadableCode fault={decoded} words={words.handoff.faults} say={say} />
					<PasteCode
						words={words.handoff}
						say={say}
						onCode={(other) => goTo({ view: 'take', code: other })}
					/>
				</div>
			) : decoded.purpose === 'invitation' ? (
				<Notice kind="care" first={say(text.invitation.title)}>
					{say(text.invitation.text)}
				</Notice>
			) : decoded.purpose === 'answers' ? (
				<Take read={decoded} />
			) : (
				<Notice kind="care" first={say(text.otherKind.title)}>
					{say(text.otherKind.text)}{' '}
					<a className="link" href={handoffPath(locale, decoded.code)}>
						{say(text.otherKind.open)}
					</a>
				</Notice>
			)}
		</div>
	)
}

function Take({ read }: { readonly read: HandedOverAnswers }) {
	const { state } = useScreening()
	const { answer: known } = useDeskQuery('candidate', read.reference)
	if (state.roles.length === 0) return <NoRole code={read.code} />
	if (read.reference === null || known === null) return <TakeNew read={read} />
	return known && <TakeReply read={read} kept={known} />
}

function NoRole({ code }: { readonly code: string }) {
	const { words, say } = useScreening()
	return (
		<>
			<p className="lead">{say(words.screen.take.noRole)}</p>
			<p>
				<a className="button" href={fragmentOf({ view: 'new-role' })} onClick={() => pendingCode.keep(code)}>
					{say(words.screen.home.create)}
				</a>
			</p>
		</>
	)
}
