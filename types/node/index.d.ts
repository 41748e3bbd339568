/**
 * Stands in for the types of Node where code of the browser is checked: papaparse and jszip ask for them, and would bring `process`, `Buffer`
 * and `node:` modules into code that never runs there.
 */
