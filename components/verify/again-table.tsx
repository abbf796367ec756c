import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { CheckedAgain } from '@/lib/result/printed'
import { outcomeStanding } from '@/lib/result/standing'
import type { WatchedRuleset } from '@/lib/result/watch'
import { StandingMark } from '../ui/marks/mark'
import { Tag } from '../ui/marks/tag'
import styles from './verify.module.css'
import type { VerifyWords } from './verify-words'

type Props = {
	readonly locale: Locale
	readonly words: VerifyWords
	readonly all: readonly CheckedAgain[]
	/** YYYY-MM-DD */
	readonly days: { readonly printed: string; readonly now: string }
}

/** For each rule set, the result that the paper has and that of today, each with its version. */
export function AgainTable({ locale, words, all, days }: Props) {
	const say = sayIn(locale)
	const { columns } = words.verify
	const heads = {
		printed: say(columns.printed, { date: sayDay(locale, days.printed) }),
		now: say(columns.now, { date: sayDay(locale, days.now) }),
	}
	const cell = (at: 'printed' | 'now', { ruleset, result }: WatchedRuleset) => (
		<td data-at={at}>
			<span className={styles.label}>{heads[at]}</span>
			<span className={styles.outcome}>
				<StandingMark kind={outcomeStanding(result)} size="table" />
				<strong>{say(words.result.outcomes[result.outcome])}</strong>
			</span>
			<span className={styles.version}>
				{say(words.verify.version, { date: sayDay(locale, ruleset.version) })}
			</span>
		</td>
	)
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{say(columns.rules)}</th>
					<th scope="col">{heads.printed}</th>
					<th scope="col">{heads.now}</th>
				</tr>
			</thead>
			<tbody>
				{all.map(({ id, printed, now }) => (
					<tr
						key={id}
						data-ruleset={id}
						data-outcome={now.result.outcome}
						data-printed={printed.result.outcome}
					>
						<th scope="row">
							{say(words.rulesets[id].name)}{' '}
							<Tag status={now.ruleset.status}>{say(words.statuses[now.ruleset.status])}</Tag>
						</th>
						{cell('printed', printed)}
						{cell('now', now)}
					</tr>
				))}
			</tbody>
		</table>
	)
}
