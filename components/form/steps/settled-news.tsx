import { shortNameOf } from '@/lib/explain/criterion-words'
import type { QuickView } from '@/lib/form/quick/view'
import { unmetAlready } from '@/lib/form/unmet-already'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn, sayList } from '@/lib/i18n/say'
import type { StepNewsWords } from '@/lib/lazy-words/step-news'
import type { Facts } from '@/rules/facts-schema'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Tag } from '../../ui/marks/tag'
import { Notice } from '../../ui/notices/notice'
import { controlId } from '../question/field-props'
import { StepNews } from '../step-head'
import styles from '../step-head.module.css'

type Props = {
	readonly locale: Locale
	readonly words: StepNewsWords
	readonly view: Pick<QuickView, 'news' | 'asked'>
	readonly facts: Facts
	/** Renders the way to the result, instead of a link. */
	readonly see?: React.ReactNode
}

/** Says which outcomes are settled, what that means for the other rule sets, and offers the result now. */
export function SettledNews({ locale, words, view: { news, asked }, facts, see }: Props) {
	const say = sayIn(locale)
	const texts = words.form.settledNews
	const open = sayList(
		locale,
		news.open.map((id) => say(words.rulesets[id].name)),
		'and',
	)
	const why = (id: RulesetId) =>
		unmetAlready(id, facts)
			.map((criterion) => say(shortNameOf(words, id, criterion)))
			.join(say(words.separators.entries))
	return (
		<StepNews role="status">
			<Notice kind="care">
				{news.settled.map(({ id, outcome }) => (
					<p key={id}>
						<Tag status={rulesets[id].status}>{say(words.statuses[rulesets[id].status])}</Tag>{' '}
						<strong>{say(texts.title, { name: say(words.rulesets[id].name) })}</strong>{' '}
						{say(texts[outcome], {
							list: outcome === 'ineligible' ? why(id) : '',
							name: say(words.rulesets[id].name),
						})}
					</p>
				))}
				<p>{say(texts.next, { names: open })}</p>
				<p className={styles.links}>
					{see ?? (
						<a className="link" href={`/${locale}/result`}>
							{say(words.form.toResult)}
						</a>
					)}
					{asked[0] && (
						<a className="link" href={`#${controlId(asked[0])}`}>
							{say(texts.goOn, { names: open })}
						</a>
					)}
				</p>
			</Notice>
		</StepNews>
	)
}
