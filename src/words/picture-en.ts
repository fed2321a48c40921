/**
 * What a picture of the timeline says, in English.
 * @param events says so many events
 */
export function pictureText(events: (amount: number) => string, number: (value: number) => string) {
  return {
    allPartners: 'All partners',
    only: (names: string) => `Only ${names}`,
    inView: (amount: number, exact: boolean, drawn: number) =>
      `${exact ? '' : 'At least '}${events(amount)} in view${drawn < amount ? `, ${number(drawn)} of them drawn` : ''}.`,
    lanes: (from: number, to: number, total: number) =>
      `Partners ${number(from)}–${number(to)} of ${number(total)}.`,
    undated: (amount: number) => `Not drawn, because undated: ${events(amount)}.`,
    withoutRoom: (amount: number) => `${events(amount)} without room`,
    hidden: (amount: number) => `${events(amount)} more`,
    legend: {
      day: 'on a day',
      softDay: 'on about that day',
      lasted: 'lasted',
      softLasted: 'lasted about so long',
      within: 'at some time within',
      hidden: 'so many more events begin here',
      hiddenSample: '+5',
      unsure: 'scheduled or proposed when reported',
      unsureSample: 'Title',
    },
  };
}
