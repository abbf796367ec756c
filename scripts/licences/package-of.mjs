import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the package that a file belongs to; null for a file of our own. */
export function packageOf(file) {
	for (let folder = path.dirname(file); folder.includes('node_modules'); folder = path.dirname(folder)) {
		const description = path.join(folder, 'package.json')
		if (existsSync(description) && JSON.parse(readFileSync(description, 'utf8')).name) return folder
	}
	return null
}
