// Before a start: installs and builds what is missing or out of date, and nothing else.
import { buildIfChanged } from './build.mjs'
import { installPackages } from './install-packages.mjs'

installPackages()
buildIfChanged(process.env.NEXT_DIST_DIR ?? '.next')
