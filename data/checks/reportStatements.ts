import type { Check } from '../build/sourceData'

/** The ministry report was read as this many statements. */
const REPORT_STATEMENTS = 160
const REPORT = 'motir-2025-12-17'

/** Every statement of the ministry report stands once in the list and is carried by a fact that cites the report or a promise that it makes. */
export const reportStatements: Check = {
  rule: 'report-statements',
  find: (data) => {
    const citing = new Set(data.facts.filter(({ sources }) => sources.includes(REPORT)).map(({ id }) => id))
    const promised = new Set(data.milestones.filter(({ stated_in }) => stated_in === REPORT).map(({ id }) => id))
    const numbers = data.reportStatements.map(({ number }) => number)
    const found = (number: number, what: string, fix: string) => ({
      file: 'report-statements.json',
      id: `S${String(number).padStart(3, '0')}`,
      what,
      fix,
    })
    return [
      ...Array.from({ length: REPORT_STATEMENTS }, (_, place) => place + 1)
        .filter((number) => numbers.filter((other) => other === number).length !== 1)
        .map((number) =>
          found(number, 'does not stand exactly once in the list', 'Let every number stand once, 1 to 160.'),
        ),
      ...data.reportStatements.flatMap(({ number, facts, milestones }) =>
        facts.length + milestones.length === 0
          ? [found(number, 'is carried by nothing', 'Name the fact or the milestone that says it, or add one.')]
          : [...facts.filter((id) => !citing.has(id)), ...milestones.filter((id) => !promised.has(id))].map((id) =>
              found(number, `names ${id}, which does not cite the report`, 'Correct the id, or cite the report.'),
            ),
      ),
    ]
  },
}
