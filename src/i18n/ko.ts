import { common } from './ko/common'
import { detail } from './ko/detail'
import { filters } from './ko/filters'
import { legend } from './ko/legend'
import { map } from './ko/map'
import { results } from './ko/results'
import { search } from './ko/search'
import { shell } from './ko/shell'
import { terms } from './ko/terms'

export const ko = { common, detail, filters, legend, map, results, search, shell, terms }
