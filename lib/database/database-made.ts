import { existsSync } from 'node:fs'
import { dataDir } from './data-dir'
import { folderAt } from './embedded/folder'
import { externalLogins } from './logins'

/** Whether the operator has made a database for the workspace, or named an external one. */
export const isDatabaseMade = (): boolean =>
	externalLogins() !== undefined || existsSync(folderAt(dataDir()).cluster)
