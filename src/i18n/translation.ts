/** The same keys as the Korean texts, with any text for each; English may add plural forms (`_one`, `_other`). */
export type Translation<Korean> = {
  readonly [Key in keyof Korean]: Korean[Key] extends string ? string : Translation<Korean[Key]>
}
