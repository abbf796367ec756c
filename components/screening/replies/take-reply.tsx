import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import { mergeReply, type ReplyChoices, replyDifferences } from '@/lib/screening/replies/merge-reply'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import styles from '../desk/screen.module.css'
import type { KeptCandidate } from '../desk/use-candidate'
import { openInTable, showMessageInTable } from '../desk/use-view-state'
import { DifferenceOf } from '../import/difference/difference-words'
import type { HandedOverAnswers } from './handed-over'
import { ReplyDifferences } from './reply-differences'
import { TakePreview } from './take-preview'

type Props = { readonly read: HandedOverAnswers; readonly kept: KeptCandidate }

/** The reply to a personal link: it belongs to a known candidate, and is compared with what is stored about them. */
export function TakeReply({ read, kept }: Props) {
	const { locale, words, say, change, state } = useScreening()
	const text = words.screen.take
	const { candidate: known } = kept
	const [choices, setChoices] = useState<ReplyChoices>({})
	const [isGone, setGone] = useState(false)
	const differences = replyDifferences(known, read.facts)
	const merged = mergeReply(known, read.facts, today(), choices)
	const role =
		state.roles.find(({ id }) => known.roles === 'all' || known.roles.includes(id)) ?? state.roles[0]
	if (!role) return null
	const name = known.name || known.id
	async function update(to: Role) {
		const gone = await change('takeReplies', [{ key: known.key, facts: read.facts, choices }])
		if (gone.length > 0) return setGone(true)
		showMessageInTable(to.id, say(text.updated, { name }))
		openInTable(to, known.key)
		goTo({ view: 'table', role: to.id }, { replace: true })
	}
	return (
		<div className={styles.take}>
			<p className="lead">{say(text.reply, { name, date: sayDay(locale, read.asOf) })}</p>
			<p>{say(text.statement)}</p>
			<TakePreview role={role} facts={merged.facts} before={known.facts} />
			{differences.length === 0 ? (
				<p>{say(text.noNews)}</p>
			) : (
				<DifferenceOf value="reply">
					<ReplyDifferences
						differences={differences}
						kept={kept}
						choices={choices}
						onChoose={(fact, side) => setChoices({ ...choices, [fact]: side })}
					/>
				</DifferenceOf>
			)}
			<div role="alert">{isGone && <Notice kind="problem">{say(words.screen.notFound)}</Notice>}</div>
			<p>
				<button type="button" className="button" data-action="take" onClick={() => update(role)}>
					{say(text.update, { name })}
				</button>
			</p>
		</div>
	)
}
