import { createHash } from 'node:crypto'
import path from 'node:path'

const fileOfPrefix = new Map()

/**
 * What the names of a style sheet's classes begin with: its own name, and two characters that tell it from others of that
 * name. Next's own names end in a hash each, which no compression shortens: with these, a step of the questionnaire loads
 * half a KB less.
 */
function prefixOf(file) {
	const hash = createHash('sha256').update(file.replaceAll(path.sep, '/')).digest('base64url').slice(0, 2)
	const prefix = `${path.basename(file, '.module.css')}-${hash}`
	const other = fileOfPrefix.get(prefix) ?? file
	if (other !== file) throw new Error(`The classes of ${file} and ${other} would have the same names`)
	fileOfPrefix.set(prefix, file)
	return prefix
}

/** Gives the classes of style sheets short names, in a configuration of webpack as Next makes it. */
export function nameClassesShortly({ module }) {
	const uses = module.rules.flatMap(({ oneOf = [] }) => oneOf).flatMap(({ use = [] }) => use)
	const sheets = uses.filter((use) => use?.options?.modules?.getLocalIdent)
	if (sheets.length === 0) throw new Error('No loader of style sheets was found')
	for (const { options } of sheets) {
		options.modules.getLocalIdent = ({ rootContext, resourcePath }, _pattern, name) =>
			`${prefixOf(path.relative(rootContext, resourcePath))}_${name}`
	}
}
