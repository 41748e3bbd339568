/** Loads the faces of the typeface, which the first words on the screen do not wait for. */
export async function loadTypeface(): Promise<void> {
  await import('pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css')
}
