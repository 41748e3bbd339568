import { common } from './en/common'
import { detail } from './en/detail'
import { filters } from './en/filters'
import { legend } from './en/legend'
import { map } from './en/map'
import { results } from './en/results'
import { search } from './en/search'
import { shell } from './en/shell'
import { terms } from './en/terms'

export const en = { common, detail, filters, legend, map, results, search, shell, terms }
