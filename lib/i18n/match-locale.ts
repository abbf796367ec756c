import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, localeIds, locales } from '@/lib/i18n/locales'
import {
	maxLanguageHeaderCharacters,
	maxLanguagePreferences,
	maxLanguageTagCharacters,
} from '@/lib/limits/limits'

const tags = localeIds.map((id) => locales[id].tag)
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The best supported language for an Accept-Language header. */
export function localeOfHeader(acceptLanguage: string | null): Locale {
	return nearestLocale(preferences(acceptLanguage))
}

/**
 * The best supported language for a path segment that is a language tag but not one of ours: 'EN', 'zh-CN', 'de'.
 * Null if the segment is one of ours, or not a language tag at all.
 */
export function localeOfSegment(segment: string, acceptLanguage: string | null): Locale | null {
	if (isLocale(segment)) return null
	const tag = canonicalTag(segment.replaceAll('_', '-'))
	// From Node 22 on, names are asked for languages alone: an extension would be an error.
	if (!tag || !languageNames.of(new Intl.Locale(tag).language)) return null
	return nearestLocale([tag, ...preferences(acceptLanguage)])
}

function preferences(acceptLanguage: string | null): string[] {
	const headers = acceptLanguage === null ? {} : { 'accept-language': wholePreferences(acceptLanguage) }
	return new Negotiator({ headers })
		.languages()
		.slice(0, maxLanguagePreferences)
		.flatMap((tag) => canonicalTag(tag) ?? [])
}

/** A header, truncated to whole preferences within the limit. */
function wholePreferences(acceptLanguage: string): string {
	if (acceptLanguage.length <= maxLanguageHeaderCharacters) return acceptLanguage
	const end = acceptLanguage.lastIndexOf(',', maxLanguageHeaderCharacters)
	return acceptLanguage.slice(0, Math.max(0, end))
}

/** Adds the bare language as a fallback for a script or region that we do not support. */
const withLanguageAlone = (tag: string) => [tag, new Intl.Locale(tag).language]

function nearestLocale(wanted: readonly string[]): Locale {
	const best = match(wanted.flatMap(withLanguageAlone), tags, locales[defaultLocale].tag)
	return localeIds.find((id) => locales[id].tag === best) ?? defaultLocale
}

function canonicalTag(tag: string): string | null {
	if (tag.length > maxLanguageTagCharacters) return null
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? null
	} catch {
		return null
	}
}
