import { parseSync } from 'oxc-parser'

/** A name that a source file exports, and whether as a type. */
export type ExportedName = { readonly name: string; readonly isType: boolean }

/** The names that a source exports, but for its default. */
export function exportsIn(file: string, text: string): readonly ExportedName[] {
	const { module, errors } = parseSync(file, text)
	if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
	return module.staticExports.flatMap(({ entries }) =>
		entries.flatMap(({ exportName: { name }, isType }) => (name === null ? [] : [{ name, isType }])),
	)
}
