import path from 'node:path'

/**
 * The name of a class of a style sheet: the path of its file, and its own name. Without the hash that Next adds, which no
 * compression shortens, a step of the questionnaire loads 0.6 KB less.
 */
function nameOf({ rootContext, resourcePath }, _pattern, name) {
	const file = path.relative(rootContext, resourcePath).replace(/^components\W|\.module\.css$/g, '')
	return `${file.replaceAll(/[^\w-]/g, '_')}_${name}`
}

/** Gives the classes of style sheets short names, in a configuration of webpack as Next makes it. */
export function nameClassesShortly({ module }) {
	const uses = module.rules.flatMap(({ oneOf = [] }) => oneOf).flatMap(({ use = [] }) => use)
	const sheets = uses.filter((use) => use?.options?.modules?.getLocalIdent)
	if (sheets.length === 0) throw new Error('No loader of style sheets was found')
	for (const { options } of sheets) options.modules.getLocalIdent = nameOf
}
