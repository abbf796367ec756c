import { citationIds, citations, type ReferenceId } from '@/lib/about/references'
import { correctionOf } from '@/lib/explain/correction-words'
import { type Locale, locales } from '@/lib/i18n/locales'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Ruleset } from '@/rules/ruleset'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import type { SourceId } from '@/rules/sources'
import { sourceIds, sourceOf } from '@/rules/sources/all'
import { cited } from '@/rules/sources/cited'
import { atomOf, type FeedEntry } from './atom'

/** Where the site is reached, and in which language the feed is. */
type Site = { readonly locale: Locale; readonly origin: string }

/** A version of a rule set: a new one, or one that mends our reading, with what was wrong. */
function versionEntry({ locale, origin }: Site, id: RulesetId, ruleset: Ruleset): FeedEntry {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { feed } = words.law
	const { version, corrects } = ruleset
	const values = { name: say(words.rulesets[id].name), version }
	const page = `${origin}/${locale}/rules/${id}`
	return {
		key: `version ${id} ${version}`,
		title: say(corrects ? feed.correction : feed.version, values),
		day: version,
		address: corrects ? `${page}#corrected` : page,
		lead: corrects ? say(feed.corrected, { before: corrects.version }) : say(words.rulesets[id].summary),
		points: (corrects?.criteria ?? []).map((criterion) => say(correctionOf(words, id, criterion))),
	}
}

/** What was read on a day; sources without a name in the reader's language are counted alone. */
function readingEntry({ locale, origin }: Site, day: string): FeedEntry {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { feed } = words.law
	const named = citationIds.filter((id) => citations[id].day === day)
	return {
		key: `reading ${day}`,
		title: say(feed.reading, { date: sayDay(locale, day) }),
		day,
		address: `${origin}/${locale}/rules`,
		lead: say(feed.readings, { count: sourceIds.filter((id) => sourceOf(id).day === day).length }),
		points: named.map((id) =>
			say(id in cited ? words.sources[id as SourceId].name : words.about.references[id as ReferenceId].name),
		),
	}
}

/** The feed of rule changes, corrections and readings in a language, as Atom. */
export function rulesFeed(site: Site): string {
	const { locale, origin } = site
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const days = new Set(sourceIds.map((id) => sourceOf(id).day))
	const entries = [
		...rulesetIds.flatMap((id) => versionsOf(id).map((ruleset) => versionEntry(site, id, ruleset))),
		...[...days].map((day) => readingEntry(site, day)),
	]
	const feed = atomOf({
		language: locales[locale].tag,
		title: say(words.law.feed.title),
		subtitle: say(words.law.feed.subtitle),
		author: say(words.site.name),
		self: `${origin}/${locale}/feed.xml`,
		page: `${origin}/${locale}/rules`,
		entries,
	})
	return withPlainSpaces(feed)
}
