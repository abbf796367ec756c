import { sayAnswer } from '@/lib/explain/explain'
import { sayDay } from '@/lib/i18n/say'
import { isBuiltInStage } from '@/lib/screening/model/progress'
import type { MyOpening } from '@/lib/team-api/routes/my-record'
import { inFactOrder } from '@/rules/facts'
import { keysIn } from '@/rules/keys'
import { useRecord } from '../parts/record-context'
import { PlainRow } from './plain-row'
import styles from './stored.module.css'
import { Unfolding } from './unfolding'

/** An opening: the person's progress in it, and what the employer answered for everybody. */
export function OpeningRows({ opening }: { readonly opening: MyOpening }) {
	const { locale, words, say, speech } = useRecord()
	const text = words.record.stored
	const { name, stage, owner, tags, dates, facts } = opening
	const stageName = isBuiltInStage(stage) ? say(words.progress.stages[stage]) : stage
	const answered = inFactOrder(keysIn(facts))
	const dayOf = ({ day, time, reason, isDone }: MyOpening['dates'][number]) => {
		const said = [sayDay(locale, day), time].filter(Boolean).join(' ')
		if (isDone) return say(text.dateDone, { day: said })
		return reason ? say(text.dateReason, { day: said, reason }) : said
	}
	return (
		<Unfolding label={say(text.opening, { opening: name })} holds={[stageName]}>
			<dl className={styles.rows}>
				<PlainRow label={say(text.stage)}>{stageName}</PlainRow>
				{owner && <PlainRow label={say(text.owner)}>{owner}</PlainRow>}
				{tags.length > 0 && (
					<PlainRow label={say(text.tags)}>{tags.join(say(words.separators.entries))}</PlainRow>
				)}
				{dates.map((date) => (
					<PlainRow key={date.kind} label={say(words.progress.dates[date.kind])}>
						{dayOf(date)}
					</PlainRow>
				))}
			</dl>
			{answered.length > 0 && (
				<>
					<p className={styles.note}>{say(text.openingHint)}</p>
					<dl className={styles.rows}>
						{answered.map((fact) => (
							<PlainRow key={fact} label={say(words.facts[fact].label)}>
								{sayAnswer(speech, fact, facts[fact] ?? null) ?? say(words.form.unsure)}
							</PlainRow>
						))}
					</dl>
				</>
			)}
		</Unfolding>
	)
}
