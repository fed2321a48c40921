/**
 * All that a reader sees or hears of the export, in English.
 * @param events says so many events
 */
export function exportText(events: (amount: number) => string) {
  const notDrawn = (amount: number) => `Not drawn one by one: ${events(amount)}.`;
  return {
    open: 'Export',
    unavailable: 'The export could not be opened.',
    title: 'Export events',
    which: 'Which events',
    inView: (amount: number, exact: boolean) =>
      `Events in view (${exact ? '' : 'at least '}${events(amount)})`,
    inViewHelp:
      'What the filters, the search and the stretch of time let through, and the undated events that pass.',
    inViewMost: (most: number) => `At most ${events(most)}: of more, the first ones by date.`,
    whole: (amount: number) => `Whole corpus (${events(amount)})`,
    wholeHelp: 'All events, whatever is shown.',
    wholeMissing: 'A corpus of this size is not kept in one file, so it can be had only in parts.',
    format: 'Format',
    formats: {
      csv: { name: 'CSV', help: 'A table, one event a row, for Excel, LibreOffice and the like.' },
      json: {
        name: 'JSON',
        help: 'All fields, with the exact quotations and how each date was worked out.',
      },
      icalendar: {
        name: 'iCalendar',
        help: 'All-day entries for a calendar; those whose day is not known say so.',
      },
      annotations: {
        name: 'Web Annotations',
        help: 'JSON-LD of the W3C: each quotation, with its place in the document.',
      },
      timelinejs: { name: 'TimelineJS', help: 'JSON for a slide show with TimelineJS.' },
      svg: {
        name: 'SVG picture',
        help: 'The timeline as it stands, with legend and address, in any size, its text editable.',
      },
      png: { name: 'PNG picture', help: 'The same for text processors, slides and messages.' },
    },
    download: 'Download',
    loading: 'Preparing the file',
    pictureOfView: 'A picture shows the events in view.',
    done: (file: string, amount: number) => `${file} was made, with ${events(amount)}.`,
    cut: (most: number) => `It holds the first ${events(most)} by date, not those after them.`,
    leftOut: {
      csv: () => '',
      json: () => '',
      icalendar: (amount: number) =>
        `Left out: ${events(amount)} whose beginning or end is unknown or open, or whose date is vaguer than a year.`,
      annotations: (amount: number) => `Left out: ${events(amount)} that rest on no quotation.`,
      timelinejs: (amount: number) => `Left out: ${events(amount)} without a date.`,
      svg: notDrawn,
      png: notDrawn,
    },
    failed: 'The file could not be made.',
    tooLarge: 'This browser does not draw so large a picture. SVG has no such limit.',
    uncertain: (title: string) => `(date uncertain) ${title}`,
  };
}
