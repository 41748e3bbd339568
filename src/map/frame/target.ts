/** What lies under a point of the map: the things of one kind (`site`, `belt`, `gateway`, `region`, `municipality`, or what a layer names). */
export interface Target {
  readonly kind: string
  /** At least one; more where marks lie on top of each other. */
  readonly ids: readonly string[]
}
