// Before `npm start`: installs and builds only what is missing or out of date.
import { buildIfChanged } from './build.mjs'
import { installPackages } from './install-packages.mjs'

installPackages('app')
buildIfChanged(process.env.NEXT_DIST_DIR ?? '.next')
