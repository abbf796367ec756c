/**
 * The text for a key. The compiler requires one for each key that there is, so that a missing one is a mistake of ours: it
 * ends here, and no key or blank is shown in its place.
 */
export function textFor<Text>(texts: Readonly<Partial<Record<string, Text>>>, key: string): Text {
	const text = texts[key]
	if (text === undefined) throw new Error(`There is no text for ${key}`)
	return text
}
