// Whether the backups of this container go on: exits 0 if the newest is young enough, and 1 if not.
import { readdirSync } from 'node:fs'
import { isBackedUp } from './newest-backup.mjs'

process.exit(isBackedUp(readdirSync('/backups'), new Date()) ? 0 : 1)
