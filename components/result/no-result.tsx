import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { UnreadableNotice } from '../draft/unreadable-notice'
import type { ResultWords } from './checked/context'
import styles from './no-result.module.css'

type Props = {
	readonly locale: Locale
	readonly words: {
		readonly form: Pick<ResultWords['form'], 'unreadable'>
		readonly result: Pick<ResultWords['result'], 'title' | 'empty' | 'loading'>
	}
}

/** The button that erased the answers is gone, so the heading takes the focus. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus()

/** Shown instead of a result when there are no answers: what to do. */
export function Empty({ locale, words, takesFocus }: Props & { readonly takesFocus: boolean }) {
	const say = sayIn(locale)
	const { title, text, action } = words.result.empty
	return (
		<div className={`page ${styles.none}`}>
			<h1 tabIndex={-1} ref={takesFocus ? takeFocus : undefined}>
				{say(title)}
			</h1>
			<UnreadableNotice text={say(words.form.unreadable)} />
			<p className="lead">{say(text)}</p>
			<p>
				<a className="button" href={`/${locale}`}>
					{say(action)}
				</a>
			</p>
		</div>
	)
}

/** Shown instead of a result, or of other content based on the answers, while they are being read. */
export function ResultLoading({
	locale,
	words,
	title = words.result.title,
}: Props & { readonly title?: CompiledMessage }) {
	const say = sayIn(locale)
	return (
		<div className={`page ${styles.none}`}>
			<h1>{say(title)}</h1>
			<p className="lead scripted">{say(words.result.loading.text)}</p>
			<p className="scripted" role="status">
				{say(words.result.loading.status)}
			</p>
		</div>
	)
}
