import JSZip from 'jszip'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
/** The one paragraph into which the notes of a slide are written; PowerPoint does not break its lines. */
const PARAGRAPH = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr[^>]*\/>)?<\/a:p>/

/** Gives every line of the notes of a presentation a paragraph of its own. Rejects where it is no presentation. */
export async function breakNotes(presentation: Blob): Promise<Blob> {
  const zip = await JSZip.loadAsync(presentation)
  for (const file of zip.file(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)) {
    const xml = await file.async('string')
    zip.file(
      file.name,
      xml.replace(PARAGRAPH, (_, look: string, text: string) =>
        text
          .split(/\r?\n/)
          .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
          .join(''),
      ),
    )
  }
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: TYPE })
}
