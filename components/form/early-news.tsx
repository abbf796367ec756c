import { useMemo } from 'react'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { unmetAlready } from '@/lib/form/unmet-already'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { StepNewsWords } from '@/lib/lazy-words/step-news'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Notice } from '../ui/notices/notice'
import { StepNews } from './step-head'

type Props = {
	readonly locale: Locale
	readonly words: StepNewsWords
	readonly chosen: readonly RulesetId[]
	readonly facts: Facts
	/** Renders the way to the result, instead of a link. */
	readonly see?: React.ReactNode
}

/** Says calmly that a required criterion is already unmet: the person can see the result now, or continue. */
export function EarlyNews({ locale, words, chosen, facts, see }: Props) {
	const say = sayIn(locale)
	const news = useMemo(
		() =>
			chosen.flatMap((id) => {
				const unmet = unmetAlready(id, facts)
				return unmet.length > 0 ? [{ id, unmet }] : []
			}),
		[chosen, facts],
	)
	if (news.length === 0) return null
	const { earlyNews } = words.form
	return (
		<StepNews role="status">
			<Notice kind="care">
				<p>
					<strong>{say(earlyNews.title)}</strong> {say(earlyNews.text)}
				</p>
				<ul>
					{news.map(({ id, unmet }) => (
						<li key={id}>
							{say(earlyNews.line, {
								name: say(words.rulesets[id].name),
								list: unmet
									.map((criterion) => say(shortNameOf(words, id, criterion)))
									.join(say(words.separators.entries)),
							})}
						</li>
					))}
				</ul>
				<p>
					{see ?? (
						<a className="link" href={`/${locale}/result`}>
							{say(earlyNews.see)}
						</a>
					)}
				</p>
			</Notice>
		</StepNews>
	)
}
