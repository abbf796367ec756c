'use client'

import { lazy, Suspense } from 'react'
import { useFragment } from '@/components/ui/browser/use-fragment'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { RecordRefusal } from '../parts/record-refusal'
import type { RecordWords } from '../parts/record-words'
import { Closed, Deleted, Message, RecordLoading } from './states'
import { useMyRecord } from './use-my-record'

const RecordView = lazy(() => import('./record-view'))

type Props = { readonly locale: Locale; readonly words: RecordWords }

/** A candidate's own page: the secret in its fragment opens what the employer stores about them. */
export function MyRecordPage({ locale, words }: Props) {
	const secret = useFragment()
	if (secret === null) return <RecordLoading locale={locale} words={words} />
	if (secret === '') return <Message {...{ locale, words }} {...words.record.missing} />
	return <Opened key={secret} locale={locale} words={words} secret={secret} />
}

function Opened({ locale, words, secret }: Props & { readonly secret: string }) {
	const { shown, refusal, look, ...rest } = useMyRecord(secret)
	const say = sayIn(locale)
	const waiting = (
		<RecordLoading locale={locale} words={words}>
			{refusal && (
				<RecordRefusal {...{ words, say, refusal }}>
					<p>
						<button type="button" className="button second small" onClick={look}>
							{say(words.record.refused.retry)}
						</button>
					</p>
				</RecordRefusal>
			)}
		</RecordLoading>
	)
	switch (shown.kind) {
		case 'waiting':
			return waiting
		case 'open':
			return (
				<Suspense fallback={waiting}>
					<RecordView {...{ locale, words }} {...rest} record={shown.record} />
				</Suspense>
			)
		case 'ended':
			return <Message {...{ locale, words }} {...words.record.ended} />
		case 'closed':
			return <Closed {...{ locale, words }} record={shown.record} />
		case 'deleted':
			return <Deleted {...{ locale, words }} proof={shown.proof} />
	}
}
